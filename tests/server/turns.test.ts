/** A long computation takes turns with other requests, and ends when its request does. */
import { afterEach, expect, test } from 'vitest'
import type { StoreRow } from '../../src/store/store.ts'
import { GAP } from '../../src/stored/position.ts'
import { storeOf } from './rowless-store.ts'
import { type Served, served } from './served.ts'

const closing: Served[] = []
afterEach(async () => {
  for (const server of closing.splice(0)) await server.stop(0)
})

/** One event at which everybody met everybody: some 800,000 pairs. */
const rows: StoreRow[] = [
  {
    event: ['2025-01-01', '2025-01-01', 'event/summit'].join(GAP),
    actors: Array.from({ length: 1_300 }, (_, index) => `person/p${index}`),
  },
]
const store = storeOf(async ({ name }) => (name === 'network: who took part' ? rows : []))
const network = '{ network(type: COPARTICIPATION, first: 1) { totalNodes } }'

test('others are answered while it goes on', async () => {
  const server = await served(store, { requestMs: 60_000 })
  closing.push(server)
  let isOver = false
  const answer = server.ask(network).finally(() => {
    isOver = true
  })
  let meanwhile = 0
  for (; !isOver; meanwhile += 1) expect((await server.ask('{ __typename }', '127.0.0.2')).status).toBe(200)
  expect((await answer).body).toEqual({ data: { network: { totalNodes: 1_300 } } })
  // In one piece it would let one of them in before it, and one behind it.
  expect(meanwhile).toBeGreaterThan(4)
})

test('it ends when the time of its request is over', async () => {
  const server = await served(store, { requestMs: 50 })
  closing.push(server)
  const { status, body } = await server.ask(network)
  expect([status, body.errors[0].extensions.code]).toEqual([504, 'QUERY_TIMEOUT'])
})
