/** A store for a test file that is empty before each test, and what tests look at in it. */
import { afterAll, beforeAll, beforeEach } from 'vitest'
import type { Store, StoreRow } from '../../src/store/store.ts'
import { takeTestStore } from '../engine.ts'

/** Gives the store of this test file, inside its tests. */
export function useStore(): () => Store {
  let store: Store
  beforeAll(async () => {
    store = await takeTestStore()
  })
  beforeEach(async () => {
    await store.write((transaction) => transaction.run({ name: 'tests: wipe', text: 'MATCH (n) DETACH DELETE n' }))
  })
  afterAll(() => store.close())
  return () => store
}

/** The node with that id, live or not, as it is now: its labels, sorted, and its properties. */
export async function nodeOf(store: Store, id: string): Promise<{ labels: string[]; [property: string]: unknown }> {
  const [row] = await store.read({
    name: 'tests: node',
    text: 'MATCH (n {id: $id}) WHERE COUNT { (n)<-[:WAS]-() } = 0 RETURN labels(n) AS labels, n {.*} AS properties',
    params: { id },
  })
  if (!row) throw new Error(`There is no ${id}.`)
  return { ...(row.properties as StoreRow), labels: (row.labels as string[]).sort() }
}

/** The ends of the plain links of that type from a node, sorted. */
export async function linksOf(store: Store, from: string, type: string): Promise<string[]> {
  const rows = await store.read({
    name: 'tests: links',
    text: 'MATCH (n {id: $from})-[e]->(m) WHERE type(e) = $type RETURN m.id AS id ORDER BY id',
    params: { from, type },
  })
  return rows.map(({ id }) => String(id))
}

/** The properties of the live parts of a record under that relationship type, in the order of the list. */
export async function partsOf(store: Store, owner: string, type: string, label: string): Promise<StoreRow[]> {
  const rows = await store.read({
    name: 'tests: parts',
    text: `MATCH (n {id: $owner})-[e]->(p:${label}) WHERE type(e) = $type WITH p ORDER BY p.seq RETURN p {.*} AS part`,
    params: { owner, type },
  })
  return rows.map(({ part }) => part as StoreRow)
}

/** A record's revisions, oldest first, without their ids and times. */
export async function revisionsOf(store: Store, id: string) {
  const rows = await store.read({
    name: 'tests: revisions',
    text: 'MATCH (n:Record {id: $id})-[:HAS_REVISION]->(v:Revision) WITH v ORDER BY v.at RETURN v.action AS action, v.by AS by, v.changes AS changes',
    params: { id },
  })
  return rows.map(({ action, by, changes }) => ({ action, by, changes: JSON.parse(String(changes)) as unknown }))
}

/** How many nodes have that label. */
export async function countOf(store: Store, label: string): Promise<number> {
  const [row] = await store.read({ name: 'tests: count', text: `MATCH (n:${label}) RETURN count(n) AS count` })
  return Number(row?.count)
}

/** Everything in the graph as sorted lines, except what is staged and the id of the store, which no two share: two equal graphs have equal lines. */
export async function wholeGraph(store: Store): Promise<string[]> {
  const nodes = await store.read({
    name: 'tests: nodes',
    text: 'MATCH (n) WHERE NOT n:Staged RETURN labels(n) AS labels, n {.*} AS node',
  })
  const edges = await store.read({
    name: 'tests: edges',
    text: `MATCH (n)-[e]->(m) WHERE NOT n:Staged AND NOT m:Staged
      RETURN n.id AS start, type(e) AS type, m.id AS end, e.recordedAt AS recordedAt, e.retractedAt AS retractedAt`,
  })
  const lines = [
    ...nodes.map(({ labels, node }) => [
      (labels as string[]).sort(),
      Object.entries(node as StoreRow)
        .filter(([name]) => name !== 'staging' && name !== 'storeId')
        .sort(),
    ]),
    ...edges.map((edge) => Object.entries(edge).sort()),
  ]
  return lines.map((line) => JSON.stringify(line)).sort()
}

/** Only what holds now, wherever it came from: neither history, nor since when a node is as it is or was said. */
export async function presentGraph(store: Store): Promise<string[]> {
  return (await wholeGraph(store))
    .filter((line) => !/Revision|HAS_REVISION|"Import"|"Store"|RETRACTED|Version"|"WAS"/.test(line))
    .map((line) => line.replace(/,\["(?:since|saidSince)","[^"]*"\]/, ''))
}
