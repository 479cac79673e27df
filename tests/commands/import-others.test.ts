/** `parley import` and `parley check` take files of others, and say what they took. */
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { folderWith } from '../bundle/files.ts'
import { openTestStore } from '../engine.ts'
import { outcome, parley, settings } from './process.ts'

let data: string
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'parley-others-'))
  // If all tests share one database, this empties it.
  await (await openTestStore()).close()
})
afterAll(() => rm(data, { recursive: true, force: true }))

const events =
  'date,actor1,relation,actor2\n2018-09-01,India,Threaten,Japan\n2018-09-02,India,Make merry,Japan\n2018-09-01,India,Threaten,Japan\n'

test('a table of events is checked, imported and withdrawn by the name of its file', async () => {
  const folder = await folderWith({ 'icews-2018-09.csv': events })
  const path = join(folder, 'icews-2018-09.csv')
  const run = (...args: string[]) => outcome(args, settings(data))
  const check = await run('check', path)
  expect(check.code).toBe(0)
  expect(check.said).toMatch(/3 rows: 1 taken, 1 folded into others, 1 rejected\./)
  expect(existsSync(`${path}.rejected.csv`)).toBe(false)
  expect(await run('import', '--strict', path)).toEqual({
    code: 1,
    said: expect.stringMatching(/icews-2018-09\.csv: 1 row cannot be taken .*; nothing was written\.\n$/),
  })
  const done = await run('import', path)
  expect(done.code).toBe(0)
  expect(done.said).toMatch(/icews-2018-09\.csv:3 rejected: relation is "Make merry", which is no event of CAMEO\./)
  expect(done.said).toMatch(/rejected \(\S+icews-2018-09\.csv\.rejected\.csv\)\./)
  expect(done.said).toMatch(/^icews-2018-09: 4 created/m)
  expect((await run('import', path)).said).toMatch(
    /^icews-2018-09: 0 created, 0 changed, 4 unchanged.*nothing was written/m,
  )
  expect((await run('withdraw', 'icews-2018-09')).said).toMatch(/4 retracted/)
}, 120_000)

test('what comes in on standard input is read like a file', async () => {
  const run = parley(['check', '-', '--format', 'icews', '--bundle', 'events'], { PARLEY_DATA: join(data, 'nowhere') })
  run.child.stdin?.end(events)
  expect(await run.ended).toBe(0)
  expect(run.printed.stdout).toMatch(/^standard-input: Read as icews, encoding UTF-8/)
})

test('a format that there is not is refused with those that there are, as a wrong command line', async () => {
  const { code, said } = await outcome(['import', 'x.csv', '--format', 'cvs'])
  expect([code, said]).toEqual([2, expect.stringMatching(/cvs.*bundle, csv, icews/)])
})

test('a table of no known format is refused with what is missing', async () => {
  const folder = await folderWith({ 'talks.csv': 'who,what\nAda,Hello\n' })
  const { code, said } = await outcome(['check', join(folder, 'talks.csv')], { PARLEY_DATA: join(data, 'nowhere') })
  expect([code, said]).toEqual([
    1,
    expect.stringMatching(/talks\.csv is a table whose columns only a mapping can tell; give it with --map/),
  ])
})
