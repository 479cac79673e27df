/** Refuses requests that cannot be read, as a mistake in the request. */
import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** So much of what was sent is said back, in characters. */
const longestEcho = 100

/** Refuses what is not JSON: variables in an address, a body, and a body that does not say that it is JSON: curl's `-d` calls it a form. */
export const readableRequests: Plugin = {
  onRequestParse({ request, requestParser, setRequestParser }) {
    const given = request.headers.get('content-type')
    if (request.method === 'POST' && !(requestParser && isJson(given))) {
      const instead =
        given === null ? 'this one has none' : `this one has ${JSON.stringify(given.slice(0, longestEcho))}`
      throw badRequest(415, `A POST needs the header Content-Type: application/json; ${instead}.`)
    }
    if (request.headers.has('content-encoding'))
      throw badRequest(415, 'A body is sent as it is, without Content-Encoding.')
    setRequestParser(async (asked) => {
      try {
        return (await requestParser?.(asked)) ?? {}
      } catch (error) {
        if (error instanceof SyntaxError)
          throw badRequest(400, 'In the address, variables and extensions are JSON; these are not.')
        // Yoga would say the whole body back.
        const cause = error instanceof GraphQLError && (error.extensions.originalError as Error | undefined)
        if (cause) throw badRequest(400, `The body is no JSON: ${cause.message.slice(0, longestEcho)}`)
        throw error
      }
    })
  },
}

function badRequest(status: number, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status } } })
}

/** JSON is in UTF-8, whatever else may be said of it. */
function isJson(contentType: string | null): boolean {
  return /^application\/json\s*(?:;\s*charset="?utf-8"?\s*)?;?\s*$/i.test(contentType ?? '')
}
