/** Every list keeps to the Relay cursor specification, forwards and backwards, whichever window is asked for. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { openService, type Service, serviceOver } from '../service.ts'
import { hub, rows } from '../worlds/hub.ts'
import { type Page, type PagedField, pagedFields, pageFrom, pagesOf, type Window } from './connections.ts'

let service: Service
beforeAll(async () => {
  service = await openService(hub)
})
afterAll(() => service.close())

/** A record of each type; most have lists with rows, the others have empty ones. */
const parents: Record<string, string> = {
  Person: 'person/hub',
  Organization: 'organization/a',
  State: 'state/hub',
  Process: 'process/a',
  Event: 'event/a',
  Agreement: 'agreement/a',
  Claim: 'claim/a',
  Proposition: 'proposition/a',
  Source: 'source/a',
  Topic: 'topic/a',
  Place: 'place/a',
}
const named = pagedFields
  .filter(({ parent }) => parent in parents || parent === 'Query')
  .map((list) => [`${list.parent}.${list.field}`, list] as const)

const idOf = ({ parent }: PagedField) => parents[parent] ?? null

async function wholeOf(list: PagedField): Promise<Page['edges']> {
  const [page] = await pagesOf(service, list, idOf(list), [{ first: 200 }])
  return (page as Page).edges
}

/** The windows of these sizes: forwards after each cursor, backwards before each cursor, and both without a cursor. */
function windowsOf(sizes: number[], cursors: string[]): Window[] {
  return sizes.flatMap((size) => [
    ...[{}, ...cursors.map((after) => ({ after }))].map((window) => ({ first: size, ...window })),
    ...[{}, ...cursors.map((before) => ({ before }))].map((window) => ({ last: size, ...window })),
  ])
}

describe.each(named)('%s', (_, list) => {
  test('shows the right page, forwards and backwards, at its ends and in its middle', async () => {
    const all = await wholeOf(list)
    const cursors = all
      .map(({ cursor }) => cursor)
      .filter((_, index) => index === 0 || index === 2 || index === all.length - 1)
    const windows = [{}, ...windowsOf([0, 1, 2, rows - 1, rows], cursors)]
    expect(await pagesOf(service, list, idOf(list), windows)).toEqual(windows.map((window) => pageFrom(all, window)))
  })
})

test('the lists that hang on the hub have rows, so that their pages are worth comparing', async () => {
  const lengths = await Promise.all(named.map(async ([name, list]) => [name, (await wholeOf(list)).length] as const))
  const filled = lengths.filter(([, length]) => length >= rows).map(([name]) => name)
  expect(filled.toSorted()).toEqual(
    [
      ...['claims', 'claimsAddressed', 'claimsAbout', 'events', 'agreements'].map((field) => `Person.${field}`),
      ...['events', 'agreements', 'claims'].map((field) => `Process.${field}`),
      ...['Event.claimsMade', 'Proposition.claims', 'Source.claims', 'Source.cited'],
      ...['Topic.claims', 'Topic.claimsAbout', 'Place.events'],
      ...[
        'actors',
        'processes',
        'events',
        'agreements',
        'claims',
        'propositions',
        'sources',
        'topics',
        'places',
        'changes',
        'contradictions',
        'search',
        'timeline',
      ].map((field) => `Query.${field}`),
    ].toSorted(),
  )
})

