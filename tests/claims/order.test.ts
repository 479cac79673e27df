/** The order of claims, case by case: what days tell, what chains tell, what neither tells, and what a corrected claim no longer says. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Answer, openService, type Service } from '../service.ts'
import { bundleOf, cite, claim, source, state } from '../worlds/island.ts'

const said = (id: string, speaker: string, stance: string, day: string | null, more: object = {}) =>
  claim(id, `state/${speaker}`, {
    stance,
    proposition: 'proposition/rent',
    ...(day ? { said: day } : {}),
    citations: [cite('gazette')],
    ...more,
  })
const after = (...slugs: string[]) => ({ saidAfterClaims: slugs.map((slug) => `claim/${slug}`) })

/** What each of them said, and what that comes to: the current stance, since when it holds, and whether it turned. */
const speakers: Record<string, { claims: object[]; comesTo: [string | null, string | null, boolean] }> = {
  'days apart': {
    claims: [said('a1', 'a', 'SUPPORT', '2025-01'), said('a2', 'a', 'OPPOSE', '2025-02-01')],
    comesTo: ['OPPOSE', '2025-02-01', true],
  },
  'days that overlap': {
    claims: [said('b1', 'b', 'SUPPORT', '2025-01'), said('b2', 'b', 'OPPOSE', '2025-01-20')],
    comesTo: [null, null, false],
  },
  'a chain through what somebody else said of something else': {
    claims: [
      said('c1', 'c', 'SUPPORT', '2025-01-05'),
      claim('between', 'state/a', { ...after('c1'), citations: [cite('gazette')] }),
      said('c2', 'c', 'OPPOSE', null, after('between')),
    ],
    comesTo: ['OPPOSE', null, true],
  },
  'no day and no chain': {
    claims: [said('d1', 'd', 'SUPPORT', '2025-01-05'), said('d2', 'd', 'OPPOSE', null)],
    comesTo: ['SUPPORT', '2025-01-05', false],
  },
  'a chain within one day': {
    claims: [said('e1', 'e', 'OPPOSE', '2025-01-05'), said('e2', 'e', 'SUPPORT', '2025-01-05', after('e1'))],
    comesTo: ['SUPPORT', '2025-01-05', false],
  },
  'a neutral one between, either way': {
    claims: [
      said('f01', 'f', 'OPPOSE', '2024-12-30'),
      said('f02', 'f', 'NEUTRAL', '2024-12-31'),
      said('f1', 'f', 'SUPPORT', '2025-01-01'),
      said('f2', 'f', 'NEUTRAL', '2025-01-02'),
      said('f3', 'f', 'OPPOSE', '2025-01-03'),
    ],
    comesTo: ['OPPOSE', '2025-01-03', false],
  },
  'a claim that another has replaced': {
    claims: [
      said('g1', 'g', 'SUPPORT', '2025-03-01', {
        replacedBy: 'claim/g2',
        addressees: ['state/a'],
        about: ['state/b'],
      }),
      said('g2', 'g', 'OPPOSE', '2025-01-01'),
    ],
    comesTo: ['OPPOSE', '2025-01-01', false],
  },
  'an open end': {
    claims: [said('h1', 'h', 'SUPPORT', '2025-01/..'), said('h2', 'h', 'OPPOSE', '2025-06')],
    comesTo: [null, null, false],
  },
  'days that contradict a chain': {
    claims: [said('i1', 'i', 'SUPPORT', '2025-01-01', after('i2')), said('i2', 'i', 'OPPOSE', '2025-02-01')],
    comesTo: ['OPPOSE', '2025-02-01', true],
  },
  'the same again, some of it undated': {
    claims: [
      said('j1', 'j', 'OPPOSE', '2025-01-01'),
      said('j2', 'j', 'SUPPORT', '2025-02'),
      said('j3', 'j', 'SUPPORT', null, after('j2')),
      said('j4', 'j', 'SUPPORT', '2025-02-10'),
    ],
    comesTo: ['SUPPORT', '2025-02', true],
  },
}
/** So many claims of one month, for and against by turns, each known to follow the one before. */
const chainOf = (speaker: string, length: number) =>
  Array.from({ length }, (_, index) =>
    said(`${speaker}${index}`, speaker, index % 2 === 0 ? 'SUPPORT' : 'OPPOSE', '2025-01', {
      proposition: 'proposition/long',
      ...(index > 0 ? after(`${speaker}${index - 1}`) : {}),
    }),
  )
