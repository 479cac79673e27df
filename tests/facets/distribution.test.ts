/** `distribution`: every dimension of every list counts what its description says, at the root and below, and adds up. */
import { type GraphQLEnumType, getNamedType, isObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { schema } from '../../src/schema.ts'
import { pagedFields } from '../lists/connections.ts'
import { openService, type Service } from '../service.ts'
import { bundleOf, cite, claim, source, state } from '../worlds/island.ts'
import { counted, lake, singleValued } from '../worlds/lake.ts'
import { filterTypes } from '../worlds/rent.ts'

let service: Service
beforeAll(async () => {
  service = await openService(lake)
})
afterAll(() => service.close())

interface Distribution {
  buckets: { key: string; count: number }[]
  missing: number
  other: number
}
const asked = '{ buckets { key count } missing other }'
const bucketsOf = (counts: Record<string, number>) => Object.entries(counts).map(([key, count]) => ({ key, count }))
const sum = (buckets: { count: number }[]) => buckets.reduce((total, { count }) => total + count, 0)

/** The dimensions of a connection, from the enum of its argument; none if it has no facets. */
function dimensionsOf(connection: string): string[] {
  const type = schema.getType(connection)
  const by = isObjectType(type) ? type.getFields().distribution?.args.find(({ name }) => name === 'by') : undefined
  return by ? (getNamedType(by.type) as GraphQLEnumType).getValues().map(({ name }) => name) : []
}

test('every dimension of every list at the root has a case', () => {
  // The tests of search have what a search counts.
  const lists = pagedFields.filter(({ parent, field }) => parent === 'Query' && field !== 'search')
  const declared = lists.flatMap(({ field, connection }) => dimensionsOf(connection).map((by) => `${field} ${by}`))
  expect(counted.map(([list, by]) => `${list} ${by}`).toSorted()).toEqual(declared.toSorted())
})

describe.each(counted)('%s by %s', (list, by, counts, missing) => {
  const whole = bucketsOf(counts)
  test.each([undefined, 0, 1, 2, 200])('the commonest %s, then by key', async (first) => {
    const args = first === undefined ? `by: ${by}` : `by: ${by}, first: ${first}`
    const data = await service.data(`{ ${list} { totalCount distribution(${args}) ${asked} } }`)
    const { totalCount, distribution } = data[list] as { totalCount: number; distribution: Distribution }
    const shown = whole.slice(0, first ?? 20)
    expect(distribution).toEqual({ buckets: shown, missing, other: sum(whole) - sum(shown) })
    const all = sum(distribution.buckets) + distribution.missing + distribution.other
    if (singleValued.has(`${list} ${by}`)) expect(all).toBe(totalCount)
    else expect(all).toBeGreaterThanOrEqual(totalCount)
  })

  test('the same as was known, valid and published when everything was', async () => {
    const ask = async (times: string) => {
      const data = await service.data(`query @asOf(${times}) { ${list} { distribution(by: ${by}) ${asked} } }`)
      return data[list].distribution
    }
    const right = { buckets: whole, missing, other: 0 }
    expect(await ask('known: "2999-01-01T00:00:00Z"')).toEqual(right)
    expect(await ask('known: "1999-01-01T00:00:00Z"')).toEqual({ buckets: [], missing: 0, other: 0 })
    if (list !== 'actors') expect(await ask('valid: "2999-01-01"')).toEqual(right)
  })
})

/** Lists of a parent, with a record for which they have rows, and the list at the root that has the same dimensions. */
const rich: Record<string, string> = {
  Person: 'person/ann',
  State: 'state/beta',
  Organization: 'organization/press',
  Process: 'process/talks',
  Event: 'event/visit',
  Proposition: 'proposition/toll',
  Source: 'source/paper',
  Topic: 'topic/fish',
  Place: 'place/shore',
}
const below = pagedFields
  .filter(({ parent, connection }) => parent in rich && dimensionsOf(connection).length > 0)
  .map(({ parent, field, connection }) => {
    const list = ['claims', 'events', 'agreements'].find((name) => field.startsWith(name)) as string
    return { parent, field, list, dimensions: dimensionsOf(connection) }
  })

describe.each(below)('$parent.$field', ({ parent, field, list, dimensions }) => {
  test('counts each of its rows as the list at the root counts it', async () => {
    const facets = dimensions.map((by) => `${by}: distribution(by: ${by}) ${asked}`).join(' ')
    const series = dimensions.map(
      (by) => `${by}_series: timeSeries(interval: MONTH, splitBy: ${by}) {
        buckets { start count split { key count } } imprecise undated outside }`,
    )
    const { node } = await service.data(
      `{ node(id: "${rich[parent]}") { ... on ${parent} { list: ${field} { totalCount nodes { id } ${facets} ${series.join(' ')} } } } }`,
    )
    const { nodes, ...rest } = node.list
    const data = await service.data(
      `query ($filter: ${filterTypes[list]}) { ${list}(filter: $filter) { totalCount ${facets} ${series.join(' ')} } }`,
      { filter: { ids: nodes.map(({ id }: { id: string }) => id) } },
    )
    expect(rest).toEqual(data[list])
  })
})

test('lists below have rows to count', () => {
  expect(below.length).toBeGreaterThan(25)
})

describe('with a filter', () => {
  test('counts what passes, at the root and below, one alias beside another', async () => {
    const { claims, state: beta } = await service.data(`{
      claims(filter: {said: {from: "2024-12-01"}}) {
        topics: distribution(by: TOPIC) ${asked} acts: distribution(by: SPEECH_ACT, first: 1) ${asked}
      }
      state: actor(id: "state/beta") {
        supported: claims(filter: {stances: [SUPPORT]}) { distribution(by: TOPIC) ${asked} }
        opposed: claims(filter: {stances: [OPPOSE]}) { distribution(by: SPEAKER) ${asked} }
        none: claims(filter: {ids: []}) { distribution(by: SPEAKER) ${asked} }
      }
    }`)
    expect(claims.topics).toEqual({ buckets: bucketsOf({ 'topic/fish': 2, 'topic/water': 1 }), missing: 1, other: 0 })
    expect(claims.acts).toEqual({ buckets: bucketsOf({ DEMAND: 2 }), missing: 0, other: 1 })
    expect(beta.supported.distribution).toEqual({ buckets: bucketsOf({ 'topic/fish': 1 }), missing: 0, other: 0 })
    const speakers = { 'person/ann': 1, 'state/beta': 1 }
    expect(beta.opposed.distribution).toEqual({ buckets: bucketsOf(speakers), missing: 0, other: 0 })
    expect(beta.none.distribution).toEqual({ buckets: [], missing: 0, other: 0 })
  })

  test('an argument of the list itself holds too', async () => {
    const { actor } = await service.data(
      `{ actor(id: "person/ann") { events(roles: [ENVOY, PARTICIPANT]) { distribution(by: CHANNEL) ${asked} } } }`,
    )
    expect(actor.events.distribution).toEqual({ buckets: bucketsOf({ IN_PERSON: 1, PHONE: 1 }), missing: 0, other: 0 })
  })

  test.each([-1, 201])('first: %s is refused', async (first) => {
    for (const query of [
      `{ claims { distribution(by: TOPIC, first: ${first}) { missing } } }`,
      `{ actor(id: "state/beta") { claims { distribution(by: TOPIC, first: ${first}) { missing } } } }`,
      `{ claims { timeSeries(interval: DAY, splitBy: TOPIC, splitFirst: ${first}) { undated } } }`,
    ]) {
      const { errors = [] } = await service.ask(query)
      const argument = query.includes('splitFirst') ? 'splitFirst' : 'first'
      expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument }])
    }
  })
})

