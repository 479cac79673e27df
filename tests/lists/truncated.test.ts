/** A plain list gives at most 200 rows, of what a record has at most 1,000, and the answer says where there are more. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openService, type Service } from '../service.ts'
import { bundleOf } from '../worlds/island.ts'

const narrower = (count: number, broader: string) =>
  Array.from({ length: count }, (_, index) => {
    const slug = `${broader}-${String(index).padStart(3, '0')}`
    return { id: `topic/${slug}`, labels: { en: slug }, broader: `topic/${broader}` }
  })

let service: Service
beforeAll(async () => {
  const topics = [
    { id: 'topic/many', labels: { en: 'Many' } },
    { id: 'topic/full', labels: { en: 'Full' } },
    ...narrower(201, 'many'),
    ...narrower(200, 'full'),
  ]
  const events = Array.from({ length: 5 }, (_, index) => ({
    id: `event/e${index}`,
    labels: { en: `E${index}` },
    status: 'OCCURRED',
    ...(index > 0 ? { partOf: 'event/e0' } : {}),
  }))
  const states = Array.from({ length: 250 }, (_, index) => {
    const slug = String(index).padStart(3, '0')
    return { id: `state/s${slug}`, labels: { en: slug } }
  })
  const crowd = {
    id: 'event/crowd',
    labels: { en: 'Crowd' },
    status: 'OCCURRED',
    time: '2025-03-01',
    participants: states.flatMap(({ id }) =>
      ['HOST', 'INITIATOR', 'TARGET', 'MEDIATOR'].map((role) => ({ actor: id, role })),
    ),
  }
  const claim = {
    id: 'claim/crowd',
    text: { en: 'All' },
    speechAct: 'ASSERT',
    said: '2025-03-02',
    about: states.map(({ id }) => id),
  }
  service = await openService(bundleOf('many', { topics, events: [...events, crowd], states, claims: [claim] }))
})
afterAll(() => service.close())

test('beyond 200 it is cut, and named by its path', async () => {
  const { data, extensions } = await service.ask('{ topic(id: "topic/many") { below: narrower { id } } }')
  expect(data.topic.below).toHaveLength(200)
  expect(data.topic.below.at(-1).id).toBe('topic/many-199')
  expect(extensions).toEqual({ truncated: ['topic.below'] })
})

test('of 200 it is whole, and nothing is named', async () => {
  const { data, extensions } = await service.ask('{ topic(id: "topic/full") { narrower { id } } }')
  expect(data.topic.narrower).toHaveLength(200)
  expect(extensions?.truncated).toBeUndefined()
})

test('below a list it is named with the place of its parent, once for each', async () => {
  const { extensions } = await service.ask(
    '{ nodes(ids: ["topic/full", "topic/many"]) { ... on Topic { narrower { id } again: narrower { id } } } a: topic(id: "topic/many-000") { broader { narrower { id } } } }',
  )
  expect([extensions?.truncated].flat().toSorted()).toEqual(['a.broader.narrower', 'nodes.1.again', 'nodes.1.narrower'])
})

test('first cuts where it says, refuses what is out of range, and 200 is the most', async () => {
  const { data, errors } = await service.ask(
    '{ event(id: "event/e0") { two: parts(first: 2) { id } none: parts(first: 0) { id } all: parts(first: 200) { id } } }',
  )
  expect(errors).toBeUndefined()
  expect(data.event).toEqual({
    two: [{ id: 'event/e1' }, { id: 'event/e2' }],
    none: [],
    all: ['event/e1', 'event/e2', 'event/e3', 'event/e4'].map((id) => ({ id })),
  })
  for (const first of [-1, 201]) {
    const refused = await service.ask(`{ event(id: "event/e0") { id parts(first: ${first}) { id } } }`)
    expect(refused.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'first' } }])
    expect(refused.errors?.[0]?.message).toMatch(/0 to 200/)
  }
})

test('of what a record has, parts or the ends of a link, first gives all: up to 1,000', async () => {
  const { data, extensions } = await service.ask(`{
    event(id: "event/crowd") { some: participants { role } all: participants(first: 1000) { actor { id } role } }
    claim(id: "claim/crowd") { some: about { id } all: about(first: 250) { id } }
  }`)
  expect([data.event.some.length, data.event.all.length]).toEqual([200, 1_000])
  expect(data.event.all.at(-1)).toEqual({ actor: { id: 'state/s249' }, role: 'MEDIATOR' })
  expect([data.claim.some.length, data.claim.all.length]).toEqual([200, 250])
  // Two root fields are two reads, of which either may be answered first.
  expect(Object.keys(extensions ?? {})).toEqual(['truncated'])
  expect(new Set(extensions?.truncated as string[])).toEqual(new Set(['event.some', 'claim.some']))
  const past = '{ event(id: "event/crowd") { participants(first: 1000) { role } } }'
  const known = await service.data(`query @asOf(known: "2100-01-01T00:00:00Z") ${past}`)
  expect(known.event.participants).toHaveLength(1_000)
  const { errors } = await service.ask('{ event(id: "event/crowd") { id participants(first: 1001) { role } } }')
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'first' } }])
  expect(errors?.[0]?.message).toMatch(/0 to 1,000/)
})

test('the actors of an item of a timeline are cut like every list, and first gives all', async () => {
  const actors = (first: string) => `{ timeline { nodes { actors${first} { id } } } }`
  const { data, extensions } = await service.ask(actors(''))
  expect(data.timeline.nodes[0].actors).toHaveLength(200)
  expect(extensions).toEqual({ truncated: ['timeline.nodes.0.actors'] })
  const all = await service.ask(actors('(first: 250)'))
  expect(all.data.timeline.nodes[0].actors.at(-1)).toEqual({ id: 'state/s249' })
  expect(all.extensions?.truncated).toBeUndefined()
  const { errors } = await service.ask(actors('(first: 1001)'))
  expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'first' } })
})
