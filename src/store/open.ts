/** Opens the store that the settings ask for. */
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../config.ts'
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
