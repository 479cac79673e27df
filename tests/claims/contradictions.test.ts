/** Contradictions that somebody recorded, and those that follow from stances: which there are, in which order, and on which pages. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Page, pageFrom, pagesOf, type Window } from '../lists/connections.ts'
import { openService, type Reply, type Service } from '../service.ts'
import { bundleOf, cite, claim, source, state } from '../worlds/island.ts'

const said = (id: string, speakers: string, stance: string, day: string | null, proposition = 'rent') =>
  claim(id, '', {
    speakers: [...speakers].map((slug) => ({ actor: `state/${slug}` })),
    stance,
    proposition: `proposition/${proposition}`,
    ...(day ? { said: day } : {}),
    citations: [cite('early')],
  })
const relation = (id: string, type: string, from: string, to: string) => ({
  id: `relation/${id}`,
  type,
  from: `claim/${from}`,
  to: `claim/${to}`,
  note: { en: 'Look.' },
  citations: [cite('late')],
})

/**
 * On the rent, the latest claims are x8 (of d), x6 (c), x3 (b) and x10 (g) for it, x7 (e) and x2 (a) against it. By consecutive claims
 * a goes from x1 to x2, and d from x7, which it made with e, to x8; c's x4 and x6 have a neutral one between them. f's x9 against it has
 * no day. On the toll, a's latest is t3.
 */
const claims = [
  said('x1', 'a', 'SUPPORT', '2024-01-01'),
  said('x2', 'a', 'OPPOSE', '2024-02-01'),
  said('x3', 'b', 'SUPPORT', '2024-03-01'),
  said('x4', 'c', 'OPPOSE', '2024-04-01'),
  said('x5', 'c', 'NEUTRAL', '2024-05-01'),
  said('x6', 'c', 'SUPPORT', '2024-06-01'),
  said('x7', 'de', 'OPPOSE', '2024-07-01'),
  said('x8', 'd', 'SUPPORT', '2024-08-01'),
  said('x9', 'f', 'OPPOSE', null),
  said('x10', 'g', 'SUPPORT', '2024-03'),
  said('t1', 'a', 'SUPPORT', '2024-01-01', 'toll'),
  said('t2', 'b', 'OPPOSE', '2024-02', 'toll'),
  said('t3', 'a', 'SUPPORT', '2024-02-01', 'toll'),
  said('alone', 'a', 'SUPPORT', '2024-02-01', 'alone'),
  claim('u1', 'state/f'),
  claim('u2', 'state/f'),
]
const relations = [
  relation('r1', 'CONTRADICTS', 'x2', 'x3'),
  relation('r2', 'CONTRADICTS', 'u1', 'u2'),
  relation('r0', 'REPEATS', 't3', 't1'),
]
const bundle = bundleOf('quarrel', {
  states: [...'abcdefg'].map((slug) => state(slug, slug)),
  claims,
  propositions: ['alone', 'rent', 'toll'].map((slug) => ({
    id: `proposition/${slug}`,
    text: { en: slug },
    citations: [cite('early')],
  })),
  sources: [source('early', { published: '2024-01-01' }), source('late', { published: '2025-01-01' })],
  relations,
})

const derived = 'x7~x8 x2~x8 x8~x9 x6~x7 x2~x6 x6~x9 x3~x7 x3~x9 x10~x7 x10~x2 x10~x9 x1~x2 t2~t3'
const everything = `r1 r2 ${derived}`

let service: Service
beforeAll(async () => {
  service = await openService(bundle)
})
afterAll(() => service.close())

const shorten = (id: string) => id.replace(/^relation\/(derived\/)?/, '')
async function found(filter: object | null, directive = ''): Promise<string> {
  const { contradictions } = await service.data(
    `query ($filter: ContradictionFilter) ${directive} { contradictions(filter: $filter, first: 100) { nodes { id } totalCount pageInfo { hasNextPage } } }`,
    { filter },
  )
  const ids: string[] = contradictions.nodes.map(({ id }: { id: string }) => shorten(id))
  expect(contradictions.totalCount).toBe(ids.length)
  expect(contradictions.pageInfo.hasNextPage).toBe(false)
  return ids.join(' ')
}

