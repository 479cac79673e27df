/** An empty store for a test file, on the engine that PARLEY_TEST_ENGINE names: `grafeo` (without it) or `neo4j`. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { indexesOf } from '../src/model/indexes.ts'
import { model } from '../src/model/model.ts'
import { openGrafeo } from '../src/store/grafeo/open-grafeo.ts'
import { openNeo4j } from '../src/store/neo4j/open-neo4j.ts'
import type { Store } from '../src/store/store.ts'

export const engine = process.env.PARLEY_TEST_ENGINE || 'grafeo'
if (engine !== 'grafeo' && engine !== 'neo4j') {
  throw new Error(`PARLEY_TEST_ENGINE is ${engine}; it must be grafeo or neo4j.`)
}

/** On a machine with other work, Neo4j can take longer to plan a text for the first time than the service would wait. */
const queryTimeoutMs = 30_000

/** The Neo4j that the environment names; without it, the one that `npm run neo4j` starts. */
export const neo4jSettings = {
  uri: process.env.NEO4J_URI || 'bolt://127.0.0.1:7687',
  user: process.env.NEO4J_USER || 'neo4j',
  password: process.env.NEO4J_PASSWORD ?? '',
  database: process.env.NEO4J_DATABASE || 'neo4j',
  queryTimeoutMs,
}

/**
 * Opens an empty store that has the model's indexes; the caller closes it. Neo4j's database is wiped. The embedded engine gets a
 * file of its own, which is deleted on close: without a file, a killed engine could not go on.
 */
export async function openTestStore(options: { queryTimeoutMs?: number } = {}): Promise<Store> {
  const limit = options.queryTimeoutMs ?? queryTimeoutMs
  const store = engine === 'neo4j' ? await emptyNeo4j(limit) : await emptyGrafeo(limit)
  await store.prepare(indexesOf(model))
  return store
}

/** Stores that a test file is done with. */
const idle: Store[] = []

/**
 * The same for a test file that leaves the store itself alone: closing it hands it on to the next file, emptied, since to start an engine
 * and to make its indexes takes longer than most files' own questions.
 */
export async function takeTestStore(): Promise<Store> {
  const store = idle.pop()
  if (store) await wipe(store)
  const taken = store ?? (await openTestStore())
  return { ...taken, close: async () => void idle.push(taken) }
}

async function emptyGrafeo(queryTimeoutMs: number): Promise<Store> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-test-'))
  const store = await openGrafeo({ path: join(folder, 'graph.grafeo'), queryTimeoutMs })
  return {
    ...store,
    async close() {
      await store.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Opens the Neo4j that the environment names, and deletes all that is in it. */
export async function emptyNeo4j(queryTimeoutMs: number): Promise<Store> {
  const store = await openNeo4j({ ...neo4jSettings, queryTimeoutMs })
  await wipe(store)
  return store
}

async function wipe(store: Store): Promise<void> {
  for (let deleted = 1; deleted > 0; ) {
    const [row] = await store.write((transaction) =>
      transaction.run({
        name: 'tests: wipe',
        text: 'MATCH (n) WITH n LIMIT 10000 DETACH DELETE n RETURN count(*) AS deleted',
      }),
    )
    deleted = Number(row?.deleted)
  }
}
