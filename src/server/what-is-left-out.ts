/** Says with each answer as of what was published by a day what no such answer can show. */
import { type ExecutionArgs, GraphQLError, getOperationAST } from 'graphql'
import { getVariableValues } from 'graphql/execution/values.js'
import type { Plugin } from 'graphql-yoga'
import { momentOf } from '../composer/select/moment.ts'
import { type Moment, Writer } from '../composer/text/writer.ts'
import { counts } from '../graphql/visibility.ts'
import { type WithoutDay, withoutDay, withoutDayFrom } from '../sources/without-day.ts'
import type { Store } from '../store/store.ts'
import type { KeptUntilImport } from './kept-until-import.ts'

/** Adds `extensions.asOf.published`, a {@link WithoutDay}, to every answer with data whose @asOf has the day `published`: one read more. */
export function leftOutOfAnswers(store: Store, kept: KeptUntilImport): Plugin {
  const read = ({ valid, known }: Moment): Promise<WithoutDay> =>
    kept((lastImport) => {
      // The present record tells what is known since the last import, at much less cost than the past.
      const isPast = known !== undefined && known < (lastImport ?? '')
      const moment = { ...(valid === undefined ? {} : { valid }), ...(isPast ? { known } : {}) }
      return {
        key: `left out ${JSON.stringify(moment)}`,
        read: async () => {
          const [row = {}] = await store.read(withoutDay(new Writer(moment, counts)))
          return withoutDayFrom(row)
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
          try {
            const published = await read(moment)
            setResult({ ...result, extensions: { ...result.extensions, asOf: { published } } })
          } catch (cause) {
            const error = new GraphQLError('What is left out could not be read.', { originalError: cause as Error })
            setResult({ ...result, errors: [...(result.errors ?? []), error] })
          }
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
