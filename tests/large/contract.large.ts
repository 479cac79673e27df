/** The contract on a large graph with hubs: a plan that degenerates shows here as an answer past its time limit. */
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { generateBundle } from '../../bench/generate.ts'
import { dataIn, request } from '../../bench/graphql-request.ts'
import { defaultSizes, poolsOf, type Sizes } from '../../bench/pools.ts'
import { importRecords } from '../../src/bundle/import.ts'
import { mostLooked } from '../../src/paths/steps.ts'
import { createGraphqlServer } from '../../src/server/graphql-server.ts'
import type { Store } from '../../src/store/store.ts'
import { openTestStore } from '../engine.ts'
import { ofTests } from '../service.ts'
import { claimsBy, claimsOn, eventsWith, latestFirst, maySaidIn } from './plain-reading.ts'

/** How long an import may take, and a question with all its requests, in milliseconds. */
const IMPORT_MS = 600_000
const QUESTION_MS = 60_000

const claims = Number(process.env.PARLEY_LARGE_CLAIMS || defaultSizes.claims)
const sizes: Sizes = { actors: Math.ceil(claims / 20), claims, events: Math.ceil(claims / 10) }
const bundle = generateBundle(sizes)
const { actors, topics } = poolsOf(sizes)
const [busiest, other] = actors as [string, string]

interface Page {
  totalCount: number
  nodes: { id: string }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string }
}

let store: Store
let yoga: ReturnType<typeof createGraphqlServer>

beforeAll(async () => {
  store = await openTestStore()
  yoga = createGraphqlServer({ store, log: pino({ level: 'silent' }), limits: ofTests })
  await importRecords(store, bundle)
}, IMPORT_MS)
afterAll(() => store?.close(), IMPORT_MS)

/** The data that a query answers with; an error of the answer, such as QUERY_TIMEOUT, fails the test. */
async function ask<T>(query: string, variables: object = {}): Promise<T> {
  return dataIn<T>(await request(yoga, query, variables))
}

const page = 'nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }'
const paging = '$first: Int, $after: String, $last: Int, $before: String'
const passed = 'first: $first, after: $after, last: $last, before: $before'

async function claimsOfActor(id: string, variables: object): Promise<Page> {
  const query = `query ($id: ID!, ${paging}) { actor(id: $id) { claims(${passed}) { ${page} } } }`
  return (await ask<{ actor: { claims: Page } }>(query, { id, ...variables })).actor.claims
}

async function totalOf(id: string): Promise<number> {
  const query = 'query ($id: ID!) { actor(id: $id) { claims { totalCount } } }'
  return (await ask<{ actor: { claims: Page } }>(query, { id })).actor.claims.totalCount
}

async function claimsEverywhere(variables: object): Promise<Page> {
  const query = `query (${paging}, $filter: ClaimFilter) { claims(${passed}, filter: $filter) { ${page} } }`
  return (await ask<{ claims: Page }>(query, variables)).claims
}

function idsOf({ nodes }: Page): string[] {
  return nodes.map(({ id }) => id)
}

describe("the busiest actor's claims", () => {
  const expected = latestFirst(claimsBy(bundle, busiest))

  it('are counted', async () => {
    expect(await totalOf(busiest)).toBe(expected.length)
  })

  it('come page by page from first to last, none twice and none left out', { timeout: 2 * QUESTION_MS }, async () => {
    const found: string[] = []
    for (let after: string | null = null, more = true; more; ) {
      const next: Page = await claimsOfActor(busiest, { first: 200, after })
      found.push(...idsOf(next))
      after = next.pageInfo.endCursor
      more = next.pageInfo.hasNextPage
    }
    expect(found).toEqual(expected)
  })

  it('come backwards from the last', async () => {
    const last = await claimsOfActor(busiest, { last: 20 })
    expect(idsOf(last)).toEqual(expected.slice(-20))
    const before = await claimsOfActor(busiest, { last: 20, before: last.pageInfo.startCursor })
    expect(idsOf(before)).toEqual(expected.slice(-40, -20))
    expect(before.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true })
  })

  it('are filtered by days, with their number', async () => {
    const said = { from: '2022-03-10', to: '2022-04-20' }
    const query = `query ($id: ID!, $said: DateRange!) {
      actor(id: $id) { claims(first: 20, filter: { said: $said }) { totalCount ${page} } }
    }`
    const answer = await ask<{ actor: { claims: Page } }>(query, { id: busiest, said })
    const within = latestFirst(maySaidIn(claimsBy(bundle, busiest), said.from, said.to))
    expect(answer.actor.claims.totalCount).toBe(within.length)
    expect(idsOf(answer.actor.claims)).toEqual(within.slice(0, 20))
  })
})

