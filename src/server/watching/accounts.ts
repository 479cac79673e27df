/** Fills in the account of each request what GraphQL finds out about it. */
import { getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { RequestContext } from '../request-context.ts'
import { printOf } from './account.ts'

/** An operation's name is kept up to this length, in characters. */
const mostOfName = 100

/** Questions that the server asks itself for a request count as that request's. */
export const accounts: Plugin<RequestContext> = {
  onParams({ params: { query }, context }) {
    const { account } = context as Partial<RequestContext>
    // A query that is no text is refused after this.
    if (account && typeof query === 'string') account.document = printOf(query)
  },
  onExecute({ args: { document, operationName, contextValue } }) {
    const { account } = contextValue as RequestContext
    // A document that was asked for by its id has no text before.
    if (document.loc) account.document ??= printOf(document.loc.source.body)
    account.operation = getOperationAST(document, operationName)?.name?.value.slice(0, mostOfName) ?? null
  },
  onExecutionResult({ context }) {
    // A document that is refused never gets a cost.
    const { account, cost = null } = context as Partial<RequestContext>
    if (account) account.cost = cost
  },
  onResultProcess({ result, serverContext }) {
    const { account } = serverContext as Partial<RequestContext>
    if (!account || Symbol.asyncIterator in result) return
    for (const { errors = [] } of [result].flat()) {
      for (const { extensions } of errors) account.codes.add(String(extensions?.code))
    }
  },
}
