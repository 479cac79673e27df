/** `parley demo`: serves the demonstration over a store of its own, which it fills first. */
import { join } from 'node:path'
import type { Logger } from 'pino'
import { bundleNames } from '../bundle/content/store-node.ts'
import { type Config, ConfigError } from '../config.ts'
import { examplesIn } from '../server/example-queries.ts'
import type { Store } from '../store/store.ts'
import { DEMONSTRATION, importDemonstration } from './demonstration.ts'
import { start } from './start.ts'

/** Those of docs/demonstration.md. */
const questions = new URL('../../demo/questions/', import.meta.url)

/**
 * Runs until it is told to stop. The embedded engine's file is in the folder `demo` of that of the settings, so that the service's own graph
 * is left alone. Throws a {@link ConfigError} if the store holds something else.
 */
export async function demo(config: Config, log: Logger, say: (line: string) => void): Promise<void> {
  const own = { ...config, data: join(config.data, 'demo') }
  await start(own, log, say, (store) => fillWithDemonstration(store, own, say), examplesIn(questions))
}

async function fillWithDemonstration(store: Store, config: Config, say: (line: string) => void): Promise<void> {
  const names = (await store.read(bundleNames)).map(({ name }) => String(name))
  if (names.length > 0 && !names.includes(DEMONSTRATION)) {
    const where = config.neo4j ? `NEO4J_URI is ${config.neo4j.uri}, but the store there` : `The store in ${config.data}`
    throw new ConfigError(
      `${where} already holds ${names.join(', ')}; the demonstration needs one that is empty or holds the demonstration.`,
    )
  }
  const { length } = await importDemonstration(store)
  if (length > 0)
    say(`Demo:     ${length} revisions of an invented negotiation imported; docs/demonstration.md tells its story`)
}
