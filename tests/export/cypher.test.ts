/** `parley export --format cypher`: a script that makes the same graph, statement by statement. */
import { expect, test } from 'vitest'
import { importRecords } from '../../src/bundle/import.ts'
import { cypherScript } from '../../src/export/cypher-script.ts'
import { kindsOfLists } from '../../src/export/graph-records.ts'
import type { Store, StoreRow } from '../../src/store/store.ts'
import { engine, takeTestStore } from '../engine.ts'
import { strait } from '../worlds/strait.ts'
import { awkwardWords } from './awkward-words.ts'

async function scriptOf(store: Store, lists?: string[]): Promise<string[]> {
  let text = ''
  for await (const piece of cypherScript(store, kindsOfLists(lists), () => {})) text += piece
  return text.trimEnd().split('\n')
}

/** The live nodes with their labels, and the edges between them. */
async function graphIn(store: Store): Promise<string[]> {
  const rows = async (text: string) =>
    (await store.read({ name: 'tests: graph', text })).map((row) => JSON.stringify(row))
  const nodes = (await store.read({
    name: 'tests: nodes',
    text: 'MATCH (n) WHERE (n:Record OR n:Part) AND n.retractedAt IS NULL RETURN n.id AS id, labels(n) AS labels',
  })) as { id: string; labels: string[] }[]
  const edges = await rows(
    "MATCH (a)-[e]->(b) WHERE (a:Record OR a:Part) AND (b:Record OR b:Part) AND a.retractedAt IS NULL AND b.retractedAt IS NULL AND type(e) <> 'RETRACTED' RETURN a.id AS a, type(e) AS type, b.id AS b",
  )
  return [...nodes.map(({ id, labels }) => `${id} ${labels.sort().join(' ')}`), ...edges].sort()
}

test('each line is a statement, and all of them make the same graph in an empty database', async () => {
  const store = await takeTestStore()
  for (const bundle of [strait, awkwardWords as never]) await importRecords(store, bundle)
  const lines = await scriptOf(store)
  const before = await graphIn(store)
  const claims = (await store.read(valuesOfClaims)) as StoreRow[]
  await store.close()
  expect(lines.filter((line) => !/^(CREATE CONSTRAINT|UNWIND) .*;$/s.test(line))).toEqual([])

  const other = await takeTestStore()
  expect(await graphIn(other)).toEqual([])
  for (const line of lines) {
    // The embedded engine makes indexes by other means.
    if (engine !== 'neo4j' && line.startsWith('CREATE CONSTRAINT')) continue
    await other.write((transaction) => transaction.run({ name: 'tests: script', text: line.slice(0, -1) }))
  }
  expect(await graphIn(other)).toEqual(before)
  expect(await other.read(valuesOfClaims)).toEqual(claims)
  const [named] = await other.read({
    name: 'tests: name',
    text: "MATCH (n:State {id: 'state/alpha'}) RETURN n.name AS name, n.labels AS labels",
  })
  expect(named?.name).toBe('Alpha')
  const labels = JSON.parse(String(named?.labels)).map(({ value }: { value: string }) => value)
  expect(labels).toEqual(expect.arrayContaining(['C:\\users\\u0041', 'a\nb\n\n  c', 'line\u2028separator', '"quoted"']))
  await other.close()
})

const valuesOfClaims = {
  name: 'tests: claims',
  text: 'MATCH (n:Claim) RETURN n.id AS id, n.labels AS labels, n.said AS said, n.saidEarliest AS earliest, n.speechAct AS act, n.amounts AS amounts ORDER BY n.id',
}

test('--kinds leaves other records out, and what leads to them', async () => {
  const store = await takeTestStore()
  await importRecords(store, strait)
  const lines = await scriptOf(store, ['states'])
  const nodes = lines.filter((line) => line.includes(' CREATE (n:'))
  expect(nodes.map((line) => /CREATE \(n:([\w:]+)\)/.exec(line)?.[1])).toEqual([
    'Record:Entity:Actor:State',
    'Record:Citation',
  ])
  await store.close()
})
