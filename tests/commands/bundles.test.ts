/** `parley check`, `parley import` and `parley withdraw` say what they found and did, and end with a code that scripts can go by. */
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { folderWith, HEAD } from '../bundle/files.ts'
import { openTestStore } from '../engine.ts'
import { outcome, parley, settings } from './process.ts'

let data: string
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'parley-commands-'))
  // If all tests share one database, this empties it.
  await (await openTestStore()).close()
})
afterAll(() => rm(data, { recursive: true, force: true }))

const sound = { 'bundle.yaml': HEAD, 'states.yaml': 'states:\n  - {id: state/alpha, labels: {en: Alpha}}\n' }
const broken = {
  'bundle.yaml': HEAD,
  'states.yaml':
    'states:\n  - {id: state/alpha, labels: {en: Alpha}}\n  - id: state/beta\n    labels: {en: Beta}\n    iso3: nope\n',
  'claims.yaml':
    'claims:\n  - id: claim/a\n    text: {en: A}\n    speechAct: ASERT\n    speakers: [{actor: state/alhpa}]\n',
}

/** A bundle of a claim about what another bundle has. */
const about = (id: string) => ({
  'b.yaml': `${HEAD.replace('test', 'second')}claims: [{id: claim/a, text: {en: A}, speechAct: ASSERT, about: ${id}}]\n`,
})
/** Settings of a store that is not there. */
const nowhere = { PARLEY_DATA: '/nowhere/at/all' }

describe('parley check', () => {
  test('names file, line, column and path of every problem, with the nearest right value, and ends with 1', async () => {
    const run = parley(['check', await folderWith(broken)], nowhere)
    expect(await run.ended).toBe(1)
    const lines = run.printed.stdout.trim().split('\n')
    expect(lines).toHaveLength(3)
    expect(lines[0]).toMatch(/^claims\.yaml:4:16 claims\[0\]\.speechAct \(claim\/a\): .*ASERT.*ASSERT/)
    expect(lines[1]).toMatch(/^states\.yaml:5:11 states\[1\]\.iso3 \(state\/beta\): .*nope/)
    expect(lines[2]).toMatch(/: 2 problems, 2 warnings\.$/)
  })

  test('counts a single problem as one', async () => {
    const { said } = await outcome(['check', await folderWith({ ...sound, 'more.yaml': 'states: none\n' })], nowhere)
    expect(said.trim().split('\n')).toEqual([
      expect.stringMatching(/^more\.yaml:1:/),
      expect.stringMatching(/: a problem\.$/),
    ])
  })

  test('without a store warns on standard error that links to other bundles are not checked, and ends with 0', async () => {
    const run = parley(['check', await folderWith(about('state/alpha'))], nowhere)
    expect(await run.ended).toBe(0)
    expect(run.printed.stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^warning: What other bundles say was not checked: there is no store in \/nowhere/),
      expect.stringMatching(
        /^b\.yaml:2:\d+ claims\[0\]\.about \(claim\/a\): warning: is state\/alpha.*: not checked\.$/,
      ),
    ])
    expect(run.printed.stdout).toMatch(/: nothing is wrong, 2 warnings\.\n$/)
  })

  test('ends with its code where nobody reads on what it says, as behind `head`', async () => {
    const run = parley(['check', await folderWith(broken)], nowhere)
    run.child.stdout?.destroy()
    expect([await run.ended, run.printed.stdout]).toEqual([1, ''])
    expect(run.printed.stderr).not.toContain('EPIPE')
  })
})

test('a bundle is taken in, known to a check of another one, and withdrawn only on purpose', async () => {
  const run = (...args: string[]) => outcome(args, settings(data))
  const path = await folderWith(sound)
  expect(await run('import', path)).toEqual({
    code: 0,
    said: expect.stringMatching(/^test: 1 created, 0 changed, 0 unchanged.*recorded at 2\d{3}-/m),
  })
  expect(await run('import', path)).toEqual({
    code: 0,
    said: expect.stringMatching(/^test: 0 created, 0 changed, 1 unchanged.*nothing was written/m),
  })
  expect(await run('check', await folderWith(about('state/alpha')))).toEqual({
    code: 0,
    said: expect.stringMatching(/^\S+: nothing is wrong\.\n$/),
  })
  expect(await run('check', await folderWith(about('state/alpah')))).toEqual({
    code: 1,
    said: expect.stringMatching(/about .*did you mean state\/alpha\?[\s\S]*: a problem\.\n$/),
  })
  const empty = await folderWith({ 'bundle.yaml': HEAD })
  expect(await run('import', empty)).toEqual({
    code: 1,
    said: expect.stringMatching(/has no records.* all 1 .*--withdraw/),
  })
  expect(await run('withdraw', 'test')).toEqual({
    code: 0,
    said: expect.stringMatching(/^test: 0 created.* 1 retracted.*recorded at 2\d{3}-/m),
  })
  expect(await run('withdraw', 'test')).toEqual({
    code: 0,
    said: 'test is withdrawn already; nothing was written.\n',
  })
  const unknown = await run('withdraw', 'tets')
  expect(unknown).toEqual({
    code: 1,
    said: expect.stringContaining('The store has no bundle tets; did you mean test?'),
  })
  expect(unknown.said).not.toContain('The bundle has a problem')
  expect(await run('import', '--withdraw', empty)).toEqual({
    code: 0,
    said: expect.stringMatching(/^test: 0 created.*nothing was written/m),
  })
}, 120_000)

test('withdrawing without a store says so, and makes none', async () => {
  const path = join(data, 'not-there')
  expect(await outcome(['withdraw', 'test'], { PARLEY_DATA: path })).toEqual({
    code: 1,
    said: expect.stringMatching(/^There is no store in .*not-there \(PARLEY_DATA\)/),
  })
  expect(existsSync(path)).toBe(false)
})

test('a command that there is not is refused with the nearest one', async () => {
  const { code, said } = await outcome(['imprt', 'x'])
  expect([code, said]).toEqual([2, expect.stringMatching(/imprt[\s\S]*import/)])
})