describe.each(named.filter(([name]) => ['Query.claims', 'Person.events', 'Source.claims'].includes(name)))(
  '%s with whatever window',
  (_, list) => {
    test('shows the right page for each size and each cursor', async () => {
      const all = await wholeOf(list)
      const windows = windowsOf(
        [...Array(rows + 2).keys()],
        all.map(({ cursor }) => cursor),
      )
      expect(await pagesOf(service, list, idOf(list), windows)).toEqual(windows.map((window) => pageFrom(all, window)))
    })

    test('shows the right page for each pair of cursors, with first, with last, and with both', async () => {
      const all = await wholeOf(list)
      const bounds = all.flatMap(({ cursor: after }, index) =>
        all.slice(index + 1).map(({ cursor: before }) => ({ after, before })),
      )
      const counts = [
        {},
        { first: 0 },
        { first: 2 },
        { last: 0 },
        { last: 2 },
        { first: 3, last: 2 },
        { first: 9, last: 9 },
      ]
      const windows: Window[] = [{}, ...bounds].flatMap((bound) => counts.map((count) => ({ ...bound, ...count })))
      expect(await pagesOf(service, list, idOf(list), windows)).toEqual(windows.map((window) => pageFrom(all, window)))
    })
  },
)

describe.each([
  // Filters from which a list at the root starts, and by which it reaches some rows in more than one way.
  ['Query.claims', 'filter: {topics: ["topic/a", "topic/b"]}', 6],
  ['Query.claims', 'filter: {speakers: ["person/hub", "state/hub"], said: {includeUndated: true}}', 6],
  ['Query.claims', 'filter: {ids: ["claim/e", "claim/a", "claim/a", "claim/c", "claim/d"]}', 4],
  ['Query.events', 'filter: {participants: ["person/hub"]}', 6],
  ['Query.agreements', 'filter: {parties: ["person/hub"], ids: ["agreement/a", "agreement/f", "agreement/d"]}', 3],
  ['Query.actors', 'filter: {kinds: [ORGANIZATION], not: {ids: ["organization/c"]}}', 5],
  ['Query.topics', 'scheme: "hub"', 6],
  ['Person.claims', 'filter: {or: [{stances: [SUPPORT]}, {topics: ["topic/a", "topic/b"]}]}', 6],
  ['Person.events', 'roles: [HOST], filter: {ids: ["event/a", "event/b", "event/e"]}', 3],
  ['Source.cited', 'kinds: [CLAIM]', 6],
])('%s (%s)', (name, more, count) => {
  test(`shows the right pages of its ${count} rows`, async () => {
    const [, list] = named.find(([each]) => each === name) ?? []
    if (!list) throw new Error(`There is no list ${name}.`)
    const [whole] = await pagesOf(service, list, idOf(list), [{ first: 200 }], more)
    const all = whole?.edges ?? []
    expect(all).toHaveLength(count)
    const windows = windowsOf(
      [1, 2, count],
      all.map(({ cursor }) => cursor),
    )
    const pages = await pagesOf(service, list, idOf(list), windows, more)
    expect(pages).toEqual(windows.map((window) => pageFrom(all, window)))
  })
})

describe('first and last', () => {
  test.each([
    ['first', -1],
    ['first', 201],
    ['last', -1],
    ['last', 201],
  ])('%s: %i is refused with the range, at the root and below', async (argument, value) => {
    for (const query of [
      `{ claims(${argument}: ${value}) { totalCount } }`,
      `{ node(id: "topic/a") { id ... on Topic { claims(${argument}: ${value}) { totalCount } } } }`,
    ]) {
      const { data, errors, reads } = await service.ask(query)
      expect([data, reads]).toEqual([undefined, []])
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }])
      expect(errors?.[0]?.message).toMatch(/0 to 200/)
    }
  })

  test('200 is the most, and fits', async () => {
    const { claims } = await service.data('{ claims(first: 200) { nodes { id } } }')
    expect(claims.nodes).toHaveLength(rows)
  })
})

