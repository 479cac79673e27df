/** The service as its users see it, over a test store: asked through the same handler of web requests that serves HTTP. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { importBundle, importRecords } from '../src/bundle/import.ts'
import type { Bundle } from '../src/bundle/read/document.ts'
import { openLog } from '../src/log.ts'
import type { CostLimits } from '../src/server/documents/weighed-requests.ts'
import { createGraphqlServer } from '../src/server/graphql-server.ts'
import type { ReadingLimits } from '../src/server/reads/reading-limits.ts'
import type { Statement, Store } from '../src/store/store.ts'
import { takeTestStore } from './engine.ts'

/** JSON from an answer; the expectations of a test say what it is. */
// biome-ignore lint/suspicious/noExplicitAny: the shape of an answer is the query's, which no type here knows
export type Answer = any

export interface Reply {
  data: Answer
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[]
  extensions?: Record<string, unknown>
  status: number
  /** The reads that the store got for it, in order. */
  reads: Statement[]
}

export interface Service {
  store: Store
  /** What was logged, parsed. */
  log: Record<string, unknown>[]
  fetch(path: string, init?: RequestInit): Promise<Response>
  ask(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<Reply>
  /** The data of an answer without errors; throws what was wrong. */
  data(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<Answer>
  /** Imports another version of the service's own bundle, or another bundle. */
  take(bundle: Bundle): Promise<void>
  close(): Promise<void>
}

const seed = fileURLToPath(new URL('../seed/', import.meta.url))

/** A service whose store holds the bundle, by default the seed; the caller closes it. */
export async function openService(bundle?: Bundle): Promise<Service> {
  const store = await takeTestStore()
  await (bundle ? importRecords(store, bundle) : importBundle(store, { path: seed }))
  return { ...serviceOver(store), close: () => store.close() }
}

type Limits = Partial<CostLimits & ReadingLimits>

/**
 * Tests ask much at once, to be quick, and on a machine with other work Neo4j can take longer to plan a text for the first time than the service
 * would wait; those of the limits themselves give the service's own.
 */
export const ofTests: Limits = {
  requestMs: 60_000,
  roots: 500,
  requests: 5_000,
  requestsOfClient: 5_000,
  waitingForPlace: 5_000,
  entranceMs: 30_000,
  firstPlaceMs: { small: 60_000, large: 60_000 },
  waitingDownloads: 5_000,
}

/** A service over any store, e.g. one that fails. */
export function serviceOver(store: Store, limits: Limits = ofTests): Service {
  const reads: Statement[] = []
  const counted: Store = {
    ...store,
    read(statement, limits) {
      // What the service keeps until the next import is not part of the question's reads.
      if (!/^(store: last import|days of .*|left out|sizes)$/.test(statement.name)) reads.push(statement)
      return store.read(statement, limits)
    },
  }
  const log: Record<string, unknown>[] = []
  const server = createGraphqlServer({
    store: counted,
    limits,
    log: openLog('debug', { write: (line) => log.push(JSON.parse(line)) }),
  })
  const service: Service = {
    store,
    log,
    fetch: async (path, init) => server.fetch(new Request(`http://parley.test${path}`, init)),
    async ask(query, variables = {}, headers = {}) {
      const before = reads.length
      const response = await server.fetch('http://parley.test/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      })
      return { ...((await response.json()) as object), status: response.status, reads: reads.slice(before) } as Reply
    },
    async data(query, variables, headers) {
      const { data, errors } = await service.ask(query, variables, headers)
      if (errors) throw new Error(`${query.trim()}\n${JSON.stringify(errors, null, 1)}`)
      return data
    },
    async take(bundle) {
      await importRecords(store, bundle)
    },
    close: async () => {},
  }
  return service
}

const folder = new URL('../examples/', import.meta.url)

/** The example queries, by file name. */
export const examples = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
)
