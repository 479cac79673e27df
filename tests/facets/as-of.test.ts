/** Facets under @asOf: they look only at what counted then, even if the way to a value leads through what did not. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openService, type Service } from '../service.ts'
import { bundleOf, cite, claim, source, state } from '../worlds/island.ts'

const ann = (of: string, more: object = {}) => ({ person: 'person/ann', of, office: { en: 'envoy' }, ...more })
const events = (type: string, time: string, actors: string[]) => [
  {
    id: 'event/talk',
    labels: { en: 'Talk' },
    type,
    status: 'OCCURRED',
    time,
    participants: actors.map((actor) => ({ actor, role: 'HOST' })),
  },
]
const lasting = {
  states: [state('alpha', 'Alpha'), state('beta', 'Beta')],
  persons: [{ id: 'person/ann', labels: { en: 'Ann' } }],
  organizations: ['press', 'wire'].map((slug) => ({
    id: `organization/${slug}`,
    labels: { en: slug },
    type: 'MEDIA',
    ...(slug === 'wire' ? { partOf: 'state/beta' } : {}),
  })),
  topics: ['sea', 'fish'].map((slug) => ({ id: `topic/${slug}`, labels: { en: slug } })),
  sources: [
    source('paper', { publisher: 'organization/press', published: '2025-01-10' }),
    source('agency', { publisher: 'organization/wire', published: '2025-03-01' }),
  ],
}
const before = bundleOf('moments', {
  ...lasting,
  tenures: [
    { id: 'tenure/ann', ...ann('state/alpha', { to: '2024' }) },
    { id: 'tenure/ann-too', ...ann('organization/wire', { from: '2025-02' }) },
  ],
  claims: [
    claim('first', 'person/ann', {
      said: '2025-01-05',
      topics: ['topic/sea'],
      citations: [cite('paper', { via: 'source/agency' })],
    }),
    claim('second', 'state/beta', { said: '2025-02-05', topics: ['topic/sea'], citations: [cite('agency')] }),
  ],
  events: events('CONSULT', '2025-01-05', ['person/ann', 'state/beta']),
})
const after = bundleOf('moments', {
  ...lasting,
  tenures: [{ id: 'tenure/ann-too', ...ann('organization/press') }],
  claims: [
    claim('first', 'state/alpha', { said: '2025-04-05', topics: ['topic/fish'], citations: [cite('agency')] }),
    claim('third', 'person/ann', { topics: ['topic/fish'] }),
  ],
  events: events('ASSAULT', '2025-06', ['state/alpha']),
})

let service: Service
let between: string
beforeAll(async () => {
  service = await openService(before)
  const { service: it } = await service.data('{ service { lastRecordedAt } }')
  between = it.lastRecordedAt
})
afterAll(() => service.close())

async function counts(times: string, list: string, by: string) {
  const data = await service.data(
    `query @asOf(${times}) { ${list} { totalCount distribution(by: ${by}) { buckets { key count } missing other } } }`,
  )
  const { buckets, missing, other } = data[list].distribution
  expect(other).toBe(0)
  return [Object.fromEntries(buckets.map(({ key, count }: { key: string; count: number }) => [key, count])), missing]
}
async function months(times: string, list: string) {
  const data = await service.data(
    `query @asOf(${times}) { ${list} { timeSeries(interval: MONTH, splitBy: ${list === 'claims' ? 'TOPIC' : 'TYPE'}) {
      buckets { start count score split { key count } } undated } } }`,
  )
  return data[list].timeSeries
}

describe('a day', () => {
  test.each([
    ['published: "2025-01-09"', 'claims', 'TOPIC', {}, 0],
    ['published: "2025-01-10"', 'claims', 'TOPIC', { 'topic/sea': 1 }, 0],
    ['published: "2025-01-10"', 'claims', 'SOURCE', { 'source/paper': 1 }, 0],
    ['published: "2025-01-10"', 'claims', 'PUBLISHER', { 'organization/press': 1 }, 0],
    ['published: "2025-03-01"', 'claims', 'PUBLISHER', { 'organization/wire': 2, 'organization/press': 1 }, 0],
    ['published: "2025-01-10"', 'sources', 'PUBLISHER', { 'organization/press': 1 }, 0],
    ['published: "2025-01-10"', 'actors', 'STATE', { 'state/beta': 1 }, 4],
    ['valid: "2024-12-31"', 'claims', 'SPEAKER', {}, 0],
    ['valid: "2025-01-31"', 'claims', 'SPEAKER', { 'person/ann': 1 }, 0],
    ['valid: "2025-02-28"', 'claims', 'SPEAKER', { 'person/ann': 1, 'state/beta': 1 }, 0],
    ['valid: "2024-12-31"', 'actors', 'STATE', { 'state/alpha': 1, 'state/beta': 1 }, 3],
    ['valid: "2025-01-01"', 'actors', 'STATE', { 'state/beta': 1 }, 4],
    ['valid: "2025-02-01"', 'actors', 'STATE', { 'state/beta': 2 }, 3],
    ['valid: "2025-02-01"', 'actors', 'ORGANIZATION', { 'organization/wire': 1 }, 4],
  ])('%s: %s by %s', async (times, list, by, buckets, missing) => {
    expect(await counts(times, list, by)).toEqual([buckets, missing])
  })
})

describe('what was known', () => {
  beforeAll(() => service.take(after))

  test.each([
    ['claims', 'SPEAKER', [{ 'person/ann': 1, 'state/beta': 1 }, 0], [{ 'person/ann': 1, 'state/alpha': 1 }, 0]],
    ['claims', 'TOPIC', [{ 'topic/sea': 2 }, 0], [{ 'topic/fish': 2 }, 0]],
    ['claims', 'SOURCE', [{ 'source/agency': 2, 'source/paper': 1 }, 0], [{ 'source/agency': 1 }, 1]],
    ['claims', 'PUBLISHER', [{ 'organization/wire': 2, 'organization/press': 1 }, 0], [{ 'organization/wire': 1 }, 1]],
    ['claims', 'CREDIBILITY', [{ C3_POSSIBLY_TRUE: 2 }, 0], [{ C3_POSSIBLY_TRUE: 1 }, 1]],
    ['actors', 'STATE', [{ 'state/alpha': 1, 'state/beta': 2 }, 3], [{ 'state/beta': 1 }, 4]],
    ['actors', 'ORGANIZATION', [{ 'organization/wire': 1 }, 4], [{ 'organization/press': 1 }, 4]],
    ['events', 'TYPE', [{ CONSULT: 1 }, 0], [{ ASSAULT: 1 }, 0]],
    ['events', 'QUAD', [{ VERBAL_COOPERATION: 1 }, 0], [{ MATERIAL_CONFLICT: 1 }, 0]],
    ['events', 'PARTICIPANT', [{ 'person/ann': 1, 'state/beta': 1 }, 0], [{ 'state/alpha': 1 }, 0]],
  ])('%s by %s, before and after', async (list, by, then, now) => {
    expect(await counts(`known: "${between}"`, list, by)).toEqual(then)
    expect(await counts('known: "2999-01-01T00:00:00Z"', list, by)).toEqual(now)
    expect(await counts('known: null', list, by)).toEqual(now)
  })

  test('time series, before and after', async () => {
    const bucket = (start: string, count: number, score: number | null, key: string) => ({
      start,
      count,
      score,
      split: [{ key, count }],
    })
    const then = [bucket('2025-01-01', 1, null, 'topic/sea'), bucket('2025-02-01', 1, null, 'topic/sea')]
    const now = { buckets: [bucket('2025-04-01', 1, null, 'topic/fish')], undated: 1 }
    expect(await months(`known: "${between}"`, 'claims')).toEqual({ buckets: then, undated: 0 })
    expect(await months('known: "2999-01-01T00:00:00Z"', 'claims')).toEqual(now)
    expect(await months('known: null', 'claims')).toEqual(now)
    const assaults = (start: string, score: number, key: string) => ({
      buckets: [bucket(start, 1, score, key)],
      undated: 0,
    })
    expect(await months(`known: "${between}"`, 'events')).toEqual(assaults('2025-01-01', 2.5, 'CONSULT'))
    expect(await months('known: "2999-01-01T00:00:00Z"', 'events')).toEqual(assaults('2025-06-01', -9, 'ASSAULT'))
  })
})
