/** The embedded engine keeps the reads of a service apart: whatever the large ones do, the small ones are answered. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openGrafeo } from '../../src/store/grafeo/open-grafeo.ts'
import { openGrafeoToRead } from '../../src/store/grafeo/open-grafeo-to-read.ts'
import type { Statement, Store } from '../../src/store/store.ts'
import { engine } from '../engine.ts'

let folder: string
let store: Store
beforeAll(async () => {
  if (engine !== 'grafeo') return
  folder = await mkdtemp(join(tmpdir(), 'parley-lanes-'))
  const settings = { path: join(folder, 'graph.grafeo'), queryTimeoutMs: 20_000 }
  const writer = await openGrafeo(settings)
  await writer.write((transaction) =>
    transaction.run({ name: 'crowd', text: 'UNWIND range(1, 1000) AS i CREATE (n:Part {n: i})' }),
  )
  await writer.close()
  store = await openGrafeoToRead(settings)
})
afterAll(async () => {
  await store?.close()
  await rm(folder, { recursive: true, force: true })
})

const point: Statement = { name: 'point', text: 'MATCH (n:Part {n: $n}) RETURN n.n AS n', params: { n: 7 } }
const endless: Statement = {
  name: 'endless',
  text: 'MATCH (a:Part), (b:Part), (c:Part), (d:Part) WHERE a.n + b.n + c.n + d.n = $none RETURN count(*) AS n',
  params: { none: -1 },
}
/** Takes some seconds, and ends. */
const lengthy: Statement = {
  name: 'lengthy',
  text: 'MATCH (a:Part), (b:Part), (c:Part) WHERE a.n <= $few AND a.n + b.n + c.n = $sum RETURN count(*) AS n',
  params: { few: 3, sum: 1500 },
}

/** Asks small questions, one after another, until the others are over; each must be answered in time. Says how many there were. */
async function smallOnesBeside(others: Promise<unknown>): Promise<number> {
  let over = false
  const end = others.finally(() => {
    over = true
  })
  let answered = 0
  for (; !over; answered += 1) expect(await store.read(point, { lane: 'small', timeoutMs: 2_000 })).toEqual([{ n: 7 }])
  await end
  return answered
}

async function kindsOf(reads: Promise<unknown>[]): Promise<string[]> {
  const ends = await Promise.allSettled(reads)
  return ends.map((end) => (end.status === 'fulfilled' ? 'answered' : end.reason.kind))
}

describe.runIf(engine === 'grafeo')('small reads are answered', () => {
  test('while more large ones than there are places run past their limit, and large ones are answered again afterwards', async () => {
    const restarts: string[] = []
    store.onRestart((why) => restarts.push(why))
    const reads = Array.from({ length: 20 }, () => store.read(endless, { lane: 'large', timeoutMs: 3_000 }))
    expect(await smallOnesBeside(kindsOf(reads))).toBeGreaterThan(100)
    expect(new Set(await kindsOf(reads))).toEqual(new Set(['timeout']))
    expect(await smallOnesBeside(store.read(lengthy, { lane: 'large', timeoutMs: 60_000 }))).toBeGreaterThan(1)
    expect(new Set(restarts)).toEqual(new Set(['a read ran on past its limit']))
  })

  test('while a read that passed for a small one runs past its limit; what ran beside it is answered all the same', async () => {
    const beside = store.read(lengthy, { lane: 'small', timeoutMs: 60_000 })
    const stopped = kindsOf([store.read(endless, { lane: 'small', timeoutMs: 300 })])
    const answered = kindsOf([beside])
    expect(await smallOnesBeside(Promise.all([stopped, answered]))).toBeGreaterThan(100)
    expect([await stopped, await beside]).toEqual([['timeout'], [{ n: 1509 }]])
  })

  test('while whoever asked for large ones goes, whether they run or wait', async () => {
    const gone = new AbortController()
    const limits = { lane: 'large', signal: gone.signal } as const
    const reads = Array.from({ length: 10 }, () => store.read(endless, limits))
    expect(await store.read(point, { lane: 'small' })).toEqual([{ n: 7 }])
    gone.abort()
    expect(await smallOnesBeside(kindsOf(reads))).toBeGreaterThanOrEqual(0)
    expect(new Set(await kindsOf(reads))).toEqual(new Set(['aborted']))
    expect(await store.read(point, { lane: 'large', timeoutMs: 60_000 })).toEqual([{ n: 7 }])
  })
})

test.runIf(engine === 'grafeo')('a store that was opened to be read refuses to write', async () => {
  await expect(store.write((transaction) => transaction.run(point))).rejects.toMatchObject({ kind: 'read-only' })
})
