/** The commands as scripts use them: what they say as JSON, and what they only try. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { folderWith, HEAD } from '../bundle/files.ts'
import { openTestStore } from '../engine.ts'
import { parley, settings } from './process.ts'

let data: string
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'parley-scripts-'))
  // If all tests share one database, this empties it.
  await (await openTestStore()).close()
})
afterAll(() => rm(data, { recursive: true, force: true }))

/** The object on the last line of what a command says, and the code with which it ends. */
async function said(...args: string[]) {
  const run = parley([...args, '--json'], settings(data))
  const code = await run.ended
  const last = run.printed.stdout.trimEnd().split('\n').at(-1) ?? ''
  return { code, ...(last.startsWith('{') ? JSON.parse(last) : { stderr: run.printed.stderr }) }
}

const alpha = 'states: [{id: state/alpha, labels: {en: Alpha}}]\n'
const beta = 'states: [{id: state/beta, labels: {en: Beta}}]\n'
const none = { created: 0, changed: 0, unchanged: 0, retracted: 0, restored: 0 }
const all = (count: number) => ({ read: count, taken: count, folded: 0, rejected: 0 })

test('an import, a check and a withdrawal say in numbers what they did', async () => {
  const folder = await folderWith({
    'a.yaml': HEAD + alpha,
    'b.yaml': HEAD + beta,
    'events.csv':
      'date,actor1,relation,actor2\n2018-09-01,India,Threaten,Japan\n2018-09-02,India,Make merry,Japan\n2018-09-01,India,Threaten,Japan\n',
  })
  const a = join(folder, 'a.yaml')
  const done = { code: 0, bundle: 'test', rejectedFile: null, warnings: 0 }
  expect(await said('import', a, '--dry-run')).toEqual({ ...done, rows: all(1), records: { ...none, created: 1 } })
  expect(await said('import', a)).toEqual({ ...done, rows: all(1), records: { ...none, created: 1 } })
  expect(await said('import', a)).toEqual({ ...done, rows: all(1), records: { ...none, unchanged: 1 } })
  const b = join(folder, 'b.yaml')
  const added = { ...done, rows: all(1), records: { ...none, created: 1 } }
  expect(await said('import', b, '--append', '--dry-run')).toEqual(added)
  expect(await said('import', b, '--append')).toEqual(added)
  expect(await said('check', a)).toEqual({ code: 0, path: a, problems: 0, warnings: 1 })
  expect(await said('withdraw', 'test')).toEqual({ code: 0, bundle: 'test', records: { ...none, retracted: 2 } })
  const csv = join(folder, 'events.csv')
  expect(await said('import', csv, '--format', 'icews')).toMatchObject({
    code: 0,
    bundle: 'events',
    rows: { read: 3, taken: 1, folded: 1, rejected: 1 },
    records: { ...none, created: 4 },
    rejectedFile: `${csv}.rejected.csv`,
  })
}, 60_000)

test('what is refused is told on standard error, with code 1', async () => {
  const folder = await folderWith({ 'a.yaml': `${HEAD}states: [{id: state/alpha}]\n` })
  expect(await said('import', folder)).toEqual({ code: 1, stderr: expect.stringMatching(/has no labels/) })
})
