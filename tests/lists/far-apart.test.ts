/** Lists by date, of claims said on one day, in one month, or centuries apart: each page is the same piece of the whole. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openService, type Service } from '../service.ts'
import { bundleOf, claim, state } from '../worlds/island.ts'
import { type PagedField, pagedFields, pageFrom, pagesOf, type Window } from './connections.ts'

/** In the order in which they should come, the latest first. */
const days = [
  '2025-11-21',
  '2025-11-21',
  '2025-11',
  '2025-10-31',
  '2025-10-01',
  '2024-12-31',
  '2024-11-30',
  '2022-01-15',
  '2019-12-31',
  '2019-11-30',
  '2019-10',
  '1990',
  '0900-01-01',
  null,
  null,
]
const said = (id: string, speaker: string, day: string | null) => claim(id, speaker, day ? { said: day } : {})
const bundle = bundleOf('far-apart', {
  states: ['often', 'once', 'undated', 'silent'].map((name) => state(name, name)),
  claims: [
    ...days.map((day, index) => said(`c${String(index).padStart(2, '0')}`, 'state/often', day)),
    said('long-ago', 'state/once', '0044-03-15'),
    said('some-day', 'state/undated', null),
  ],
})

let service: Service
beforeAll(async () => {
  service = await openService(bundle)
})
afterAll(() => service.close())

const listNamed = (parent: string) =>
  pagedFields.find((each) => each.parent === parent && each.field === 'claims') as PagedField

describe.each([
  ['of who spoke often', 'State', 'state/often', ''],
  ['of who spoke often, filtered', 'State', 'state/often', 'filter: {not: {ids: ["claim/c01"]}}'],
  ['of who spoke once', 'State', 'state/once', ''],
  ['of who spoke on some day', 'State', 'state/undated', ''],
  ['of who did not', 'State', 'state/silent', ''],
  ['of all', 'Query', null, ''],
])('the claims %s', (_, parent, id, more) => {
  test('come in whole pages, forwards and backwards, behind and before each of them', async () => {
    const list = listNamed(parent)
    const [whole] = await pagesOf(service, list, id, [{ first: 200 }], more)
    const all = whole?.edges ?? []
    const cursors = all.map(({ cursor }) => cursor)
    const windows: Window[] = [1, 2, 5, all.length].flatMap((size) => [
      { first: size },
      { last: size },
      ...cursors.flatMap((cursor) => [
        { first: size, after: cursor },
        { last: size, before: cursor },
      ]),
    ])
    expect(await pagesOf(service, list, id, windows, more)).toEqual(windows.map((window) => pageFrom(all, window)))
  })
})

test('the latest come first, of one day by id, and those without a day last', async () => {
  const { state } = await service.data(
    '{ state: node(id: "state/often") { ... on State { claims(first: 200) { nodes { id } } } } }',
  )
  expect(state.claims.nodes).toEqual(days.map((_, index) => ({ id: `claim/c${String(index).padStart(2, '0')}` })))
})

test('several actors have each their own in one read', async () => {
  const { data, reads } = await service.ask('{ actors(first: 10) { nodes { id claims(first: 2) { nodes { id } } } } }')
  expect(
    Object.fromEntries(
      data.actors.nodes.map((actor: { id: string; claims: { nodes: { id: string }[] } }) => [
        actor.id,
        actor.claims.nodes.map(({ id }) => id),
      ]),
    ),
  ).toEqual({
    'state/often': ['claim/c00', 'claim/c01'],
    'state/once': ['claim/long-ago'],
    'state/undated': ['claim/some-day'],
    'state/silent': [],
  })
  expect(reads).toHaveLength(1)
})
