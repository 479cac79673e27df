/** `parley start`: listens, opens the store, brings it up to date, fills one that it made with the seed, and serves until it is told to stop. */
import type { Server } from 'node:http'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Logger } from 'pino'
import { importBundle } from '../bundle/import.ts'
import type { Config } from '../config.ts'
import { readBuiltFiles } from '../server/built-files.ts'
import { tokensIn } from '../server/clients/tokens.ts'
import { documentsIn } from '../server/documents/listed-documents.ts'
import { drainOf } from '../server/drain.ts'
import { isLoopback } from '../server/edge/hosts.ts'
import type { ExampleTheme } from '../server/example-queries.ts'
import { createGraphqlServer } from '../server/graphql-server.ts'
import { listen } from '../server/http-server.ts'
import { Stages } from '../server/stages.ts'
import { Gauges } from '../server/watching/gauges.ts'
import { listenForMetrics } from '../server/watching/metrics-server.ts'
import { lend } from '../store/open.ts'
import type { Store } from '../store/store.ts'
import { type Fill, openToServe } from './ready-store.ts'

/** So long what is under way may take after the service was told to stop, in milliseconds. */
const longestDrain = 10_000

/** What a client may ask for in a minute where others than this machine can ask. */
const usualCostPerMinute = 3_000_000

const seed = fileURLToPath(new URL('../../seed', import.meta.url))

/**
 * Listens, opens the store, and runs until it is told to stop (SIGINT, SIGTERM). `fill` is called with the open store before anybody can ask; without it, a store that
 * this start made is filled with the seed. GraphiQL lists `examples`, else those that ask the seed. Throws if it cannot start.
 */
export async function start(
  config: Config,
  log: Logger,
  say: (line: string) => void,
  fill: Fill = (store, isNew) => seedIfNew(store, isNew, say),
  examples?: ExampleTheme[],
): Promise<void> {
  const { embedOrigins, askOrigins, host, metricsPort, introspection } = config
  const { tokens, notices } = config.tokensFile ? tokensIn(config.tokensFile) : { tokens: [], notices: [] }
  const documents = config.documentsFile ? documentsIn(config.documentsFile) : null
  const costPerMinute = config.costPerMinute ?? (isLoopback(host) ? null : usualCostPerMinute)
  const stages = new Stages()
  const gauges = new Gauges()
  const server = await listen(stages, { ...config, log, gauges })
  const base = baseUrl(host, server)
  log.info({ address: base }, 'starting')
  const drain = drainOf(server)
  let metrics: Server | null = null
  try {
    if (metricsPort !== null) metrics = await listenForMetrics(gauges, metricsPort, log)
    const store = await openToServe(config, fill)
    try {
      say(
        `Store:    ${store.engine}, ${config.neo4j ? config.neo4j.uri : `data in ${resolve(config.data)} (PARLEY_DATA)`}`,
      )
      for (const notice of [...notices, ...store.notices]) {
        say(`Note:     ${notice}`)
        log.warn(notice)
      }
      const limits = { requestMs: config.requestTimeoutMs }
      const built = readBuiltFiles()
      const rights = { embedOrigins, askOrigins, limits, tokens, costPerMinute, introspection, documents }
      const opened = { store, log, built, ...rights, gauges, ...(examples && { examples }) }
      // From now on a signal finds something to end in order; who reads the addresses below may send one at once.
      const told = toldToStop()
      stages.serve(createGraphqlServer(opened))
      const lendNoMore = await lend(config, store, log)
      log.info({ engine: store.engine }, 'serving')
      if (metrics) say(`Metrics:  ${baseUrl('127.0.0.1', metrics)}/metrics`)
      say(
        `Explorer: ${base}/\nGraphiQL: ${base}/graphql\nSchema:   ${base}/schema.graphql\nHealth:   ${base}/health, ${base}/ready`,
      )
      const signal = await told
      log.info({ signal }, 'stopping')
      stages.stop()
      await lendNoMore()
      await drain(longestDrain)
    } finally {
      await store.close()
    }
    log.info('stopped')
  } finally {
    metrics?.close()
    metrics?.closeAllConnections()
    await drain(0)
  }
}

async function seedIfNew(store: Store, isNew: boolean, say: (line: string) => void): Promise<void> {
  const imports = await store.read({ name: 'first import', text: 'MATCH (i:Import) RETURN i.id AS id LIMIT 1' })
  if (imports.length > 0) return
  // An empty store that was there already may be what is left of another one.
  if (!isNew) return say('Seed:     not imported, since this empty store was there before; `import seed` imports it')
  const { created } = await importBundle(store, { path: seed })
  say(`Seed:     ${created.length} records imported into the new store`)
}

function baseUrl(host: string, server: Server): string {
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

/** Resolves at SIGINT or SIGTERM, with its name; a second one ends the process at once. */
function toldToStop(): Promise<NodeJS.Signals> {
  return new Promise((resolveTold) => {
    const stop = (signal: NodeJS.Signals) => {
      process.off('SIGINT', stop).off('SIGTERM', stop)
      resolveTold(signal)
    }
    process.on('SIGINT', stop).on('SIGTERM', stop)
  })
}
