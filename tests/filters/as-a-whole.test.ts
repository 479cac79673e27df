/** `and`, `or` and `not` combine what a filter says. What it cannot say is refused, with the argument and what would be right. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openService, type Service } from '../service.ts'
import { everything, filterTypes, foundIn, rent } from '../worlds/rent.ts'

let service: Service
beforeAll(async () => {
  service = await openService(rent)
})
afterAll(() => service.close())

const found = (list: string, filter: object) => foundIn(service, list, filter)
const allBut = (...slugs: string[]) => everything.filter((slug) => !slugs.includes(slug)).toSorted()

describe('and, or, not', () => {
  test.each<[object, string[]]>([
    [{ and: [] }, everything],
    [{ or: [] }, []],
    [{ not: {} }, []],
    [{ not: { or: [] } }, everything],
    [{ and: [{ speakers: ['state/beta'] }, { stances: ['OPPOSE'] }] }, ['span']],
    [{ or: [{ stances: ['OPPOSE'] }, { speechActs: ['REJECT'] }] }, ['month', 'span']],
    [{ or: [{ stances: ['OPPOSE'] }, { and: [] }] }, everything],
    [{ or: [{}] }, everything],
    [{ speakers: ['state/alpha'], or: [{ stances: ['OPPOSE'] }, { speechActs: ['REJECT'] }] }, ['month']],
    [
      {
        or: [{ and: [{ speakers: ['state/beta'] }, { not: { said: {} } }] }, { not: { not: { ids: ['claim/via'] } } }],
      },
      ['undated', 'via'],
    ],
  ])('%j', async (filter, expected) => {
    expect(await found('claims', filter)).toEqual(expected.toSorted())
  })

  test.each<[object]>([
    [{ stances: ['SUPPORT'] }],
    [{ stances: [] }],
    [{ said: { from: '2025-02-13', to: '2025-02-13' } }],
    [{ said: { to: '2024-01-01', includeUndated: true } }],
    [{ cited: { reliability: ['B_USUALLY_RELIABLE'] } }],
    [{ cited: { published: { from: '2025-03-01' } } }],
    [{ cited: { sources: ['source/graded'] } }],
    [{ citedOnly: { reliability: ['B_USUALLY_RELIABLE'] } }],
    [{ propositions: ['proposition/rent'] }],
    [{ topics: ['topic/sea'] }],
    [{ speakers: ['state/alpha'] }],
    [{ ids: ['claim/exact'] }],
    [{ or: [{ stances: ['SUPPORT'] }, { said: { from: '2025-03-01' } }] }],
    [{ and: [{ stances: ['SUPPORT'] }, { said: { from: '2025-01-01' } }] }],
  ])('not %j is the exact complement, missing values included', async (filter) => {
    const matching = await found('claims', filter)
    expect(await found('claims', { not: filter })).toEqual(allBut(...matching))
  })

  test.each(['ids', 'speakers', 'addressees', 'about', 'topics', 'processes', 'propositions', 'stances', 'speechActs'])(
    'an empty list of %s matches nothing',
    async (field) => {
      expect(await found('claims', { [field]: [] })).toEqual([])
    },
  )

  test.each(['sources', 'publishers', 'reliability', 'credibility', 'attributions'])(
    'an empty list of cited %s matches nothing',
    async (field) => {
      expect(await found('claims', { cited: { [field]: [] } })).toEqual([])
    },
  )

  test.each<[string, object, object]>([
    ['events', { statuses: ['OCCURRED'] }, { types: ['CONSULT'] }],
    ['agreements', { statuses: ['SIGNED'] }, { parties: ['state/beta'] }],
    ['actors', { kinds: ['STATE'] }, { ids: ['state/alpha', 'person/ada'] }],
    ['sources', { relevance: ['ON_TOPIC'] }, { publishers: ['organization/press'] }],
  ])('combine the same way in %s', async (list, one, other) => {
    const whole = await found(list, {})
    const [ones, others] = [await found(list, one), await found(list, other)]
    expect(await found(list, { and: [one, other] })).toEqual(ones.filter((slug) => others.includes(slug)))
    expect(await found(list, { or: [one, other] })).toEqual(whole.filter((slug) => [...ones, ...others].includes(slug)))
    expect(await found(list, { not: one })).toEqual(whole.filter((slug) => !ones.includes(slug)))
  })
})

describe('refused', () => {
  test.each<[string, object, string, RegExp]>([
    ['claims', { speakers: ['person/nobody'] }, 'filter.speakers[0]', /"person\/nobody"/],
    ['claims', { about: ['state/alpha', 'state/nowhere'] }, 'filter.about[1]', /"state\/nowhere"/],
    ['claims', { and: [{}, { not: { topics: ['topic/none'] } }] }, 'filter.and[1].not.topics[0]', /"topic\/none"/],
    ['claims', { cited: { sources: ['source/none'] } }, 'filter.cited.sources[0]', /"source\/none"/],
    ['claims', { citedOnly: { sources: ['source/none'] } }, 'filter.citedOnly.sources[0]', /"source\/none"/],
    [
      'claims',
      { cited: { publishers: ['state/alpha'] } },
      'filter.cited.publishers[0]',
      /"state\/alpha".*organization\//,
    ],
    [
      'claims',
      { speakers: ['claim/exact'] },
      'filter.speakers[0]',
      /"claim\/exact".*person\/.*organization\/.*state\//,
    ],
    ['claims', { ids: ['event/call'] }, 'filter.ids[0]', /"event\/call".*claim\//],
    ['claims', { ids: ['nonsense'] }, 'filter.ids[0]', /"nonsense".*claim\//],
    ['claims', { ids: [''] }, 'filter.ids[0]', /claim\//],
    ['claims', { ids: ["claim/x' OR 1=1"] }, 'filter.ids[0]', /claim\/x/],
    ['events', { participants: ['event/call'] }, 'filter.participants[0]', /"event\/call".*person\//],
    ['agreements', { or: [{ parties: ['x'] }] }, 'filter.or[0].parties[0]', /"x"/],
    ['sources', { publishers: ['organization/none'] }, 'filter.publishers[0]', /"organization\/none"/],
    ['processes', { topics: ['topic/none'] }, 'filter.topics[0]', /"topic\/none"/],
    ['propositions', { ids: ['proposition/none'] }, 'filter.ids[0]', /"proposition\/none"/],
    ['actors', { ids: ['source/plain'] }, 'filter.ids[0]', /"source\/plain".*person\//],
    ['claims', { said: { from: '2025-03-01', to: '2025-02-01' } }, 'filter.said', /2025-03-01.*2025-02-01/],
    ['events', { not: { time: { from: '2025-03-01', to: '2025-02-01' } } }, 'filter.not.time', /2025-03-01/],
    [
      'claims',
      { cited: { published: { from: '2025-03-01', to: '2025-02-01' } } },
      'filter.cited.published',
      /2025-03-01/,
    ],
  ])('%s %j', async (list, filter, argument, message) => {
    const { data, errors = [] } = await service.ask(
      `query ($filter: ${filterTypes[list]}) { ${list}(filter: $filter) { totalCount } service { name } }`,
      { filter },
    )
    expect(data).toEqual({ [list]: null, service: { name: 'Parley' } })
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatchObject({ path: [list], extensions: { code: 'BAD_USER_INPUT', argument } })
    expect(errors[0]?.message).toMatch(message)
    expect(errors[0]?.message).toContain(argument)
  })

  test('more than 500 values in a list', async () => {
    const query = 'query ($filter: ClaimFilter) { claims(filter: $filter) { totalCount } }'
    const { errors = [], data } = await service.ask(query, { filter: { ids: Array(501).fill('claim/exact') } })
    expect(data).toBeUndefined()
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'filter.ids' } }])
    expect(errors[0]?.message).toMatch(/500.*501/)
  })

  test.each([
    ['deep', { not: {} } as object, (inner: object) => ({ not: inner })],
    ['deep in lists', {}, (inner: object) => ({ or: [{ and: [inner] }] })],
  ])('too %s: COST_LIMIT_EXCEEDED, and what is less deep is answered', async (_, innermost, around) => {
    const nested = (depth: number) => Array.from({ length: depth }).reduce<object>(around, innermost)
    const query = 'query ($filter: ClaimFilter) { claims(filter: $filter) { totalCount } }'
    const { errors = [] } = await service.ask(query, { filter: nested(300) })
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['COST_LIMIT_EXCEEDED'])
    for (let depth = 1; depth <= 64; depth += 1) {
      const reply = await service.ask(query, { filter: nested(depth) })
      expect(reply.errors?.[0]?.extensions.code ?? 'COST_LIMIT_EXCEEDED').toBe('COST_LIMIT_EXCEEDED')
      if (depth <= 8) expect(reply.errors).toBeUndefined()
    }
  })

  test('too many conditions: COST_LIMIT_EXCEEDED, and the most that may be is answered', async () => {
    const or = (count: number) => ({ or: Array(count).fill({ stances: ['OPPOSE'] }) })
    const query = 'query ($filter: ClaimFilter) { claims(filter: $filter) { totalCount } }'
    const { errors = [] } = await service.ask(query, { filter: or(200) })
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['COST_LIMIT_EXCEEDED'])
    expect(await found('claims', or(199))).toEqual(['span'])
  })

  test('in a list below, at its own path, once for each parent', async () => {
    const { data, errors = [] } = await service.ask(
      '{ actors(filter: {kinds: [STATE]}) { nodes { label claims(filter: {ids: ["claim/none"]}) { totalCount } } } }',
    )
    expect(data.actors.nodes).toEqual([
      { label: 'Alpha', claims: null },
      { label: 'Beta', claims: null },
    ])
    expect(errors.map(({ path }) => path?.join('.'))).toEqual(['actors.nodes.0.claims', 'actors.nodes.1.claims'])
    for (const { extensions } of errors) {
      expect(extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'filter.ids[0]' })
    }
  })
})

test('the ids that a request names are checked by one read at most', async () => {
  const { reads } = await service.ask(`{
    actor(id: "state/beta") { claims(filter: {about: ["state/beta"], topics: ["topic/sea"]}) { totalCount } }
  }`)
  expect(reads).toHaveLength(2)
})
