/** Adds to each answer a code for every error, and the names of the lists that were cut. */
import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'
import { publicError } from '../graphql/errors.ts'
import { StoreError } from '../store/store.ts'
import { withStatus } from './failed-answers.ts'
import type { RequestContext } from './request-context.ts'
import { Account } from './watching/account.ts'

/** So many failures of one request are logged, each once however many fields it has kept from being answered. */
const mostLogged = 5

/** Gives every error its code, masks errors that are not the user's mistake, and names the lists that were cut. */
export function answersWithCodes(log: Logger): Plugin<RequestContext> {
  return {
    onExecutionResult({ result, context, setResult }) {
      if (!result || Symbol.asyncIterator in result || Array.isArray(result)) return
      const { account = new Account(), truncated } = context as Partial<RequestContext>
      const failures = new Map<string, { err: unknown; field: string | undefined; fields: number }>()
      const errors = result.errors?.map((error) =>
        publicError(error, account.id, (err) => {
          const before = failures.get(sameFor(err))
          if (before) before.fields += 1
          else failures.set(sameFor(err), { err, field: fieldOf(error), fields: 1 })
        }),
      )
      for (const failure of [...failures.values()].slice(0, mostLogged))
        log.error({ requestId: account.id, ...failure }, 'answer failed')
      const cut = truncated?.size ? { extensions: { ...result.extensions, truncated: [...truncated] } } : {}
      if (errors || truncated?.size) setResult(withStatus({ ...result, ...(errors ? { errors } : {}), ...cut }))
    },
  }
}

/** The same text for failures that are the same. */
function sameFor(error: unknown): string {
  const statement = error instanceof StoreError ? error.statement : ''
  return `${statement} ${error}`
}

/** The schema's name of the field that failed; its path has names that the request gave. */
function fieldOf(error: Error): string | undefined {
  const node = error instanceof GraphQLError ? error.nodes?.[0] : undefined
  return node?.kind === 'Field' ? node.name.value : undefined
}
