/** How many reads a question costs: one if it composes, and never more for many parents than for one. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openService, type Service } from '../service.ts'
import { bundleOf, cite, claim, source, state } from '../worlds/island.ts'

const names = Array.from({ length: 50 }, (_, index) => `s${String(index).padStart(2, '0')}`)
const bundle = bundleOf('fifty', {
  states: names.map((name) => state(name, name.toUpperCase(), { citations: [cite('wire')] })),
  claims: names.flatMap((name, index) => [
    claim(`${name}-one`, `state/${name}`, {
      said: `2025-01-${String((index % 28) + 1).padStart(2, '0')}`,
      topics: ['topic/sea', 'topic/fish'],
      addressees: [`state/${names[(index + 1) % 50]}`],
      citations: [cite('gazette', { via: 'source/wire' }), cite('wire')],
    }),
    claim(`${name}-two`, `state/${name}`, { about: [`state/${name}`, 'topic/sea'], topics: ['topic/sea'] }),
  ]),
  sources: [source('gazette'), source('wire', { type: 'WIRE' })],
  topics: [
    { id: 'topic/sea', labels: { en: 'Sea' } },
    { id: 'topic/fish', labels: { en: 'Fish' }, broader: 'topic/sea' },
  ],
})

let service: Service
beforeAll(async () => {
  service = await openService(bundle)
})
afterAll(() => service.close())

const three = `label claims(first: 5) { totalCount nodes {
  text said { edtf } speakers { capacity actor { label } } citations { locator source { title reliability } via { title } } topics { label }
} }`
/** A selection that is too large for one text. */
const wide = `label description citations { locator source { title publisher { label } } }
  claims(first: 2) { totalCount nodes {
    text speakers { capacity actor { label } tenure { office of { label } } onBehalfOf { label } } addressees { label } about { label }
    topics { label broader { label narrower { label } } } processes { label } proposition { text } conditions { text dependsOn { label } }
    saidAt { label } saidAfter { label } relations { relation { type } other { text } }
    citations { locator source { title publisher { label } authors { label } drawsOn { title } drawnOnBy { title } } via { title } supports { __typename } }
  } }
  claimsAddressed(first: 5) { totalCount nodes { text speakers { actor { label } } citations { source { title } } } }
  claimsAbout(first: 5) { totalCount nodes { text speakers { actor { label } } citations { source { title } } } }
  events(first: 5) { edges { roles node { label place { label within { label } } participants { role actor { label } } } } }
  agreements(first: 5) { edges { roles node { label parties { role actor { label } } provisions { text obliges { label } benefits { label } } } } }`

/** The same question of the first `count` states, asked in one list. */
const ofMany = (count: number, fields: string) => `{ actors(first: ${count}) { nodes { id ${fields} } } }`

describe('a question that composes', () => {
  test('three levels deep is one read, from one actor and from fifty', async () => {
    const one = await service.ask(`{ actor(id: "state/s00") { id ${three} } }`)
    const fifty = await service.ask(ofMany(50, three))
    expect(one.errors ?? fifty.errors).toBeUndefined()
    expect(one.reads).toHaveLength(1)
    expect(fifty.reads).toHaveLength(1)
    expect(fifty.data.actors.nodes).toHaveLength(50)
    expect(fifty.data.actors.nodes[0]).toEqual(one.data.actor)
    expect(one.data.actor.claims).toEqual({
      totalCount: 2,
      nodes: [
        {
          text: 'Claim s00-one',
          said: { edtf: '2025-01-01' },
          speakers: [{ capacity: null, actor: { label: 'S00' } }],
          citations: [
            {
              locator: null,
              source: { title: 'The gazette', reliability: 'F_CANNOT_BE_JUDGED' },
              via: [{ title: 'The wire' }],
            },
            { locator: null, source: { title: 'The wire', reliability: 'F_CANNOT_BE_JUDGED' }, via: [] },
          ],
          topics: [{ label: 'Fish' }, { label: 'Sea' }],
        },
        {
          text: 'Claim s00-two',
          said: null,
          speakers: [{ capacity: null, actor: { label: 'S00' } }],
          citations: [],
          topics: [{ label: 'Sea' }],
        },
      ],
    })
  })

  test('is the same read for other ids and other variables: only parameters differ', async () => {
    const query =
      'query ($id: ID!, $first: Int, $ids: [ID!]) { actor(id: $id) { claims(first: $first, filter: {topics: $ids}) { nodes { text } } } }'
    const one = await service.ask(query, { id: 'state/s00', first: 1, ids: ['topic/sea'] })
    const other = await service.ask(query, { id: 'state/s01', first: 7, ids: ['topic/fish', 'topic/sea'] })
    expect(other.reads.at(-1)?.text).toBe(one.reads.at(-1)?.text)
  })

  test('puts no value of the request into the text', async () => {
    const { reads } = await service.ask(
      '{ claims(first: 17, filter: {said: {from: "2025-01-03"}, or: [{speakers: ["state/s07"]}, {speechActs: [ASSERT]}]}) { nodes { topics { label } } } topics(scheme: "odd\'name") { totalCount } }',
    )
    for (const { text } of reads) expect(text).not.toMatch(/17|2025|s07|ASSERT|odd/)
  })
})