test('recorded ones come first, then the derived ones of each proposition; a pair that is both is there once', async () => {
  expect(await found(null)).toBe(everything)
})

test.each<[object, string]>([
  [{ bases: ['CURATED'] }, 'r1 r2'],
  [{ bases: ['DERIVED'] }, derived],
  [{ bases: ['DERIVED', 'CURATED'] }, everything],
  [{ bases: [] }, ''],
  [{ sameSpeaker: true }, 'r2 x7~x8 x1~x2'],
  [{ sameSpeaker: false }, 'r1 x2~x8 x8~x9 x6~x7 x2~x6 x6~x9 x3~x7 x3~x9 x10~x7 x10~x2 x10~x9 t2~t3'],
  [{ speakers: ['state/e'] }, 'x7~x8 x6~x7 x3~x7 x10~x7'],
  [{ speakers: ['state/e', 'state/f'] }, 'r2 x7~x8 x8~x9 x6~x7 x6~x9 x3~x7 x3~x9 x10~x7 x10~x9'],
  [{ speakers: [] }, ''],
  [{ claims: { ids: ['claim/x2'] } }, 'r1 x2~x8 x2~x6 x10~x2 x1~x2'],
  [{ claims: { propositions: ['proposition/toll'] } }, 't2~t3'],
  [{ claims: { not: { propositions: ['proposition/rent'] } } }, 'r2 t2~t3'],
  [{ speakers: ['state/e'], claims: { ids: ['claim/x8'] } }, 'x7~x8'],
  [{ speakers: ['state/e'], claims: { ids: ['claim/x7'] } }, 'x7~x8 x6~x7 x3~x7 x10~x7'],
  [{ speakers: ['state/a'], claims: { ids: ['claim/x8', 'claim/x10'] } }, 'x2~x8 x10~x2'],
  [{ speakers: ['state/d'], sameSpeaker: true }, 'x7~x8'],
  [{ speakers: ['state/e'], sameSpeaker: false, claims: { said: { to: '2024-06-30' } } }, 'x6~x7 x3~x7 x10~x7'],
  [{ timing: ['OVERLAPPING'] }, 't2~t3'],
  [{ timing: ['UNKNOWN'] }, 'r2 x8~x9 x6~x9 x3~x9 x10~x9'],
  [{ timing: ['SEPARATE'] }, 'r1 x7~x8 x2~x8 x6~x7 x2~x6 x3~x7 x10~x7 x10~x2 x1~x2'],
  [{ timing: ['SEPARATE', 'UNKNOWN'], sameSpeaker: true }, 'r2 x7~x8 x1~x2'],
  [{ timing: [] }, ''],
  [{ claims: {} }, everything],
  [{ claims: { independentSources: 1 } }, everything.replace('r2 ', '')],
  [{ speakers: ['state/f'], claims: { not: { independentSources: 1 } } }, 'r2'],
])('%j', async (filter, expected) => {
  expect(await found(filter)).toBe(expected)
})

test('a derived one says so, and which claim is the later, with nothing that nobody recorded', async () => {
  const { contradictions } =
    await service.data(`{ contradictions(filter: { claims: { ids: ["claim/x2", "claim/t2"] } }) { nodes {
    id type basis timing note recordedAt retractedAt from { id text } to { id } citations { id }
  } } }`)
  const derived = {
    type: 'CONTRADICTS',
    basis: 'DERIVED',
    note: null,
    recordedAt: null,
    retractedAt: null,
    citations: [],
  }
  expect(contradictions.nodes).toMatchObject([
    {
      id: 'relation/r1',
      basis: 'CURATED',
      note: 'Look.',
      timing: 'SEPARATE',
      from: { id: 'claim/x2' },
      citations: [{}],
    },
    { ...derived, timing: 'SEPARATE', from: { id: 'claim/x8', text: 'Claim x8' }, to: { id: 'claim/x2' } },
    { ...derived, timing: 'SEPARATE', from: { id: 'claim/x6' }, to: { id: 'claim/x2' } },
    { ...derived, timing: 'SEPARATE', from: { id: 'claim/x10' }, to: { id: 'claim/x2' } },
    { ...derived, timing: 'SEPARATE', from: { id: 'claim/x2' }, to: { id: 'claim/x1' } },
    { ...derived, timing: 'OVERLAPPING', from: { id: 'claim/t3' }, to: { id: 'claim/t2' } },
  ])
})

