/**
 * Events, changes of status and claims in one order: what is in a timeline, where it starts and ends, and how many items there
 * are over time.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openService, type Service } from '../service.ts'
import { bundleOf, cite, claim, source, state } from '../worlds/island.ts'

const early = { citations: [cite('early')] }
const event = (id: string, time: string | null, more: object = {}) => ({
  id: `event/${id}`,
  labels: { en: id },
  status: 'OCCURRED',
  ...(time ? { time } : {}),
  ...early,
  ...more,
})
const points = (...each: [status: string, on: string | null][]) =>
  each.map(([status, on]) => ({ status, ...(on ? { on } : {}), ...early }))

/** A pier: talks, a pact that is proposed, signed and, nobody says when, suspended, and what is said about it. */
const pier = bundleOf('pier', {
  states: [state('alpha', 'Alpha'), state('beta', 'Beta')],
  topics: [
    { id: 'topic/sea', labels: { en: 'sea' }, scheme: 'pier' },
    { id: 'topic/fish', labels: { en: 'fish' }, scheme: 'pier', broader: 'topic/sea' },
  ],
  processes: [
    {
      id: 'process/talks',
      labels: { en: 'talks', ja: '協議' },
      status: 'STALLED',
      statusHistory: points(['ACTIVE', '2024-01-10'], ['STALLED', '2024-03']),
      participants: [{ actor: 'state/alpha', role: 'PARTY', ...early }],
      ...early,
    },
  ],
  events: [
    event('opening', '2024-01-10', {
      processes: ['process/talks'],
      participants: [
        { actor: 'state/beta', role: 'HOST' },
        { actor: 'state/alpha', role: 'PARTICIPANT' },
        { actor: 'state/alpha', role: 'ENVOY' },
      ],
    }),
    event('storm', '2024-02/2024-03'),
    event('rumour', null, { topics: ['topic/fish'] }),
  ],
  agreements: [
    {
      id: 'agreement/pact',
      labels: { en: 'pact' },
      status: 'SUSPENDED',
      statusHistory: points(['PROPOSED', '2024-01-10'], ['SIGNED', '2024-02-01'], ['SUSPENDED', null]),
      parties: [{ actor: 'state/beta', role: 'PARTY', ...early }],
      events: ['event/opening'],
      ...early,
    },
  ],
  claims: [
    claim('hope', 'state/alpha', { said: '2024-01-10', about: ['agreement/pact'], topics: ['topic/sea'], ...early }),
    claim('doubt', 'state/beta', { said: '2024-06-01', citations: [cite('late')] }),
    claim('sigh', 'state/beta', early),
  ],
  sources: [source('early', { published: '2024-01-01' }), source('late', { published: '2025-01-01' })],
})

let service: Service
beforeAll(async () => {
  service = await openService(pier)
})
afterAll(() => service.close())

interface Item {
  time: { edtf: string } | null
  entity: { id: string }
  kind: string
  label: string
  actors: { id: string }[]
}
const timeline = async (args = '', directive = '') => {
  const { timeline } = await service.data(
    `query ${directive} { timeline${args && `(${args})`} { totalCount nodes { time { edtf } entity { id } kind label } } }`,
  )
  expect(timeline.totalCount).toBe(timeline.nodes.length)
  return (timeline.nodes as Item[]).map(({ time, entity, label, kind }) => {
    const status = ['AGREEMENT', 'PROCESS'].includes(kind) ? ` ${label}` : ''
    return `${time?.edtf ?? '-'} ${entity.id}${status}`
  })
}

const whole = [
  '2024-01-10 event/opening',
  '2024-01-10 agreement/pact pact: Proposed',
  '2024-01-10 process/talks talks: Active',
  '2024-01-10 claim/hope',
  '2024-02-01 agreement/pact pact: Signed',
  '2024-02/2024-03 event/storm',
  '2024-03 process/talks talks: Stalled',
  '2024-06-01 claim/doubt',
  '- event/rumour',
  '- agreement/pact pact: Suspended',
  '- claim/sigh',
]

test('the earliest first; on a day events, agreements, processes, claims; undated ones last', async () => {
  const found = await timeline()
  // Both begin on the first of February, and an event comes first.
  const swapped = [...whole.slice(0, 4), whole[5], whole[4], ...whole.slice(6)]
  expect(found).toEqual(swapped)
})

test('an item has its kind, whom it concerns, each once, and a label in the wanted language', async () => {
  const { timeline } = await service.data(
    `{ timeline(filter: {processes: ["process/talks"]}) { nodes { kind label(lang: ["ja"]) actors { id } } } }`,
  )
  expect(timeline.nodes).toEqual([
    { kind: 'EVENT', label: 'opening', actors: [{ id: 'state/beta' }, { id: 'state/alpha' }] },
    { kind: 'PROCESS', label: '協議：進行中', actors: [{ id: 'state/alpha' }] },
    { kind: 'PROCESS', label: '協議：停滞', actors: [{ id: 'state/alpha' }] },
  ])
})

