/** @asOf(valid) and @asOf(published): which nodes of each kind count on a day, by the table in docs/as-of.md. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openService, type Service } from '../service.ts'
import { bundleOf, cite, claim, source, state } from '../worlds/island.ts'

const named = (id: string, more: object = {}) => ({ id, labels: { en: id }, ...more })
const byMarch = { citations: [cite('march')] }
const point = (status: string, on?: string, more: object = {}) => ({ status, ...(on ? { on } : {}), ...more })

/** Each kind with something early, late, and without a date; sources of March, of June and without a day. */
const harbour = bundleOf('harbour', {
  states: [state('alpha', 'Alpha')],
  persons: [named('person/ada')],
  organizations: [named('organization/press', { type: 'MEDIA' }), named('organization/wire', { type: 'MEDIA' })],
  topics: [named('topic/fish')],
  places: [named('place/pier')],
  propositions: [
    { id: 'proposition/cited', text: { en: 'Cited.' }, ...byMarch },
    { id: 'proposition/uncited', text: { en: 'Uncited.' } },
  ],
  sources: [
    source('march', { published: '2025-03', publisher: 'organization/wire' }),
    source('june', { published: '2025-06-10' }),
    source('undated'),
    source('read', { retrieved: '2025-04-10' }),
    source('read-early', { published: '2025-12', retrieved: '2025-05-01T23:30:00Z' }),
    source('read-late', { published: '2025-05-01', retrieved: '2025-12-01' }),
    source('carrier', { published: '2025-09-01', drawsOn: ['source/march'], publisher: 'organization/press' }),
  ],
  claims: [
    claim('early', 'person/ada', { said: '2025-01-10', ...byMarch }),
    claim('late', 'person/ada', { said: '2025-08-01', citations: [cite('june')] }),
    claim('span', 'person/ada', { said: '2025-03/2025-09', citations: [cite('undated')] }),
    claim('undated', 'person/ada', { citations: [cite('carrier', { via: 'source/march' })] }),
    claim('twice', 'person/ada', { said: '2025-02-01', citations: [cite('march'), cite('june', { locator: 'p. 2' })] }),
  ],
  relations: [
    { id: 'relation/early-late', type: 'CONTRADICTS', from: 'claim/late', to: 'claim/early', ...byMarch },
    { id: 'relation/early-twice', type: 'REPEATS', from: 'claim/twice', to: 'claim/early' },
  ],
  events: [
    named('event/early', { status: 'OCCURRED', time: '2025-01-05', ...byMarch }),
    named('event/late', { status: 'OCCURRED', time: '2025-08-05', citations: [cite('june')] }),
    named('event/planned', { status: 'PLANNED', time: '2025-12-01', ...byMarch }),
    named('event/proposed', { status: 'PROPOSED', time: '2025-12-02' }),
    named('event/cancelled', { status: 'CANCELLED', time: '2025-12-03' }),
    named('event/undated', { status: 'OCCURRED' }),
  ],
  processes: [
    named('process/talks', {
      status: 'COLLAPSED',
      statusHistory: [
        point('ACTIVE', '2025-01', byMarch),
        point('STALLED', '2025-05-01', { citations: [cite('june')] }),
        point('COLLAPSED', '2025-09-01', { citations: [cite('carrier')] }),
      ],
      ...byMarch,
    }),
    named('process/later', { status: 'ACTIVE', statusHistory: [point('ACTIVE', '2025-10-01')] }),
    named('process/plain', { status: 'ACTIVE' }),
    named('process/untold', {
      status: 'ACTIVE',
      statusHistory: [point('ACTIVE', '2025-01-10', { citations: [cite('june')] })],
      ...byMarch,
    }),
  ],
  agreements: [
    named('agreement/lease', {
      status: 'SIGNED',
      signed: '2025-08-20',
      events: ['event/early'],
      statusHistory: [
        point('NEGOTIATING', '2025-02-01', byMarch),
        point('SIGNED', '2025-08-20', { citations: [cite('carrier')] }),
      ],
      ...byMarch,
    }),
    named('agreement/treaty', { status: 'SIGNED', signed: '2025-11' }),
    named('agreement/draft', { status: 'PROPOSED', statusHistory: [point('PROPOSED', '2025-11-01')] }),
    named('agreement/plain', { status: 'UNCLEAR' }),
    named('agreement/early', { status: 'SIGNED', signed: '2025-01-05', events: ['event/early'], ...byMarch }),
  ],
  provisions: [
    { id: 'provision/rent', text: { en: 'Rent.' }, status: 'AGREED', agreement: 'agreement/lease' },
    { id: 'provision/toll', text: { en: 'Toll.' }, status: 'AGREED', agreement: 'agreement/treaty', ...byMarch },
  ],
  tenures: [
    { id: 'tenure/past', person: 'person/ada', of: 'state/alpha', office: { en: 'envoy' }, to: '2025-02', ...byMarch },
    { id: 'tenure/now', person: 'person/ada', of: 'state/alpha', office: { en: 'minister' }, from: '2025-03-01' },
  ],
})

