/** Whatever the moment, each bucket of each dimension of each list can be asked again as a filter, which finds as many. */
import fc from 'fast-check'
import { type GraphQLEnumType, getNamedType, isObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importRecords } from '../../src/bundle/import.ts'
import { schema } from '../../src/schema.ts'
import { engine } from '../engine.ts'
import { exploringGraph } from '../random/exploring-graph.ts'
import { complete } from '../random/graph.ts'
import { openService, type Service } from '../service.ts'
import { strait } from '../worlds/strait.ts'

/** What finds the rows of a bucket: a filter, or the arguments of a list without one. */
type Again = (key: string) => Record<string, unknown>

const oneOf =
  (field: string): Again =>
  (key) => ({ [field]: [key] })
const citedWith =
  (field: string): Again =>
  (key) => ({ cited: { [field]: [key] } })
const wordsAt =
  (level: string): Again =>
  (key) => ({ wordsOf: { actors: [key], level } })

/** By list at the root and dimension. */
const filters: Record<string, Record<string, Again>> = {
  claims: {
    ...{ SPEAKER: oneOf('speakers'), SPEAKER_STATE: wordsAt('STATE'), SPEAKER_ORGANIZATION: wordsAt('ORGANIZATION') },
    ...{ ADDRESSEE: oneOf('addressees'), ABOUT: oneOf('about'), TOPIC: oneOf('exactTopics') },
    ...{ PROPOSITION: oneOf('propositions'), PROPOSITION_TYPE: oneOf('propositionTypes'), STANCE: oneOf('stances') },
    ...{ CERTAINTY: oneOf('certainty'), VOICE: oneOf('voice'), SPEECH_ACT: oneOf('speechActs') },
    ...{ PROCESS: oneOf('processes'), ATTRIBUTION: citedWith('attributions'), SOURCE: citedWith('sources') },
    ...{ PUBLISHER: citedWith('publishers'), RELIABILITY: citedWith('reliability') },
    ...{ CREDIBILITY: citedWith('credibility'), LANGUAGE: oneOf('exactLanguages') },
    HEDGED: (key) => ({ cited: { hedged: key === 'HEDGED' } }),
  },
  actors: { KIND: oneOf('kinds'), STATE: oneOf('belongsTo'), ORGANIZATION: oneOf('belongsTo') },
  events: {
    ...{ TYPE: oneOf('types'), MODE: oneOf('modes'), QUAD: oneOf('quads'), CHANNEL: oneOf('channels') },
    ...{ STATUS: oneOf('statuses'), OUTCOME: oneOf('outcomes'), CODING: oneOf('codings'), PLACE: oneOf('places') },
    ...{ PROCESS: oneOf('processes'), PARTICIPANT: oneOf('participants'), TOPIC: oneOf('exactTopics') },
    SOURCE: oneOf('sources'),
  },
  agreements: {
    ...{ STAGE: oneOf('stages'), FORM: oneOf('forms'), STATUS: oneOf('statuses'), PROCESS: oneOf('processes') },
    ...{ PARTY: oneOf('parties'), TOPIC: oneOf('exactTopics') },
  },
  sources: {
    ...{ TYPE: oneOf('types'), PUBLISHER: oneOf('publishers'), LANGUAGE: oneOf('exactLanguages') },
    ...{ RELIABILITY: oneOf('reliability'), RELEVANCE: oneOf('relevance') },
  },
  propositions: { TYPE: oneOf('types'), TOPIC: oneOf('exactTopics') },
  search: { KIND: oneOf('kinds') },
}

/** The arguments that a list at the root needs in any case. */
const needed: Record<string, string> = { search: 'text: "e"' }

/** The dimensions of the lists at the root, as the schema has them. */
function dimensionsOf(list: string): string[] {
  const connection = getNamedType(schema.getQueryType()?.getFields()[list]?.type)
  const facet = isObjectType(connection) ? connection.getFields().distribution : undefined
  const by = facet?.args.find(({ name }) => name === 'by')
  return by ? (getNamedType(by.type) as GraphQLEnumType).getValues().map(({ name }) => name) : []
}

let service: Service
let before: string
beforeAll(async () => {
  const [then, now] = fc.sample(fc.noBias(exploringGraph), { seed: 20_250_228, numRuns: 2 })
  service = await openService(strait)
  if (then) await importRecords(service.store, complete(then))
  before = (await service.data('{ service { lastRecordedAt } }')).service.lastRecordedAt
  if (now) await importRecords(service.store, now)
}, 60_000)
afterAll(() => service.close())

test('there is a filter for each dimension of each list', () => {
  const lists = Object.keys(schema.getQueryType()?.getFields() ?? {}).filter((list) => dimensionsOf(list).length > 0)
  expect(Object.keys(filters).toSorted()).toEqual(lists.toSorted())
  for (const list of lists) expect(Object.keys(filters[list] ?? {}).toSorted()).toEqual(dimensionsOf(list).toSorted())
})

const moments: [string, () => string][] = [
  ['now', () => ''],
  ['as of a day', () => '@asOf(valid: "2025-01-05")'],
  ['as of what was published', () => '@asOf(published: "2025-02-28")'],
  ['as of both', () => '@asOf(valid: "2025-02-14", published: "2025-03-31")'],
  ['as of what was known', () => `@asOf(known: "${before}")`],
]
// Neo4j would take a minute to plan the texts of all moments for the first time.
const asked = engine === 'neo4j' ? moments.slice(3, 4) : moments

interface Bucket {
  key: string
  count: number
}

describe.each(Object.entries(filters))('%s', (list, dimensions) => {
  const input = `${list.charAt(0).toUpperCase()}${list.slice(1, -1)}Filter`
  test.each(asked)('%s', async (_, directive) => {
    const names = Object.keys(dimensions)
    const given = needed[list] ? `(${needed[list]})` : ''
    const facets = names.map((by) => `${by}: distribution(by: ${by}, first: 5) { buckets { key count } }`)
    const found = (await service.data(`query ${directive()} { ${list}${given} { ${facets.join(' ')} } }`))[list]
    const buckets = names.flatMap((by) =>
      (found[by] as { buckets: Bucket[] }).buckets.map(({ key, count }) => ({ by, key, count })),
    )
    const again = buckets.map(({ by, key }) => (dimensions[by] as Again)(key))
    const declared = again.map((_, index) => (list === 'search' ? '' : `$f${index}: ${input}`)).filter(Boolean)
    const lists = again.map((filter, index) => {
      const argument = list === 'search' ? `${needed.search}, kinds: ${filter.kinds}` : `filter: $f${index}`
      return `b${index}: ${list}(${argument}) { totalCount }`
    })
    const counts = await service.data(
      `query ${declared.length > 0 ? `(${declared.join(', ')})` : ''} ${directive()} { ${lists.join(' ')} }`,
      Object.fromEntries(again.map((filter, index) => [`f${index}`, filter])),
    )
    expect(buckets.map((bucket, index) => ({ ...bucket, count: counts[`b${index}`].totalCount }))).toEqual(buckets)
    if (directive() === '') expect(names.filter((by) => !buckets.some((bucket) => bucket.by === by))).toEqual([])
  })
})
