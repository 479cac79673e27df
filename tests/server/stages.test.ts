/** The service says at any time whether it lives and whether it may be asked: while it opens its store, serves and stops. */
import { once } from 'node:events'
import { connect } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { StoreError } from '../../src/store/store.ts'
import { heldStore } from './held-store.ts'
import { storeOf } from './rowless-store.ts'
import { opening, type Served, served } from './served.ts'

const closing: Served[] = []
afterEach(async () => {
  for (const server of closing.splice(0)) await server.stop(0)
})

const question = '{ claims { totalCount } }'

/** What is asked of all stages: whether it lives, whether it may be asked, and a question. */
async function stateOf({ get, ask }: Served) {
  const [health, ready, answer] = [await get('/health'), await get('/ready'), await ask(question)]
  return { health: health.status, ready: [ready.status, ready.body], answer }
}

test('while the store is opened it lives, and says that it is not ready; then it answers', async () => {
  const server = await opening()
  closing.push(server)
  const before = await stateOf(server)
  expect(before).toMatchObject({
    health: 200,
    ready: [503, { ready: false, reasons: ['The store is being opened.'] }],
    answer: {
      status: 503,
      headers: { 'retry-after': '2' },
      body: { errors: [{ extensions: { code: 'UNAVAILABLE' } }] },
    },
  })
  server.open(storeOf(async () => []))
  expect(await stateOf(server)).toMatchObject({ health: 200, ready: [200, { ready: true }], answer: { status: 200 } })
})

describe('while it stops', () => {
  async function stopping(longestMs: number) {
    const store = heldStore({ small: 4, large: 4 })
    const server = await served(store.store, {})
    closing.push(server)
    // One that never asks anything.
    const idle = connect(server.port, '127.0.0.1')
    await once(idle, 'connect')
    const answer = server.ask(question).catch((error: NodeJS.ErrnoException) => error.code)
    await store.holds(1)
    return { store, server, idle, answer, stopped: server.stop(longestMs) }
  }

  test('it takes no more requests, answers those that it has, and closes every socket', async () => {
    const { store, server, idle, answer, stopped } = await stopping(60_000)
    expect(await stateOf(server)).toMatchObject({
      health: 200,
      ready: [503, { ready: false, reasons: ['The service is stopping.'] }],
      answer: {
        status: 503,
        headers: { 'retry-after': '2' },
        body: { errors: [{ extensions: { code: 'UNAVAILABLE' } }] },
      },
    })
    const ended = once(idle, 'close')
    store.letAllGo()
    expect(await answer).toMatchObject({ status: 200 })
    await Promise.all([stopped, ended])
    await expect(server.get('/health')).rejects.toThrow('ECONNREFUSED')
  })

  test('what takes too long is cut off, and its reads end', async () => {
    const { store, answer, stopped } = await stopping(50)
    await stopped
    expect(await answer).toBe('ECONNRESET')
    while (store.held.length > 0) await new Promise((resolve) => setTimeout(resolve, 2))
  })
})

describe('/ready', () => {
  test('says so where the store does not answer in time, though others hold all places, and asks it once for all', async () => {
    const store = heldStore({ small: 1, large: 1 })
    let checks = 0
    const server = await served(
      {
        ...store.store,
        check: () => {
          checks += 1
          return new Promise(() => {})
        },
      },
      {},
    )
    closing.push(server)
    const all = await Promise.all([server.get('/ready'), server.get('/ready'), server.get('/ready')])
    for (const { status, body } of all) {
      expect([status, body]).toEqual([503, { ready: false, reasons: ['The store has not answered for 1.5 seconds.'] }])
    }
    expect(checks).toBe(1)
  })

  test('tells no more of a failure than that there is one', async () => {
    const failing = () => Promise.reject(new StoreError('unavailable', 'secret folder'))
    const server = await served({ ...storeOf(failing), check: failing }, {})
    closing.push(server)
    const { status, body } = await server.get('/ready')
    expect([status, body]).toEqual([503, { ready: false, reasons: ['The store cannot be used; the log says why.'] }])
  })
})