let service: Service
beforeAll(async () => {
  service = await openService(harbour)
})
afterAll(() => service.close())

const lists = ['claims', 'events', 'processes', 'agreements', 'propositions', 'sources', 'actors', 'topics', 'places']
const provisionsAndTenures = [
  'provision/rent',
  'provision/toll',
  'tenure/past',
  'tenure/now',
  'relation/early-late',
  'relation/early-twice',
]

const singular: Record<string, string> = {
  ...{ claims: 'CLAIM', events: 'EVENT', processes: 'PROCESS', agreements: 'AGREEMENT' },
  ...{ propositions: 'PROPOSITION', sources: 'SOURCE', topics: 'TOPIC', places: 'PLACE' },
}

/** All ids that count: from lists, and for kinds without lists by id. */
async function counting(times: Record<string, string>): Promise<string[]> {
  const asOf = Object.entries(times).map(([time, day]) => `${time}: "${day}"`)
  const ids = provisionsAndTenures.map((id, index) => `n${index}: node(id: "${id}") { id }`)
  const asked = `query @asOf(${asOf.join(', ')}) { ${lists.map((list) => `${list} { totalCount nodes { id } }`).join(' ')} ${ids.join(' ')} }`
  const data = await service.data(asked)
  for (const list of lists) expect(data[list].totalCount).toBe(data[list].nodes.length)
  return Object.values(data as Record<string, { nodes?: { id: string }[]; id?: string } | null>)
    .flatMap((each) => each?.nodes?.map(({ id }) => id) ?? (each?.id ? [each.id] : []))
    .toSorted()
}

const everything = Object.values(harbour)
  .flatMap((list) => (Array.isArray(list) ? list.map(({ id }) => id) : []))
  .toSorted()
const without = (...ids: string[]) => everything.filter((id) => !ids.includes(id))

describe('valid hides only what certainly begins later, and offices that have ended', () => {
  test('far ahead everything counts but the office that has ended', async () => {
    expect(await counting({ valid: '2030-01-01' })).toEqual(without('tenure/past'))
  })
  test('in the middle', async () => {
    expect(await counting({ valid: '2025-06-30' })).toEqual(
      without(
        'claim/late',
        'relation/early-late',
        'event/late',
        'event/cancelled',
        'process/later',
        'agreement/treaty',
        'provision/toll',
        'tenure/past',
      ),
    )
  })
  test('an office counts while it may be held: to the last day that its end can mean', async () => {
    expect(await counting({ valid: '2025-02-28' })).toContain('tenure/past')
    expect(await counting({ valid: '2025-03-01' })).not.toContain('tenure/past')
    expect(await counting({ valid: '2025-02-28' })).not.toContain('tenure/now')
  })
  test('a span counts from its first day on', async () => {
    expect(await counting({ valid: '2025-03-01' })).toContain('claim/span')
    expect(await counting({ valid: '2025-02-28' })).not.toContain('claim/span')
  })
})

