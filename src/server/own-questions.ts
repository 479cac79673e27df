/** How the server asks itself, for the sake of a request: through its own handler, as this request's client, in its time. */
import type { Plugin } from 'graphql-yoga'
import type { Arrival } from './edge/arrival.ts'

/** An error as GraphQL answers it. */
export interface GraphQLProblem {
  message: string
  extensions: { code: string; argument?: string }
}

export interface GraphQLAnswer<Data> {
  data?: Data
  errors?: GraphQLProblem[]
  /** When to ask again, in seconds, if the question was refused. */
  retryAfter: string | null
}

/** A request on its way in. */
export type Asked = Parameters<NonNullable<Plugin<object, Arrival>['onRequest']>>[0]

const ownQuestions = new WeakSet<Request>()

/** Whether the server asks this itself. */
export function isOwnQuestion(request: Request): boolean {
  return ownQuestions.has(request)
}

/** Asks in the languages of the request that the answer is for. */
export async function askItself<Data>(
  { request, url, fetchAPI, requestHandler, serverContext }: Asked,
  body: { query: string; variables: Record<string, unknown> },
): Promise<GraphQLAnswer<Data>> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' }
  const languages = request.headers.get('accept-language')
  const asked = new fetchAPI.Request(new URL('/graphql', url).href, {
    method: 'POST',
    headers: languages ? { ...headers, 'accept-language': languages } : headers,
    body: JSON.stringify(body),
  })
  ownQuestions.add(asked)
  const answer = await requestHandler(asked, serverContext)
  return { ...(await answer.json()), retryAfter: answer.headers.get('retry-after') }
}