describe('pages', () => {
  const list = { parent: 'Query', field: 'contradictions', connection: 'ContradictionConnection' }
  const pages = (windows: Window[], more = '') => pagesOf(service, list, null, windows, more)

  test.each([
    '',
    'filter: { sameSpeaker: false }',
    'filter: { sameSpeaker: true }',
    'filter: { speakers: ["state/e"] }',
  ])(
    'of every size, from every place, forwards and backwards: %s',
    async (more) => {
      const [whole] = (await pages([{ first: 100 }], more)) as [Page]
      const sizes = [0, 1, 2, 3, whole.edges.length]
      const windows = whole.edges.flatMap(({ cursor }, index) => [
        ...sizes.flatMap((size) => [
          { first: size, after: cursor },
          { last: size, before: cursor },
          { last: size, after: cursor },
          { first: size, before: cursor },
        ]),
        ...whole.edges.slice(index + 1).map((end) => ({ first: 2, after: cursor, before: end.cursor })),
        ...whole.edges.slice(index + 1).map((end) => ({ last: 2, after: cursor, before: end.cursor })),
      ])
      const shown = await pages(windows, more)
      for (const [index, window] of windows.entries()) {
        expect({ window, page: shown[index] }).toEqual({ window, page: pageFrom(whole.edges, window) })
      }
    },
    30_000,
  )

  test('a cursor of another filter, list or moment is refused', async () => {
    const [{ edges }] = (await pages([{ first: 1 }])) as [Page]
    const claims = await service.data('{ claims(first: 1) { pageInfo { endCursor } } }')
    for (const [after, args, directive] of [
      [edges[0]?.cursor, ', filter: { sameSpeaker: true }', ''],
      [edges[0]?.cursor, '', '@asOf(valid: "2024-07-15")'],
      [claims.claims.pageInfo.endCursor, '', ''],
      ['nonsense', '', ''],
    ]) {
      const { errors } = await service.ask(
        `query ($after: String) ${directive} { contradictions(after: $after${args}) { nodes { id } } }`,
        { after },
      )
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } }])
    }
  })
})

test.each([
  ['{ speakers: ["state/none"] }', 'filter.speakers[0]'],
  ['{ speakers: ["claim/x1"] }', 'filter.speakers[0]'],
  ['{ claims: { or: [{ propositions: ["proposition/none"] }] } }', 'filter.claims.or[0].propositions[0]'],
  ['{ claims: { said: { from: "2025-01-01", to: "2024-01-01" } } }', 'filter.claims.said'],
])('%s is refused, and named', async (filter, argument) => {
  const { errors } = await service.ask(`{ contradictions(filter: ${filter}) { nodes { id } } }`)
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }])
})

describe('Claim.relations', () => {
  const relationsOf = async (id: string, args = '') => {
    const { claim } = await service.data(
      `{ claim(id: "claim/${id}") { relations${args} { other { id } relation { id basis from { id } citations { id } } } } }`,
    )
    return claim.relations.map(
      ({ relation, other }: { relation: { id: string }; other: { id: string } }) =>
        `${shorten(relation.id)}:${other.id.replace('claim/', '')}`,
    )
  }

  test.each([
    ['x2', '', ['r1:x3', 'x2~x8:x8', 'x2~x6:x6', 'x10~x2:x10', 'x1~x2:x1']],
    ['x7', '(types: [CONTRADICTS, REPEATS])', ['x7~x8:x8', 'x6~x7:x6', 'x3~x7:x3', 'x10~x7:x10']],
    ['x4', '', []],
    ['x9', '', ['x8~x9:x8', 'x6~x9:x6', 'x3~x9:x3', 'x10~x9:x10']],
    ['t3', '', ['r0:t1', 't2~t3:t2']],
    ['t3', '(types: [REPEATS])', ['r0:t1']],
    ['u1', '(types: [])', []],
    ['alone', '', []],
  ])('%s%s: recorded ones, then derived ones, from either end', async (id, args, expected) => {
    expect(await relationsOf(id, args)).toEqual(expected)
  })

  test('first cuts both together, and the path is named', async () => {
    const { data, extensions } = await service.ask(
      '{ claim(id: "claim/x2") { two: relations(first: 2) { other { id } } all: relations(first: 5) { other { id } } } }',
    )
    expect(data.claim.two).toEqual([{ other: { id: 'claim/x3' } }, { other: { id: 'claim/x8' } }])
    expect(data.claim.all).toHaveLength(5)
    expect(extensions).toEqual({ truncated: ['claim.two'] })
  })

  test('of sixteen claims they take no more reads than of one', async () => {
    const question = (ids: string[]) =>
      service.ask(
        `{ nodes(ids: ${JSON.stringify(ids)}) { ... on Claim { relations { other { id text } relation { id timing from { id } } } } } }`,
      )
    const [one, all] = [await question(['claim/x2']), await question(claims.map(({ id }) => id))]
    expect(all.errors).toBeUndefined()
    expect(all.reads).toHaveLength(one.reads.length)
  })
})

