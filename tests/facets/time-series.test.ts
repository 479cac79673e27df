/** `timeSeries`: each row counts in the interval that it lies wholly inside, and every row counts somewhere. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openService, type Service } from '../service.ts'
import { bundleOf, claim, state } from '../worlds/island.ts'
import { lake } from '../worlds/lake.ts'

interface Series {
  buckets: { start: string; end: string; count: number; split: { key: string; count: number }[] }[]
  imprecise: number
  undated: number
  outside: number
}

describe('over the calendar', () => {
  const dates = [
    ...['2024-02-28', '2024-02-29', '2024-03-01', '2024-12-29', '2024-12-30', '2025-01-01', '2025-01-05', '2025-01-06'],
    ...['2024-12-30/2025-01-05', '2024-12', '2024', '[2025-01-04..2025-01-06]', '2025-02-01/..', '../2024-01-31'],
    ...[undefined, undefined],
  ]
  const calendar = bundleOf('calendar', {
    states: [state('alpha', 'Alpha'), state('beta', 'Beta')],
    claims: dates.map((said, index) =>
      claim(`on-${index}`, 'state/alpha', {
        ...(said ? { said } : {}),
        speechAct: said?.startsWith('2024') ? 'DEMAND' : 'ASSERT',
        speakers: [{ actor: 'state/alpha' }, { actor: 'state/beta' }],
      }),
    ),
    events: [
      ['first', '2022-01-01'],
      ['thousandth', '2024-09-26'],
      ['next', '2024-09-27'],
      ['last-week', '9999-12-28'],
      ['last-day', '9999-12-31'],
      ['first-day', '0001-01-01'],
    ].map(([slug, time]) => ({
      id: `event/${slug}`,
      labels: { en: slug },
      status: 'OCCURRED',
      time,
      participants: [{ actor: 'state/alpha', role: 'HOST' }],
    })),
  })
  let service: Service
  beforeAll(async () => {
    service = await openService(calendar)
  })
  afterAll(() => service.close())

  const series = async (args: string): Promise<Series> => {
    const { claims, actor } = await service.data(`
      { claims { ...facet } actor(id: "state/beta") { claims { ...facet } } }
      fragment facet on ClaimConnection {
        totalCount timeSeries(${args}) { buckets { start end count split { key count } } imprecise undated outside }
      }`)
    expect(actor.claims).toEqual(claims)
    const { buckets, imprecise, undated, outside } = claims.timeSeries as Series
    const counted = buckets.reduce((total, { count }) => total + count, 0)
    expect(counted + imprecise + undated + outside).toBe(claims.totalCount)
    return claims.timeSeries
  }

  test.each([
    [
      'DAY',
      314,
      6,
      {
        ...{ '2024-02-28 2024-02-28': 1, '2024-02-29 2024-02-29': 1, '2024-03-01 2024-03-01': 1 },
        ...{ '2024-12-29 2024-12-29': 1, '2024-12-30 2024-12-30': 1, '2025-01-01 2025-01-01': 1 },
        ...{ '2025-01-05 2025-01-05': 1, '2025-01-06 2025-01-06': 1 },
      },
    ],
    [
      'WEEK',
      46,
      5,
      {
        ...{ '2024-02-26 2024-03-03': 3, '2024-12-23 2024-12-29': 1 },
        ...{ '2024-12-30 2025-01-05': 4, '2025-01-06 2025-01-12': 1 },
      },
    ],
    [
      'MONTH',
      12,
      4,
      {
        ...{ '2024-02-01 2024-02-29': 2, '2024-03-01 2024-03-31': 1 },
        ...{ '2024-12-01 2024-12-31': 3, '2025-01-01 2025-01-31': 4 },
      },
    ],
    ['QUARTER', 5, 4, { '2024-01-01 2024-03-31': 3, '2024-10-01 2024-12-31': 3, '2025-01-01 2025-03-31': 4 }],
    ['YEAR', 2, 3, { '2024-01-01 2024-12-31': 7, '2025-01-01 2025-12-31': 4 }],
  ])('by %s: %i buckets without a gap, %i imprecise', async (interval, length, imprecise, filled) => {
    const found = await series(`interval: ${interval}`)
    expect(found).toMatchObject({ imprecise, undated: 2, outside: 0 })
    expect(found.buckets).toHaveLength(length)
    const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
    for (const [index, { start }] of found.buckets.entries()) {
      if (index > 0) expect(start).toBe(dayAfter(found.buckets[index - 1]?.end as string))
    }
    const shown = found.buckets.filter(({ count }) => count > 0)
    expect(Object.fromEntries(shown.map(({ start, end, count }) => [`${start} ${end}`, count]))).toEqual(filled)
    expect(Object.keys(filled)).toEqual(shown.map(({ start, end }) => `${start} ${end}`))
  })

  test.each([
    ['{from: "2025-01-01", to: "2025-01-05"}', [['2024-12-30', 3]], 1, 10],
    ['{from: "2025-01-01", to: "2025-01-05", includeUndated: true}', [['2024-12-30', 3]], 1, 10],
    ['{to: "2024-02-28"}', [['2024-02-26', 1]], 2, 11],
    [
      '{from: "2025-01-05", to: "2025-01-20"}',
      [
        ['2024-12-30', 2],
        ['2025-01-06', 1],
        ['2025-01-13', 0],
        ['2025-01-20', 0],
      ],
      1,
      10,
    ],
    [
      '{from: "2025-01-05"}',
      [
        ['2024-12-30', 2],
        ['2025-01-06', 1],
      ],
      2,
      9,
    ],
    ['{from: "2030-01-01"}', [['2029-12-31', 0]], 1, 13],
    ['{}', null, 5, 0],
  ])('in %s: outside is only what certainly is', async (range, buckets, imprecise, outside) => {
    const found = await series(`interval: WEEK, range: ${range}`)
    expect(found).toMatchObject({ imprecise, outside, undated: 2 })
    if (buckets) expect(found.buckets.map(({ start, count }) => [start, count])).toEqual(buckets)
  })

  test('split by a dimension: each bucket by itself, by values that are the commonest of all', async () => {
    const acts = await series('interval: YEAR, splitBy: SPEECH_ACT')
    expect(acts.buckets.map(({ split }) => split)).toEqual([
      [{ key: 'DEMAND', count: 7 }],
      [{ key: 'ASSERT', count: 4 }],
    ])
    const demands = await series('interval: YEAR, splitBy: SPEECH_ACT, splitFirst: 1')
    expect(demands.buckets.map(({ count, split }) => [count, split])).toEqual([
      [7, [{ key: 'DEMAND', count: 7 }]],
      [4, []],
    ])
    const later = await series('interval: YEAR, splitBy: SPEECH_ACT, splitFirst: 1, range: {from: "2025-01-01"}')
    expect(later.buckets.map(({ split }) => split)).toEqual([[{ key: 'ASSERT', count: 4 }]])
    const both = [
      { key: 'state/alpha', count: 7 },
      { key: 'state/beta', count: 7 },
    ]
    expect((await series('interval: YEAR, splitBy: SPEAKER')).buckets[0]?.split).toEqual(both)
    expect((await series('interval: YEAR, splitBy: SPEAKER, splitFirst: 1')).buckets[0]?.split).toEqual(
      both.slice(0, 1),
    )
    expect((await series('interval: YEAR, splitBy: SPEAKER, splitFirst: 0')).buckets[0]?.split).toEqual([])
    expect((await series('interval: YEAR, splitBy: TOPIC')).buckets[0]?.split).toEqual([])
    expect((await series('interval: YEAR')).buckets[0]?.split).toEqual([])
  })

  test('a range that ends before it begins is refused', async () => {
    const { errors = [] } = await service.ask(
      '{ claims { timeSeries(interval: DAY, range: {from: "2025-02-02", to: "2025-02-01"}) { undated } } }',
    )
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument: 'range' }])
  })

  const events = (...slugs: string[]) => ({ ids: slugs.map((slug) => `event/${slug}`) })
  const days = 'timeSeries(interval: DAY) { buckets { count } }'

  test('a thousand buckets are given, one more is an error that names the argument and leaves the rest of the answer', async () => {
    const ask = (filter: object) =>
      service.ask(
        `query ($filter: EventFilter) {
        events(filter: $filter) { totalCount years: timeSeries(interval: YEAR) { buckets { count } } ${days} }
        actor(id: "state/alpha") { id events(filter: $filter) { totalCount ${days} } }
      }`,
        { filter },
      )
    const { data } = await ask(events('first', 'thousandth'))
    expect(data.events.timeSeries.buckets).toHaveLength(1000)
    expect(data.actor.events.timeSeries.buckets).toHaveLength(1000)
    const refused = await ask(events('first', 'next'))
    const extensions = { code: 'BAD_USER_INPUT', argument: 'interval' }
    expect(refused.errors?.map(({ path }) => path?.join('.')).toSorted()).toEqual([
      'actor.events.timeSeries',
      'events.timeSeries',
    ])
    expect(refused.errors?.map((error) => error.extensions)).toEqual([extensions, extensions])
    expect(refused.errors?.[0]?.message).toMatch(/interval.*2022-01-01.*2024-09-27.*1000/)
    expect(refused.data).toEqual({
      events: { totalCount: 2, years: { buckets: [{ count: 1 }, { count: 0 }, { count: 1 }] }, timeSeries: null },
      actor: { id: 'state/alpha', events: { totalCount: 2, timeSeries: null } },
    })
  })

  test('at both ends of the calendar', async () => {
    const ask = async (interval: string, ...slugs: string[]) => {
      const asked = `timeSeries(interval: ${interval}) { buckets { start end count } imprecise }`
      const { events: list } = await service.data(
        `query ($filter: EventFilter) { events(filter: $filter) { ${asked} } }`,
        { filter: events(...slugs) },
      )
      return list.timeSeries
    }
    const bucket = (start: string, end: string, count: number) => ({ buckets: [{ start, end, count }], imprecise: 0 })
    expect(await ask('WEEK', 'last-week', 'last-day')).toEqual(bucket('9999-12-27', '9999-12-31', 2))
    expect(await ask('YEAR', 'last-week', 'last-day')).toEqual(bucket('9999-01-01', '9999-12-31', 2))
    expect(await ask('WEEK', 'first-day')).toEqual(bucket('0001-01-01', '0001-01-07', 1))
    expect(await ask('QUARTER', 'first-day')).toEqual(bucket('0001-01-01', '0001-03-31', 1))
  })
})

describe('over the lake', () => {
  let service: Service
  beforeAll(async () => {
    service = await openService(lake)
  })
  afterAll(() => service.close())

  test('the score is the mean of the events that have one', async () => {
    const asked = `timeSeries(interval: MONTH) { buckets { start count score } imprecise undated }
      years: timeSeries(interval: YEAR, splitBy: PLACE) { buckets { score split { key count label } } }
      again: timeSeries(interval: YEAR, splitBy: PLACE) { buckets { count } }`
    const { events, actor, claims } = await service.data(`{
      events { ${asked} } actor(id: "person/ann") { events { ${asked} } }
      claims { timeSeries(interval: YEAR) { buckets { start score } } }
    }`)
    // A visit of several parties 4, a call by telephone 1.5, a raid -9; a plan without a type has none.
    expect(events.timeSeries).toEqual({
      buckets: [
        { start: '2025-01-01', count: 3, score: (4 + 1.5 - 9) / 3 },
        { start: '2025-02-01', count: 0, score: null },
        { start: '2025-03-01', count: 1, score: null },
      ],
      imprecise: 0,
      undated: 1,
    })
    const shore = [{ key: 'place/shore', count: 2, label: 'shore' }]
    expect(events.years.buckets).toEqual([{ score: (4 + 1.5 - 9) / 3, split: shore }])
    expect(events.again.buckets).toEqual([{ count: 4 }])
    expect(actor.events.timeSeries.buckets).toEqual([{ start: '2025-01-01', count: 2, score: 2.75 }])
    expect(claims.timeSeries.buckets).toEqual([
      { start: '2024-01-01', score: null },
      { start: '2025-01-01', score: null },
    ])
  })

  test('agreements by the day of signing', async () => {
    const { agreements, process } = await service.data(`{
      agreements { ...series } process(id: "process/talks") { agreements { ...series } } }
      fragment series on AgreementConnection {
        timeSeries(interval: MONTH, splitBy: PARTY) { buckets { start count split { key count } } imprecise undated outside }
      }`)
    const split = [
      { key: 'state/alpha', count: 1 },
      { key: 'state/beta', count: 1 },
    ]
    const buckets = [{ start: '2025-01-01', count: 1, split }]
    expect(agreements.timeSeries).toEqual({ buckets, imprecise: 1, undated: 1, outside: 0 })
    expect(process.agreements.timeSeries).toEqual({ buckets, imprecise: 1, undated: 0, outside: 0 })
  })
})
