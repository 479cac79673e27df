/** Opens the store that the settings ask for, and lends the one that is being served to commands that write. */
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import { onBorrowedGraph } from './grafeo/lending/borrow.ts'
import { lendGraph } from './grafeo/lending/lend.ts'
import { openGrafeo } from './grafeo/open-grafeo.ts'
import { openGrafeoToRead } from './grafeo/open-grafeo-to-read.ts'
import { notePath } from './grafeo/store-note.ts'
import { openNeo4j } from './neo4j/open-neo4j.ts'
import type { Store } from './store.ts'

/** Opens Neo4j if it is set, else the embedded engine on a file in the data folder. Throws a StoreError that says what to do. */
export function openStore(config: Config): Promise<Store> {
  const { neo4j, requestTimeoutMs: queryTimeoutMs } = config
  return neo4j ? openNeo4j({ ...neo4j, queryTimeoutMs }) : openGrafeo({ path: fileIn(config), queryTimeoutMs })
}

/** Opens the same store to read it, and writes nothing: null if the data folder has none. Throws a StoreError as {@link openStore} does. */
export async function openToRead(config: Config): Promise<Store | null> {
  const { neo4j, requestTimeoutMs: queryTimeoutMs } = config
  if (neo4j) return openNeo4j({ ...neo4j, queryTimeoutMs })
  return (await hasStore(config)) ? openGrafeoToRead({ path: fileIn(config), queryTimeoutMs }) : null
}

/** Whether the embedded engine's file has a log beside it, which the next start has to fold into it: a process was killed. */
export async function hasLog(config: Config): Promise<boolean> {
  return !config.neo4j && isThere(`${fileIn(config)}.wal`)
}

/** Whether there is a store to open: Neo4j if it is set, else the embedded engine's file in the data folder, or the note of one that was there. */
export async function hasStore(config: Config): Promise<boolean> {
  if (config.neo4j) return true
  return (await isThere(fileIn(config))) || isThere(notePath(fileIn(config)))
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

/** The embedded engine's file. */
export function fileIn({ data }: Config): string {
  return join(data, 'graph.grafeo')
}

/** Does `work` on the store if it is the embedded engine's and a service has it open, which then serves what the work wrote; else null. */
export async function onServedStore<T>(
  config: Config,
  work: (store: Store) => Promise<T>,
): Promise<{ result: T } | null> {
  return config.neo4j ? null : onBorrowedGraph(fileIn(config), config.requestTimeoutMs, work)
}

/** Lets commands write to the store that this service has open; resolves with a function that ends that. Logs why, if it cannot be. */
export async function lend(config: Config, store: Store, log: Logger): Promise<() => Promise<void>> {
  if (!store.renew) return async () => {}
  const lending = await lendGraph(fileIn(config), store.renew, log)
  if ('stop' in lending) return lending.stop
  log.warn(`Nothing can be imported while the service runs: ${lending.why}.`)
  return async () => {}
}
