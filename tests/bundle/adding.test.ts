/** Imports that add to a bundle, that only try, and that are broken off. */
import { expect, test } from 'vitest'
import { importRecords, importStream, tryImport, withdrawBundle } from '../../src/bundle/import.ts'
import { bundleOf, cite, claim, source, state } from '../worlds/island.ts'
import { useStore, wholeGraph } from './graph.ts'

const store = useStore()
const append = { append: true, withdraw: false }

const first = bundleOf('feed', {
  states: [state('alpha', 'Alpha'), state('beta', 'Beta')],
  sources: [source('gazette')],
  claims: [claim('a', 'state/alpha', { citations: [cite('gazette')] })],
})

test('what is added leaves the rest of the bundle alone, and may refer to it', async () => {
  await importRecords(store(), first)
  const more = bundleOf('feed', { claims: [claim('b', 'state/beta', { saidAfterClaims: ['claim/a'] })] })
  const report = await importRecords(store(), more, append)
  expect([report.created, report.retracted, report.read]).toEqual([['claim/b'], [], 1])
  expect((await importRecords(store(), more, append)).at).toBe(null)
  expect((await withdrawBundle(store(), 'feed')).retracted).toHaveLength(5)
})

test('a record that comes again is replaced', async () => {
  await importRecords(store(), first)
  const report = await importRecords(store(), bundleOf('feed', { states: [state('alpha', 'Alfa')] }), append)
  expect([report.changed, report.retracted]).toEqual([['state/alpha'], []])
})

test('what is added is checked against what the bundle said before', async () => {
  await importRecords(store(), first)
  const sources = [source('gazette', { relevance: 'OFF_TOPIC' })]
  const offTopic = bundleOf('feed', { sources })
  await expect(importRecords(store(), offTopic, append)).rejects.toThrow(/OFF_TOPIC, but claim\/a of the bundle feed/)
  const both = bundleOf('feed', { sources, claims: [claim('a', 'state/alpha')] })
  expect((await importRecords(store(), both, append)).changed.toSorted()).toEqual(['claim/a', 'source/gazette'])
  const unknown = bundleOf('feed', { claims: [claim('c', 'state/gamma')] })
  await expect(importRecords(store(), unknown, append)).rejects.toThrow(/state\/gamma, which neither this bundle/)
})

test('a try says what an import would do, and writes nothing', async () => {
  expect((await tryImport(null, first)).created).toHaveLength(4)
  await importRecords(store(), first)
  const before = await wholeGraph(store())
  const second = bundleOf('feed', { states: [state('alpha', 'Alfa'), state('beta', 'Beta'), state('gamma', 'Gamma')] })
  const { at, created, changed, unchanged, retracted } = await tryImport(store(), second, { withdraw: true })
  expect([at, created, changed, unchanged, retracted.toSorted()]).toEqual([
    null,
    ['state/gamma'],
    ['state/alpha'],
    ['state/beta'],
    ['claim/a', 'source/gazette'],
  ])
  await expect(tryImport(store(), bundleOf('feed', {}))).rejects.toThrow(/has no records/)
  expect(await wholeGraph(store())).toEqual(before)
})

test.each([
  ['while it is read', (what: string) => what === 'lines read', 20_000],
  ['while it is written', (what: string) => what.endsWith('written'), 20_000],
  ['while it is written ahead', (what: string) => what.endsWith('written'), 0],
])('an import that is broken off %s leaves the store as it was', async (_, when, large) => {
  await importRecords(store(), first)
  const before = await wholeGraph(store())
  const controller = new AbortController()
  const told = (_: number, what: string) => {
    if (when(what)) controller.abort(new Error('Interrupted.'))
  }
  const { bundle: head } = bundleOf('other', {})
  const records = ['gamma', 'delta'].map((id) => ({ collection: 'states', record: state(id, id) }))
  const options = { signal: controller.signal, told, large }
  await expect(importStream(store(), head, records, options)).rejects.toThrow('Interrupted.')
  expect(await wholeGraph(store())).toEqual(before)
  expect((await importStream(store(), head, records)).created).toHaveLength(2)
})
