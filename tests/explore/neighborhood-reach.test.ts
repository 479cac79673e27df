/** How far a neighborhood reaches: which nodes it takes in, in which order, where it stops, and at which moment. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openService, type Service } from '../service.ts'
import { bundleOf, cite, claim, source, state } from '../worlds/island.ts'

const early = { citations: [cite('early')] }
const event = (id: string, time: string, actors: string[], more: object = {}) => ({
  id: `event/${id}`,
  labels: { en: id },
  status: 'OCCURRED',
  time,
  participants: actors.map((actor) => ({ actor: `state/${actor}`, role: 'PARTICIPANT', ...early })),
  ...early,
  ...more,
})

/** x meets y twice and z once; y meets w later, without x. One source tells the start of a pact, another its end. */
const quay = bundleOf('quay', {
  states: ['x', 'y', 'z', 'w'].map((slug) => state(slug, slug)),
  events: [
    event('one', '2024-01-01', ['x', 'y']),
    event('two', '2025-01-01', ['x', 'y', 'z']),
    event('three', '2024-06-01', ['y', 'w'], { citations: [cite('late')] }),
  ],
  agreements: [
    {
      id: 'agreement/pact',
      labels: { en: 'pact' },
      status: 'SUSPENDED',
      statusHistory: [
        { status: 'SIGNED', on: '2024-01-01', ...early },
        { status: 'SUSPENDED', on: '2025-06-01', citations: [cite('late')] },
      ],
    },
  ],
  sources: [source('early', { published: '2024-01-01' }), source('late', { published: '2025-06-01' })],
})

let service: Service
beforeAll(async () => {
  service = await openService(quay)
})
afterAll(() => service.close())

interface Edge {
  type: string
  source: string
  target: string
}

interface Found {
  nodes: { id: string; depth: number; degree: number }[]
  edges: { source: string; target: string }[]
  truncated: boolean
  totalNodes: number | null
}
const met = 'via: [PARTICIPATED_IN]'
const around = async (args: string, directive = ''): Promise<Found> =>
  (
    await service.data(
      `query ${directive} { neighborhood(${args}) { nodes { id depth degree } edges { source target } truncated totalNodes } }`,
    )
  ).neighborhood
/** `x0 one1`: the slug of each node, and how many steps away it is. */
const reached = async (args: string, directive = '') =>
  (await around(args, directive)).nodes.map(({ id, depth }) => `${id.slice(id.indexOf('/') + 1)}${depth}`).join(' ')

test('the nearest come first, then those with more links to what is there, then by id', async () => {
  expect(await reached(`of: ["state/x"], ${met}`)).toBe('x0 one1 two1')
  expect(await reached(`of: ["state/x"], depth: 2, ${met}`)).toBe('x0 one1 two1 y2 z2')
  expect(await reached(`of: ["state/x"], depth: 3, ${met}`)).toBe('x0 one1 two1 y2 z2 three3')
  expect(await reached(`of: ["state/w", "state/x"], ${met}`)).toBe('w0 x0 one1 three1 two1')
})

test('all edges among the nodes are there, and each node knows how many it has', async () => {
  const { nodes, edges, truncated, totalNodes } = await around(`of: ["state/x"], depth: 2, ${met}`)
  expect(edges.map(({ source, target }) => `${source} ${target}`).toSorted()).toEqual([
    'state/x event/one',
    'state/x event/two',
    'state/y event/one',
    'state/y event/two',
    'state/z event/two',
  ])
  expect(nodes.map(({ degree }) => degree)).toEqual([2, 2, 3, 2, 1])
  expect([truncated, totalNodes]).toEqual([false, 5])
})

test('first counts the nodes and says that there are more', async () => {
  const four = await around(`of: ["state/x"], depth: 2, first: 4, ${met}`)
  expect(four.nodes.map(({ id }) => id)).toEqual(['state/x', 'event/one', 'event/two', 'state/y'])
  expect([four.truncated, four.totalNodes, four.edges.length]).toEqual([true, 5, 4])
  const none = await around(`of: ["state/x"], first: 0, ${met}`)
  expect([none.nodes, none.edges, none.truncated]).toEqual([[], [], true])
})

