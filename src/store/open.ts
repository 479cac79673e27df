/** Opens the store that the settings ask for. */
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { openGrafeo } from './grafeo/open-grafeo.ts'
import { openNeo4j } from './neo4j/open-neo4j.ts'
import type { Store } from './store.ts'

/** Opens Neo4j if it is set, else the embedded engine on a file in the data folder. Throws a StoreError that says what to do. */
export function openStore(config: Config): Promise<Store> {
  const { neo4j, data, queryTimeoutMs } = config
  return neo4j
    ? openNeo4j({ ...neo4j, queryTimeoutMs })
    : openGrafeo({ path: join(data, 'graph.grafeo'), queryTimeoutMs })
}
