/** Which of the names that bundles prefer in one language stays the preferred one. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { importRecords, withdrawBundle } from '../../src/bundle/import.ts'
import { bundleOf } from '../worlds/island.ts'
import { revisionsOf, useStore } from './graph.ts'

const store = useStore()

const short = (name: string) => ({ en: name })
const long = (name: string) => [{ value: name, lang: 'en', kind: 'PREFERRED' }]
/** The long form that leaves the kind out, which says no more than the short one. */
const listed = (name: string) => [{ value: name, lang: 'en' }]

function take(bundle: string, labels: object) {
  return importRecords(store(), bundleOf(bundle, { states: [{ id: 'state/x', labels }] }))
}

/** The names of the state, the preferred one first. */
async function names(): Promise<string[]> {
  const [row] = await store().read({
    name: 'tests: names',
    text: "MATCH (n:State {id: 'state/x'}) RETURN n.labels AS labels",
  })
  const labels: { value: string; kind: string; lang: string }[] = JSON.parse(String(row?.labels))
  expect(labels.filter(({ kind }) => kind === 'PREFERRED')).toHaveLength(1)
  expect(Object.keys(labels[0] ?? {})).toEqual(['value', 'lang', 'kind'])
  return labels
    .toSorted((a, b) => Number(b.kind === 'PREFERRED') - Number(a.kind === 'PREFERRED'))
    .map(({ value }) => value)
}

test('that of the bundle which has had the record longest, whatever the bundles are called', async () => {
  await take('zeta', short('Zed'))
  await take('alpha', short('Ay'))
  expect(await names()).toEqual(['Zed', 'Ay'])
  await take('mu', listed('Em'))
  expect(await names()).toEqual(['Zed', 'Ay', 'Em'])
})

test('also when that bundle is imported again with another name, and not any more when it has left and come back', async () => {
  await take('zeta', short('Zed'))
  await take('alpha', short('Ay'))
  await take('zeta', short('Zee'))
  expect(await names()).toEqual(['Zee', 'Ay'])
  await withdrawBundle(store(), 'zeta')
  expect(await names()).toEqual(['Ay'])
  await take('zeta', short('Zee'))
  expect(await names()).toEqual(['Ay', 'Zee'])
})

test('within a bundle, the one that says PREFERRED, else the first of its language', async () => {
  await take('alpha', [
    { value: 'Ay', lang: 'en' },
    { value: 'Zed', lang: 'en', kind: 'PREFERRED' },
    { value: 'Em', lang: 'en' },
  ])
  expect(await names()).toEqual(['Zed', 'Ay', 'Em'])
  await take('alpha', [...listed('Ay'), ...listed('Em')])
  expect(await names()).toEqual(['Ay', 'Em'])
})

test('before both, that of a bundle which says PREFERRED itself, and among such the first one again', async () => {
  await take('alpha', short('Ay'))
  await take('zeta', long('Zed'))
  expect(await names()).toEqual(['Zed', 'Ay'])
  await take('mu', long('Em'))
  expect(await names()).toEqual(['Zed', 'Ay', 'Em'])
  const { changed } = await take('zeta', short('Zed'))
  expect(changed).toEqual(['state/x'])
  expect(await names()).toEqual(['Em', 'Ay', 'Zed'])
})

test('and saying it of a name that is preferred already changes nothing that anybody sees', async () => {
  await take('alpha', short('Ay'))
  const report = await take('alpha', long('Ay'))
  expect(report).toMatchObject({ changed: [], unchanged: ['state/x'] })
  expect(await revisionsOf(store(), 'state/x')).toEqual([])
  expect(await take('alpha', long('Ay'))).toMatchObject({ at: null })
})

/** What a bundle does in a step: it gives a name in one of the forms, or leaves. */
const step = fc.record({
  bundle: fc.constantFrom('alpha', 'mu', 'zeta'),
  form: fc.constantFrom('short', 'long', 'listed', 'gone'),
  name: fc.constantFrom('A', 'B', 'C'),
})
const forms = { short, long, listed }

test('whatever bundles say one after another, the names are those of a plain reading', async () => {
  const says = async (steps: { bundle: string; form: 'short' | 'long' | 'listed' | 'gone'; name: string }[]) => {
    await store().write((transaction) => transaction.run({ name: 'tests: wipe', text: 'MATCH (n) DETACH DELETE n' }))
    // In the order in which the bundles took the record up.
    const said = new Map<string, { name: string; declared: boolean }>()
    for (const { bundle, form, name } of steps) {
      if (form !== 'gone') {
        await take(bundle, forms[form](name))
        said.set(bundle, { name, declared: form === 'long' })
      } else if (said.has(bundle)) {
        await withdrawBundle(store(), bundle)
        said.delete(bundle)
      }
      if (said.size === 0) continue
      const all = [...said.values()]
      const preferred = (all.find(({ declared }) => declared) ?? all[0])?.name
      const others = [...new Set(all.map((each) => each.name))].filter((each) => each !== preferred)
      const [first, ...rest] = await names()
      expect([first, ...rest.toSorted()]).toEqual([preferred, ...others.toSorted()])
    }
  }
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 7 }), says), {
    numRuns: 15,
    seed: 20261129,
  })
})
