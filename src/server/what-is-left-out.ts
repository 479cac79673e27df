/** Says with each answer as of what was published by a day what no such answer can show. */
import { type ExecutionArgs, getOperationAST } from 'graphql'
import { getVariableValues } from 'graphql/execution/values.js'
import type { Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'
import { momentOf } from '../composer/select/moment.ts'
import { type Moment, Writer } from '../composer/text/writer.ts'
import { counts } from '../graphql/visibility.ts'
import { type WithoutDay, withoutDay, withoutDayFrom } from '../sources/without-day.ts'
import { StoreError } from '../store/store.ts'
import { keptUntilImport } from './kept-until-import.ts'
import type { Reads } from './reads/reads-of-request.ts'
import type { RequestContext } from './request-context.ts'

const tookTooLong = 'It took the database too long to find what is left out; it is tried again after the next import.'
const failed = 'What is left out could not be read; try again.'

/** What an answer says of it; `published` is null if it is not known, and then there is a reason. */
type PublishedOrReason = { published: WithoutDay } | { published: null; reason: string }

/**
 * Adds `extensions.asOf.published`, a {@link WithoutDay}, to every answer with data whose @asOf has the day `published`: one read more. An
 * answer never fails because of it. What it finds is kept by itself, since anybody can ask about any number of days.
 */
export function leftOutOfAnswers(log: Logger): Plugin<RequestContext> {
  const kept = keptUntilImport()
  const leftOut = (reads: Reads, { valid, known }: Moment): Promise<PublishedOrReason> =>
    kept(reads, (lastImport) => {
      // The present record tells what is known since the last import, at much less cost than the past.
      const isPast = known !== undefined && known < (lastImport ?? '')
      const moment = { ...(valid === undefined ? {} : { valid }), ...(isPast ? { known } : {}) }
      return {
        key: `left out ${JSON.stringify(moment)}`,
        find: async (read) => {
          try {
            const [row = {}] = await read(withoutDay(new Writer(moment, counts)))
            return { published: withoutDayFrom(row) }
          } catch (cause) {
            // To run into the limit again with every request would cost all others, too.
            if (!(cause instanceof StoreError && cause.kind === 'timeout')) throw cause
            log.error({ err: cause }, 'what is left out took too long')
            return { published: null, reason: tookTooLong }
          }
        },
      }
    })
  return {
    onExecute({ args }) {
      const moment = momentAsked(args)
      if (moment?.published === undefined) return
      return {
        async onExecuteDone({ result, setResult }) {
          if (Symbol.asyncIterator in result || !result.data) return
          const { reads } = args.contextValue as RequestContext
          const asOf = await leftOut(reads, moment).catch((cause): PublishedOrReason => {
            log.error({ err: cause }, 'what is left out could not be read')
            return { published: null, reason: failed }
          })
          setResult({ ...result, extensions: { ...result.extensions, asOf } })
        },
      }
    },
  }
}

/** Null if the request cannot be executed; its answer says why. */
function momentAsked({ schema, document, operationName, variableValues }: ExecutionArgs): Moment | null {
  const operation = getOperationAST(document, operationName)
  if (!operation) return null
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {})
  if (!coerced) return null
  try {
    return momentOf({ schema, operation, variableValues: coerced })
  } catch {
    return null
  }
}
