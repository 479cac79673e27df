/** What records are found by is kept beside their labels, whether an import or the migration of an older store wrote it. */
import { expect, it } from 'vitest'
import { importRecords } from '../../src/bundle/import.ts'
import { migrate } from '../../src/bundle/upgrade/store-version.ts'
import { bundleOf, claim, island, state } from '../worlds/island.ts'
import { nodeOf, useStore } from './graph.ts'

const store = useStore()
const run = (text: string) => store().write((transaction) => transaction.run({ name: 'tests: search', text }))

async function everySearch(): Promise<Map<string, unknown>> {
  const rows = await store().read({
    name: 'tests: search',
    text: 'MATCH (n:Record) RETURN n.id AS id, n.search AS search',
  })
  return new Map(rows.map(({ id, search }) => [String(id), search]))
}

it('an import writes it for whatever has labels, and anew where these change', async () => {
  await importRecords(store(), island)
  const found = await everySearch()
  expect(found.get('person/ada-alpha')).toBe('ada alpha\na. alpha\nエイダ・アルファ')
  expect(found.get('state/beta')).toBe('beta')
  expect(found.get('source/gazette')).toBe('the gazette')
  expect(found.get('claim/no-rent')).toBe('claim no rent')
  expect(found.get('tenure/ada-minister')).toBeNull()
  await importRecords(store(), bundleOf('names', { states: [state('gamma', 'Gámma')] }))
  await importRecords(store(), bundleOf('names', { states: [state('gamma', 'Delta')] }))
  expect(await nodeOf(store(), 'state/gamma')).toMatchObject({ search: 'delta' })
  const versions = await store().read({
    name: 'tests: versions',
    text: 'MATCH (:Record)-[:WAS]->(v:StateVersion) RETURN v.search AS search',
  })
  expect(versions).toEqual([{ search: 'gamma' }])
})

it('the migration of a store of version 1 writes it for every record, withdrawn ones too', async () => {
  const many = Array.from({ length: 4_100 }, (_, index) => state(`s${index}`, `Státe ${index}`))
  await importRecords(store(), bundleOf('many', { states: many }))
  await importRecords(store(), bundleOf('gone', { states: [state('gone', 'Gône')] }))
  await importRecords(store(), bundleOf('gone', {}))
  const before = await everySearch()
  expect(before.get('state/gone')).toBe('gone')
  await run('MATCH (n:Record) REMOVE n.search')
  await run('MATCH (s:Store) SET s.modelVersion = 1')
  await migrate(store())
  expect(await everySearch()).toEqual(before)
})

it('of texts the length of the shortest is kept too, and the migration of a store of version 5 writes it as an import does', async () => {
  const lengths = async () => {
    const text = 'MATCH (n:Record) WHERE n.search IS NOT NULL RETURN n.id AS id, n.textLengthKey AS length'
    return new Map((await store().read({ name: 'tests: lengths', text })).map(({ id, length }) => [id, length]))
  }
  const said = (id: string, texts: string[]) => ({ ...claim(id, 'state/alpha'), text: { en: texts } })
  const alpha = { states: [state('alpha', 'Alpha')] }
  await importRecords(
    store(),
    bundleOf('said', { ...alpha, claims: [said('short', ['A tree 🌳 is tall', 'Ｔree 🌳'])] }),
  )
  await importRecords(store(), bundleOf('gone', { ...alpha, claims: [said('gone', ['Gône'])] }))
  await importRecords(store(), bundleOf('gone', alpha))
  const before = await lengths()
  expect(Object.fromEntries(before)).toEqual({ 'claim/short': '00006', 'claim/gone': '00004', 'state/alpha': null })
  await run('MATCH (n:Record) REMOVE n.textLengthKey')
  await run('MATCH (s:Store) SET s.modelVersion = 5')
  await migrate(store())
  expect(await lengths()).toEqual(before)
})

it('the migration of a store of version 7 folds what records were before, too, and orders them by any English', async () => {
  const kept = async () => {
    const text =
      'MATCH (n:Record) WHERE n.labels IS NOT NULL RETURN n.id AS id, n.search AS search, n.labelKey AS key ' +
      'UNION ALL MATCH (:Record)-[:WAS]->(v) RETURN v.id AS id, v.search AS search, v.labelKey AS key'
    const rows = await store().read({ name: 'tests: kept', text })
    return rows.map(({ id, search, key }) => `${id}: ${search}, ${key}`).sort()
  }
  const named = (...labels: string[]) =>
    bundleOf('names', { states: [{ id: 'state/alpha', labels: { fr: 'Zoé', 'en-GB': labels } }] })
  await importRecords(store(), named('O’Brien'))
  await importRecords(store(), named('Abu-Dhabi', 'D’Amato'))
  const before = await kept()
  expect(before).toEqual(["state/alpha: zoe\nabu dhabi\nd'amato, abu-dhabi", "state/alpha: zoe\no'brien, o'brien"])
  await run("MATCH (n:Record) SET n.search = '', n.labelKey = ''")
  await run("MATCH (:Record)-[:WAS]->(v) SET v.search = '', v.labelKey = ''")
  await run('MATCH (s:Store) SET s.modelVersion = 7')
  await migrate(store())
  expect(await kept()).toEqual(before)
})
