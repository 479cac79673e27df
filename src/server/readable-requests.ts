/** Refuses requests that cannot be read, as a mistake in the request. */
import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** Refuses an address whose variables are not JSON, and a body without a Content-Type that says how to read it. */
export const readableRequests: Plugin = {
  onRequestParse({ request, requestParser, setRequestParser }) {
    if (request.method === 'POST' && !requestParser) {
      const given = request.headers.get('content-type')
      const instead = given === null ? 'this one has none' : `this one has ${JSON.stringify(given)}`
      throw new GraphQLError(`A POST needs the header Content-Type: application/json; ${instead}.`, {
        extensions: { code: 'BAD_REQUEST', http: { status: 415 } },
      })
    }
    setRequestParser(async (asked) => {
      try {
        return (await requestParser?.(asked)) ?? {}
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error
        throw new GraphQLError('In the address, variables and extensions are JSON; these are not.', {
          extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
        })
      }
    })
  },
}