/** What two say together of the toll: each time one of the two says something of its own between. */
const jointly = (id: string, speakers: string, stance: string, day: string) =>
  said(id, '', stance, day, {
    proposition: 'proposition/toll',
    speakers: [...speakers].map((slug) => ({ actor: `state/${slug}` })),
  })
const joint = [
  jointly('m1', 'ab', 'SUPPORT', '2025-01-01'),
  jointly('m2', 'b', 'NEUTRAL', '2025-01-02'),
  jointly('m3', 'ab', 'OPPOSE', '2025-01-03'),
  jointly('n1', 'cd', 'OPPOSE', '2025-01-01'),
  jointly('n2', 'd', 'NEUTRAL', '2025-01-02'),
  jointly('n3', 'cd', 'SUPPORT', '2025-01-03'),
]
const slugOf = (name: string) => 'abcdefghij'[Object.keys(speakers).indexOf(name)] as string

let service: Service
beforeAll(async () => {
  service = await openService(
    bundleOf('turns', {
      states: [...'abcdefghijkl'].map((slug) => state(slug, slug)),
      propositions: ['rent', 'long', 'toll'].map((slug) => ({
        ...{ id: `proposition/${slug}`, text: { en: slug } },
        citations: [cite('gazette')],
      })),
      sources: [source('gazette')],
      claims: [
        ...Object.values(speakers).flatMap(({ claims }) => claims),
        ...[...chainOf('k', 1_000), ...chainOf('l', 1_001)],
        ...joint,
      ],
      relations: [
        { id: 'relation/r', type: 'CONTRADICTS', from: 'claim/c2', to: 'claim/b1', citations: [cite('gazette')] },
      ],
    }),
  )
})
afterAll(() => service.close())

test.each(Object.entries(speakers))('%s: a stance and a cell come to it', async (name, { comesTo }) => {
  const id = `state/${slugOf(name)}`
  const { actor, stanceMatrix } = await service.data(
    `query ($id: ID!) {
      actor(id: $id) { stances(propositions: ["proposition/rent"]) { current since { edtf } reversed } }
      stanceMatrix(actors: [$id], propositions: ["proposition/rent"]) { cells { current reversed } }
    }`,
    { id },
  )
  const [current, since, reversed] = comesTo
  expect(actor.stances).toEqual([{ current, since: since && { edtf: since }, reversed }])
  expect(stanceMatrix.cells).toEqual([{ current, reversed }])
})

test('chains order 1,000 claims of one series; where they tie more, days alone order them', async () => {
  const { proposition, stanceMatrix, own } = await service.data(`{
    proposition(id: "proposition/long") { stances { actor { id } current reversed } }
    stanceMatrix(propositions: ["proposition/long"]) { cells { actor { id } current reversed } }
    own: contradictions(filter: { claims: { propositions: ["proposition/long"] } }) { totalCount }
  }`)
  const right = [
    { actor: { id: 'state/l' }, current: null, reversed: false },
    { actor: { id: 'state/k' }, current: 'OPPOSE', reversed: true },
  ]
  expect(proposition.stances).toEqual(right)
  expect(stanceMatrix.cells).toEqual(expect.arrayContaining(right))
  // Neighbours of the former; every two opposite ones of the latter.
  expect(own.totalCount).toBe(999 + 501 * 500)
})

test('a speaker contradicts itself by neighbours in the order, and by what nothing orders', async () => {
  const { contradictions } = await service.data(
    `{ contradictions(filter: { sameSpeaker: true, claims: { propositions: ["proposition/rent"] } }) {
      totalCount nodes { timing from { id } to { id } }
    } }`,
  )
  const slug = ({ id }: { id: string }) => id.replace('claim/', '')
  const found = contradictions.nodes.map(({ timing, from, to }: Answer) => `${slug(from)} ${slug(to)} ${timing}`)
  expect(found.toSorted()).toEqual([
    'a2 a1 SEPARATE',
    // Nothing orders them, so that the higher id is only a name.
    'b2 b1 OVERLAPPING',
    'c2 c1 UNKNOWN',
    'd2 d1 UNKNOWN',
    'e2 e1 OVERLAPPING',
    'h2 h1 OVERLAPPING',
    'i2 i1 SEPARATE',
    'j2 j1 SEPARATE',
    // Its days put j4 after j1 too, with none between: j2 may have been said after j4.
    'j4 j1 SEPARATE',
  ])
  expect(contradictions.totalCount).toBe(found.length)
})

