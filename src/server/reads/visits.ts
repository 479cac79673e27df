/** Takes requests in: gives each its time and its lane, and refuses those for which there is no room. */
import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { Overloaded } from '../../errors.ts'
import { clientShowing } from '../clients/client.ts'
import type { Token } from '../clients/tokens.ts'
import type { Arrival } from '../edge/arrival.ts'
import { Refused, refusedAnswer } from '../edge/refused.ts'
import { routeOf } from '../edge/routes.ts'
import { retryAfter } from '../failed-answers.ts'
import { isOwnQuestion } from '../own-questions.ts'
import type { RequestContext } from '../request-context.ts'
import { Account } from '../watching/account.ts'
import { Entrance } from './entrance.ts'
import type { ReadingLimits } from './reading-limits.ts'
import type { ReadingPlaces } from './reading-places.ts'
import { Visit } from './visit.ts'

/** What the server knows of a request before it is read; questions that the server asks itself for its sake share it. */
export interface TakenIn extends Arrival {
  visit?: Visit
}

/** Requests under way, and those of each client. */
class UnderWay {
  private all = 0
  private readonly byClient = new Map<string, number>()

  constructor(private readonly limits: Pick<ReadingLimits, 'requests' | 'requestsOfClient'>) {}

  /** For a client that asks one thing at a time there is as much room again: others who ask many cannot take it. */
  isFull(client: string): boolean {
    const { requests, requestsOfClient } = this.limits
    const own = this.byClient.get(client) ?? 0
    return own >= requestsOfClient || this.all >= (own === 0 ? 2 * requests : requests)
  }

  count(client: string, change: 1 | -1): void {
    this.all += change
    const ofClient = (this.byClient.get(client) ?? 0) + change
    if (ofClient > 0) this.byClient.set(client, ofClient)
    else this.byClient.delete(client)
  }
}

/** Must be the first of the plugins that look at a request as it arrives, so that whatever is refused costs next to nothing. */
export function visits(
  places: ReadingPlaces,
  limits: ReadingLimits,
  tokens: readonly Token[],
): Plugin<RequestContext, TakenIn> {
  const underWay = new UnderWay(limits)
  const entrance = new Entrance(limits.entranceMs, limits.crowd)
  const byRequest = new WeakMap<Request, Visit>()
  return {
    async onRequest({ request, url, serverContext, fetchAPI, endResponse }) {
      // What the server asks itself belongs to the request that it asks for.
      if (isOwnQuestion(request)) return
      serverContext.account ??= new Account()
      // Whoever watches over the service has to be answered however full it is, and a file of a page costs nothing.
      const { gives } = routeOf(request, url.pathname)
      if (gives === 'state' || gives === 'file') return
      const { account } = serverContext
      const client = clientShowing(request.headers.get('authorization'), serverContext.address, tokens)
      if (!client) {
        const headers = { 'www-authenticate': 'Bearer error="invalid_token"' }
        const message =
          'This token is not known here, or counts no longer. Without one, leave the Authorization header out.'
        return endResponse(refusedAnswer(new Refused(401, message, 'UNAUTHENTICATED', headers), fetchAPI, account))
      }
      account.client = client.name
      const refuse = () => {
        const refused = new Refused(503, new Overloaded().message, 'OVERLOADED', retryAfter)
        endResponse(refusedAnswer(refused, fetchAPI, account))
      }
      if (underWay.isFull(client.name)) return refuse()
      underWay.count(client.name, 1)
      const visit = new Visit(client, limits.requestMs, request.signal)
      serverContext.visit = visit
      byRequest.set(request, visit)
      const turn = entrance.enter(client.name)
      if ((turn && !(await turn)) || visit.signal.aborted) refuse()
    },
    onExecute({ args, setResultAndStopExecution }) {
      const { visit, cost } = args.contextValue as RequestContext
      if (cost !== null && cost <= limits.smallCost && visit.spentMs <= limits.slowMs) visit.lane = 'small'
      if (places.isFull(visit)) {
        const { message } = new Overloaded()
        setResultAndStopExecution({ errors: [new GraphQLError(message, { originalError: new Overloaded() })] })
      }
    },
    instrumentation: {
      async request({ request }, answer) {
        try {
          await answer()
        } finally {
          const visit = byRequest.get(request)
          if (visit) {
            visit.end()
            underWay.count(visit.client.name, -1)
          }
        }
      },
    },
  }
}
