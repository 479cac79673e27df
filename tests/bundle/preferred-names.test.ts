/** Which of the names that bundles prefer in one language stays the preferred one. */
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
