/** Requests share the places for reads: none can take them from the others, and whoever finds no room is told at once. */
import { request } from 'node:http'
import pino from 'pino'
import { afterEach, describe, expect, test } from 'vitest'
import { createGraphqlServer } from '../../src/server/graphql-server.ts'
import type { ReadingLimits } from '../../src/server/reads/reading-limits.ts'
import type { Store } from '../../src/store/store.ts'
import { type HeldStore, heldStore } from './held-store.ts'
import { storeOf } from './rowless-store.ts'
import { type Served, served } from './served.ts'

let closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing) await close()
  closing = []
})

/** A server over a store that holds its reads; every question is a large one unless the limits say otherwise. */
async function holding(places: Store['places'], limits: Partial<ReadingLimits> = {}): Promise<HeldStore & Served> {
  const store = heldStore(places)
  const server = await served(store.store, { smallCost: 0, ...limits })
  closing.push(async () => {
    store.letAllGo()
    await server.stop(0)
  })
  return { ...store, ...server }
}

const aliased = (count: number) =>
  `{ ${Array.from({ length: count }, (_, index) => `a${index}: claims(first: ${index + 1}) { totalCount }`).join(' ')} }`
const one = (text: string) => `{ claims(filter: {text: "${text}"}) { totalCount } }`
/** Until what was sent has come to where it waits. */
const arrived = () => new Promise((resolve) => setTimeout(resolve, 50))
/** Which question a read belongs to. */
const textOf = ({ statement }: HeldStore['held'][number]) =>
  Object.values(statement.params ?? {}).find((value) => typeof value === 'string')

test('of one request four reads are under way at a time', async () => {
  const { ask, held, holds, most } = await holding({ small: 10, large: 10 })
  const answer = ask(aliased(12))
  for (let answered = 0; answered < 12; answered += 1) {
    await holds(1)
    held[0]?.answer()
  }
  expect((await answer).status).toBe(200)
  expect(most()).toBe(4)
})

test('a client never has all places, and half of them while others wait', async () => {
  const { ask, held, holds } = await holding({ small: 1, large: 4 })
  const greedy = Array.from({ length: 8 }, (_, index) => ask(one(`greedy${index}`), '127.0.0.2'))
  await holds(3)
  const others = [ask(one('second'), '127.0.0.3'), ask(one('third'), '127.0.0.4')]
  await holds(4)
  await arrived()
  expect(held.map(textOf).filter((text) => String(text).startsWith('greedy'))).toHaveLength(3)
  held.find((read) => String(textOf(read)).startsWith('greedy'))?.answer()
  await holds(4)
  expect(held.map(textOf)).toEqual(expect.arrayContaining(['second', 'third']))
  for (let answered = 0; answered < 9; answered += 1) {
    await holds(1)
    held[0]?.answer()
  }
  for (const { status } of await Promise.all([...greedy, ...others])) expect(status).toBe(200)
})

test('the requests of a client take turns', async () => {
  const { ask, held, holds } = await holding({ small: 1, large: 1 })
  const many = ask(aliased(3))
  await holds(1)
  const few = ask(one('few'))
  // It comes after the read that has waited, ahead of the one behind that.
  await arrived()
  const order: unknown[] = []
  for (let answered = 0; answered < 4; answered += 1) {
    await holds(1)
    order.push(textOf(held[0] as (typeof held)[number]) ?? 'many')
    held[0]?.answer()
  }
  expect(order).toEqual(['many', 'many', 'few', 'many'])
  expect([(await many).status, (await few).status]).toEqual([200, 200])
})

test('a small question finds a place while large ones hold all of theirs, and gives it up when it turns out to be slow', async () => {
  const { ask, held, holds } = await holding({ small: 2, large: 2 }, { smallCost: 50_000, slowMs: 40 })
  const large = '{ claims(first: 200) { nodes { citations(first: 100) { id locator attribution } } } }'
  const all = [ask(large, '127.0.0.2'), ask(large, '127.0.0.3')]
  await holds(2)
  all.push(ask(one('slow'), '127.0.0.4'), ask(one('slow too'), '127.0.0.5'))
  await holds(4)
  all.push(ask(one('quick'), '127.0.0.6'))
  await holds(5)
  expect(held.map(({ limits }) => limits.lane)).toEqual(['large', 'large', 'small', 'small', 'small'])
  for (const read of [...held]) read.answer()
  for (const { status } of await Promise.all(all)) expect(status).toBe(200)
})

test('a small question never waits behind large ones, not even for the days that it is ordered by', async () => {
  const { store, held, holds, letAllGo } = heldStore({ small: 2, large: 1 })
  const { ask, stop } = await served({ ...store, indexesGiveOrder: false }, { smallCost: 1_100 })
  closing.push(() => stop(0))
  const large = ask('{ claims(first: 200) { totalCount } events { totalCount } }', '127.0.0.2')
  await holds(1)
  const small = ask('{ claims(first: 1) { nodes { id } } }', '127.0.0.3')
  for (let answered = 0; answered < 3; answered += 1) {
    await holds(2)
    expect(held[1]?.limits.lane).toBe('small')
    held[1]?.answer()
  }
  expect((await small).status).toBe(200)
  letAllGo()
  expect((await large).status).toBe(200)
})

