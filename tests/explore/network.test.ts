/** Networks of actors: ties, weights, days and evidence, each worked by hand over a few claims and events. */
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createGraphqlServer } from '../../src/server/graphql-server.ts'
import { GAP } from '../../src/stored/position.ts'
import { storeOf } from '../server/rowless-store.ts'
import { openService, type Service } from '../service.ts'
import { hall } from '../worlds/hall.ts'

let service: Service
beforeAll(async () => {
  service = await openService(hall)
})
afterAll(() => service.close())

interface Edge {
  id: string
  source: string
  target: string
  type: string
  directed: boolean
  count: number
  weight: number
  from: string | null
  to: string | null
  evidence: { id: string }[]
}

const fields =
  '{ nodes { id degree depth } edges { id source target type directed count weight from to evidence { id } } truncated totalNodes }'
const ask = async (args: string, directive = '') => {
  const { network } = await service.data(`query ${directive} { network(${args}) ${fields} }`)
  return network as {
    nodes: { id: string; degree: number; depth: null }[]
    edges: Edge[]
    truncated: boolean
    totalNodes: number
  }
}
const slug = (id: string) => id.slice(id.indexOf('/') + 1)
/** `a-b 2`: the ends of each edge and its weight to five places. */
const ties = async (args: string, directive = '') =>
  (await ask(args, directive)).edges.map(
    ({ source, target, directed, weight }) =>
      `${slug(source)}${directed ? '>' : '-'}${slug(target)} ${Number(weight.toFixed(5))}`,
  )
const behind = ({ source, target, count, from, to, evidence }: Edge) =>
  `${slug(source)} ${slug(target)} ${count} ${from} ${to}: ${evidence.map(({ id }) => slug(id)).join(' ')}`

describe('each type', () => {
  test('COPARTICIPATION counts the events in which both took part, in however many roles', async () => {
    expect(await ties('type: COPARTICIPATION')).toEqual(['a-b 2', 'a-c 2', 'a-beta 1', 'b-c 1', 'b-beta 1'])
  })
  test('CONGRUENCE adds up the products of how often each took the same stance', async () => {
    // a-b on the rent 3 × 2; b-c and b-d on the toll 1 × 1, c-d with one claim of both.
    expect(await ties('type: CONGRUENCE')).toEqual(['a-b 6', 'b-c 1', 'b-d 1', 'c-d 1'])
  })
  test('CONFLICT adds up the products of how often they took opposite stances, and NEUTRAL is none', async () => {
    // a-c: rent 3 × 1 and toll 1 × 1; b-c: rent 2 × 1; a-b and a-d: toll 1 × 1.
    expect(await ties('type: CONFLICT')).toEqual(['a-c 4', 'b-c 2', 'a-b 1', 'a-d 1'])
  })
  test('SUBTRACT is congruence less conflict, the strongest first whichever their sign', async () => {
    expect(await ties('type: SUBTRACT')).toEqual(['a-b 5', 'a-c -4', 'a-d -1', 'b-c -1', 'b-d 1', 'c-d 1'])
  })
  test('ADDRESS runs from who speaks to who is addressed, never to oneself', async () => {
    expect(await ties('type: ADDRESS')).toEqual(['a>b 2', 'a>c 1', 'b>a 1', 'c>b 1'])
  })
  test('MENTION runs from who speaks to the actors spoken about', async () => {
    expect(await ties('type: MENTION')).toEqual(['a>d 1', 'a>beta 1'])
  })
})