describe('lists over everything', () => {
  const expected = latestFirst(bundle.claims)

  it('begin with the latest claims and go on behind a cursor', async () => {
    const first = await claimsEverywhere({ first: 20 })
    expect(idsOf(first)).toEqual(expected.slice(0, 20))
    const next = await claimsEverywhere({ first: 200, after: first.pageInfo.endCursor })
    expect(idsOf(next)).toEqual(expected.slice(20, 220))
  })

  it('end with the undated claims', async () => {
    expect(idsOf(await claimsEverywhere({ last: 20 }))).toEqual(expected.slice(-20))
  })

  it('find the few claims that two actors made on the widest topic', async () => {
    const speakers = [actors[300], actors[400]] as string[]
    const both = bundle.claims.filter((claim) => claim.speakers.some(({ actor }) => speakers.includes(actor)))
    // Every topic is the broadest one, or at most three steps below it.
    const found = await claimsEverywhere({ first: 200, filter: { speakers, topics: [topics[0]] } })
    expect(idsOf(found)).toEqual(latestFirst(both).slice(0, 200))
  })

  it('are counted by kind', async () => {
    const { service } = await ask<{ service: { counts: { key: string; count: number }[] } }>(
      '{ service { counts { key count } } }',
    )
    const counts = new Map(service.counts.map(({ key, count }) => [key, count]))
    expect(counts.get('CLAIM')).toBe(bundle.claims.length)
    expect(counts.get('EVENT')).toBe(bundle.events.length)
    expect(counts.get('PERSON')).toBe(bundle.persons.length)
  })
})

it("a busy topic's claims are counted, the latest first", async () => {
  const query = `query ($id: ID!) { topic(id: $id) { claims(first: 20) { totalCount ${page} } } }`
  const { topic } = await ask<{ topic: { claims: Page } }>(query, { id: topics[0] })
  const expected = latestFirst(claimsOn(bundle, topics[0] as string))
  expect(topic.claims.totalCount).toBe(expected.length)
  expect(idsOf(topic.claims)).toEqual(expected.slice(0, 20))
})

it("the busiest actor's events are counted, the latest first", async () => {
  const query = `query ($id: ID!) { actor(id: $id) { events(first: 20) { totalCount ${page} } } }`
  const { actor } = await ask<{ actor: { events: Page } }>(query, { id: busiest })
  const expected = latestFirst(eventsWith(bundle, busiest))
  expect(actor.events.totalCount).toBe(expected.length)
  expect(idsOf(actor.events)).toEqual(expected.slice(0, 20))
})

it('the fifty busiest actors have their five latest claims each', async () => {
  const ids = actors.slice(0, 50)
  const query = `query ($ids: [ID!]!) {
    nodes(ids: $ids) { id ... on Actor { claims(first: 5) { nodes { id citations { locator source { id } } } } } }
  }`
  const { nodes } = await ask<{ nodes: { id: string; claims: { nodes: CitedClaim[] } }[] }>(query, { ids })
  expect(nodes.map(({ id }) => id)).toEqual(ids)
  const claimNamed = new Map(bundle.claims.map((claim) => [claim.id, claim]))
  for (const { id, claims } of nodes) {
    const expected = latestFirst(claimsBy(bundle, id)).slice(0, 5)
    expect(claims.nodes.map((claim) => claim.id)).toEqual(expected)
    const cited = claims.nodes.map(({ citations }) =>
      citations.map(({ locator, source }) => ({ locator, source: source.id })),
    )
    expect(cited).toEqual(
      expected.map((claim) => claimNamed.get(claim)?.citations.map(({ locator, source }) => ({ locator, source }))),
    )
  }
})

interface CitedClaim {
  id: string
  citations: { locator: string; source: { id: string } }[]
}

