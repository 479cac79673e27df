/** A server on a free port, as `start` runs it, and clients of several addresses. */
import { type IncomingHttpHeaders, type RequestOptions, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openLog } from '../../src/log.ts'
import { drainOf } from '../../src/server/drain.ts'
import { createGraphqlServer } from '../../src/server/graphql-server.ts'
import { listen } from '../../src/server/http-server.ts'
import type { ReadingLimits } from '../../src/server/reads/reading-limits.ts'
import { Stages } from '../../src/server/stages.ts'
import { Gauges } from '../../src/server/watching/gauges.ts'
import type { Store } from '../../src/store/store.ts'
import type { Answer } from '../service.ts'

export interface Answered {
  status: number
  headers: IncomingHttpHeaders
  body: Answer
}

export interface Served {
  port: number
  /** What was logged, parsed. */
  log: Record<string, unknown>[]
  gauges: Gauges
  /** Lets requests in, as soon as the store is open. */
  open(store: Store, limits?: Partial<ReadingLimits>): void
  /** Lets no more in, and ends when all is answered, or after so many milliseconds. */
  stop(longestMs: number): Promise<void>
  /** Asks from an address of the loopback network, such as 127.0.0.2; `signal` hangs up. */
  ask(query: string, from?: string, signal?: AbortSignal, accept?: string): Promise<Answered>
  get(path: string, headers?: Record<string, string>): Promise<Answered>
}

/** A server whose store is still to be opened. */
export async function opening(): Promise<Served> {
  const lines: Record<string, unknown>[] = []
  const log = openLog('info', { write: (line) => lines.push(JSON.parse(line)) })
  const gauges = new Gauges()
  const stages = new Stages()
  const server = await listen(stages, { host: '127.0.0.1', port: 0, log, gauges })
  const drain = drainOf(server)
  const { port } = server.address() as AddressInfo
  const send = (body: string, options: RequestOptions) =>
    new Promise<Answered>((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, agent: false, ...options }, (response) => {
        let text = ''
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
        response.on('error', reject).on('end', () => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text ? JSON.parse(text) : null })
        })
      })
      sent.on('error', reject)
      sent.end(body)
    })
  return {
    port,
    log: lines,
    gauges,
    open: (store, limits = {}) => stages.serve(createGraphqlServer({ store, log, gauges, limits })),
    stop: (longestMs) => {
      stages.stop()
      return drain(longestMs)
    },
    ask: (query, localAddress = '127.0.0.1', signal, accept = 'application/json') => {
      const body = JSON.stringify({ query })
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), accept }
      return send(body, { method: 'POST', path: '/graphql', headers, localAddress, signal })
    },
    get: (path, headers = {}) => send('', { path, headers }),
  }
}

export async function served(store: Store, limits: Partial<ReadingLimits>): Promise<Served> {
  const server = await opening()
  server.open(store, limits)
  return server
}