test('kinds and avoid say what is not taken in, nor gone through', async () => {
  expect(await reached(`of: ["state/x"], depth: 3, kinds: [EVENT], ${met}`)).toBe('x0 one1 two1')
  expect(await reached(`of: ["state/x"], depth: 3, avoid: ["state/y"], ${met}`)).toBe('x0 one1 two1 z2')
  expect(await reached(`of: ["state/x"], via: [CITES]`)).toBe('x0')
  expect(await reached('of: ["state/x"], kinds: []')).toBe('x0')
  expect(await reached('of: ["state/x"], via: []')).toBe('x0')
})

test.each([
  ['of: []', 'of'],
  ['of: ["state/nobody"]', 'of[0]'],
  ['of: ["state/x"], depth: 4', 'depth'],
  ['of: ["state/x"], first: 2001', 'first'],
  ['of: ["state/x"], via: [ABOUT, CONGRUENCE]', 'via[1]'],
  ['of: ["state/x"], avoid: ["state/x"]', 'of[0]'],
])('%s is refused by name', async (args, argument) => {
  const { errors } = await service.ask(`{ neighborhood(${args}) { truncated } }`)
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }])
})

test('more nodes take no more reads', async () => {
  const readsOf = async (of: string) =>
    (await service.ask(`{ neighborhood(of: [${of}], depth: 2, ${met}) { nodes { id } edges { type } } }`)).reads.length
  expect(await readsOf('"state/x", "state/y", "state/w"')).toBe(await readsOf('"state/z"'))
})

describe('under @asOf', () => {
  test('valid: later events are not there', async () => {
    expect(await reached(`of: ["state/x"], depth: 2, ${met}`, '@asOf(valid: "2024-12-31")')).toBe('x0 one1 y2')
  })

  test('valid: nor who tells what became of something later', async () => {
    const told = 'of: ["agreement/pact"], via: [CITES]'
    expect(await reached(told)).toBe('pact0 early1 late1')
    expect(await reached(told, '@asOf(valid: "2025-05-31")')).toBe('pact0 early1')
  })

  test('published: nor what no source had told of', async () => {
    expect(await reached(`of: ["state/w"], ${met}`, '@asOf(published: "2024-12-31")')).toBe('w0')
  })

  test('known: as it was recorded then', async () => {
    const before = new Date().toISOString()
    await new Promise((resolve) => setTimeout(resolve, 5))
    const later = structuredClone(quay) as unknown as Record<string, { id: string; participants?: unknown[] }[]>
    for (const each of later.events ?? []) if (each.id === 'event/two') each.participants = []
    await service.take(later as never)
    const found = [
      await reached(`of: ["state/x"], depth: 2, ${met}`),
      await reached(`of: ["state/x"], depth: 2, ${met}`, `@asOf(known: "${before}")`),
    ]
    await service.take(quay)
    expect(found).toEqual(['x0 one1 y2', 'x0 one1 two1 y2 z2'])
  })
})

test('of very many edges those with the most links are shown, then the first by id', { timeout: 60_000 }, async () => {
  const slugs = Array.from({ length: 150 }, (_, index) => `s${String(index).padStart(3, '0')}`)
  const ids = slugs.map((slug) => `state/${slug}`)
  const [first = ''] = ids
  const calls = slugs.map((slug) => claim(slug, first, { about: ids, processes: ['process/talks'] }))
  const participants = [...ids.map((actor) => ({ actor, role: 'PARTY' })), { actor: first, role: 'MEDIATOR' }]
  const crowd = await openService(
    bundleOf('crowd', {
      states: slugs.map((slug) => state(slug, slug)),
      claims: calls,
      processes: [{ id: 'process/talks', labels: { en: 'talks' }, status: 'ACTIVE', participants }],
    }),
  )
  const { neighborhood } = await crowd.data(
    '{ neighborhood(of: ["process/talks"], first: 2000) { edges { type source target } truncated totalNodes } }',
  )
  await crowd.close()
  const about = calls.flatMap(({ id }) => ids.map((to) => `ABOUT ${id} ${to}`))
  expect([neighborhood.totalNodes, neighborhood.truncated]).toEqual([301, true])
  expect(neighborhood.edges.map(({ type, source, target }: Edge) => `${type} ${source} ${target}`)).toEqual([
    ...about.slice(0, 19_999),
    `PARTICIPATED_IN ${first} process/talks`,
  ])
})
