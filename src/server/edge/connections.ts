/** Bounds what is open: connections, in all and by address, and the requests that wait on one of them. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { EdgeLimits } from './limits.ts'
import type { Senders } from './proxies.ts'
import { Refused, refuse, refuseUnread } from './refused.ts'
import { shares } from './shares.ts'

/** How long a connection that is one too many may take to send the request that is refused, in milliseconds. */
const toBeRefusedMs = 1_000

/** Requests of this connection that are not answered yet; the last of them ends when its answer has been read. */
interface Waiting {
  count: number
  last: Promise<void>
}

/**
 * Ends connections that are too many or do not speak HTTP, and answers what comes over the others one request after another: a client that sends
 * hundreds at once makes no more work than others do.
 */
export function boundConnections(
  server: Server,
  { neighborOf }: Senders,
  limits: EdgeLimits,
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): void {
  const { take } = shares(limits.connections, limits.connectionsOfAddress)
  const tooMany = new WeakSet<Socket>()
  const waiting = new WeakMap<Socket, Waiting>()
  // Beyond this even those that are told so are too many.
  server.maxConnections = limits.connections + limits.connectionsOfAddress

  server.on('connection', (socket: Socket) => {
    const giveBack = take(1, neighborOf(socket))
    if (giveBack) return void socket.once('close', giveBack)
    tooMany.add(socket)
    const timer = setTimeout(() => socket.destroy(), toBeRefusedMs)
    socket.once('close', () => clearTimeout(timer))
  })

  server.on('request', async (request: IncomingMessage, response: ServerResponse) => {
    const { socket } = request
    if (tooMany.has(socket)) return refuse(response, tooManyConnections())
    const { count, last } = waiting.get(socket) ?? { count: 0, last: Promise.resolve() }
    if (count >= limits.requestsOfConnection) return void socket.destroy()
    const isRead = new Promise<void>((resolve) => response.once('close', resolve))
    waiting.set(socket, { count: count + 1, last: isRead })
    response.once('close', () => {
      const now = waiting.get(socket)
      if (now) now.count--
    })
    await last
    if (socket.destroyed) return
    // Whatever the answer before was given to be read in.
    socket.setTimeout(0)
    await answer(request, response)
  })

  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    const isLate = error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
    // What is written now would be taken for the answer to a request before.
    const isOfAnother = (waiting.get(socket)?.count ?? 0) > (isLate ? 1 : 0)
    if (!socket.writable || isOfAnother || error.code === 'ECONNRESET') return void socket.destroy()
    if (isLate) return refuseUnread(socket, new Refused(408, 'The request did not arrive in time.'))
    if (error.code !== 'HPE_HEADER_OVERFLOW') return refuseUnread(socket, new Refused(400, 'This is no HTTP request.'))
    refuseUnread(
      socket,
      new Refused(431, `The first line and the headers of a request have at most ${limits.head} bytes.`),
    )
  })
}

function tooManyConnections(): Refused {
  return new Refused(503, 'Too many connections are open, in all or from this address.', 'OVERLOADED', {
    'retry-after': '1',
  })
}
