/** Every engine fails with the same kinds of error, and goes on. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { indexesOf } from '../../src/model/indexes.ts'
import { model } from '../../src/model/model.ts'
import type { Statement, Store } from '../../src/store/store.ts'
import { openTestStore } from '../engine.ts'

let store: Store
beforeAll(async () => {
  store = await openTestStore({ queryTimeoutMs: 700 })
  await store.write((transaction) =>
    transaction.run({
      name: 'fill',
      text: "UNWIND range(1, 1000) AS i CREATE (n:Record {id: 'record/' + toString(i)})",
    }),
  )
})
afterAll(() => store.close())

const point: Statement = {
  name: 'point',
  text: 'MATCH (n:Record {id: $id}) RETURN n.id AS id',
  params: { id: 'record/7' },
}
/** A new process may have to start first, which can take longer than the limit of these tests. */
const patient = { timeoutMs: 20_000 }
const endless: Statement = {
  name: 'endless',
  text: 'MATCH (a:Record), (b:Record), (c:Record), (d:Record) WHERE a.id + b.id + c.id + d.id = $none RETURN count(*) AS n',
  params: { none: '' },
}

test('a second node with a unique value fails as unique', async () => {
  const work = store.write((transaction) =>
    transaction.run({ name: 'again', text: "CREATE (n:Record {id: 'record/1'})" }),
  )
  await expect(work).rejects.toMatchObject({ name: 'StoreError', kind: 'unique', statement: 'again' })
})

test.each([
  ['a misspelt clause', 'MATSCH (n:Record) RETURN n.id AS id'],
  ['an unknown variable', 'MATCH (n:Record) RETURN m.id AS id'],
  ['an unknown function', 'RETURN nonsense(1) AS x'],
  ['a missing parameter', 'RETURN $nothing AS x'],
])('%s fails as syntax', async (_, text) => {
  await expect(store.read({ name: 'wrong', text })).rejects.toMatchObject({ kind: 'syntax', statement: 'wrong' })
})

test.each([
  ['creates', "CREATE (n:Record {id: 'new'})"],
  ['merges what is there', "MERGE (n:Record {id: 'record/1'}) RETURN n.id AS id"],
  ['sets', "MATCH (n:Record {id: 'record/1'}) SET n.x = 1"],
  ['sets nothing that it finds', "MATCH (n:Record {id: 'new'}) SET n.x = 1"],
  ['removes', "MATCH (n:Record {id: 'record/1'}) REMOVE n:Record"],
  ['deletes', "MATCH (n:Record {id: 'record/1'}) DETACH DELETE n"],
  ['creates an index', 'CREATE INDEX never_ix IF NOT EXISTS FOR (n:Never) ON (n.id)'],
])('a read that %s fails as read-only and changes nothing', async (_, text) => {
  await expect(store.read({ name: 'writing', text })).rejects.toMatchObject({ kind: 'read-only', statement: 'writing' })
  const after = 'MATCH (n:Record) RETURN count(n) AS n, count(n.x) AS x'
  expect(await store.read({ name: 'after', text: after })).toEqual([{ n: 1000, x: 0 }])
})

test('words of writing in texts, comments and parameters make no read a write', async () => {
  const text = "/* create */ RETURN 'set it, (re)create' AS a, $value AS b // delete"
  const rows = await store.read({ name: 'words', text, params: { value: 'MERGE (n)' } })
  expect(rows).toEqual([{ a: 'set it, (re)create', b: 'MERGE (n)' }])
})

test('a failing evaluation fails as other', async () => {
  await expect(store.read({ name: 'zero', text: 'RETURN 1 / $zero AS x', params: { zero: 0 } })).rejects.toMatchObject({
    kind: 'other',
    statement: 'zero',
  })
})

test('a node with relationships is not deleted without them', async () => {
  await store.write((transaction) =>
    transaction.run({ name: 'two', text: "CREATE (:Import {id: 'a'})-[:ABOUT]->(:Import {id: 'b'})" }),
  )
  const work = store.write((transaction) =>
    transaction.run({ name: 'cut', text: "MATCH (n:Import {id: 'a'}) DELETE n" }),
  )
  await expect(work).rejects.toMatchObject({ kind: 'other' })
})

test('a read past the limit is stopped, and all others are answered meanwhile and afterwards', async () => {
  let over = false
  const stopped = expect(store.read(endless)).rejects.toMatchObject({ kind: 'timeout', statement: 'endless' })
  const end = stopped.finally(() => {
    over = true
  })
  while (!over) expect(await store.read(point, patient)).toEqual([{ id: 'record/7' }])
  await end
  expect(await store.read(point, patient)).toEqual([{ id: 'record/7' }])
})

test('several reads past the limit are all stopped', async () => {
  const reads = Array.from({ length: 3 }, () => store.read(endless))
  for (const { status, reason } of (await Promise.allSettled(reads)) as PromiseRejectedResult[]) {
    expect([status, reason.kind]).toEqual(['rejected', 'timeout'])
  }
  expect(await store.read(point, patient)).toEqual([{ id: 'record/7' }])
})

test('a read that nobody waits for any more fails as aborted, whether it runs or not, and stops nobody else', async () => {
  const gone = new AbortController()
  const running = expect(store.read(endless, { signal: gone.signal, ...patient })).rejects.toMatchObject({
    kind: 'aborted',
    statement: 'endless',
  })
  expect(await store.read(point, patient)).toEqual([{ id: 'record/7' }])
  gone.abort()
  await running
  await expect(store.read(point, { signal: gone.signal })).rejects.toMatchObject({ kind: 'aborted' })
  expect(await store.read(point, patient)).toEqual([{ id: 'record/7' }])
})

test('a read may have a shorter limit of its own', async () => {
  await expect(store.read(endless, { timeoutMs: 50 })).rejects.toMatchObject({ kind: 'timeout' })
  expect(await store.read(point, patient)).toEqual([{ id: 'record/7' }])
})

test('a check says nothing of a store that answers', async () => {
  await store.check(patient)
})

test('preparing again changes nothing', async () => {
  await store.prepare(indexesOf(model))
  expect(await store.read(point, patient)).toEqual([{ id: 'record/7' }])
})
