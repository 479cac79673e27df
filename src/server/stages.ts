/** What the service does at the moment: it opens its store, serves, or stops. */

import { Refused, refusedAnswer } from './edge/refused.ts'
import { dataHeaders } from './edge/safe-headers.ts'
import { retryAfter } from './failed-answers.ts'
import type { createGraphqlServer } from './graphql-server.ts'
import type { Handler } from './http-server.ts'
import { readyAnswer } from './ready.ts'

/** Answers `/health` at all times, `/ready` with the reason while it does not serve, and all else only while it does. */
export class Stages implements Handler {
  private server: ReturnType<typeof createGraphqlServer> | null = null
  private reason: string | null = 'The store is being opened.'

  /** Lets requests in. */
  serve(server: ReturnType<typeof createGraphqlServer>): void {
    this.server = server
    this.reason = null
  }

  /** Lets no more requests in; those that are under way go on. */
  stop(): void {
    this.reason = 'The service is stopping.'
  }

  get fetchAPI(): Handler['fetchAPI'] {
    return this.server?.fetchAPI ?? globalThis
  }

  async fetch(request: Request, arrival: Parameters<Handler['fetch']>[1]): Promise<Response> {
    if (this.server && this.reason === null) return this.server.fetch(request, arrival)
    const { pathname } = new URL(request.url)
    if (pathname === '/health') return new Response(null, { headers: { ...dataHeaders, 'cache-control': 'no-store' } })
    const reason = this.reason ?? ''
    if (pathname === '/ready') return readyAnswer([reason])
    return refusedAnswer(
      new Refused(503, `${reason} Try again in a few seconds.`, 'UNAVAILABLE', retryAfter),
      globalThis,
      arrival.account,
    )
  }
}
