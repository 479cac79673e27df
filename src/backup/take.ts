/** Takes a backup: reads every node and edge of a store, former and withdrawn ones too, as they stand between two imports. */
import { BATCH } from '../bundle/content/assertions.ts'
import { readStore } from '../bundle/content/store-node.ts'
import { ASSERTION, HAS_REVISION, IMPORT, PART, POSITION, RECORD, STORE, WAS } from '../model/structure.ts'
import type { Statement, Store, StoreRow } from '../store/store.ts'
import { BackupError, type Line, writeBackup } from './backup-file.ts'

/** The labels by which all nodes with ids are found, each node by one of them. */
export const bases = [RECORD, PART, IMPORT, ASSERTION, POSITION]
/** Edges from a node with an id to what has none and belongs to it. */
export const owning = [WAS, HAS_REVISION]

/** So long a read may take, in milliseconds: the ids of one label are read at once. */
const READ_MS = 600_000
/** How often it begins anew if an import came in between. */
const TRIES = 3

export interface TakenBackup {
  lines: number
  /** The instant of the last import that is in it; null if there was none. */
  lastRecordedAt: string | null
}

/**
 * Writes a backup of the store to a new file. The service may go on serving; where an import comes in between, it begins anew. Throws a {@link BackupError} if
 * imports keep coming, or the file cannot be made.
 */
export async function takeBackup(store: Store, path: string, told: (nodes: number) => void): Promise<TakenBackup> {
  for (let tries = 1; ; tries += 1) {
    const before = await stateOf(store)
    if (before.staging !== null) throw new BackupError('An import is being written; take the backup when it has ended.')
    const { storeId: _, ...props } = await storeProps(store)
    try {
      const lines = await writeBackup(path, { engine: store.engine, store: props }, linesOf(store, told, before))
      return { lines, lastRecordedAt: before.lastRecordedAt }
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error
      if (tries === TRIES)
        throw new BackupError('Imports kept coming while the backup was taken; take it when they have ended.')
    }
  }
}

/** An import came in while the store was read: what was read before it and after it does not belong together. */
class Overtaken extends Error {}

interface State {
  lastRecordedAt: string | null
  staging: string | null
}

async function stateOf(store: Store): Promise<State> {
  const [found] = await store.read(readStore)
  return {
    lastRecordedAt: (found?.lastRecordedAt ?? null) as string | null,
    staging: (found?.staging || null) as string | null,
  }
}

async function storeProps(store: Store): Promise<StoreRow> {
  const [found] = await store.read({
    name: 'backup: store',
    text: `MATCH (s:${STORE} {id: 'store'}) RETURN properties(s) AS props`,
  })
  return (found?.props ?? {}) as StoreRow
}

async function* linesOf(store: Store, told: (nodes: number) => void, before: State): AsyncGenerator<Line> {
  const read = (statement: Statement) => store.read(statement, { timeoutMs: READ_MS })
  const idsOf = async (base: string) =>
    (await read({ name: 'backup: ids', text: `MATCH (n:${base}) RETURN n.id AS id` }))
      .map(({ id }) => id as string)
      .sort()
  let nodes = 0
  for (const base of bases) {
    const ids = await idsOf(base)
    for (let from = 0; from < ids.length; from += BATCH) {
      const params = { ids: ids.slice(from, from + BATCH) }
      for (const row of await read({ ...nodesOf(base), params })) yield row as unknown as Line
      for (const row of await read({ ...ownedBy(base), params })) yield row as unknown as Line
      nodes += params.ids.length
      told(nodes)
    }
  }
  // All nodes first, so that an edge finds both its ends.
  for (const base of [RECORD, PART]) {
    const ids = await idsOf(base)
    for (let from = 0; from < ids.length; from += BATCH) {
      for (const row of await read({ ...edgesOf(base), params: { ids: ids.slice(from, from + BATCH), owning } })) {
        yield row as unknown as Line
      }
    }
  }
  const after = await stateOf(store)
  if (after.lastRecordedAt !== before.lastRecordedAt || after.staging !== null) throw new Overtaken()
}

const nodesOf = (base: string) => ({
  name: `backup: nodes of ${base}`,
  text: `UNWIND $ids AS id MATCH (n:${base} {id: id}) RETURN labels(n) AS labels, properties(n) AS props`,
})

const ownedBy = (base: string) => ({
  name: `backup: what belongs to ${base}`,
  text: `UNWIND $ids AS id MATCH (n:${base} {id: id})-[e:${owning.join('|')}]->(v) RETURN n.id AS of, type(e) AS type, properties(e) AS edge, labels(v) AS labels, properties(v) AS props`,
})

const edgesOf = (base: string) => ({
  name: `backup: edges of ${base}`,
  text: `UNWIND $ids AS id MATCH (n:${base} {id: id})-[e]->(m) WHERE m.id IS NOT NULL AND NOT type(e) IN $owning RETURN n.id AS from, type(e) AS type, m.id AS to, properties(e) AS edge`,
})
