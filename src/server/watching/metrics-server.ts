/** Serves /metrics on a port of its own, which only this machine reaches. */
import { createServer, type Server } from 'node:http'
import type { Logger } from 'pino'
import { checkedHost, hostsOf } from '../edge/hosts.ts'
import { Refused, refuse } from '../edge/refused.ts'
import { safeHeaders } from '../edge/safe-headers.ts'
import { cannotListen } from '../listening.ts'
import type { Gauges } from './gauges.ts'

/** The only address that it listens on. */
const address = '127.0.0.1'

/** Connections at a time, and how long a request may take to arrive, in milliseconds. */
const mostConnections = 20
const arrivalMs = 5_000

/** Resolves with the server once it listens; rejects if the port is not free. */
export function listenForMetrics(gauges: Gauges, port: number, log: Logger): Promise<Server> {
  gauges.watchProcess()
  const hosts = hostsOf([], address)
  const server = createServer(
    {
      requireHostHeader: false,
      headersTimeout: arrivalMs,
      requestTimeout: arrivalMs,
      connectionsCheckingInterval: 1_000,
    },
    async ({ method = '', url, headersDistinct }, response) => {
      try {
        checkedHost(headersDistinct.host ?? [], hosts)
        if (url !== '/metrics') throw new Refused(404, 'Here is only /metrics.')
        if (method !== 'GET' && method !== 'HEAD')
          throw new Refused(405, '/metrics is asked for by GET.', 'METHOD_NOT_ALLOWED', { allow: 'GET, HEAD' })
        const { body, mediaType } = await gauges.text()
        response.writeHead(200, { ...safeHeaders, 'content-type': mediaType, 'cache-control': 'no-store' })
        response.end(body)
      } catch (error) {
        if (error instanceof Refused) return refuse(response, error)
        log.error({ err: error }, 'the gauges could not be read')
        refuse(response, new Refused(500, 'Something went wrong here; the log has it.', 'INTERNAL_SERVER_ERROR'))
      }
    },
  )
  server.maxConnections = mostConnections
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(cannotListen(error, address, port, 'PARLEY_METRICS_PORT')))
    server.listen(port, address, () => resolve(server))
  })
}