test('two speakers contradict themselves together if nothing of one of them comes between', async () => {
  const { contradictions } = await service.data(
    `{ contradictions(filter: { sameSpeaker: true, claims: { propositions: ["proposition/toll"] } }) {
      totalCount nodes { id }
    } }`,
  )
  const nodes = [{ id: 'relation/derived/n1~n3' }, { id: 'relation/derived/m1~m3' }]
  expect(contradictions).toEqual({ totalCount: 2, nodes })
})

test('a claim has its contradictions from either end, recorded ones first', async () => {
  const contradicting = async (slug: string, args = '') => {
    const { data, extensions } = await service.ask(
      `{ claim(id: "claim/${slug}") { contradictions${args} { other { id } relation { id basis } } } }`,
    )
    const links = data.claim.contradictions.map(({ other, relation }: Answer) => {
      expect(relation.id.startsWith('relation/derived/')).toBe(relation.basis === 'DERIVED')
      return `${other.id.replace('claim/', '')}${relation.basis === 'CURATED' ? ' recorded' : ''}`
    })
    return { links: links.join(', '), extensions }
  }
  // Of the others, what their latest claims share is SUPPORT for d, e and j.
  const ofC2 = 'b1 recorded, j4, e2, d1, c1'
  expect(await contradicting('c2')).toEqual({ links: ofC2, extensions: undefined })
  expect(await contradicting('c2', '(first: 2)')).toEqual({
    links: 'b1 recorded, j4',
    extensions: { truncated: ['claim.contradictions'] },
  })
  expect((await contradicting('b1')).links).toBe('c2 recorded, b2')
  expect((await contradicting('g1')).links).toBe('')
  expect((await contradicting('g2')).links).toBe('j4, e2, d1')
})

test('what is recorded is read once for a list, and for a claim only what is recorded of it', async () => {
  const recordedIn = async (question: string) =>
    (await service.ask(question)).reads.map(({ name }) => name).filter((name) => name.startsWith('recorded'))
  const page = '{ totalCount pageInfo { hasNextPage hasPreviousPage } nodes { id } }'
  const filter = 'filter: { bases: [DERIVED] }'
  const { contradictions } = await service.data(`{ contradictions(first: 3, ${filter}) { pageInfo { endCursor } } }`)
  const { endCursor } = contradictions.pageInfo
  expect(
    await recordedIn(`{ contradictions(first: 2, after: ${JSON.stringify(endCursor)}, ${filter}) ${page} }`),
  ).toEqual(['recorded contradictions on propositions'])
  expect(await recordedIn('{ claim(id: "claim/c2") { contradictions { other { id } } } }')).toEqual([
    'recorded contradictions of claims',
  ])
})

test('a replaced claim stays in lists, histories and facets, and is in no network and with no counterpart', async () => {
  const { actor, network, claims } = await service.data(`{
    actor(id: "state/g") { stances { history { claim { id } } } counterparts { actor { id } } claims { totalCount } }
    network(type: ADDRESS) { edges { source target } }
    claims(filter: { addressees: ["state/a"] }) { nodes { id replacedBy { id } } distribution(by: STANCE) { buckets { key count } } }
  }`)
  expect(actor).toEqual({
    stances: [{ history: [{ claim: { id: 'claim/g2' } }, { claim: { id: 'claim/g1' } }] }],
    counterparts: [],
    claims: { totalCount: 2 },
  })
  expect(network.edges).toEqual([])
  expect(claims.nodes).toEqual([{ id: 'claim/g1', replacedBy: { id: 'claim/g2' } }])
})

test('chains are read where some claim follows another, and nowhere else', async () => {
  const chainsIn = async (question: string) =>
    (await service.ask(question)).reads.filter(({ name }) => name === 'what claims follow').length
  expect(await chainsIn('{ actor(id: "state/b") { stances { current } } }')).toBe(0)
  // One read for each step, and one that finds no more.
  expect(await chainsIn('{ actor(id: "state/e") { stances { current } } }')).toBe(2)
  expect(await chainsIn('{ actor(id: "state/c") { stances { current } } }')).toBe(3)
  expect(await chainsIn('{ stanceMatrix { cells { current } } }')).toBe(0)
})
