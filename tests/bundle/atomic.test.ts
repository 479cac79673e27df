import { describe, expect, it } from 'vitest'
import { importRecords } from '../../src/bundle/import.ts'
import { BundleError } from '../../src/bundle/read/problems.ts'
import type { Store } from '../../src/store/store.ts'
import { bundleOf, cite, claim, source, state } from '../worlds/island.ts'
import { countOf, useStore, wholeGraph } from './graph.ts'

const store = useStore()

const proposition = { id: 'proposition/rent', text: { en: 'Alpha should pay a rent.' }, citations: [cite('gazette')] }
const supported = { stance: 'SUPPORT', proposition: proposition.id }
const first = bundleOf('talks', {
  states: [state('alpha', 'Alpha'), state('beta', 'Beta')],
  sources: [source('gazette')],
  propositions: [proposition],
  claims: [
    claim('a', 'state/alpha', { said: '2025-02', citations: [cite('gazette')], ...supported }),
    claim('b', 'state/beta', supported),
  ],
})
/** Changes claim/a with its part, retracts claim/b, and adds new records. */
const second = bundleOf('talks', {
  states: [state('alpha', 'Alpha'), state('beta', 'Beta'), state('gamma', 'Gamma')],
  sources: [source('gazette')],
  propositions: [proposition],
  claims: [
    claim('a', 'state/beta', { said: '2025-03', citations: [cite('gazette')], ...supported }),
    claim('c', 'state/gamma', { about: 'claim/a', citations: [cite('gazette')] }),
  ],
})
/** Makes every import take several transactions. */
const staged = { large: 0 }

/** A store whose n-th write statement fails, and every later one. */
function failingAt(n: number): Store {
  let count = 0
  return {
    ...store(),
    write: (work) =>
      store().write((transaction) =>
        work({
          run(statement) {
            count += 1
            if (count >= n) throw new Error('the power went')
            return transaction.run(statement)
          },
        }),
      ),
  }
}

/** The graph, without times and random ids. */
async function timeless(): Promise<string[]> {
  return (await wholeGraph(store()))
    .map((line) => line.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z|import\/[0-9a-f-]+/g, ''))
    .sort()
}

describe.each([
  ['one transaction', {}],
  ['several transactions', staged],
])('an import in %s', (_, options) => {
  it('that fails at any statement leaves nothing that can be seen, and the next one is as if it had not been', async () => {
    await importRecords(store(), first, options)
    const before = await wholeGraph(store())
    let failures = 0
    for (let n = 1; ; n += 2) {
      const outcome = await importRecords(failingAt(n), second, options).catch((error: Error) => error.message)
      if (typeof outcome !== 'string') break
      failures += 1
      expect(outcome).toBe('the power went')
      expect(await wholeGraph(store())).toEqual(before)
    }
    expect(failures).toBeGreaterThan(5)
    // Only the last step of an import may be left to the next import.
    await importRecords(store(), bundleOf('other', {}))
    const after = await timeless()

    await store().write((transaction) => transaction.run({ name: 'tests: wipe', text: 'MATCH (n) DETACH DELETE n' }))
    await importRecords(store(), first)
    await importRecords(store(), second)
    expect(after).toEqual(await timeless())
  }, 60_000)

  it('gives the same graph as the other way', async () => {
    await importRecords(store(), first, options)
    const one = await timeless()
    await store().write((transaction) => transaction.run({ name: 'tests: wipe', text: 'MATCH (n) DETACH DELETE n' }))
    await importRecords(store(), first)
    expect(await timeless()).toEqual(one)
  })
})

describe('one wrong record among a thousand', () => {
  it('keeps all of them out', async () => {
    const states = Array.from({ length: 1_000 }, (_, index) => state(`s${index}`, `State ${index}`))
    const wrong = states.map((each, index) => (index === 500 ? { ...each, iso3: 'no code' } : each))
    const before = await wholeGraph(store())
    await expect(importRecords(store(), bundleOf('many', { states: wrong }))).rejects.toThrow(BundleError)
    expect((await wholeGraph(store())).filter((line) => !line.includes('"Store"'))).toEqual(before)
    await importRecords(store(), bundleOf('many', { states }))
    expect(await countOf(store(), 'State')).toBe(1_000)
  })
})

