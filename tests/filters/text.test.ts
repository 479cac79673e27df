/** Text filters: each word of the text is part of some label, folded, in any script. A text has only words, never operators. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openService, type Service } from '../service.ts'
import { bundleOf } from '../worlds/island.ts'
import { filterTypes, foundIn } from '../worlds/rent.ts'

/** Records of every kind with the same labels under the same slugs. */
const labels: Record<string, object> = {
  rubio: { en: 'Marco RÚBIO', ja: 'マルコ・ルビオ', uk: 'Марко Рубіо' },
  lodz: { pl: 'Łódź—Süd', ar: 'مُحَمَّد' },
  kanji: { ja: ['停戦の破棄', 'ｶﾞｽ'] },
  signs: { en: `50% "AND" (x) *a* ~b c:d \\e 'f' [g] $p0 ^h` },
  plain: { en: 'and' },
}
const all = <Item>(make: (slug: string, label: object) => Item) =>
  Object.entries(labels).map(([slug, label]) => make(slug, label))

const described = (first: object = {}) =>
  bundleOf('texts', {
    persons: all((slug, label) => ({ id: `person/${slug}`, labels: label, description: { en: 'Hidden words.' } })),
    processes: all((slug, label) => ({ id: `process/${slug}`, labels: label, status: 'ACTIVE' })),
    events: all((slug, label) => ({ id: `event/${slug}`, labels: label, status: 'OCCURRED', place: 'place/rubio' })),
    agreements: all((slug, label) => ({ id: `agreement/${slug}`, labels: label, status: 'SIGNED' })),
    claims: all((slug, label) => ({
      id: `claim/${slug}`,
      text: slug === 'rubio' ? { ...label, ...first } : label,
      speechAct: 'ASSERT',
      speakers: [{ actor: 'person/rubio' }],
    })),
    propositions: all((slug, label) => ({ id: `proposition/${slug}`, text: label })),
    sources: all((slug, label) => ({
      id: `source/${slug}`,
      title: label,
      type: 'WIRE',
      note: { en: 'Hidden words.' },
    })),
    topics: all((slug, label) => ({ id: `topic/${slug}`, labels: label, scheme: slug < 'm' ? 'one' : 'other' })),
    places: all((slug, label) => ({ id: `place/${slug}`, labels: label })),
  })

let service: Service
beforeAll(async () => {
  service = await openService(described())
})
afterAll(() => service.close())

const everything = Object.keys(labels).toSorted()

const cases: [text: string, found: string[]][] = [
  ['rubio', ['rubio']],
  ['Rúbi', ['rubio']],
  ['ubi', ['rubio']],
  ['RUBIO marco', ['rubio']],
  ['rubio マルコ', ['rubio']],
  ['rubio polo', []],
  ['marco rubio', ['rubio']],
  ['marcorubio', []],
  ['ルビオ', ['rubio']],
  ['ﾙﾋﾞ', ['rubio']],
  ['マルコ・ルビオ', ['rubio']],
  ['рубио', []],
  ['рубіо', ['rubio']],
  ['РУБ', ['rubio']],
  ['lodz', ['lodz']],
  ['LÓDZ', ['lodz']],
  ['lodz—sud', ['lodz']],
  ['محمد', ['lodz']],
  ['破', ['kanji']],
  ['破棄 停戦', ['kanji']],
  ['停破', []],
  ['ガス', ['kanji']],
  ['カス', []],
  ['AND', ['plain', 'signs']],
  ['and', ['plain', 'signs']],
  ['"and"', ['signs']],
  ['x AND rubio', []],
  ['rubio OR and', []],
  ['NOT rubio', []],
  ['rub*', []],
  ['*a*', ['signs']],
  ['r?bio', []],
  ['rubio~', []],
  ['(x)', ['signs']],
  ['c:d', ['signs']],
  ['\\e', ['signs']],
  ["'f'", ['signs']],
  ['$p0', ['signs']],
  ['50%', ['signs']],
  ['%', ['signs']],
  ['hidden', []],
  ['rúbio\nマルコ', ['rubio']],
  ['', everything],
  [' \u3000\n', everything],
]

