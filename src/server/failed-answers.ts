/** The HTTP status of an answer that failed as a whole. */
import { type ExecutionResult, GraphQLError } from 'graphql'

/** When a client may try again, in seconds. */
export const retryAfter = { 'retry-after': '2' }

/** What HTTP says of an answer without a word of data, by the code of an error; a code that is not here fails a field only. */
export const statusByCode: Readonly<Record<string, { status: number; headers?: Record<string, string> }>> = {
  OVERLOADED: { status: 503, headers: retryAfter },
  UNAVAILABLE: { status: 503, headers: retryAfter },
  QUERY_TIMEOUT: { status: 504 },
}

/**
 * If no field at the root was answered, and one of the errors says that the request found no place, no store or no time, the answer has
 * that status and no `data`. Else it is left as it is: a part of an answer is an answer.
 */
export function withStatus(result: ExecutionResult): ExecutionResult {
  const { data, errors = [], ...rest } = result
  const isAnswered = Object.entries(data ?? {}).some(
    ([key, value]) => value !== null || !errors.some(({ path }) => path?.[0] === key),
  )
  if (isAnswered || !errors.some(({ extensions }) => String(extensions.code) in statusByCode)) return result
  return {
    ...rest,
    errors: errors.map((error) => {
      const http = statusByCode[String(error.extensions.code)]
      if (!http) return error
      const { message, nodes, path, extensions } = error
      return new GraphQLError(message, { nodes, path, extensions: { ...extensions, http } })
    }),
  }
}
