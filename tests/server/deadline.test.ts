/** A request has one limit of time for all that it does, and its work ends when it is over or when the client leaves. */
import pino from 'pino'
import { afterEach, describe, expect, test } from 'vitest'
import { readBuiltFiles } from '../../src/server/built-files.ts'
import { createGraphqlServer } from '../../src/server/graphql-server.ts'
import { heldStore } from './held-store.ts'
import { type Served, served } from './served.ts'
import { smallBuild } from './small-build.ts'

const closing: Served[] = []
afterEach(async () => {
  for (const server of closing.splice(0)) await server.stop(0)
})

async function holding(requestMs: number) {
  const store = heldStore({ small: 4, large: 1 })
  const server = await served(store.store, { requestMs, smallCost: 0 })
  closing.push(server)
  return { ...store, ...server }
}

describe.each(['application/json', 'application/graphql-response+json'])('over %s', (accept) => {
  test('an answer that comes too late is 504, without data', async () => {
    const { ask, held } = await holding(60)
    const { status, body } = await ask('{ claims { totalCount } events { totalCount } }', undefined, undefined, accept)
    expect(status).toBe(504)
    expect(body).not.toHaveProperty('data')
    expect(body.errors.map(({ path }: { path: string[] }) => path[0]).sort()).toEqual(['claims', 'events'])
    for (const { extensions } of body.errors) expect(extensions.code).toBe('QUERY_TIMEOUT')
    expect(held).toEqual([])
  })

  test('once a field at the root was answered, it is 200, with what came in time', async () => {
    const { ask, held, holds } = await holding(200)
    const answer = ask('{ claims { totalCount } events { totalCount } }', undefined, undefined, accept)
    await holds(1)
    held[0]?.answer()
    const { status, body } = await answer
    expect(status).toBe(200)
    expect(body.data).toEqual({ claims: { totalCount: null }, events: null })
    expect(body.errors).toMatchObject([{ path: ['events'], extensions: { code: 'QUERY_TIMEOUT' } }])
  })
})

test('waiting counts: a read gets the time that is left', async () => {
  const { ask, held, holds } = await holding(2_000)
  const answer = ask('{ claims { totalCount } events { totalCount } }')
  await holds(1)
  const first = held[0]?.limits.timeoutMs ?? 0
  expect(first).toBeLessThanOrEqual(2_000)
  await new Promise((resolve) => setTimeout(resolve, 50))
  held[0]?.answer()
  await holds(1)
  expect(held[0]?.limits.timeoutMs).toBeLessThan(first - 40)
  held[0]?.answer()
  expect((await answer).status).toBe(200)
})

test('when the client leaves, its reads end, those that wait too', async () => {
  const { ask, held, holds } = await holding(60_000)
  const leaving = new AbortController()
  const left = ask('{ claims { totalCount } events { totalCount } }', '127.0.0.2', leaving.signal).catch(
    (error: Error) => error.name,
  )
  await holds(1)
  leaving.abort()
  expect(await left).toBe('AbortError')
  while (held.length > 0) await new Promise((resolve) => setTimeout(resolve, 2))
  // Its place is free again, and nothing of it waits.
  const next = ask('{ agreements { totalCount } }', '127.0.0.3')
  await holds(1)
  expect(held[0]?.statement.name).toBe('agreements')
  held[0]?.answer()
  expect((await next).status).toBe(200)
})

test('when an answer goes without something, what is still read for that ends', async () => {
  const { store, held } = heldStore({ small: 1, large: 1 })
  const log = pino({ level: 'silent' })
  const server = createGraphqlServer({ store, log, built: readBuiltFiles(smallBuild()) })
  const page = await server.fetch('http://parley.test/person/mira-north')
  expect([page.status, held]).toEqual([200, []])
})