describe('each normalization', () => {
  test.each([
    // a did 5 things, b 3, c 2, d 1; a-b (5 + 3) / 2, b-c (3 + 2) / 2, …
    ['CONGRUENCE, normalization: AVERAGE_ACTIVITY', ['a-b 1.5', 'c-d 0.66667', 'b-d 0.5', 'b-c 0.4']],
    // a-b: what only a did 2, only b 1, both 3 × 2; b-c: 2, 1, 1; b-d 2, 0, 1; c-d 1, 0, 1.
    ['CONGRUENCE, normalization: JACCARD', ['a-b 0.66667', 'c-d 0.5', 'b-d 0.33333', 'b-c 0.25']],
    // a-b 6 / (5 × 3), b-c 1 / (3 × 2), …
    ['CONGRUENCE, normalization: COSINE', ['c-d 0.5', 'a-b 0.4', 'b-d 0.33333', 'b-c 0.16667']],
    ['CONFLICT, normalization: AVERAGE_ACTIVITY', ['a-c 1.14286', 'b-c 0.8', 'a-d 0.33333', 'a-b 0.25']],
    // a-c share no stance: all that either did, 5 + 2; b-c as above.
    ['CONFLICT, normalization: JACCARD', ['a-c 0.57143', 'b-c 0.5', 'a-d 0.16667', 'a-b 0.11111']],
    ['CONFLICT, normalization: COSINE', ['a-c 0.4', 'b-c 0.33333', 'a-d 0.2', 'a-b 0.06667']],
    [
      'SUBTRACT, normalization: AVERAGE_ACTIVITY',
      ['a-b 1.25', 'a-c -1.14286', 'c-d 0.66667', 'b-d 0.5', 'b-c -0.4', 'a-d -0.33333'],
    ],
    // Congruence and conflict are divided by the same.
    [
      'SUBTRACT, normalization: JACCARD',
      ['a-c -0.57143', 'a-b 0.55556', 'c-d 0.5', 'b-d 0.33333', 'b-c -0.25', 'a-d -0.16667'],
    ],
    [
      'SUBTRACT, normalization: COSINE',
      ['c-d 0.5', 'a-c -0.4', 'a-b 0.33333', 'b-d 0.33333', 'a-d -0.2', 'b-c -0.16667'],
    ],
    // a was at 4 events, b and c at 2, beta at 1.
    [
      'COPARTICIPATION, normalization: AVERAGE_ACTIVITY',
      ['a-b 0.66667', 'a-c 0.66667', 'b-beta 0.66667', 'b-c 0.5', 'a-beta 0.4'],
    ],
    ['COPARTICIPATION, normalization: JACCARD', ['a-b 0.5', 'a-c 0.5', 'b-beta 0.5', 'b-c 0.33333', 'a-beta 0.25']],
    ['COPARTICIPATION, normalization: COSINE', ['b-beta 0.5', 'a-b 0.25', 'a-c 0.25', 'a-beta 0.25', 'b-c 0.25']],
    // a addressed 3 times, b and c once; b was addressed 3 times, a and c once.
    ['ADDRESS, normalization: AVERAGE_ACTIVITY', ['b>a 1', 'a>b 0.66667', 'a>c 0.5', 'c>b 0.5']],
    ['ADDRESS, normalization: JACCARD', ['b>a 1', 'a>b 0.5', 'a>c 0.33333', 'c>b 0.33333']],
    ['ADDRESS, normalization: COSINE', ['b>a 1', 'a>c 0.33333', 'c>b 0.33333', 'a>b 0.22222']],
    // a spoke about two, each of whom only a spoke about.
    ['MENTION, normalization: AVERAGE_ACTIVITY', ['a>d 0.66667', 'a>beta 0.66667']],
    ['MENTION, normalization: JACCARD', ['a>d 0.5', 'a>beta 0.5']],
    ['MENTION, normalization: COSINE', ['a>d 0.5', 'a>beta 0.5']],
  ])('%s', async (args, expected) => {
    expect(await ties(`type: ${args}`)).toEqual(expected)
  })
})

describe('each rule for duplicates', () => {
  test.each([
    ['CONGRUENCE, duplicates: ALL', ['a-b 6', 'b-c 1', 'b-d 1', 'c-d 1']],
    // On the rent a is carried by early and late, b by late and early.
    ['CONGRUENCE, duplicates: ONCE_PER_SOURCE', ['a-b 4', 'b-c 1', 'b-d 1', 'c-d 1']],
    // a in January and March, b in February and once undated.
    ['CONGRUENCE, duplicates: ONCE_PER_MONTH', ['a-b 4', 'b-c 1', 'b-d 1', 'c-d 1']],
    ['CONGRUENCE, duplicates: ONCE', ['a-b 1', 'b-c 1', 'b-d 1', 'c-d 1']],
    ['CONFLICT, duplicates: ONCE_PER_MONTH', ['a-c 3', 'b-c 2', 'a-b 1', 'a-d 1']],
    ['CONFLICT, duplicates: ONCE', ['a-c 2', 'a-b 1', 'a-d 1', 'b-c 1']],
    ['CONFLICT, duplicates: ONCE_PER_SOURCE', ['a-c 3', 'b-c 2', 'a-b 1', 'a-d 1']],
    ['SUBTRACT, duplicates: ONCE_PER_SOURCE', ['a-b 3', 'a-c -3', 'a-d -1', 'b-c -1', 'b-d 1', 'c-d 1']],
    ['ADDRESS, duplicates: ONCE_PER_SOURCE', ['a>b 1', 'a>c 1', 'b>a 1', 'c>b 1']],
    ['MENTION, duplicates: ONCE', ['a>beta 1', 'a>d 1']],
    ['ADDRESS, duplicates: ONCE_PER_MONTH', ['a>b 1', 'a>c 1', 'b>a 1', 'c>b 1']],
    ['COPARTICIPATION, duplicates: ONCE', ['a-b 2', 'a-c 2', 'a-beta 1', 'b-c 1', 'b-beta 1']],
    // Of what is left after that rule: a 3, b 2.
    [
      'CONGRUENCE, duplicates: ONCE, normalization: AVERAGE_ACTIVITY',
      ['c-d 0.66667', 'b-d 0.66667', 'b-c 0.5', 'a-b 0.4'],
    ],
  ])('%s', async (args, expected) => {
    expect((await ties(`type: ${args}`)).sort()).toEqual(expected.sort())
  })
})

