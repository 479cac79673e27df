/** `parley serve`: opens the store, brings it up to date, fills it with the seed if it is empty, and listens. */
import type { Server } from 'node:http'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Logger } from 'pino'
import { importBundle } from '../bundle/import.ts'
import type { Config } from '../config.ts'
import { readBuiltFiles } from '../server/built-files.ts'
import type { ExampleTheme } from '../server/example-queries.ts'
import { createGraphqlServer } from '../server/graphql-server.ts'
import { listen } from '../server/http-server.ts'
import type { Store } from '../store/store.ts'
import { openReadyStore } from './ready-store.ts'

const seed = fileURLToPath(new URL('../../seed', import.meta.url))

/**
 * Runs until it is told to stop (SIGINT, SIGTERM). `fill` is called with the open store before anybody can ask; without it, an empty store is
 * filled with the seed. GraphiQL lists `examples`, else those that ask the seed. Throws if it cannot start.
 */
export async function serve(
  config: Config,
  log: Logger,
  say: (line: string) => void,
  fill: (store: Store) => Promise<void> = (store) => seedIfEmpty(store, say),
  examples?: ExampleTheme[],
): Promise<void> {
  const store = await openReadyStore(config)
  try {
    say(
      `Store:    ${store.engine}, ${config.neo4j ? config.neo4j.uri : `data in ${resolve(config.data)} (PARLEY_DATA)`}`,
    )
    await fill(store)
    const { embedOrigins, askOrigins } = config
    const built = readBuiltFiles()
    const handler = createGraphqlServer({ store, log, built, embedOrigins, askOrigins, ...(examples && { examples }) })
    const server = await listen(handler, { ...config, log })
    const base = baseUrl(config.host, server)
    say(
      `Explorer: ${base}/\nGraphiQL: ${base}/graphql\nSchema:   ${base}/schema.graphql\nHealth:   ${base}/health, ${base}/ready`,
    )
    await stopped(server)
  } finally {
    await store.close()
  }
}

async function seedIfEmpty(store: Store, say: (line: string) => void): Promise<void> {
  const imports = await store.read({ name: 'first import', text: 'MATCH (i:Import) RETURN i.id AS id LIMIT 1' })
  if (imports.length > 0) return
  const { created } = await importBundle(store, { path: seed })
  say(`Seed:     ${created.length} records imported into the empty store`)
}

function baseUrl(host: string, server: Server): string {
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

function stopped(server: Server): Promise<void> {
  return new Promise((resolveStopped) => {
    const stop = () => {
      process.off('SIGINT', stop).off('SIGTERM', stop)
      server.close(() => resolveStopped())
      server.closeIdleConnections()
    }
    process.on('SIGINT', stop).on('SIGTERM', stop)
  })
}