test.each(cases)('%j', async (text, found) => {
  for (const list of Object.keys(filterTypes)) {
    expect([list, await foundIn(service, list, { text })]).toEqual([list, found])
  }
  const { topics, places } = await service.data(
    'query ($text: String) { topics(text: $text) { nodes { id } totalCount } places(text: $text) { nodes { id } totalCount } }',
    { text },
  )
  const slugs = ({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id.split('/')[1]).toSorted()
  expect([slugs(topics), slugs(places), topics.totalCount, places.totalCount]).toEqual([
    found,
    found,
    found.length,
    found.length,
  ])
})

test('not is the exact complement, and text stands beside other fields, in lists below and within other filters', async () => {
  const others = everything.filter((slug) => slug !== 'rubio')
  for (const list of ['claims', 'events', 'agreements', 'actors', 'sources']) {
    expect(await foundIn(service, list, { not: { text: 'ルビオ' } })).toEqual(others)
    expect(await foundIn(service, list, { or: [{ text: 'lodz' }, { text: '破棄' }] })).toEqual(['kanji', 'lodz'])
    expect(await foundIn(service, list, { and: [{ text: 'and' }, { not: { text: '$' } }] })).toEqual(['plain'])
  }
  expect(await foundIn(service, 'claims', { text: 'and', ids: ['claim/plain', 'claim/rubio'] })).toEqual(['plain'])
  expect(await foundIn(service, 'claims', { speaker: { text: 'marco' } })).toEqual(everything)
  expect(await foundIn(service, 'claims', { speaker: { text: 'polo' } })).toEqual([])
  expect(await foundIn(service, 'actors', { claims: { text: '破' } })).toEqual(['rubio'])
  const data = await service.data(`{
    actor(id: "person/rubio") { claims(filter: {text: "破棄"}) { nodes { id } totalCount } }
    place(id: "place/rubio") { events(filter: {text: "lodz"}) { nodes { id } } }
    topics(scheme: "other", text: "and") { nodes { id } }
    pages: claims(filter: {text: "and"}, first: 1) { nodes { id } pageInfo { hasNextPage endCursor } }
  }`)
  expect(data.actor.claims).toEqual({ nodes: [{ id: 'claim/kanji' }], totalCount: 1 })
  expect(data.place.events).toEqual({ nodes: [{ id: 'event/lodz' }] })
  expect(data.topics.nodes).toEqual([{ id: 'topic/signs' }, { id: 'topic/plain' }])
  const { nodes, pageInfo } = data.pages
  expect([nodes, pageInfo.hasNextPage]).toEqual([[{ id: 'claim/plain' }], true])
  const { claims } = await service.data(
    `{ claims(filter: {text: "and"}, first: 1, after: "${pageInfo.endCursor}") { nodes { id } pageInfo { hasNextPage hasPreviousPage } } }`,
  )
  expect(claims).toEqual({ nodes: [{ id: 'claim/signs' }], pageInfo: { hasNextPage: false, hasPreviousPage: true } })
})

describe('refused', () => {
  test.each([
    ['claims(filter: {not: {text: $text}}) { totalCount }', 'filter.not.text'],
    ['topics(text: $text) { totalCount }', 'text'],
    ['places(text: $text) { totalCount }', 'text'],
  ])('too long a text in %s', async (field, argument) => {
    for (const text of ['a'.repeat(501), [...Array(21).keys()].join(' ')]) {
      const { errors = [] } = await service.ask(`query ($text: String!) { ${field} }`, { text })
      expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument }])
      expect(errors[0]?.message).toMatch(/at most 500 characters.*501|at most 20 words.*21/)
    }
    const { errors } = await service.ask(`query ($text: String!) { ${field} }`, {
      text: 'a'.repeat(470) + [...Array(20).keys()].join(' ').slice(20),
    })
    expect(errors).toBeUndefined()
  })
})

test('one read answers it, from the texts and not through the order', async () => {
  const { reads } = await service.ask('{ claims(filter: {text: "ルビオ 破"}) { totalCount nodes { id } } }')
  expect(reads).toHaveLength(1)
})

test('what a label said before is found in what was known then, and only there', async () => {
  const { service: state } = await service.data('{ service { lastRecordedAt } }')
  await service.take(described({ en: 'Someone else', ja: 'だれか' }))
  const ask = async (text: string, known?: string) => {
    const { claims } = await service.data(
      `query ($text: String) ${known ? `@asOf(known: "${known}")` : ''} { claims(filter: {text: $text}) { nodes { id } } }`,
      { text },
    )
    return claims.nodes.map(({ id }: { id: string }) => id)
  }
  expect(await ask('ルビオ')).toEqual([])
  expect(await ask('someone だれか')).toEqual(['claim/rubio'])
  expect(await ask('ルビオ', state.lastRecordedAt)).toEqual(['claim/rubio'])
  expect(await ask('だれか', state.lastRecordedAt)).toEqual([])
  await service.take(described())
})