describe('a cursor', () => {
  const cursorOf = async (list: string) =>
    (await service.data(`{ ${list} { pageInfo { startCursor } } }`))[list.replace(/[^a-z].*/i, '')].pageInfo.startCursor

  async function refusal(query: string, cursor: string, argument: string) {
    const { errors = [] } = await service.ask(`query ($cursor: String) { ${query} }`, { cursor })
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument }])
  }

  test.each([
    ['of another list', 'events', 'claims(after: $cursor) { nodes { id } }'],
    ['of another list, backwards', 'events', 'claims(last: 1, before: $cursor) { nodes { id } }'],
    ['made with a filter', 'claims(filter: {stances: [SUPPORT]})', 'claims(after: $cursor) { nodes { id } }'],
    ['made without the filter', 'claims', 'claims(filter: {stances: [SUPPORT]}, after: $cursor) { nodes { id } }'],
    [
      'made with another filter',
      'claims(filter: {stances: [OPPOSE]})',
      'claims(filter: {stances: [SUPPORT]}, after: $cursor) { nodes { id } }',
    ],
    ['made with another argument', 'topics(scheme: "hub")', 'topics(after: $cursor) { nodes { id } }'],
    ['of the root, below', 'claims', 'topic(id: "topic/a") { claims(after: $cursor) { nodes { id } } }'],
  ])('%s is refused', async (_, list, query) => {
    await refusal(query, await cursorOf(list), query.includes('before:') ? 'before' : 'after')
  })

  test.each([
    ['topic(id: "topic/a") { claims', 'topic(id: "topic/b") { claims'],
    ['topic(id: "topic/a") { claims', 'proposition(id: "proposition/a") { claims'],
    ['topic(id: "topic/a") { claims', 'topic(id: "topic/a") { claimsAbout'],
    ['actor(id: "person/hub") { events(roles: [HOST])', 'actor(id: "person/hub") { events'],
  ])('of %s } is refused in %s }', async (one, other) => {
    const made = await service.data(`{ list: ${one} { pageInfo { startCursor } } } }`)
    const { startCursor } = (Object.values(made.list)[0] as Page).pageInfo
    const paged = other.endsWith(')') ? other.replace(/\)$/, ', after: $cursor)') : `${other}(after: $cursor)`
    await refusal(`${paged} { nodes { id } } }`, String(startCursor), 'after')
  })

  test.each(['', 'x', '!!!', 'bnVsbA', 'W10', 'eyJhIjoxfQ', 'WyJhIiwiYiJd', 'a'.repeat(5000)])(
    'that reads %j is refused',
    async (cursor) => {
      await refusal('claims(after: $cursor) { nodes { id } }', cursor, 'after')
      await refusal('topic(id: "topic/a") { claims(last: 2, before: $cursor) { nodes { id } } }', cursor, 'before')
    },
  )

  test('works with another size, other fields and from a variable', async () => {
    const cursor = await cursorOf('claims')
    const { claims } = await service.data(
      'query ($cursor: String) { claims(first: 2, after: $cursor) { nodes { text } totalCount } }',
      { cursor },
    )
    expect(claims).toEqual({ nodes: [{ text: 'Claim c' }, { text: 'Claim b' }], totalCount: rows })
  })
})

describe('totalCount', () => {
  test('alone is one read that gives no rows', async () => {
    const { data, reads } = await service.ask('{ claims { totalCount } }')
    expect(data.claims.totalCount).toBe(rows)
    expect(reads).toHaveLength(1)
    expect(reads[0]?.text).not.toMatch(/ORDER BY|LIMIT|collect/)
  })

  test('is not counted unless it is asked for', async () => {
    const { reads } = await service.ask('{ claims { nodes { id } pageInfo { hasNextPage } } }')
    expect(reads.map(({ text }) => text).join()).not.toMatch(/count/i)
  })

  test('is null beyond the largest number that GraphQL has', async () => {
    const rows = (count: number): Store => ({
      ...service.store,
      read: async ({ text }) => [{ [/RETURN (\w+)$/.exec(text)?.[1] ?? '']: count }],
    })
    const { claims: most } = await serviceOver(rows(2_147_483_647)).data('{ claims { totalCount } }')
    const { claims: more } = await serviceOver(rows(2_147_483_648)).data('{ claims { totalCount } }')
    expect([most.totalCount, more.totalCount]).toEqual([2_147_483_647, null])
  })
})
