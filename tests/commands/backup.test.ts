/** `parley backup` and `parley restore`, as an operator uses them. */
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestStore } from '../engine.ts'
import { asked, outcome, serving, settings } from './process.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-backup-'))
  // If all tests share one database, this empties it.
  await (await openTestStore()).close()
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const question = '{ claims(first: 200) { totalCount nodes { id text speakers { actor { label } } } } }'

test('a backup of a store that is being served is restored elsewhere, and answers the same', async () => {
  const file = join(folder, 'parley.backup')
  const served = await serving(settings(join(folder, 'data')))
  const before = await asked(served.base, question)
  const { code, said } = await outcome(['backup', file], settings(join(folder, 'data')))
  expect([code, said]).toEqual([
    0,
    expect.stringMatching(/: all that was recorded until 2.*; [\d,]+ nodes and edges\.\n$/),
  ])
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  expect(await outcome(['backup', file], settings(join(folder, 'data')))).toEqual({
    code: 1,
    said: expect.stringContaining('is there already'),
  })
  served.child.kill()
  await served.ended

  // The embedded engine, whatever engine it was taken from.
  const elsewhere = { PARLEY_DATA: join(folder, 'elsewhere') }
  const cut = join(folder, 'cut.backup')
  await writeFile(cut, (await readFile(file)).subarray(0, 5_000))
  expect(await outcome(['restore', cut], elsewhere)).toEqual({
    code: 1,
    said: expect.stringMatching(/damaged or not whole/),
  })
  expect(await outcome(['doctor'], elsewhere)).toEqual({ code: 1, said: expect.stringContaining('There is no store.') })
  expect(await outcome(['restore', file], elsewhere)).toEqual({
    code: 0,
    said: expect.stringMatching(/: restored [\d,]+ nodes and edges; last import 2/),
  })
  expect(await outcome(['doctor'], elsewhere)).toEqual({ code: 0, said: expect.stringContaining('All is well.') })
  const again = await serving(elsewhere)
  expect(await asked(again.base, question)).toEqual(before)
  again.child.kill()
  await again.ended
  expect(again.said()).not.toContain('Seed:')
  expect(await outcome(['restore', file], elsewhere)).toEqual({
    code: 1,
    said: expect.stringContaining('The store has something in it'),
  })
}, 120_000)

test('without a store there is nothing to back up', async () => {
  const said = await outcome(['backup', join(folder, 'none')], { PARLEY_DATA: join(folder, 'nowhere') })
  expect(said).toEqual({ code: 1, said: expect.stringContaining('There is no store') })
})