describe('published counts from the day on which a source was certainly published', () => {
  const always = [
    ...['organization/press', 'organization/wire', 'person/ada', 'place/pier', 'state/alpha', 'topic/fish'],
  ]
  const inMarch = [
    ...always,
    'agreement/early',
    'agreement/lease',
    'claim/early',
    'claim/twice',
    'claim/undated',
    'event/early',
    'event/planned',
    'process/talks',
    'process/untold',
    'proposition/cited',
    'provision/toll',
    'source/march',
    'tenure/past',
  ].toSorted()
  test('before any source: actors, topics and places', async () => {
    expect(await counting({ published: '2025-03-30' })).toEqual(always)
  })
  test('on the last day that the month of March can mean', async () => {
    expect(await counting({ published: '2025-03-31' })).toEqual(inMarch)
  })
  test('with the source of June', async () => {
    const june = ['claim/late', 'event/late', 'source/june', 'relation/early-late']
    const read = ['source/read', 'source/read-early', 'source/read-late']
    expect(await counting({ published: '2025-06-10' })).toEqual([...inMarch, ...june, ...read].toSorted())
  })
  test('a source was out by the day on which it was read, if it may have been published later', async () => {
    const ids = ['read', 'read-early', 'read-late', 'march', 'undated'].map((slug) => `source/${slug}`)
    const { nodes } = await service.data(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Source { retrieved retrievedOn reportedBy } } }',
      { ids },
    )
    expect(nodes).toEqual([
      { retrieved: null, retrievedOn: '2025-04-10', reportedBy: '2025-04-10' },
      { retrieved: '2025-05-01T23:30:00.000Z', retrievedOn: '2025-05-01', reportedBy: '2025-05-01' },
      { retrieved: null, retrievedOn: '2025-12-01', reportedBy: '2025-05-01' },
      { retrieved: null, retrievedOn: null, reportedBy: '2025-03-31' },
      { retrieved: null, retrievedOn: null, reportedBy: null },
    ])
    const before = async (day: string) =>
      (await service.data(`query @asOf(published: "${day}") { sources { nodes { id } } }`)).sources.nodes.map(
        ({ id }: { id: string }) => id,
      )
    expect(await before('2025-04-30')).toEqual(['source/march', 'source/read'])
    expect((await before('2025-05-01')).toSorted()).toEqual(['source/march', ...ids.slice(0, 3)].toSorted())
  })
  test('whatever it is, something was reported by the first day on which a source that carries it was out', async () => {
    const { nodes } = await service.data(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { id reportedBy } } }',
      {
        ids: everything.filter((id) => !/^(tenure|relation)/.test(id)),
      },
    )
    const reported = nodes.filter(({ reportedBy }: { reportedBy: string | null }) => reportedBy)
    expect(Object.fromEntries(reported.map(({ id, reportedBy }: Record<string, string>) => [id, reportedBy]))).toEqual({
      ...Object.fromEntries(
        inMarch.filter((id) => !/^tenure/.test(id) && !always.includes(id)).map((id) => [id, '2025-03-31']),
      ),
      ...{ 'claim/late': '2025-06-10', 'event/late': '2025-06-10', 'source/june': '2025-06-10' },
      ...{ 'source/carrier': '2025-09-01', 'source/read': '2025-04-10' },
      ...{ 'source/read-early': '2025-05-01', 'source/read-late': '2025-05-01' },
    })
  })
  test('a source without a day never counts, nor what cites nothing else', async () => {
    const found = await counting({ published: '2099-01-01' })
    expect(found).not.toContain('source/undated')
    expect(found).not.toContain('claim/span')
    expect(found).not.toContain('proposition/uncited')
    expect(found).not.toContain('relation/early-twice')
  })
  test('later citations are hidden with their sources', async () => {
    const ask = (day: string) =>
      service.data(`query @asOf(published: "${day}") { claim(id: "claim/twice") { citations { source { id } } } }`)
    expect((await ask('2025-06-09')).claim.citations).toEqual([{ source: { id: 'source/march' } }])
    expect((await ask('2025-06-10')).claim.citations).toHaveLength(2)
  })
  test('a filter on citations sees only those that count', async () => {
    const ask = (day: string) =>
      service.data(
        `query @asOf(published: "${day}") { claims(filter: { cited: { sources: ["source/june"] } }) { nodes { id } } }`,
      )
    expect((await ask('2025-06-09')).claims.nodes).toEqual([])
    expect((await ask('2025-06-10')).claims.nodes.map(({ id }: { id: string }) => id).toSorted()).toEqual([
      'claim/late',
      'claim/twice',
    ])
  })
  test.each([
    [{}, true],
    [{ attributions: ['REPORTED'], sources: ['source/march'], publishers: ['organization/wire'], via: true }, true],
    [{ via: false }, false],
    [{ sources: ['source/carrier'] }, false],
    [{ publishers: ['organization/press'] }, false],
    [{ published: { from: '2025-09-01' } }, false],
  ])('a citation counts by a source that it names via: %j', async (cited, isFound) => {
    const { claims, actors } = await service.data(
      `query ($cited: CitationFilter!) @asOf(published: "2025-04-01") {
        claims(filter: { ids: ["claim/undated"], cited: $cited }) { totalCount }
        actors(filter: { claims: { ids: ["claim/undated"], cited: $cited } }) { totalCount }
      }`,
      { cited },
    )
    expect([claims.totalCount, actors.totalCount]).toEqual(isFound ? [1, 1] : [0, 0])
  })
})