test('where too many wait already, a request is refused before anything of it is read', async () => {
  const { ask, held, holds } = await holding({ small: 1, large: 1 }, { waitingForPlace: 2 })
  const first = ask(one('first'), '127.0.0.2')
  await holds(1)
  const waiting = ask(one('waiting'), '127.0.0.3')
  await arrived()
  // The client of the one that waits may have no second one.
  for (const accept of ['application/json', 'application/graphql-response+json']) {
    const { status, headers, body } = await ask(one('too many'), '127.0.0.3', undefined, accept)
    expect([status, headers['retry-after'], headers['content-type']]).toEqual([503, '2', `${accept}; charset=utf-8`])
    expect(body).toEqual({ errors: [{ message: expect.any(String), extensions: { code: 'OVERLOADED' } }] })
  }
  expect(held).toHaveLength(1)
  for (let answered = 0; answered < 2; answered += 1) {
    await holds(1)
    held[0]?.answer()
  }
  expect([(await first).status, (await waiting).status]).toEqual([200, 200])
})

test('a request that finds no place for its first read is refused in time', async () => {
  const { ask, held, holds } = await holding({ small: 1, large: 1 }, { firstPlaceMs: { small: 30, large: 30 } })
  const first = ask(one('first'), '127.0.0.2')
  await holds(1)
  const { status, headers, body } = await ask(one('second'), '127.0.0.3')
  expect([status, headers['retry-after'], body.errors[0].extensions.code]).toEqual([503, '2', 'OVERLOADED'])
  expect(body).not.toHaveProperty('data')
  held[0]?.answer()
  expect((await first).status).toBe(200)
})

test('beyond the requests that may be under way, all is refused but /health, /ready and who asks one thing at a time', async () => {
  const { ask, held, holds, get } = await holding({ small: 1, large: 8 }, { requests: 2, requestsOfClient: 2 })
  const greedy = [ask(one('first'), '127.0.0.2'), ask(one('second'), '127.0.0.2')]
  await holds(2)
  const polite = [ask(one('third'), '127.0.0.3')]
  await holds(3)
  for (const address of ['127.0.0.2', '127.0.0.3']) {
    const { status, headers, body } = await ask('{ __typename }', address)
    expect([status, headers['retry-after'], body.errors[0].extensions.code]).toEqual([503, '2', 'OVERLOADED'])
  }
  // As much room again as for all, and no more.
  polite.push(ask(one('fourth'), '127.0.0.4'))
  await holds(4)
  expect((await ask('{ __typename }', '127.0.0.5')).status).toBe(503)
  expect((await get('/health')).status).toBe(200)
  for (const read of [...held]) read.answer()
  for (const { status } of await Promise.all([...greedy, ...polite])) expect(status).toBe(200)
  expect((await ask('{ __typename }', '127.0.0.5')).status).toBe(200)
})

test('a client that sends many long documents at once is let in by turns with the others', async () => {
  const limits = { entranceMs: 60_000 }
  const handler = createGraphqlServer({ store: storeOf(async () => []), log: pino({ level: 'silent' }), limits })
  const answered: string[] = []
  const ask = async (query: string, address: string) => {
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify({ query })
    const asked = new handler.fetchAPI.Request('http://parley.test/graphql', { method: 'POST', headers, body })
    expect((await handler.fetch(asked, { address })).status).toBe(200)
    answered.push(address)
  }
  const long = (number: number) =>
    `{ ${Array.from({ length: 300 }, (_, index) => `a${number}x${index}: __typename`).join(' ')} }`
  await Promise.all([
    ...Array.from({ length: 40 }, (_, number) => ask(long(number), '127.0.0.2')),
    ask('{ __typename }', '127.0.0.3'),
  ])
  // In the order of their arrival it would come behind all of them.
  expect(answered.indexOf('127.0.0.3')).toBeLessThan(10)
})

test('while many wait, who has waited too long to be read and checked is refused', async () => {
  const limits = { entranceMs: 0, crowd: 0 }
  const handler = createGraphqlServer({ store: storeOf(async () => []), log: pino({ level: 'silent' }), limits })
  const ask = () => handler.fetch('http://parley.test/graphql?query={__typename}', {}, { address: '127.0.0.2' })
  const statuses = (await Promise.all([ask(), ask(), ask()])).map(({ status }) => status)
  // The last of them is no crowd any more.
  expect(statuses).toEqual([200, 503, 200])
})

describe('downloads', () => {
  const path = '/export/network.graphology.json?type=MENTION'

  test('are made one at a time; who waits too long is refused, and who asks for nothing that there is need not wait', async () => {
    const limits = { firstPlaceMs: { small: 1_000, large: 40 } }
    const { held, holds, get, ask } = await holding({ small: 4, large: 4 }, limits)
    const first = get(path)
    await holds(1)
    const second = await get(path)
    expect([second.status, second.headers['retry-after'], second.body.errors[0].extensions.code]).toEqual([
      ...[503, '2', 'OVERLOADED'],
    ])
    expect((await get('/export/network.gexf')).status).toBe(400)
    // Questions have the other places.
    const question = ask(one('meanwhile'))
    await holds(2)
    expect(held.map(({ statement }) => statement.name)).toContain('network: who turned to whom')
    for (const read of [...held]) read.answer()
    expect([(await first).status, (await question).status]).toEqual([200, 200])
    const third = get(path)
    await holds(1)
    held[0]?.answer()
    expect((await third).status).toBe(200)
  })

  test('beyond those that may wait are refused at once', async () => {
    const { held, holds, get } = await holding({ small: 4, large: 4 }, { waitingDownloads: 2 })
    const made = get(path)
    await holds(1)
    const waiting = get(path)
    await arrived()
    expect((await get(path)).status).toBe(503)
    held[0]?.answer()
    await holds(1)
    held[0]?.answer()
    expect([(await made).status, (await waiting).status]).toEqual([200, 200])
  })

  test('end with the request that they are for', async () => {
    const { held, holds, port } = await holding({ small: 4, large: 4 }, { requestMs: 3_600_000 })
    const sent = request({ host: '127.0.0.1', port, path })
    sent.on('error', () => {}).end()
    await holds(1)
    sent.destroy()
    while (held.length > 0) await arrived()
  })
})
