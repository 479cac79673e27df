/** On Neo4j a service is kept to the store that it was started with. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { migrate } from '../../src/bundle/upgrade/store-version.ts'
import { sameStore } from '../../src/store/same-store.ts'
import type { Statement, Store } from '../../src/store/store.ts'
import { engine, openTestStore } from '../engine.ts'

const ids: Statement = { name: 'ids', text: 'MATCH (s:Store) RETURN s.id AS id' }

describe.runIf(engine === 'neo4j')('a database', () => {
  let store: Store
  let served: Store
  beforeEach(async () => {
    store = await openTestStore()
    await migrate(store)
    served = await sameStore(store, 'of these tests')
  })
  afterEach(() => store.close())

  const change = (text: string) => store.write((transaction) => transaction.run({ name: 'change', text }))

  test('that stays the same is answered from', async () => {
    expect(await served.read(ids)).toEqual([{ id: 'store' }])
    await served.check()
  })

  test.each([
    ['is emptied', 'MATCH (n) DETACH DELETE n', /of these tests is empty.*restart the service/],
    [
      'is exchanged',
      "MATCH (s:Store) SET s.storeId = 'another'",
      /holds another store \(another\).*Bring that one back/,
    ],
  ])('that %s is told by a check, and answers nothing any more, until the store is back', async (_, text, why) => {
    const [row] = await store.read({ name: 'id', text: 'MATCH (s:Store) RETURN s.storeId AS id' })
    await change(text)
    const refused = { kind: 'unavailable', message: expect.stringMatching(why) }
    await expect(served.check()).rejects.toMatchObject(refused)
    const answer = () =>
      served.read(ids).then(
        () => 'answered',
        ({ kind }) => kind,
      )
    await expect.poll(answer, { timeout: 10_000 }).toBe('unavailable')
    await change(`MERGE (s:Store {id: 'store'}) SET s.storeId = '${row?.id}'`)
    await served.check()
    await expect.poll(answer, { timeout: 10_000 }).toBe('answered')
  })
})