test('the service counts what counts', async () => {
  const asked = 'service { lastRecordedAt counts { key count } }'
  const { service: now } = await service.data(`{ ${asked} }`)
  const { service: then, ...those } = await service.data(
    `query @asOf(published: "2025-04-01", valid: "2025-01-31") {
      ${asked} ${lists.map((list) => `${list} { totalCount }`).join(' ')}
    }`,
  )
  expect(then.lastRecordedAt).toBe(now.lastRecordedAt)
  const count = (key: string) => then.counts.find((each: { key: string }) => each.key === key).count
  for (const list of lists) {
    const kinds = list === 'actors' ? ['PERSON', 'ORGANIZATION', 'STATE'] : [singular[list]]
    expect({ [list]: kinds.reduce((sum, kind) => sum + count(String(kind)), 0) }).toEqual({
      [list]: those[list].totalCount,
    })
  }
})

describe('histories are cut, and the status is that of the last point that counts', () => {
  test.each([
    [{ valid: '2024-12-31' }, null, null, null],
    [{ valid: '2025-02-01' }, 'ACTIVE', 1, 'NEGOTIATING'],
    [{ valid: '2025-05-01' }, 'STALLED', 2, 'NEGOTIATING'],
    [{ valid: '2025-09-01' }, 'COLLAPSED', 3, 'SIGNED'],
    [{ published: '2025-04-01' }, 'ACTIVE', 1, 'NEGOTIATING'],
    [{ published: '2025-07-01' }, 'STALLED', 2, 'NEGOTIATING'],
    [{ published: '2025-09-01' }, 'COLLAPSED', 3, 'SIGNED'],
    [{ valid: '2025-04-30', published: '2025-09-01' }, 'ACTIVE', 1, 'NEGOTIATING'],
    [{ valid: '2025-09-01', published: '2025-07-01' }, 'STALLED', 2, 'NEGOTIATING'],
  ])('%j', async (times, status, points, agreed) => {
    const asOf = Object.entries(times).map(([time, day]) => `${time}: "${day}"`)
    const { process, agreement } = await service.data(
      `query @asOf(${asOf.join(', ')}) {
        process(id: "process/talks") { status statusHistory { status } }
        agreement(id: "agreement/lease") { status signed { edtf } }
      }`,
    )
    expect(process && [process.status, process.statusHistory.length]).toEqual(status && [status, points])
    expect(agreement?.status ?? null).toBe(agreed)
    // It was signed on 20 August, as the source of September says.
    const { valid = '9999', published = '9999' } = times as { valid?: string; published?: string }
    const isTold = valid >= '2025-08-20' && published >= '2025-09-01'
    if (agreement) expect(agreement.signed).toEqual(isTold ? { edtf: '2025-08-20' } : null)
  })
})

