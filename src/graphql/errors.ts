/** What a user sees of an error: a mistake in the request as it is, everything else as a code and an id to find it by in the log. */
import { GraphQLError } from 'graphql'
import { isUserError, Overloaded, withShortValues } from '../errors.ts'
import { StoreError } from '../store/store.ts'

/** Makes the error that is sent out of the one that was thrown; the log has `requestId` beside what is masked. */
export function publicError(error: unknown, requestId: string, log: (error: unknown) => void): GraphQLError {
  const graphqlError = error instanceof GraphQLError ? error : null
  const original = graphqlError ? (graphqlError.originalError ?? null) : error
  const at = graphqlError ? { nodes: graphqlError.nodes, path: graphqlError.path } : {}
  if (graphqlError && !graphqlError.path && (original instanceof GraphQLError || isUserError(original) || !original)) {
    // Made by graphql-js, perhaps after a scalar refused a value: the document or a variable does not fit the schema.
    const { source, positions, message, extensions } = graphqlError
    return new GraphQLError(withShortValues(message), {
      ...at,
      source,
      positions,
      extensions: { code: 'BAD_USER_INPUT', ...extensions },
    })
  }
  if (original instanceof RangeError && /call stack/.test(original.message)) {
    return new GraphQLError('The request nests too deeply.', { ...at, extensions: { code: 'COST_LIMIT_EXCEEDED' } })
  }
  if (isUserError(original)) {
    const argument = original.argument ? { argument: original.argument } : {}
    return new GraphQLError(original.message, { ...at, extensions: { code: original.code, ...argument } })
  }
  if (original instanceof Overloaded) {
    return new GraphQLError(original.message, { ...at, extensions: { code: 'OVERLOADED' } })
  }
  if (original instanceof StoreError && original.kind === 'aborted') {
    return new GraphQLError('Nobody waits for this answer any more.', { ...at, extensions: { code: 'ABORTED' } })
  }
  log(original)
  if (original instanceof StoreError && original.kind === 'timeout') {
    return new GraphQLError('The answer took too long. Ask for less at once: a narrower filter or a smaller page.', {
      ...at,
      extensions: { code: 'QUERY_TIMEOUT', requestId },
    })
  }
  if (original instanceof StoreError && original.kind === 'unavailable') {
    return new GraphQLError('The database cannot be reached at the moment. Try again.', {
      ...at,
      extensions: { code: 'UNAVAILABLE', requestId },
    })
  }
  return new GraphQLError('Something went wrong here; the log has it under the request id.', {
    ...at,
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
  })
}
