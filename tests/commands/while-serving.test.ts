/** What is imported and withdrawn while a service runs is seen by its clients, all at once; nobody has to stop it. */
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { folderWith, HEAD } from '../bundle/files.ts'
import { engine, openTestStore } from '../engine.ts'
import { asked, outcome, parley, type Run, serving, settings } from './process.ts'

let data: string
let service: Run & { base: string }
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'parley-serving-'))
  // If all tests share one database, this empties it.
  await (await openTestStore()).close()
  service = await serving(settings(data))
}, 60_000)
afterAll(async () => {
  service.child.kill()
  await service.ended
  await rm(data, { recursive: true, force: true })
})

const states = (count: number) => ({
  'bundle.yaml': HEAD,
  'states.yaml': `states:\n${Array.from({ length: count }, (_, index) => `  - {id: state/new-${index}, labels: {en: New ${index}}}\n`).join('')}`,
})
const countOf = async () => (await asked(service.base, '{ actors { totalCount } }')).actors.totalCount
const run = (...args: string[]) => outcome(args, settings(data))

test('an import is seen whole by the next question, and so is a withdrawal', async () => {
  const before = await asked(service.base, '{ actors { totalCount } }')
  const counts: number[] = []
  let isOver = false
  const asking = (async () => {
    while (!isOver)
      counts.push((await asked(service.base, '{ actors(first: 200) { nodes { id } } }')).actors.nodes.length)
  })()
  expect(await run('import', await folderWith(states(50)))).toEqual({
    code: 0,
    said: expect.stringContaining('50 created'),
  })
  const after = await asked(service.base, '{ actors { totalCount } }')
  isOver = true
  await asking
  expect(after.actors.totalCount).toBe(before.actors.totalCount + 50)
  // Every question meanwhile was answered, from before it or from after it.
  expect(counts.length).toBeGreaterThan(5)
  expect([...new Set(counts)].every((count) => [before, after].some(({ actors }) => actors.totalCount === count))).toBe(
    true,
  )

  expect(await run('withdraw', 'test')).toEqual({ code: 0, said: expect.stringContaining('50 retracted') })
  expect(await asked(service.base, '{ actors { totalCount } }')).toEqual(before)
}, 60_000)

test('two imports at a time are done one after the other', async () => {
  const bundle = (name: string) => ({
    'b.yaml': `${HEAD.replace('test', name)}states: [{id: state/${name}, labels: {en: ${name}}}]\n`,
  })
  const done = await Promise.all(
    ['one', 'two', 'three'].map(async (name) => run('import', await folderWith(bundle(name)))),
  )
  expect(done.map(({ code }) => code)).toEqual([0, 0, 0])
  const { nodes } = await asked(service.base, '{ nodes(ids: ["state/one", "state/two", "state/three"]) { id } }')
  expect(nodes.map((node: { id: string } | null) => node?.id)).toEqual(['state/one', 'state/two', 'state/three'])
}, 60_000)

test('an import that is refused or killed leaves all as it was', async () => {
  const before = await asked(service.base, '{ service { lastRecordedAt } actors { totalCount } }')
  expect((await run('import', await folderWith({ 'b.yaml': `${HEAD}states: [{id: state/x}]\n` }))).code).toBe(1)
  const killed = parley(['import', await folderWith(states(1_000))], settings(data))
  await pause(700)
  killed.child.kill('SIGKILL')
  const wasKilled = (await killed.ended) === 'SIGKILL'
  expect((await run('import', await folderWith({ 'b.yaml': `${HEAD}states: [{id: state/x}]\n` }))).code).toBe(1)
  const after = await asked(service.base, '{ service { lastRecordedAt } actors { totalCount } }')
  if (wasKilled) expect([0, 1_000]).toContain(after.actors.totalCount - before.actors.totalCount)
}, 60_000)

describe.runIf(engine === 'grafeo')('the socket of the service', () => {
  test('is for its user only, and nothing is left beside the graph', async () => {
    expect((await stat(join(data, 'parley.sock'))).mode & 0o777).toBe(0o600)
    // The service clears up after a command that has left.
    await expect
      .poll(async () => (await readdir(data)).sort())
      .toEqual(['graph.grafeo', 'graph.grafeo.id', 'parley.sock'])
  })

  test('is gone when the service is, and a command works on the file itself', async () => {
    const before = await countOf()
    service.child.kill()
    expect(await service.ended).toBe(0)
    expect(existsSync(join(data, 'parley.sock'))).toBe(false)
    expect((await run('import', '--withdraw', await folderWith(states(2)))).code).toBe(0)
    service = await serving(settings(data))
    expect([before + 2, before - 998]).toContain(await countOf())
  }, 60_000)
})