describe('each level', () => {
  test.each([
    // The cabinet and alpha have what a and b said in 2024; what they said on unknown days counts for nobody.
    ['CONFLICT, level: STATE', ['alpha-beta 4']],
    ['CONGRUENCE, level: STATE', []],
    ['CONFLICT, level: ORGANIZATION', []],
    ['COPARTICIPATION, level: STATE', ['alpha-beta 1']],
    ['COPARTICIPATION, level: ORGANIZATION', []],
    ['MENTION, level: STATE', ['alpha>beta 1']],
    ['ADDRESS, level: STATE', []],
  ])('%s', async (args, expected) => {
    expect(await ties(`type: ${args}`)).toEqual(expected)
  })
})

test('an edge has its days, how many claims or events are behind it, and these, oldest first, undated ones last', async () => {
  expect((await ask('type: COPARTICIPATION')).edges.map(behind)).toEqual([
    'a b 2 2024-01-01 2024-02-03: lunch dinner',
    'a c 2 2024-02-01 2024-02-03: dinner walk',
    'a beta 1 2024-01-01 2024-01-01: lunch',
    'b c 1 2024-02-01 2024-02-03: dinner',
    'b beta 1 2024-01-01 2024-01-01: lunch',
  ])
  expect((await ask('type: CONGRUENCE')).edges.map(behind)).toEqual([
    'a b 5 2024-01-05 2024-03-31: a1 a2 b1 a3 b2',
    'b c 2 2024-02-02 2024-05-01: b3 cd',
    'b d 2 2024-02-02 2024-05-01: b3 cd',
    'c d 1 2024-05-01 2024-05-01: cd',
  ])
  expect((await ask('type: ADDRESS')).edges.map(behind)).toEqual([
    'a b 2 2024-01-01 2024-01-02: t1 t2',
    'a c 1 2024-01-01 2024-01-01: t1',
    'b a 1 null null: t4',
    'c b 1 2024-02-01 2024-02-01: t3',
  ])
  const [first] = (await ask('type: SUBTRACT')).edges as [Edge]
  expect(behind(first)).toBe('a b 7 2024-01-05 2024-03-31: a1 a2 a4 b3 b1 a3 b2')
  expect([first.id, first.type, first.directed]).toEqual(['subtract/person/a~person/b', 'SUBTRACT', false])
})

