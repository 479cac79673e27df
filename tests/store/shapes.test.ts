/** The shapes of query that make up reads give the same rows in the same order on every engine. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Store, StoreRow, Value } from '../../src/store/store.ts'
import { openTestStore } from '../engine.ts'

let store: Store

/** Three actors; a1 speaks in ten claims, two of them on one day and one undated; every second has a source. */
beforeAll(async () => {
  store = await openTestStore()
  const claims = Array.from({ length: 10 }, (_, index) => ({
    id: `claim/${index}`,
    properties: {
      saidKey: index === 9 ? '' : `2025-02-${10 + Math.min(index, 7)}`,
      stance: index % 3 ? 'SUPPORT' : 'OPPOSE',
    },
    speakers: index % 4 ? ['a1'] : ['a1', 'a2'],
    sources: index % 2 ? [] : ['s1'],
  }))
  await store.write(async (transaction) => {
    await transaction.run({
      name: 'actors',
      text: 'UNWIND $ids AS id CREATE (n:Record:Entity:Actor:Person {id: id, labelKey: id})',
      params: { ids: ['a1', 'a2', 'a3'] },
    })
    await transaction.run({ name: 'source', text: "CREATE (n:Record:Entity:Source {id: 's1', labelKey: 'source'})" })
    await transaction.run({
      name: 'claims',
      text: 'UNWIND $claims AS claim MERGE (n:Record {id: claim.id}) SET n:Entity:Claim SET n += claim.properties',
      params: { claims },
    })
    await transaction.run({
      name: 'speakers',
      text: `UNWIND $claims AS claim MATCH (c:Claim {id: claim.id}) UNWIND range(0, size(claim.speakers) - 1) AS seq
             MATCH (a:Actor {id: claim.speakers[seq]})
             CREATE (c)-[:SPOKEN_BY]->(k:Part:Speaking {id: c.id + '|' + a.id, actorId: a.id, ownerId: c.id, saidKey: c.saidKey, seq: seq})
             CREATE (k)-[:SPEAKER]->(a)`,
      params: { claims },
    })
    await transaction.run({
      name: 'citations',
      text: `UNWIND $claims AS claim MATCH (c:Claim {id: claim.id}) UNWIND claim.sources AS id MATCH (s:Source {id: id})
             CREATE (c)-[:CITED_IN]->(q:Record:Citation {id: c.id + '|' + s.id, seq: 0})-[:CITES]->(s)`,
      params: { claims },
    })
  })
})
afterAll(() => store.close())

function read(text: string, params: Record<string, Value> = {}): Promise<StoreRow[]> {
  return store.read({ name: 'shape', text, params })
}

test('the latest claims of each of several actors with their speakers, nested', async () => {
  const rows = await read(
    `UNWIND $ids AS id MATCH (a:Actor {id: id})
     CALL (a) {
       MATCH (k:Speaking) WHERE k.actorId = a.id AND k.saidKey >= ''
       WITH k ORDER BY k.actorId DESC, k.saidKey DESC, k.ownerId LIMIT $limit
       MATCH (k)<-[:SPOKEN_BY]-(c:Claim)
       CALL (c) {
         MATCH (c)-[:SPOKEN_BY]->(j:Speaking)-[:SPEAKER]->(b:Actor) WITH j, b ORDER BY j.seq RETURN collect(b.id) AS speakers
       }
       WITH c, speakers ORDER BY c.saidKey DESC, c.id
       RETURN collect(c {.id, speakers: speakers}) AS claims
     }
     RETURN a.id AS id, claims, COUNT { (a)<-[:SPEAKER]-() } AS total`,
    { ids: ['a1', 'a2', 'a3'], limit: 3 },
  )
  expect(rows).toEqual([
    {
      id: 'a1',
      claims: [
        { id: 'claim/7', speakers: ['a1'] },
        { id: 'claim/8', speakers: ['a1', 'a2'] },
        { id: 'claim/6', speakers: ['a1'] },
      ],
      total: 10,
    },
    {
      id: 'a2',
      claims: [
        { id: 'claim/8', speakers: ['a1', 'a2'] },
        { id: 'claim/4', speakers: ['a1', 'a2'] },
        { id: 'claim/0', speakers: ['a1', 'a2'] },
      ],
      total: 3,
    },
    { id: 'a3', claims: [], total: 0 },
  ])
})

