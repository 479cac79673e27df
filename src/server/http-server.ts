/** HTTP in front of the GraphQL server: the listening socket, and what may come in through it. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { FetchAPI } from 'graphql-yoga'
import type { Logger } from 'pino'
import type { Arrival } from './edge/arrival.ts'
import { boundConnections } from './edge/connections.ts'
import { checkedHost, hostsOf } from './edge/hosts.ts'
import { type EdgeLimits, edgeLimits } from './edge/limits.ts'
import { senders } from './edge/proxies.ts'
import { Refused, refuse } from './edge/refused.ts'
import { addressAsked } from './edge/request-target.ts'
import { routeName } from './edge/routes.ts'
import { unreadBodies } from './edge/unread.ts'
import { sendAnswer } from './edge/web-answer.ts'
import { webRequest } from './edge/web-request.ts'
import { cannotListen } from './listening.ts'
import { Account } from './watching/account.ts'
import { Gauges } from './watching/gauges.ts'
import { tellWhenAnswered } from './watching/request-line.ts'

/** What answers web requests. */
export interface Handler {
  fetch(request: Request, arrival: Arrival): Response | Promise<Response>
  /** Whose requests and answers it takes and gives. */
  fetchAPI: Pick<FetchAPI, 'Request'>
}

interface Listening {
  /** The address to listen on. */
  host: string
  port: number
  log: Logger
  /** The hosts to answer for, with or without a port; if there are none, loopback names on a loopback address, else any. */
  hosts?: readonly string[]
  /** Addresses and networks of proxies, whose X-Forwarded-For, -Host and -Proto count. */
  proxies?: readonly string[]
  limits?: Partial<EdgeLimits>
  /** Where it is counted. */
  gauges?: Gauges
}

/** Starts to listen; resolves with the server once it does, rejects if the address is not available. */
export function listen(
  handler: Handler,
  { host, port, log, hosts = [], proxies = [], gauges = new Gauges(), ...given }: Listening,
): Promise<Server> {
  const limits = { ...edgeLimits, ...given.limits }
  const allowed = hostsOf(hosts, host)
  if (!allowed) log.warn('It answers for any host; set PARLEY_HOSTS to the names by which it is reached.')
  const known = senders(proxies)
  const { keepFor, unreadBytes } = unreadBodies(limits)
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const account = new Account()
    tellWhenAnswered(account, request, response, log, gauges)
    try {
      const sender = known.senderOf(request)
      account.client = sender.address
      const checked = checkedHost(sender.hosts, allowed)
      const url = addressAsked(request.url ?? '', sender.protocol, checked, limits.target)
      account.route = routeName(url.pathname)
      const keep = keepFor(sender, response)
      const asked = await webRequest(url, request, response, handler.fetchAPI, keep, limits)
      const answered = await handler.fetch(asked, { address: sender.address, account })
      await sendAnswer(answered, request, response, keep, limits)
    } catch (error) {
      // Whoever asked has left: there is nobody to tell.
      if (response.closed || request.errored) return
      if (!(error instanceof Refused)) log.error({ requestId: account.id, err: error }, 'a request failed')
      const refused = error instanceof Refused ? error : failed()
      account.codes.add(refused.code)
      refuse(response, refused)
    }
  }
  const server = createServer({
    // Host is checked above, where the answer says what would be right.
    requireHostHeader: false,
    maxHeaderSize: limits.head,
    headersTimeout: limits.headMs,
    requestTimeout: limits.requestMs,
    keepAliveTimeout: limits.idleMs,
    // How often both are looked at.
    connectionsCheckingInterval: Math.min(limits.headMs, 1_000),
  })
  boundConnections(server, known, limits, answer)
  const connections = () => new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count ?? 0)))
  Object.assign(gauges.sources, { unreadBytes, connections })
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(cannotListen(error, host, port, 'HOST and PORT')))
    server.listen(port, host, () => resolve(server))
  })
}

function failed(): Refused {
  return new Refused(500, 'Something went wrong here; the log has it.', 'INTERNAL_SERVER_ERROR')
}