describe('filters and bounds', () => {
  test.each([
    ['CONGRUENCE, actors: { ids: ["person/b", "person/c"] }', ['b-c 1']],
    ['ADDRESS, actors: { ids: ["person/a", "person/b"] }', ['a>b 2', 'b>a 1']],
    ['COPARTICIPATION, actors: { kinds: [PERSON] }', ['a-b 2', 'a-c 2', 'b-c 1']],
    ['CONGRUENCE, claims: { conditional: false }', ['a-b 4', 'b-c 1', 'b-d 1', 'c-d 1']],
    ['CONGRUENCE, claims: { propositions: ["proposition/rent"] }', ['a-b 6']],
    ['CONFLICT, claims: { said: { from: "2024-03-01" } }', ['a-c 1']],
    ['MENTION, claims: { about: ["person/d"] }', ['a>d 1']],
    ['COPARTICIPATION, events: { time: { to: "2024-01-31" } }', ['a-b 1', 'a-beta 1', 'b-beta 1']],
    ['COPARTICIPATION, events: { participants: ["state/beta"] }', ['a-b 1', 'a-beta 1', 'b-beta 1']],
    ['CONFLICT, minWeight: 2', ['a-c 4', 'b-c 2']],
    ['SUBTRACT, minWeight: 1.5', ['a-b 5', 'a-c -4']],
    ['CONGRUENCE, claims: { ids: [] }', []],
  ])('%s', async (args, expected) => {
    expect(await ties(`type: ${args}`)).toEqual(expected)
  })

  test('first counts edges and says that there are more, and how many nodes these would have', async () => {
    const cut = await ask('type: CONFLICT, first: 2')
    expect(cut.edges).toHaveLength(2)
    expect(cut).toMatchObject({
      nodes: [
        { id: 'person/a', degree: 1, depth: null },
        { id: 'person/b', degree: 1 },
        { id: 'person/c', degree: 2 },
      ],
      truncated: true,
      totalNodes: 4,
    })
    expect(await ask('type: CONFLICT')).toMatchObject({ truncated: false, totalNodes: 4 })
    expect(await ask('type: CONFLICT, first: 0')).toEqual({ nodes: [], edges: [], truncated: true, totalNodes: 4 })
  })

  test('two actors may have as many claims behind their tie as a network may be made of', async () => {
    const claimsEach = 100_000
    // The last one that is read is the oldest.
    const dayOf = (index: number) => (index === claimsEach - 1 ? '2024-12-31' : '2025-01-01')
    const rows = ['person/a', 'person/b'].map((actor) => ({
      ...{ actor, thing: 'proposition/p', side: 'SUPPORT', times: claimsEach, looked: claimsEach },
      claims: Array.from({ length: claimsEach }, (_, index) =>
        [dayOf(index), dayOf(index), `claim/${actor.at(-1)}${index}`].join(GAP),
      ),
    }))
    const store = storeOf(async ({ name }) => (name.startsWith('network: ') ? rows : []))
    const server = createGraphqlServer({ store, log: pino({ level: 'silent' }), limits: { requestMs: 60_000 } })
    const query = '{ network(type: CONGRUENCE) { edges { source target count weight from to } } }'
    const answer = await server.fetch(`http://parley.test/graphql?query=${encodeURIComponent(query)}`)
    const days = { from: '2024-12-31', to: '2025-01-01' }
    const tie = { source: 'person/a', target: 'person/b', count: 2 * claimsEach, weight: claimsEach ** 2, ...days }
    expect(await answer.json()).toEqual({ data: { network: { edges: [tie] } } })
  })

  test.each([
    ['type: CONFLICT, first: 2001', 'first'],
    ['type: CONFLICT, first: -1', 'first'],
    ['type: CONFLICT, minWeight: -1', 'minWeight'],
    ['type: CONFLICT, events: { ids: [] }', 'events'],
    ['type: COPARTICIPATION, claims: { ids: [] }', 'claims'],
    ['type: CONFLICT, actors: { ids: ["person/nobody"] }', 'actors.ids[0]'],
    ['type: CONFLICT, claims: { propositions: ["person/a"] }', 'claims.propositions[0]'],
  ])('%s is refused, and named', async (args, argument) => {
    const { errors } = await service.ask(`{ network(${args}) ${fields} }`)
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }])
  })
})

describe('under @asOf', () => {
  test('valid: what was said later is not there', async () => {
    expect(await ties('type: CONFLICT', '@asOf(valid: "2024-04-30")')).toEqual(['a-c 3', 'b-c 2', 'a-b 1'])
    expect(await ties('type: COPARTICIPATION', '@asOf(valid: "2024-01-31")')).toEqual([
      'a-b 1',
      'a-c 1',
      'a-beta 1',
      'b-beta 1',
    ])
  })

  test('published: only claims that a source had told of', async () => {
    expect(await ties('type: CONGRUENCE', '@asOf(published: "2024-12-31")')).toEqual([
      'a-b 3',
      'b-c 1',
      'b-d 1',
      'c-d 1',
    ])
  })

  test('known: as claims and participants were recorded then', async () => {
    const before = new Date().toISOString()
    await new Promise((resolve) => setTimeout(resolve, 5))
    const later = structuredClone(hall) as unknown as Record<string, { id: string; [field: string]: unknown }[]>
    for (const each of later.claims ?? []) if (each.id === 'claim/b1') each.stance = 'OPPOSE'
    for (const each of later.events ?? []) if (each.id === 'event/lunch') each.participants = []
    later.tenures = []
    await service.take(later as never)
    const then = `@asOf(known: "${before}")`
    const found = {
      now: await ties('type: CONGRUENCE'),
      thenSame: await ties('type: CONGRUENCE', then),
      eventsThen: await ties('type: COPARTICIPATION', then),
      addressedThen: await ties('type: ADDRESS', then),
      states: await ties('type: CONFLICT, level: STATE'),
      statesThen: await ties('type: CONFLICT, level: STATE', then),
      sourcesThen: await ties('type: CONGRUENCE, duplicates: ONCE_PER_SOURCE', then),
    }
    await service.take(hall)
    expect(found).toEqual({
      now: ['a-b 3', 'b-c 2', 'b-d 1', 'c-d 1'],
      thenSame: ['a-b 6', 'b-c 1', 'b-d 1', 'c-d 1'],
      eventsThen: ['a-b 2', 'a-c 2', 'a-beta 1', 'b-c 1', 'b-beta 1'],
      addressedThen: ['a>b 2', 'a>c 1', 'b>a 1', 'c>b 1'],
      states: [],
      statesThen: ['alpha-beta 4'],
      sourcesThen: ['a-b 4', 'b-c 1', 'b-d 1', 'c-d 1'],
    })
  })
})
