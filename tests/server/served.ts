/** A server on a free port, and clients of several addresses. */
import { type IncomingHttpHeaders, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import pino from 'pino'
import { createGraphqlServer } from '../../src/server/graphql-server.ts'
import { listen } from '../../src/server/http-server.ts'
import type { ReadingLimits } from '../../src/server/reads/reading-limits.ts'
import type { Store } from '../../src/store/store.ts'
import type { Answer } from '../service.ts'

export interface Answered {
  status: number
  headers: IncomingHttpHeaders
  body: Answer
}

export interface Served {
  server: Server
  /** Asks from an address of the loopback network, such as 127.0.0.2; `signal` hangs up. */
  ask(query: string, from?: string, signal?: AbortSignal, accept?: string): Promise<Answered>
  get(path: string): Promise<Answered>
  close(): Promise<void>
}

export async function served(store: Store, limits: Partial<ReadingLimits>): Promise<Served> {
  const log = pino({ level: 'silent' })
  const server = await listen(createGraphqlServer({ store, log, limits }), { host: '127.0.0.1', port: 0, log })
  const { port } = server.address() as AddressInfo
  const send = (method: string, path: string, body: string, localAddress = '127.0.0.1', more: object = {}) =>
    new Promise<Answered>((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
      const sent = request(
        {
          host: '127.0.0.1',
          port,
          path,
          method,
          localAddress,
          agent: false,
          ...more,
          headers: { ...headers, ...('headers' in more ? (more.headers as object) : {}) },
        },
        (response) => {
          let text = ''
          response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
          response.on('end', () => {
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              body: text ? JSON.parse(text) : null,
            })
          })
        },
      )
      sent.on('error', reject)
      sent.end(body)
    })
  return {
    server,
    ask: (query, from, signal, accept = 'application/json') =>
      send('POST', '/graphql', JSON.stringify({ query }), from, { signal, headers: { accept } }),
    get: (path) => send('GET', path, ''),
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