describe('a bucket', () => {
  test('has a label in the languages wanted, and the entity that its value is', async () => {
    const { agreements, sources, claims } = await service.data(
      `{
        agreements { distribution(by: PARTY) { buckets {
          key label ja: label(lang: ["ja"]) uk: label(lang: ["uk"]) entity { id ... on State { agreements { totalCount } } }
        } } }
        sources { distribution(by: LANGUAGE) { buckets { label ja: label(lang: ["ja"]) entity { id } } } }
        claims { distribution(by: CREDIBILITY, first: 1) { buckets { key label en: label(lang: ["en-US"]) entity { id } } } }
      }`,
      {},
      { 'accept-language': 'ja' },
    )
    expect(agreements.distribution.buckets).toEqual([
      {
        key: 'state/alpha',
        label: 'アルファ',
        ja: 'アルファ',
        uk: 'Alpha',
        entity: { id: 'state/alpha', agreements: { totalCount: 2 } },
      },
      {
        key: 'state/beta',
        label: 'Beta',
        ja: 'Beta',
        uk: 'Beta',
        entity: { id: 'state/beta', agreements: { totalCount: 1 } },
      },
    ])
    expect(
      sources.distribution.buckets.map((bucket: { ja: string; entity: null }) => [bucket.ja, bucket.entity]),
    ).toEqual([
      ['英語', null],
      ['イギリス英語', null],
      ['日本語', null],
    ])
    expect(claims.distribution.buckets).toEqual([
      { key: 'C3_POSSIBLY_TRUE', label: '3 事実の可能性あり', en: '3 possibly true', entity: null },
    ])
  })
})