describe('imports at the same time', () => {
  const alpha = (name: string, more: string) => bundleOf(name, { states: [state('alpha', 'Alpha'), state(more, more)] })

  it('are recorded one after another', async () => {
    const reports = await Promise.all(['one', 'two', 'three'].map((name) => importRecords(store(), alpha(name, name))))
    expect(new Set(reports.map(({ at }) => at)).size).toBe(3)
    expect(await countOf(store(), 'State')).toBe(4)
    expect(reports.flatMap(({ created }) => created).filter((id) => id === 'state/alpha')).toHaveLength(1)
  })

  it('of several processes too: a plan that another import made stale is made anew', async () => {
    const processes: Store[] = ['one', 'two', 'three'].map(() => ({ ...store() }))
    const reports = await Promise.all(
      processes.map((each, index) => importRecords(each, alpha(`b${index}`, `s${index}`))),
    )
    expect(new Set(reports.map(({ at }) => at)).size).toBe(3)
    expect(await countOf(store(), 'State')).toBe(4)
    expect(await countOf(store(), 'Import')).toBe(3)
    expect(reports.flatMap(({ created }) => created).filter((id) => id === 'state/alpha')).toHaveLength(1)
  })

  it('do not get into the way of one that is being written in several transactions', async () => {
    let writes = 0
    const interrupted: Store = {
      ...store(),
      async write(work) {
        writes += 1
        if (writes === 5) await importRecords(store(), alpha('other', 'delta'))
        return store().write(work)
      },
    }
    const report = await importRecords(interrupted, first, staged)
    expect(report.created).toHaveLength(5)
    expect(report.unchanged).toEqual(['state/alpha'])
    expect([
      await countOf(store(), 'State'),
      await countOf(store(), 'Claim'),
      await countOf(store(), 'Staged'),
    ]).toEqual([3, 2, 0])
    expect([await countOf(store(), 'Speaking'), await countOf(store(), 'Assertion')]).toEqual([2, 8])
    expect(await countOf(store(), 'Position')).toBe(2)
  })

  it('nor into the way of another one that is written so', async () => {
    const press = bundleOf('press', { states: [state('gamma', 'Gamma')], sources: [source('post')] })
    await importRecords(store(), alpha('other', 'delta'))
    let writes = 0
    const interrupted: Store = {
      ...store(),
      async write(work) {
        writes += 1
        if (writes !== 2) return store().write(work)
        // This is written after the other import has written ahead, and before its end.
        let written: Promise<unknown> = Promise.resolve()
        let others = 0
        const other: Store = {
          ...store(),
          async write(each) {
            others += 1
            if (others === 3) written = store().write(work)
            await written.catch(() => {})
            return store().write(each)
          },
        }
        await importRecords(other, press, staged)
        return written as ReturnType<typeof work>
      },
    }
    await importRecords(interrupted, first, staged)
    const both = await timeless()
    await store().write((transaction) => transaction.run({ name: 'tests: wipe', text: 'MATCH (n) DETACH DELETE n' }))
    for (const each of [alpha('other', 'delta'), press, first]) await importRecords(store(), each)
    expect(both).toEqual(await timeless())
  })

  it('are refused where a newer program has migrated the store meanwhile', async () => {
    await importRecords(store(), alpha('other', 'delta'))
    const before = await timeless()
    let writes = 0
    const interrupted: Store = {
      ...store(),
      async write(work) {
        writes += 1
        if (writes === 1) {
          const text = 'MATCH (s:Store) SET s.modelVersion = s.modelVersion + 1'
          await store().write((transaction) => transaction.run({ name: 'tests: newer', text }))
        }
        return store().write(work)
      },
    }
    await expect(importRecords(interrupted, first)).rejects.toThrow('use a newer Parley')
    const newer = /"modelVersion",\d+/
    expect((await timeless()).map((line) => line.replace(newer, ''))).toEqual(
      before.map((line) => line.replace(newer, '')),
    )
  })

  it('nor does one that fails after it has cleared away what was being written', async () => {
    let writes = 0
    const interrupted: Store = {
      ...store(),
      async write(work) {
        writes += 1
        if (writes === 5) await expect(importRecords(failingAt(8), alpha('other', 'delta'))).rejects.toThrow('power')
        return store().write(work)
      },
    }
    await importRecords(interrupted, first, staged)
    const one = await timeless()
    await store().write((transaction) => transaction.run({ name: 'tests: wipe', text: 'MATCH (n) DETACH DELETE n' }))
    await importRecords(store(), first)
    expect(one).toEqual(await timeless())
  })
})
