/** A write is whole or not at all, whoever else writes. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Statement, type Store, StoreError, type Value } from '../../src/store/store.ts'
import { openTestStore } from '../engine.ts'

let store: Store
beforeAll(async () => {
  store = await openTestStore()
})
afterAll(() => store.close())

function create(id: string): Statement {
  return { name: `create ${id}`, text: 'CREATE (n:Record {id: $id})', params: { id } }
}

const wrong: Statement = { name: 'wrong', text: 'CREATE (n:Record' }

async function count(id: string): Promise<Value | undefined> {
  const [row] = await store.read({
    name: 'count',
    text: 'MATCH (n:Record) WHERE n.id STARTS WITH $id RETURN count(n) AS n',
    params: { id },
  })
  return row?.n
}

test('what one write has written is there for the next read', async () => {
  const result = await store.write(async (transaction) => {
    await transaction.run(create('whole/1'))
    await transaction.run(create('whole/2'))
    return transaction.run({
      name: 'own',
      text: "MATCH (n:Record) WHERE n.id STARTS WITH 'whole/' RETURN count(n) AS n",
    })
  })
  expect(result).toEqual([{ n: 2 }])
  expect(await count('whole/')).toBe(2)
})

test('a read sees nothing of a write that is under way', async () => {
  await store.write(async (transaction) => {
    await transaction.run(create('unseen/1'))
    expect(await count('unseen/')).toBe(0)
  })
  expect(await count('unseen/')).toBe(1)
})

test('a failing statement leaves nothing of its write', async () => {
  const work = store.write(async (transaction) => {
    await transaction.run(create('failing/1'))
    await transaction.run(wrong)
  })
  await expect(work).rejects.toMatchObject({ kind: 'syntax', statement: 'wrong' })
  expect(await count('failing/')).toBe(0)
})

test('a failing work leaves nothing of its write, and its own error comes through', async () => {
  const mine = new Error('the work changed its mind')
  const work = store.write(async (transaction) => {
    await transaction.run(create('thrown/1'))
    throw mine
  })
  await expect(work).rejects.toBe(mine)
  expect(await count('thrown/')).toBe(0)
})

test('a failure that the work swallows still leaves nothing, and comes through', async () => {
  const work = store.write(async (transaction) => {
    await transaction.run(create('swallowed/1'))
    await transaction.run(wrong).catch(() => {})
    await transaction.run(create('swallowed/2')).catch(() => {})
  })
  await expect(work).rejects.toMatchObject({ kind: 'syntax', statement: 'wrong' })
  expect(await count('swallowed/')).toBe(0)
})

test('statements started together run in the order in which they were started', async () => {
  await store.write((transaction) =>
    Promise.all([
      transaction.run(create('together')),
      transaction.run({ name: 'set', text: "MATCH (n:Record {id: 'together'}) SET n.step = 1" }),
      transaction.run({ name: 'set', text: "MATCH (n:Record {id: 'together'}) WHERE n.step = 1 SET n.step = 2" }),
    ]),
  )
  const rows = await store.read({ name: 'step', text: "MATCH (n:Record {id: 'together'}) RETURN n.step AS step" })
  expect(rows).toEqual([{ step: 2 }])
})

test('a statement that the work does not wait for belongs to its write all the same', async () => {
  await store.write(async (transaction) => {
    void transaction.run(create('forgotten/1'))
  })
  expect(await count('forgotten/')).toBe(1)
})

test('a statement after the end of its write is refused', async () => {
  const ended = await store.write(async (transaction) => transaction)
  await expect(ended.run(create('late/1'))).rejects.toThrow(StoreError)
  expect(await count('late/')).toBe(0)
})

test('two hundred writers of one id at once make one node', async () => {
  const writers = Array.from({ length: 200 }, (_, index) =>
    store.write((transaction) =>
      transaction.run({
        name: 'merge',
        text: 'MERGE (n:Record {id: $id}) ON CREATE SET n.first = $index SET n.writes = coalesce(n.writes, 0) + 1 RETURN n.id AS id',
        params: { id: 'crowd/1', index },
      }),
    ),
  )
  for (const rows of await Promise.all(writers)) expect(rows).toEqual([{ id: 'crowd/1' }])
  const rows = await store.read({ name: 'crowd', text: "MATCH (n:Record {id: 'crowd/1'}) RETURN n.writes AS writes" })
  expect(rows).toEqual([{ writes: 200 }])
})

test('a node without its live labels is found by its id alone, and comes back with them', async () => {
  const id = 'person/retracted'
  const by = async (label: string) =>
    (await store.read({ name: 'by', text: `MATCH (n:${label} {id: $id}) RETURN n.name AS name`, params: { id } }))
      .length
  const run = (text: string) => store.write((transaction) => transaction.run({ name: 'labels', text, params: { id } }))

  await run("CREATE (n:Record:Entity:Actor:Person {id: $id, name: 'R'})")
  expect([await by('Record'), await by('Actor'), await by('Person')]).toEqual([1, 1, 1])
  await run('MATCH (n:Record {id: $id}) REMOVE n:Entity:Actor:Person')
  expect([await by('Record'), await by('Actor'), await by('Person')]).toEqual([1, 0, 0])
  await run('MATCH (n:Record {id: $id}) SET n:Entity:Actor:Person')
  expect([await by('Record'), await by('Actor'), await by('Person')]).toEqual([1, 1, 1])
})
