import { describe, expect, it } from 'vitest'
import { importBundle, importRecords, withdrawBundle } from '../../src/bundle/import.ts'
import { bundleOf, claim, state } from '../worlds/island.ts'
import { folderWith, foundAt, HEAD } from './files.ts'
import { countOf, nodeOf, presentGraph, useStore } from './graph.ts'

const store = useStore()

/** A folder with the bundle `test` of so many states. */
function statesIn(count: number): Promise<string> {
  const ids = Array.from({ length: count }, (_, index) => `  - {id: state/s${index}, labels: {en: S}}\n`)
  return folderWith({ 'b.yaml': `${HEAD}states:${count === 0 ? ' []' : ''}\n${ids.join('')}` })
}

describe('an import that withdraws', () => {
  it.each([
    [200, 181],
    [201, 181],
    [19, 1],
  ])('little goes through: of %i records %i stay', async (before, after) => {
    await importBundle(store(), { path: await statesIn(before) })
    const report = await importBundle(store(), { path: await statesIn(after) })
    expect(report.retracted).toHaveLength(before - after)
  })

  it('little is warned of, by check and import, with the numbers', async () => {
    await importBundle(store(), { path: await statesIn(28) })
    const path = await statesIn(15)
    const warning = 'The bundle test no longer has 13 of the 28 records that it had before, such as state/s15: '
    expect((await foundAt(path, store())).warnings).toEqual([expect.stringContaining(warning)])
    const { warnings } = await importBundle(store(), { path })
    expect(warnings.sorted().map(({ message }) => message)).toEqual([expect.stringContaining(warning)])
  })

  it.each([
    [200, 180, /withdraw 20 of the 200 records .* a tenth or more\..* --withdraw\.$/],
    [20, 0, /has no records; importing it would withdraw all 20 that it had before\..* --withdraw\.$/],
    [1, 0, /has no records; importing it would withdraw all 1 /],
    [0, 0, /The bundle test has no records\..* --withdraw\.$/],
  ])(
    'a tenth or more and at least 20, or all, is refused with the numbers: of %i records %i stay',
    async (before, after, refusal) => {
      if (before > 0) await importBundle(store(), { path: await statesIn(before) })
      const graph = await presentGraph(store())
      const path = await statesIn(after)
      expect((await foundAt(path, store())).warnings).toEqual([expect.stringMatching(refusal)])
      expect((await foundAt(path)).warnings).toEqual(after > 0 ? [] : [expect.stringMatching(/has no records\./)])
      await expect(importBundle(store(), { path })).rejects.toMatchObject({
        problems: [{ message: expect.stringMatching(refusal) }],
      })
      expect(await presentGraph(store())).toEqual(graph)
      const { retracted } = await importBundle(store(), { path }, { withdraw: true })
      expect(retracted).toHaveLength(before - after)
    },
  )
})

describe('withdrawing a bundle', () => {
  const one = bundleOf('one', { states: [state('alpha', 'Alpha'), state('beta', 'Beta')] })
  const two = bundleOf('two', { states: [state('beta', 'Beta')], claims: [claim('a', 'state/beta')] })

  it('takes out what it alone says, and keeps who made it', async () => {
    await importRecords(store(), two)
    const before = await presentGraph(store())
    await importRecords(store(), one)
    const report = await withdrawBundle(store(), 'one')
    expect(report).toMatchObject({ bundle: 'one', retracted: ['state/alpha'], unchanged: ['state/beta'] })
    expect(await presentGraph(store())).toEqual(before)
    expect(await nodeOf(store(), 'state/alpha')).toMatchObject({ retractedAt: report.at })
    const [last] = await store().read({
      name: 'tests: last import',
      text: 'MATCH (i:Import {at: $at}) RETURN i.author AS author, i.license AS license, i.bundle AS bundle',
      params: { at: report.at },
    })
    const { author, license } = one.bundle
    expect(last).toEqual({ bundle: 'one', author, license })
    expect(await withdrawBundle(store(), 'one')).toMatchObject({ at: null, retracted: [] })
  })

  it('is refused while another bundle refers to its records', async () => {
    await importRecords(store(), one)
    await importRecords(store(), bundleOf('two', { claims: [claim('a', 'state/beta')] }))
    await expect(withdrawBundle(store(), 'one')).rejects.toThrow('claim/a of the bundle two still refers to it')
    expect(await countOf(store(), 'State')).toBe(2)
  })

  it('names the nearest bundle if there is none of that name', async () => {
    await importRecords(store(), one)
    await expect(withdrawBundle(store(), 'on')).rejects.toThrow('The store has no bundle on; did you mean one?')
  })
})