describe('filters', () => {
  const having = (...parts: string[]) =>
    [...whole.slice(0, 4), ...[5, 4, 6, 7, 8, 9, 10].map((place) => whole[place] as string)].filter((item) =>
      parts.some((part) => item.includes(part)),
    )
  test.each([
    ['kinds: [AGREEMENT, CLAIM]', having('agreement/', 'claim/')],
    ['kinds: []', []],
    ['actors: ["state/alpha"]', having('opening', 'talks', 'hope')],
    ['processes: ["process/talks"]', having('opening', 'talks')],
    ['topics: ["topic/sea"]', having('hope', 'rumour')],
    ['agreements: ["agreement/pact"]', having('pact', 'opening', 'hope')],
    ['time: {from: "2024-02-15", to: "2024-03-10"}', having('storm', 'Stalled')],
    ['time: {from: "2024-06-01", includeUndated: true}', having('doubt', '- ')],
    ['actors: ["state/beta"], kinds: [CLAIM]', having('doubt', 'sigh')],
  ])('%s', async (filter, expected) => {
    expect(await timeline(`filter: {${filter}}`)).toEqual(expected)
  })

  test.each([
    ['kinds: [CLAIM, PERSON]', 'filter.kinds[1]'],
    ['actors: ["topic/sea"]', 'filter.actors[0]'],
    ['topics: ["topic/none"]', 'filter.topics[0]'],
    ['time: {from: "2024-02-01", to: "2024-01-01"}', 'filter.time'],
  ])('%s is refused by name', async (filter, argument) => {
    const { errors } = await service.ask(`{ timeline(filter: {${filter}}) { nodes { label } } }`)
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }])
  })
})

test('a series over time adds up to the total', async () => {
  const { timeline } = await service.data(
    `{ timeline { totalCount timeSeries(interval: MONTH, range: {to: "2024-05-31"}) { buckets { start count } imprecise undated outside } } }`,
  )
  expect(timeline).toEqual({
    totalCount: 11,
    timeSeries: {
      buckets: [
        { start: '2024-01-01', count: 4 },
        { start: '2024-02-01', count: 1 },
        { start: '2024-03-01', count: 1 },
        { start: '2024-04-01', count: 0 },
        { start: '2024-05-01', count: 0 },
      ],
      imprecise: 1,
      undated: 3,
      outside: 1,
    },
  })
})

test('a page takes as many reads as it has sorts of dates, however many items there are', async () => {
  const { reads } = await service.ask('{ timeline(first: 3) { nodes { label } pageInfo { hasNextPage } } }')
  expect(reads.filter(({ name }) => name.startsWith('timeline'))).toHaveLength(1)
})

describe('under @asOf', () => {
  test('valid: later statuses are cut, what comes later is hidden, undated things stay', async () => {
    const found = await timeline('', '@asOf(valid: "2024-01-31")')
    expect(found).toEqual(whole.filter((item) => item.startsWith('2024-01') || item.startsWith('-')))
  })

  test('published: what no source had told of is hidden', async () => {
    expect(await timeline('', '@asOf(published: "2024-12-31")')).not.toContain('2024-06-01 claim/doubt')
  })

  test('known: as it was recorded then', async () => {
    const before = new Date().toISOString()
    await new Promise((resolve) => setTimeout(resolve, 5))
    const later = structuredClone(pier) as unknown as Record<string, { id: string; said?: string }[]>
    for (const each of later.claims ?? []) if (each.id === 'claim/doubt') each.said = '2023-06-01'
    later.events = later.events?.filter(({ id }) => id !== 'event/storm') ?? []
    await service.take(later as never)
    const [now, then] = [await timeline(), await timeline('', `@asOf(known: "${before}")`)]
    await service.take(pier)
    expect(now[0]).toBe('2023-06-01 claim/doubt')
    expect(now).not.toContain('2024-02/2024-03 event/storm')
    expect(then.toSorted()).toEqual(whole.toSorted())
  })
})

test('the fields of an item come in the order in which they are asked for, whatever each waits for', async () => {
  const orders = ['time { edtf } kind label entity { id } actors { id }', 'entity { id } label actors { id } kind']
  for (const fields of orders) {
    const { timeline } = await service.data(`{ timeline { nodes { ${fields} } } }`)
    const asked = fields.replace(/ \{ \w+ \}/g, '').split(' ')
    expect(new Set(timeline.nodes.map((node: object) => Object.keys(node).join(' ')))).toEqual(
      new Set([asked.join(' ')]),
    )
  }
})
