/** Imports that are killed at any moment. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestStore } from '../engine.ts'
import { parley, settings } from './process.ts'

/** How often an import is killed. */
const KILLS = 3
/** Enough to be written ahead. */
const RECORDS = 21_000

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-killed-'))
  // If all tests share one database, this empties it.
  await (await openTestStore()).close()
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** What the last line of a command says; it is asked again while the killed one's engine still ends. */
async function said(...args: string[]): Promise<{ records: Record<string, number> }> {
  for (let tries = 1; ; tries += 1) {
    const run = parley([...args, '--json'], settings(join(folder, 'data')))
    const code = await run.ended
    const last = run.printed.stdout.trimEnd().split('\n').at(-1) ?? ''
    if (code === 0) return JSON.parse(last)
    if (tries === 5) throw new Error(run.said())
    await pause(500)
  }
}

/** A file of a bundle of that number, which has records of its own. */
async function fileOf(number: number): Promise<string> {
  const path = join(folder, `states-${number}.ndjson`)
  const head = { name: `states-${number}`, formatVersion: 1, author: 'A Tester', license: 'CC0-1.0' }
  const states = Array.from({ length: RECORDS }, (_, index) => ({
    states: { id: `state/s${number}-${index}`, labels: { en: `State ${index}` } },
  }))
  await writeFile(path, [{ parley: 1, bundle: head }, ...states].map((line) => `${JSON.stringify(line)}\n`).join(''))
  return path
}

test('an import that is killed leaves the store as it was or as it is to be, and the next one goes through', async () => {
  const first = await fileOf(0)
  const start = performance.now()
  expect((await said('import', first)).records.created).toBe(RECORDS)
  const whole = performance.now() - start
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const path = await fileOf(kill)
    const run = parley(['import', path], settings(join(folder, 'data')))
    await pause(whole * Math.random())
    run.child.kill('SIGKILL')
    await run.ended
    const { created, unchanged } = (await said('import', path, '--dry-run')).records
    expect([
      [RECORDS, 0],
      [0, RECORDS],
    ]).toContainEqual([created, unchanged])
  }
  const last = await fileOf(KILLS)
  const { created = 0, unchanged = 0 } = (await said('import', last)).records
  expect(created + unchanged).toBe(RECORDS)
  expect((await said('import', last)).records.unchanged).toBe(RECORDS)
}, 240_000)