describe('a question that is too wide for one text', () => {
  test('is a few reads, as many for fifty parents as for one', async () => {
    const one = await service.ask(ofMany(1, wide))
    const fifty = await service.ask(ofMany(50, wide))
    expect(one.errors ?? fifty.errors).toBeUndefined()
    expect(fifty.reads.map(({ name }) => name).toSorted()).toEqual(one.reads.map(({ name }) => name).toSorted())
    expect(one.reads.length).toBeGreaterThan(1)
    // What is left over shares a further read, as far as there is room.
    expect(one.reads.some(({ name }) => name.includes(', '))).toBe(true)
    expect(one.reads.length).toBeLessThan(8)
    expect(fifty.data.actors.nodes[0]).toEqual(one.data.actors.nodes[0])
  })

  test('answers every field as by itself', async () => {
    const { actor } = await service.data(`{ actor(id: "state/s00") { ${wide} } }`)
    const parts = wide.split(/\n {2}(?=[a-zA-Z]+\()/)
    expect(parts).toHaveLength(6)
    for (const part of parts) {
      const alone = await service.data(`{ actor(id: "state/s00") { ${part} } }`)
      expect(actor).toMatchObject(alone.actor)
    }
  })
})

describe.each([
  ['in one text', '', 1],
  ['beside more than one text holds', wide, null],
])('%s', (_, more, most) => {
  const ask = async (fields: string, variables: Record<string, unknown> = {}, fragments = '', declared = '') => {
    const { data, errors, reads } = await service.ask(
      `query ${declared} { actor(id: "state/s00") { ${more} ${fields} } } ${fragments}`,
      variables,
    )
    expect(errors).toBeUndefined()
    if (most !== null) expect(reads).toHaveLength(most)
    return data.actor
  }
  const one = { text: 'Claim s00-one' }
  const two = { text: 'Claim s00-two' }

  test('fragments on the type, on its interfaces and within one another add up', async () => {
    const actor = await ask(
      '...A ... on State { s: claims(first: 1) { nodes { text } } } ... on Actor { ...B } ... on Entity { e: citations { source { title } } } ... on Person { p: tenures { office } }',
      {},
      'fragment A on Node { id ... on Actor { a: claims(last: 1) { nodes { text } } } } fragment B on Actor { ...C } fragment C on Entity { c: claimsAbout { nodes { text } } }',
    )
    expect(actor).toMatchObject({
      id: 'state/s00',
      s: { nodes: [one] },
      a: { nodes: [two] },
      c: { nodes: [two] },
      e: [{ source: { title: 'The wire' } }],
    })
    expect(actor).not.toHaveProperty('p')
  })

  test('a field that is asked for twice answers what both ask', async () => {
    const actor = await ask(
      't: claims(last: 2) { nodes { text } } t: claims(last: 2) { totalCount nodes { topics { label } } } ...M',
      {},
      'fragment M on State { t: claims(last: 2) { nodes { speakers { named } } edges { node { speechAct } } } }',
    )
    expect(actor.t).toEqual({
      totalCount: 2,
      nodes: [
        { ...one, topics: [{ label: 'Fish' }, { label: 'Sea' }], speakers: [{ named: true }] },
        { ...two, topics: [{ label: 'Sea' }], speakers: [{ named: true }] },
      ],
      edges: [{ node: { speechAct: 'ASSERT' } }, { node: { speechAct: 'ASSERT' } }],
    })
  })

  test('two aliases with the same arguments each get their own fields', async () => {
    const actor = await ask(
      'x: claims(last: 2) { nodes { text } } y: claims(last: 2) { totalCount nodes { topics { label } citations { source { title } } } } z: claims(last: 2) { pageInfo { hasNextPage hasPreviousPage } }',
    )
    expect(actor.x).toEqual({ nodes: [one, two] })
    expect(actor.y).toEqual({
      totalCount: 2,
      nodes: [
        {
          topics: [{ label: 'Fish' }, { label: 'Sea' }],
          citations: [{ source: { title: 'The gazette' } }, { source: { title: 'The wire' } }],
        },
        { topics: [{ label: 'Sea' }], citations: [] },
      ],
    })
    expect(actor.z).toEqual({ pageInfo: { hasNextPage: false, hasPreviousPage: false } })
  })

  test('two aliases with other arguments each get their own rows', async () => {
    const actor = await ask(
      'x: claims(first: 1) { nodes { text } } y: claims(last: 1) { nodes { text } } z: claims(filter: {said: {}}) { totalCount }',
    )
    expect(actor).toMatchObject({ x: { nodes: [one] }, y: { nodes: [two] }, z: { totalCount: 1 } })
  })

  test('what @skip and @include leave out is neither read nor answered', async () => {
    const fields = `x: claims @skip(if: $yes) { nodes { text } } y: claims(first: 1) { nodes { text @include(if: $no) id topics @include(if: $yes) { label @skip(if: $no) } } }
      ...F @include(if: $no) ... on State @skip(if: $yes) { u: iso3 } ... @include(if: $yes) { v: id }`
    const actor = await ask(
      fields,
      { no: false },
      'fragment F on State { z: claims(first: 3) { nodes { text } } }',
      '($yes: Boolean = true, $no: Boolean!)',
    )
    expect(actor).toMatchObject({
      y: { nodes: [{ id: 'claim/s00-one', topics: [{ label: 'Fish' }, { label: 'Sea' }] }] },
      v: 'state/s00',
    })
    for (const name of ['x', 'z', 'u']) expect(actor).not.toHaveProperty(name)
  })
})

test('a list of interfaces answers what fragments ask of each of its types', async () => {
  const { data, reads } = await service.ask(`{ claim(id: "claim/s00-two") { about {
    __typename id ... on Topic { narrower { label } } ... on State { claims { totalCount } } ... on Actor { claimsAddressed { totalCount } } ... on Person { tenures { id } }
  } } }`)
  expect(reads).toHaveLength(1)
  expect(data.claim.about).toEqual([
    { __typename: 'State', id: 'state/s00', claims: { totalCount: 2 }, claimsAddressed: { totalCount: 1 } },
    { __typename: 'Topic', id: 'topic/sea', narrower: [{ label: 'Fish' }] },
  ])
})

test('a union answers what fragments ask of each of its types', async () => {
  const { source: gazette } = await service.data(`{ source(id: "source/wire") { cited(first: 3) { nodes { supports {
    __typename ... on Claim { text } ... on State { label } ... on Entity { id }
  } } } } }`)
  for (const { supports } of gazette.cited.nodes) {
    expect(supports).toEqual(
      supports.__typename === 'Claim'
        ? {
            __typename: 'Claim',
            text: expect.stringMatching(/^Claim s\d\d-one$/),
            id: expect.stringMatching(/^claim\//),
          }
        : { __typename: 'State', label: expect.stringMatching(/^S\d\d$/), id: expect.stringMatching(/^state\//) },
    )
  }
})

test('nothing but what is asked for is read', async () => {
  const { reads } = await service.ask('{ claims(first: 1) { nodes { id } } }')
  expect(reads[0]?.text).not.toMatch(/labels|SPOKEN_BY|CITED_IN|HAS_TOPIC/)
  expect((await service.ask('{ __typename __schema { queryType { name } } }')).reads).toEqual([])
})
