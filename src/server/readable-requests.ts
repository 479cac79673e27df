/** Refuses requests that cannot be read, as a mistake in the request. */
import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** Refuses an address whose variables are not JSON, and a body that does not say that it is JSON: curl's `-d` calls it a form. */
export const readableRequests: Plugin = {
  onRequestParse({ request, requestParser, setRequestParser }) {
    const given = request.headers.get('content-type')
    if (request.method === 'POST' && !(requestParser && isJson(given))) {
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

function isJson(contentType: string | null): boolean {
  return /^application\/json\s*(;|$)/i.test(contentType ?? '')
}