describe('for many parents', () => {
  const letters = Array.from({ length: 50 }, (_, index) => `s${String(index).padStart(2, '0')}`)
  const fifty = bundleOf('fifty-to-count', {
    states: letters.map((slug) => state(slug, slug)),
    topics: ['sea', 'fish'].map((slug) => ({ id: `topic/${slug}`, labels: { en: slug } })),
    sources: [source('wire')],
    claims: letters.flatMap((slug, index) => [
      claim(`${slug}-one`, `state/${slug}`, { said: '2025-01-01', topics: ['topic/sea'], citations: [cite('wire')] }),
      ...(index % 2 ? [claim(`${slug}-two`, `state/${slug}`, { said: '2025-02', topics: ['topic/fish'] })] : []),
    ]),
  })
  let many: Service
  beforeAll(async () => {
    many = await openService(fifty)
  })
  afterAll(() => many.close())

  test('all are counted in one read, labels and entities in one more each', async () => {
    const ask = (count: number, facets: string) =>
      many.ask(
        `{ actors(first: ${count}) { nodes { id claims(filter: {speechActs: [ASSERT]}, first: 0) { ${facets} } } } }`,
      )
    const distributions = (bucket: string) => `totalCount
      topics: distribution(by: TOPIC, first: 5) { buckets { ${bucket} } missing other }
      sources: distribution(by: SOURCE, first: 0) { missing other }`
    const series = 'timeSeries(interval: MONTH, splitBy: TOPIC) { buckets { start count split { key count } } undated }'
    for (const [facets, reads] of [
      [distributions('key count'), 1],
      [distributions('key count label'), 2],
      [distributions('key count label entity { id label }'), 3],
      [series, 1],
    ] as const) {
      const [one, all] = [await ask(1, facets), await ask(50, facets)]
      expect(one.errors ?? all.errors).toBeUndefined()
      expect([one.reads.length, all.reads.length]).toEqual([reads, reads])
      expect(all.data.actors.nodes[0]).toEqual(one.data.actors.nodes[0])
    }
    const claimsWith = async (facets: string) => {
      const { data } = await ask(50, facets)
      return data.actors.nodes.map(({ claims }: { claims: object }) => claims)
    }
    const sea = { key: 'topic/sea', count: 1 }
    const fish = { key: 'topic/fish', count: 1 }
    expect(await claimsWith(distributions('key count'))).toEqual(
      letters.map((_, index) => ({
        totalCount: index % 2 ? 2 : 1,
        topics: { buckets: index % 2 ? [fish, sea] : [sea], missing: 0, other: 0 },
        sources: { missing: index % 2, other: 1 },
      })),
    )
    expect(await claimsWith(series)).toEqual(
      letters.map((_, index) => ({
        timeSeries: {
          buckets: [
            { start: '2025-01-01', count: 1, split: [sea] },
            ...(index % 2 ? [{ start: '2025-02-01', count: 1, split: [fish] }] : []),
          ],
          undated: 0,
        },
      })),
    )
  })
})