test('a page after a key, in descending order with ties by id', async () => {
  const page = (key: string, id: string) =>
    read(
      `MATCH (c:Claim) WHERE c.saidKey <= $key AND (c.saidKey < $key OR c.id > $id)
       WITH c ORDER BY c.saidKey DESC, c.id LIMIT $limit RETURN c.id AS id`,
      { key, id, limit: 2 },
    )
  expect(await page('2025-02-17', 'claim/7')).toEqual([{ id: 'claim/8' }, { id: 'claim/6' }])
  expect(await page('2025-02-10', 'claim/0')).toEqual([{ id: 'claim/9' }])
})

test('filters that count paths, joined by and, or and not', async () => {
  const rows = await read(
    `MATCH (c:Claim)
     WHERE (COUNT { MATCH (c)-[:CITED_IN]->(q:Citation)-[:CITES]->(s:Source) WHERE s.id IN $sources } > 0 OR c.stance IN $stances)
       AND NOT (COUNT { MATCH (c)-[:SPOKEN_BY]->(k:Speaking) WHERE k.actorId IN $speakers } > 0)
     WITH c ORDER BY c.id RETURN c.id AS id`,
    { sources: ['s1'], stances: ['OPPOSE'], speakers: ['a2'] },
  )
  expect(rows.map(({ id }) => id)).toEqual(['claim/2', 'claim/3', 'claim/6', 'claim/9'])
})

test('a far end that may be missing', async () => {
  const rows = await read(
    `UNWIND $ids AS id MATCH (c:Claim {id: id}) OPTIONAL MATCH (c)-[:CITED_IN]->(q:Citation)
     RETURN c.id AS id, CASE WHEN q IS NOT NULL THEN q {.id} END AS citation ORDER BY id`,
    { ids: ['claim/0', 'claim/1'] },
  )
  expect(rows).toEqual([
    { id: 'claim/0', citation: { id: 'claim/0|s1' } },
    { id: 'claim/1', citation: null },
  ])
})

test('one collection that gives total, page and facets', async () => {
  const rows = await read(
    `UNWIND $ids AS id MATCH (a:Actor {id: id})
     CALL (a) { MATCH (a)<-[:SPEAKER]-(k:Speaking)<-[:SPOKEN_BY]-(c:Claim) WITH c ORDER BY c.id RETURN collect({id: c.id, stance: c.stance}) AS claims }
     CALL (claims) { UNWIND claims AS each WITH each.stance AS stance, count(*) AS n ORDER BY n DESC, stance RETURN collect({stance: stance, n: n}) AS stances }
     RETURN size(claims) AS total, claims[0].id AS head, stances`,
    { ids: ['a2'] },
  )
  expect(rows).toEqual([
    {
      total: 3,
      head: 'claim/0',
      stances: [
        { stance: 'SUPPORT', n: 2 },
        { stance: 'OPPOSE', n: 1 },
      ],
    },
  ])
})

test('the first of a comprehension, and a union', async () => {
  expect(
    await read(
      `UNWIND $ids AS id MATCH (c:Claim {id: id})
       RETURN c.id AS id, head([(c)-[:CITED_IN]->(q:Citation)-[:CITES]->(s:Source) | s.labelKey]) AS source ORDER BY id`,
      { ids: ['claim/1', 'claim/2'] },
    ),
  ).toEqual([
    { id: 'claim/1', source: null },
    { id: 'claim/2', source: 'source' },
  ])
  expect(
    await read(
      `CALL () { MATCH (n:Source) RETURN n.id AS id UNION MATCH (n:Person) RETURN n.id AS id } WITH id ORDER BY id RETURN collect(id) AS ids`,
    ),
  ).toEqual([{ ids: ['a1', 'a2', 'a3', 's1'] }])
})