describe('under @asOf', () => {
  test('valid: a later stance does not yet replace an earlier one', async () => {
    expect(await found(null, '@asOf(valid: "2024-07-15")')).toBe(
      'r1 r2 x6~x7 x2~x6 x6~x9 x3~x7 x3~x9 x10~x7 x10~x2 x10~x9 x1~x2 t2~t3',
    )
  })

  test('published: what nobody had written down contradicts by its stance alone', async () => {
    expect(await found(null, '@asOf(published: "2024-12-31")')).toBe(
      'x7~x8 x2~x8 x8~x9 x6~x7 x2~x6 x6~x9 x3~x7 x2~x3 x3~x9 x10~x7 x10~x2 x10~x9 x1~x2 t2~t3',
    )
  })

  test('known: with the stances and the relations that were recorded then', async () => {
    const before = new Date().toISOString()
    await new Promise((resolve) => setTimeout(resolve, 5))
    await service.take({
      ...bundle,
      claims: claims
        .filter(({ id }) => id !== 'claim/t2')
        .map((each) => (each.id === 'claim/x7' ? { ...each, stance: 'SUPPORT' } : each)),
      relations: relations.filter(({ id }) => id !== 'relation/r1'),
    })
    const answers = [await found(null), await found(null, `@asOf(known: "${before}")`)]
    const filtered = await found(
      { speakers: ['state/e'], claims: { independentSources: 1 } },
      `@asOf(known: "${before}")`,
    )
    await service.take(bundle)
    expect(answers).toEqual(['r2 x2~x8 x8~x9 x2~x7 x7~x9 x2~x6 x6~x9 x2~x3 x3~x9 x10~x2 x10~x9 x1~x2', everything])
    expect(filtered).toBe('x7~x8 x6~x7 x3~x7 x10~x7')
  })
})