test('the agreements of an event are in the order of the days that count', async () => {
  const at = async (times: string) =>
    (await service.data(`query ${times} { event(id: "event/early") { agreements { id } } }`)).event.agreements.map(
      ({ id }: { id: string }) => id,
    )
  const [early, lease] = ['agreement/early', 'agreement/lease']
  expect(await at('')).toEqual([lease, early])
  expect(await at('@asOf(valid: "2025-08-19")')).toEqual([early, lease])
  expect(await at('@asOf(published: "2025-08-31")')).toEqual([early, lease])
  expect(await at('@asOf(valid: "2025-09-01", published: "2025-09-01")')).toEqual([lease, early])
})

test('what nobody had told of the history of something does not hide it', async () => {
  const asked = 'query ($valid: Date) @asOf(valid: $valid, published: "2025-04-01") { processes { nodes { id } } }'
  const found = async (valid: string | null) =>
    (await service.data(asked, { valid })).processes.nodes.map(({ id }: { id: string }) => id)
  expect(await found(null)).toEqual(['process/talks', 'process/untold'])
  expect(await found('2025-01-10')).toEqual(['process/talks', 'process/untold'])
  expect(await found('2025-01-09')).toEqual(['process/talks'])
})

describe('the directive', () => {
  test('takes variables with their defaults; null is left out', async () => {
    const asked =
      'query ($day: Date = "2025-03-31", $valid: Date) @asOf(published: $day, valid: $valid) { claims { totalCount } }'
    expect((await service.data(asked)).claims.totalCount).toBe(3)
    expect((await service.data(asked, { day: '2025-06-10' })).claims.totalCount).toBe(4)
    expect((await service.data(asked, { day: null })).claims.totalCount).toBe(5)
    expect((await service.data(asked, { day: null, valid: '2025-01-31' })).claims.totalCount).toBe(2)
  })
  test('facets and nested lists look at what counts', async () => {
    const { actor } = await service.data(
      `query @asOf(published: "2025-03-31") {
        actor(id: "person/ada") { claims { totalCount timeSeries(interval: MONTH) { buckets { start count } undated } distribution(by: SOURCE) { buckets { key count } } } }
      }`,
    )
    expect(actor.claims).toEqual({
      totalCount: 3,
      timeSeries: {
        buckets: [
          { start: '2025-01-01', count: 1 },
          { start: '2025-02-01', count: 1 },
        ],
        undated: 1,
      },
      distribution: {
        buckets: [{ key: 'source/march', count: 3 }],
      },
    })
  })
  test('a cursor is refused at another moment', async () => {
    const ask = (asOf: string, after: string) =>
      service.ask(`query ${asOf} { claims(first: 1${after}) { pageInfo { endCursor } nodes { id } } }`)
    const { data } = await ask('@asOf(valid: "2025-12-31")', '')
    const after = `, after: "${data.claims.pageInfo.endCursor}"`
    expect((await ask('@asOf(valid: "2025-12-31")', after)).errors).toBeUndefined()
    const { errors } = await ask('@asOf(valid: "2025-12-30")', after)
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' })
    expect((await ask('', after)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })
  test.each([
    ['valid', 'Date', '13.02.2025'],
    ['published', 'Date', '2025-02-30'],
    ['known', 'DateTime', '2025-02-13'],
  ])('refuses %s as a %s that reads %s', async (time, type, value) => {
    const { errors } = await service.ask(`query ($at: ${type}) @asOf(${time}: $at) { claims { totalCount } }`, {
      at: value,
    })
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT'])
  })
})
