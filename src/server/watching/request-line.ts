/** Tells the log and the gauges of a request once its answer has left, or its reader has. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import type { Account } from './account.ts'
import type { Gauges } from './gauges.ts'

/** What people and machines ask all the time to see whether the service is well: worth a line in the log only if it is not. */
const probes = new Set<string | null>(['/health', '/ready'])

/**
 * To be called when a request begins to be answered. Mistakes in requests and whatever else was not answered are warnings with their
 * codes; nothing of a request's text, variables or records is written.
 */
export function tellWhenAnswered(
  account: Account,
  request: IncomingMessage,
  response: ServerResponse,
  log: Logger,
  gauges: Gauges,
): void {
  const { socket } = request
  const before = socket.bytesWritten
  response.once('close', () => {
    const { id, begun, route, client, operation, document, cost, reads, codes } = account
    const isWhole = response.writableFinished
    // Before its head is out, the status is only what Node begins with.
    const status = response.headersSent ? response.statusCode : undefined
    gauges.answered(account, status, isWhole)
    const isWell = codes.size === 0 && (status === undefined || status < 400)
    if (isWell && isWhole && probes.has(route)) return
    const line = {
      requestId: id,
      method: request.method?.slice(0, 10),
      route,
      status,
      ms: Math.round(performance.now() - begun),
      bytes: socket.bytesWritten - before,
      client,
      ...(document && { operation, document, cost, reads }),
      ...(codes.size > 0 && { codes: [...codes] }),
      ...(!isWhole && { aborted: true }),
    }
    if (isWell) log.info(line, 'request')
    else log.warn(line, 'request')
  })
}
