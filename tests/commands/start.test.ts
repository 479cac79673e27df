/** `parley serve` starts, fills a new store, ends when it is told to, and finds its data again, even after a crash. */

import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { folderWith, HEAD } from '../bundle/files.ts'
import { engine, openTestStore } from '../engine.ts'
import { asked, outcome, serving, settings } from './process.ts'

let data: string
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'parley-serve-'))
  // If all tests share one database, this empties it.
  await (await openTestStore()).close()
})
afterAll(() => rm(data, { recursive: true, force: true }))

async function claimsAt(base: string): Promise<number> {
  return (await asked(base, '{ claims { totalCount } }')).claims.totalCount
}

test('it fills a new store with the seed, finds its data after an orderly end and after being killed, and keeps them to itself', async () => {
  const first = await serving({ ...settings(data), PARLEY_METRICS_PORT: '0' })
  expect(first.said()).toMatch(/Seed: +\d+ records/)
  if (engine === 'grafeo') expect(first.said()).toContain(data)
  expect((await fetch(`${first.base}/ready`)).status).toBe(200)
  const claims = await claimsAt(first.base)
  expect(claims).toBeGreaterThan(50)
  const [, metrics = ''] = /Metrics: +(http:\/\/127\.0\.0\.1:\d+\/metrics)/.exec(first.said()) ?? []
  expect(await (await fetch(metrics)).text()).toContain('parley_ready 1\n')
  first.child.kill('SIGTERM')
  expect(await first.ended).toBe(0)
  const logged = first.printed.stderr.trim().split('\n')
  const lines = logged.map((line) => JSON.parse(line)).filter(({ msg }) => msg !== 'request')
  expect(lines).toMatchObject([
    { msg: 'starting', address: first.base },
    { msg: 'serving', engine: expect.stringContaining(engine) },
    { msg: 'stopping', signal: 'SIGTERM' },
    { msg: 'stopped' },
  ])

  const second = await serving(settings(data))
  expect(second.said()).not.toMatch(/Seed:/)
  expect(await claimsAt(second.base)).toBe(claims)
  second.child.kill('SIGKILL')
  expect(await second.ended).toBe('SIGKILL')

  const third = await serving(settings(data))
  expect(third.said()).not.toMatch(/Seed:/)
  expect(await claimsAt(third.base)).toBe(claims)
  if (engine === 'grafeo') {
    // Others may read its folder meanwhile: another service, and a check.
    const fourth = await serving(settings(data))
    expect(await claimsAt(fourth.base)).toBe(claims)
    fourth.child.kill('SIGTERM')
    expect(await fourth.ended).toBe(0)
    const claim = '{id: claim/x, text: {en: X}, speechAct: ASSERT, about: state/usa}'
    const bundle = await folderWith({ 'b.yaml': `${HEAD}claims: [${claim}]\n` })
    expect(await outcome(['check', bundle], settings(data))).toEqual({
      code: 0,
      said: expect.not.stringContaining('not checked'),
    })
    expect((await fetch(`${third.base}/ready`)).status).toBe(200)
  }
  // A socket that never asks anything does not keep it from ending.
  const { hostname, port } = new URL(third.base)
  const idle = connect(Number(port), hostname)
  await once(idle, 'connect')
  third.child.kill('SIGINT')
  expect(await third.ended).toBe(0)
}, 120_000)

test('what keeps it from starting is said and ends it with 1: a port that is taken', async () => {
  const other = createServer()
  const port = await new Promise<number>((resolve) => {
    other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port))
  })
  try {
    const { code, said } = await outcome(['start'], { ...settings(data), PORT: String(port) })
    expect(code).toBe(1)
    expect(said).toMatch(new RegExp(`port ${port}: something else listens there.*PORT`))
    expect(said).not.toMatch(/at .*\.ts:\d+/)
  } finally {
    other.close()
  }
}, 120_000)

test('a password in the address of Neo4j is in nothing that it says', async () => {
  const NEO4J_URI = 'bolt://ada:n0where@127.0.0.1:1'
  for (const command of [['start'], ['demo'], ['import', 'seed'], ['withdraw', 'seed']]) {
    const { code, said } = await outcome(command, { NEO4J_URI, PORT: '0', PARLEY_LOG: 'debug' })
    expect([code, said]).toEqual([1, expect.stringContaining('Neo4j at bolt://127.0.0.1:1 cannot be used')])
    expect(said).not.toContain('n0where')
  }
}, 60_000)