it('what hangs on the busiest topic is looked at as far as the bounds allow, and says so', async () => {
  const [topic] = topics
  const links = bundle.claims.filter((claim) => claim.topics?.includes(topic as string)).length
  const isCut = links > mostLooked
  const around = `neighborhood(of: ["${topic}"], via: [HAS_TOPIC]) { truncated totalNodes nodes { id } }`
  const { neighborhood } = await ask<{
    neighborhood: { truncated: boolean; totalNodes: number | null; nodes: object[] }
  }>(`{ ${around} }`)
  expect(neighborhood).toMatchObject({ truncated: true, totalNodes: isCut ? null : expect.any(Number) })
  expect(neighborhood.nodes).toHaveLength(200)
  const { paths } = await ask<{ paths: { truncated: boolean; paths: { length: number }[] } }>(
    `{ paths(from: "${topic}", to: "${busiest}", via: [HAS_TOPIC, MADE], first: 50) { truncated paths { length } } }`,
  )
  expect(new Set(paths.paths.map(({ length }) => length))).toEqual(new Set([2]))
  expect(paths.truncated).toBe(true)
})

describe('as it was known before the next import, all is the same', () => {
  const [middle, later] = actors.slice(300, 302) as [string, string]
  const known = `known: "${new Date(Date.now() + 86_400_000).toISOString()}"`

  it.each([
    ['a page of claims', `actor(id: "${middle}") { claims(first: 5) { totalCount nodes { id } } }`],
    [
      'a filter that goes through what is around a claim',
      `actor(id: "${middle}") { claims(filter: { topics: ["${topics[0]}"] }) { totalCount } }`,
    ],
    ['events of an actor', `events(filter: { participants: ["${middle}"] }) { totalCount nodes { id } }`],
    ['paths', `paths(from: "${middle}", to: "${later}") { truncated paths { nodes { id } } }`],
    ['a neighborhood', `neighborhood(of: ["${middle}"], depth: 2) { truncated nodes { id } edges { id count } }`],
    [
      'a matrix',
      `stanceMatrix(actors: ["${middle}", "${later}"]) { cells { support oppose neutral current reversed } }`,
    ],
    ['counterparts', `actor(id: "${middle}") { counterparts(first: 5) { weight actor { id } } }`],
  ])('%s', { timeout: QUESTION_MS }, async (_, question) => {
    expect(await ask(`query Known @asOf(${known}) { ${question} }`)).toEqual(await ask(`{ ${question} }`))
  })

  it('also where the days of sources are looked at', { timeout: QUESTION_MS }, async () => {
    const question = `actor(id: "${middle}") { claims(filter: { topics: ["${topics[0]}"] }, first: 5) { totalCount nodes { id } } }`
    const days = 'valid: "2040-01-01", published: "2040-01-01"'
    expect(await ask(`query Known @asOf(${days}, ${known}) { ${question} }`)).toEqual(await ask(`{ ${question} }`))
  })
})

it('importing the same again changes nothing', { timeout: IMPORT_MS }, async () => {
  const { at, unchanged, created } = await importRecords(store, bundle)
  expect({ at, created }).toEqual({ at: null, created: [] })
  expect(unchanged).toContain(bundle.claims[0]?.id)
  expect(unchanged.length).toBe(Object.values(bundle).flatMap((list) => (Array.isArray(list) ? list : [])).length)
})

it('a bundle that leaves takes along what it alone has said', { timeout: IMPORT_MS }, async () => {
  const head = { ...bundle.bundle, name: 'second' }
  const shared = bundle.claims.slice(0, 2_000)
  const own = shared.map((claim, index) => ({
    ...claim,
    id: `claim/second-${index}`,
    said: '2030-01-01',
    speakers: [{ actor: other }],
  }))
  const before = await totalOf(other)
  const joined = await importRecords(store, { bundle: head, claims: [...shared, ...own] })
  expect(joined.created).toHaveLength(own.length)
  expect(await totalOf(other)).toBe(before + own.length)

  const left = await importRecords(store, { bundle: head })
  expect(left.retracted.sort()).toEqual(own.map(({ id }) => id).sort())
  expect(await totalOf(other)).toBe(before)
  const ids = [own[0]?.id, shared[0]?.id]
  const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Claim { retractedAt } } }'
  const { nodes } = await ask<{ nodes: { id: string; retractedAt: string | null }[] }>(query, { ids })
  expect(nodes.map(({ retractedAt }) => retractedAt === null)).toEqual([false, true])
})
