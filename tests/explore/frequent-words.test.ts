/** Words that very many names and texts have: the order is that of a plain ranking of all of them, however few the search looks at. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Answer, openService, type Service } from '../service.ts'
import { bundleOf } from '../worlds/island.ts'

interface Named {
  id: string
  labels: string[]
}

const pad = (index: number) => String(index).padStart(3, '0')
const many = <Each>(count: number, each: (index: number) => Each) => Array.from({ length: count }, (_, i) => each(i))

const names: Named[] = [
  // The shortest of all, so many of each length.
  ...many(60, (i) => ({ id: `person/f${pad(i)}`, labels: [`A fe${'r'.repeat(i % 4)}`] })),
  ...many(5, (i) => ({ id: `person/g${pad(i)}`, labels: [`Fe ${'of a long name '.repeat(5 - i)}`, 'An old fe'] })),
  // The other label is as short as any, and the better a name fits, the later it is recorded.
  ...many(150, (i) => ({ id: `person/p${pad(i)}`, labels: [`An oak ${'x'.repeat(150 - i)}`, `${100_000_000 + i}`] })),
  // What begins with it ranks first, and is longer than all others.
  ...many(5, (i) => ({ id: `person/q${pad(i)}`, labels: [`Oak ${'of a long name '.repeat(5)}${'y'.repeat(5 - i)}`] })),
  { id: 'person/exact', labels: ['A label that is longer than its name', 'oak'] },
  { id: 'person/emoji', labels: ['🌳🌳🌳 oak'] },
  { id: 'person/spread', labels: ['an', 'oak tree'] },
]
const texts: Named[] = [
  ...many(80, (i) => ({ id: `claim/a${pad(i)}`, labels: [`${i % 3 ? 'Ash' : 'Elm'} is said ${'z'.repeat(i % 11)}`] })),
  ...many(80, (i) => ({ id: `claim/b${pad(i)}`, labels: [`Elm and pine are said to be wood ${'w'.repeat(i % 13)}`] })),
  ...many(10, (i) => ({
    id: `claim/c${pad(i)}`,
    labels: [`Fir${'e'.repeat(9 - i)}`, `The elm ${'u'.repeat(200 + i)}`],
  })),
  { id: 'claim/long', labels: [`Elm ${'v'.repeat(500)}`] },
]

const bundle = bundleOf('wood', {
  persons: names.map(({ id, labels }) => ({ id, labels: { en: labels } })),
  claims: texts.map(({ id, labels }, index) => ({
    id,
    text: { en: labels },
    speechAct: 'ASSERT',
    said: index % 2 ? '2025-01-01' : '2025-03-01',
    speakers: [{ actor: 'person/exact' }],
  })),
})

/** The ranking of all given records, found by reading them. */
function ranked(text: string, among: readonly Named[]): string[] {
  const words = text.split(' ')
  const length = (label: string) => [...label].length
  const hits = among.flatMap(({ id, labels: written }) => {
    const labels = written.map((label) => label.toLowerCase().trim())
    if (!words.every((word) => labels.some((label) => label.includes(word)))) return []
    const ways = [
      (label: string) => label === text,
      (label: string) => label.startsWith(text),
      (label: string) => words.every((word) => label.includes(word)),
    ].slice(id.startsWith('claim/') ? 2 : 0)
    const way = ways.findIndex((fits) => labels.some(fits))
    const fitting = way < 0 ? [`${labels.join('\n')}.`] : labels.filter(ways[way] as (label: string) => boolean)
    const place = id.startsWith('claim/') ? 3 : way < 0 ? 2 : way
    return [{ id, place, long: Math.min(...fitting.map(length)) }]
  })
  return hits.sort((a, b) => a.place - b.place || a.long - b.long || (a.id < b.id ? -1 : 1)).map(({ id }) => id)
}

let service: Service
beforeAll(async () => {
  service = await openService(bundle)
})
afterAll(() => service.close())

const query = `query ($text: String!, $first: Int, $after: String, $kinds: [EntityKind!], $valid: Date) @asOf(valid: $valid) {
  search(text: $text, first: $first, after: $after, kinds: $kinds) { pageInfo { hasNextPage hasPreviousPage endCursor } nodes { id } }
}`

/** The first pages of a search, as far as there are. */
async function pages(count: number, variables: Record<string, unknown>): Promise<string[][]> {
  const found: string[][] = []
  for (let after: string | null = null; found.length < count; ) {
    const { search }: Answer = await service.data(query, { ...variables, after })
    expect(search.pageInfo.hasPreviousPage).toBe(found.length > 0)
    found.push(search.nodes.map(({ id }: Answer) => id))
    after = search.pageInfo.endCursor
    if (!search.pageInfo.hasNextPage) break
  }
  return found
}

test.each([
  'fe', // all of the shortest names; longer ones begin so
  'fer',
  'x', // most names, in the longer of their labels
  'oak', // most names, some of which are it or begin so
  'an',
  'an oak',
  'o',
  '🌳',
  'said', // most texts
  'elm', // few of the short texts, most of the long
  'pine said', // none of the short texts
  'wood', // none of the short texts
  'u', // one label of several, long ones
  'v', // one that is longer than any walk goes
  'ash oak', // nothing
])('%s: the first pages of any size are those of a plain ranking', async (text) => {
  const all = ranked(text, [...names, ...texts])
  for (const first of [1, 3, 20, 100]) {
    const found = await pages(4, { text, first })
    expect(found.flat(), `first: ${first}`).toEqual(all.slice(0, 4 * first))
    expect(found.length).toBe(Math.max(1, Math.min(4, Math.ceil(all.length / first))))
  }
})

test.each([
  ['said', ['CLAIM'], texts],
  ['an', ['CLAIM', 'PROPOSITION'], texts],
  ['a', ['PERSON'], names],
  ['a', ['STATE'], []],
  ['said', ['PROPOSITION'], []],
])('%s among %j', async (text, kinds, among) => {
  expect((await pages(2, { text, kinds, first: 3 })).flat()).toEqual(ranked(text, among).slice(0, 6))
})

test('what does not count at a day is not shown, be it ever so short', async () => {
  const then = texts.filter((_, index) => index % 2)
  for (const text of ['said', 'elm']) {
    const found = await pages(3, { text, first: 3, valid: '2025-02-01' })
    expect(found.flat()).toEqual(ranked(text, then).slice(0, 9))
  }
})