describe('a proposition with more claims than a page reads', () => {
  const at = '2024-01-01T00:00:00.000Z'
  const spoken = Array.from({ length: 12_000 }, (_, index) => ({
    claim: `claim/m${index}`,
    part: `part/m${index}`,
    // Some speak once, the others three times.
    speaker: `state/m${index % 3 === 0 ? index : index % 2_000}`,
    stance: ['SUPPORT', 'OPPOSE', 'OPPOSE', 'NEUTRAL', 'SUPPORT'][index % 5] as string,
    day: new Date(Date.UTC(2020, 0, 1 + ((index * 7_919) % 1_500))).toISOString().slice(0, 10),
  }))

  beforeAll(async () => {
    for (let start = 0; start < spoken.length; start += 3_000) {
      await service.store.write((transaction) =>
        transaction.run({
          name: 'tests: many claims',
          text: `MERGE (p:Record:Entity:Proposition {id: 'proposition/many'}) WITH p UNWIND $rows AS r
            CREATE (c:Record:Entity:Claim {id: r.claim, stance: r.stance, saidKey: r.day, said: r.day, saidEarliest: r.day, saidLatest: r.day, recordedAt: $at})
            CREATE (k:Part:Speaking {id: r.part, actorId: r.speaker, saidKey: r.day, ownerId: r.claim, recordedAt: $at,
              propositionId: p.id, stance: r.stance, stanceKey: r.day + ' ' + r.claim + ' ' + r.stance + ' ' + p.id + ' ' + r.day + ' ' + r.day})
            CREATE (c)-[:TAKES_STANCE_ON {recordedAt: $at}]->(p) CREATE (c)-[:SPOKEN_BY {recordedAt: $at}]->(k)`,
          params: { rows: spoken.slice(start, start + 3_000), at },
        }),
      )
    }
  }, 60_000)
  afterAll(async () => {
    await service.store.write((transaction) =>
      transaction.run({
        name: 'tests: few claims again',
        text: `MATCH (p:Proposition {id: 'proposition/many'})<-[:TAKES_STANCE_ON]-(c)-[:SPOKEN_BY]->(k) DETACH DELETE c, k`,
      }),
    )
    await service.store.write((transaction) =>
      transaction.run({
        name: 'tests: no claims again',
        text: `MATCH (p:Record {id: 'proposition/many'}) DETACH DELETE p`,
      }),
    )
  })

  test('its pages are those that follow from the latest claim of each speaker, with one read of its claims each', async () => {
    const place = ({ day, claim }: { day: string; claim: string }) => `${day} ${claim}`
    const latest = new Map<string, (typeof spoken)[number]>()
    for (const each of spoken) {
      const other = latest.get(each.speaker)
      if (!other || place(each) > place(other)) latest.set(each.speaker, each)
    }
    const side = (wanted: string) =>
      [...latest.values()].filter(({ stance }) => stance === wanted).sort((a, b) => (place(a) > place(b) ? -1 : 1))
    const slug = ({ claim }: { claim: string }) => claim.slice('claim/'.length)
    const oppose = side('OPPOSE')
    const expected = side('SUPPORT')
      .slice(0, 3)
      .flatMap((support) => oppose.map((other) => `relation/derived/${[slug(support), slug(other)].sort().join('~')}`))
    let after: string | null = null
    for (let pages = 0; pages < 12; pages += 1) {
      const { data, reads }: Reply = await service.ask(
        `query ($after: String) { contradictions(first: 200, after: $after, filter: { bases: [DERIVED] }) {
          nodes { id } pageInfo { endCursor hasPreviousPage } } }`,
        { after },
      )
      const { nodes, pageInfo } = data.contradictions
      expect(nodes.map(({ id }: { id: string }) => id)).toEqual(expected.slice(pages * 200, (pages + 1) * 200))
      expect(pageInfo.hasPreviousPage).toBe(pages > 0)
      const ofClaims = reads.filter(({ name }) => name === 'stances on propositions')
      expect(ofClaims.filter(({ params }) => params?.p0?.toString() === 'proposition/many')).toHaveLength(1)
      after = pageInfo.endCursor
    }
  }, 60_000)
})

test('a derived relation is found by its id among all other things, as long as it holds', async () => {
  const held = ['x7~x8', 'x2~x8', 'x1~x2', 'x8~x9', 't2~t3'].map((slugs) => `relation/derived/${slugs}`)
  const not = ['x8~x7', 'x2~x3', 'x4~x6', 'x1~x3', 'x9~x8', 'x4~x8', 'none~x1', 'x1', 'x1~x2~x3'].map(
    (slugs) => `relation/derived/${slugs}`,
  )
  const ids = [...held, 'claim/x1', ...not]
  const { nodes } = await service.data('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })
  expect(nodes.map((node: { id: string } | null) => node?.id ?? null)).toEqual(
    ids.map((id) => (not.includes(id) ? null : id)),
  )
  const { node } = await service.data(`{ node(id: "relation/derived/x1~x2") {
    __typename id ... on ClaimRelation { type basis from { id } to { id } note citations { id } recordedAt }
  } }`)
  expect(node).toEqual({
    __typename: 'ClaimRelation',
    id: 'relation/derived/x1~x2',
    type: 'CONTRADICTS',
    basis: 'DERIVED',
    from: { id: 'claim/x2' },
    to: { id: 'claim/x1' },
    note: null,
    citations: [],
    recordedAt: null,
  })
})
