/** Whom an actor meets, signs with, addresses and speaks about, counted by hand over a few events and claims. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openService, type Service } from '../service.ts'
import { hall } from '../worlds/hall.ts'

const pact = {
  id: 'agreement/pact',
  labels: { en: 'pact' },
  status: 'SIGNED',
  parties: [
    { actor: 'person/a', role: 'PARTY' },
    { actor: 'person/a', role: 'SIGNATORY' },
    { actor: 'state/beta', role: 'PARTY' },
  ],
  citations: [{ source: 'source/early', locator: 'p. 9', attribution: 'QUOTED', credibility: 'C2_PROBABLY_TRUE' }],
}
const world = { ...hall, agreements: [pact] } as typeof hall

let service: Service
beforeAll(async () => {
  service = await openService(world)
})
afterAll(() => service.close())

interface Found {
  actor: { id: string }
  weight: number
  events: number
  agreements: number
  addressed: number
  mentioned: number
}
const fields = '{ actor { id } weight events agreements addressed mentioned }'
/** `b 4: 2 events, 0 agreements, …` */
const shown = (found: Found[]) =>
  found.map(
    ({ actor, weight, events, agreements, addressed, mentioned }) =>
      `${actor.id} ${weight} = ${events} + ${agreements} + ${addressed} + ${mentioned}`,
  )
const of = async (id: string, directive = '') =>
  shown((await service.data(`query ${directive} { actor(id: "${id}") { counterparts ${fields} } }`)).actor.counterparts)

test('events, agreements, claims addressed and claims about, each once, the strongest first, then by id', async () => {
  expect(await of('person/a')).toEqual([
    'person/b 4 = 2 + 0 + 2 + 0',
    'person/c 3 = 2 + 0 + 1 + 0',
    'state/beta 3 = 1 + 1 + 0 + 1',
    'person/d 1 = 0 + 0 + 0 + 1',
  ])
})

test('meetings are events that took place, or that have one of the statuses asked for', async () => {
  const later = structuredClone(world) as unknown as { events: { id: string; status: string }[] }
  for (const event of later.events) {
    if (event.id === 'event/dinner') event.status = 'ONGOING'
    if (event.id === 'event/lunch') event.status = 'PLANNED'
    if (event.id === 'event/walk') event.status = 'CANCELLED'
  }
  await service.take(later as never)
  const met = async (statuses: string) =>
    (await service.data(`{ actor(id: "person/a") { counterparts${statuses} ${fields} } }`)).actor.counterparts
      .filter(({ events }: Found) => events > 0)
      .map(({ actor, events }: Found) => `${actor.id} ${events}`)
  const found = {
    took: await met(''),
    planned: await met('(statuses: [PLANNED, CANCELLED])'),
    none: await met('(statuses: [])'),
  }
  await service.take(world)
  expect(found).toEqual({
    took: ['person/b 1', 'person/c 1'],
    planned: ['person/b 1', 'state/beta 1', 'person/c 1'],
    none: [],
  })
})

test('only what the actor itself does counts: being addressed or spoken about does not', async () => {
  expect(await of('person/d')).toEqual([])
  expect(await of('person/c')).toEqual(['person/a 2 = 2 + 0 + 0 + 0', 'person/b 2 = 1 + 0 + 1 + 0'])
})

test('many actors take one read, and a list that is cut is named', async () => {
  const { data, reads, extensions } = await service.ask(
    `{ actors(filter: {kinds: [PERSON]}) { nodes { id counterparts(first: 1) { actor { id } } } } }`,
  )
  expect(
    data.actors.nodes.map((node: { counterparts: Found[] }) => node.counterparts.map(({ actor }) => actor.id)),
  ).toEqual([['person/b'], ['person/a'], ['person/a'], []])
  expect(reads.filter(({ name }) => name === 'Actor.counterparts')).toHaveLength(1)
  expect(extensions?.truncated).toEqual([
    'actors.nodes.0.counterparts',
    'actors.nodes.1.counterparts',
    'actors.nodes.2.counterparts',
  ])
})

test('as of another day what came later is not counted', async () => {
  expect(await of('person/a', '@asOf(valid: "2024-01-01")')).toContain('person/b 2 = 1 + 0 + 1 + 0')
  expect(await of('person/a', '@asOf(published: "2023-12-31")')).toEqual([])
  const before = new Date().toISOString()
  await new Promise((resolve) => setTimeout(resolve, 5))
  const later = structuredClone(hall) as unknown as Record<string, { id: string; participants?: unknown[] }[]>
  for (const event of later.events ?? []) event.participants = []
  await service.take(later as never)
  const [now, then] = [await of('person/a'), await of('person/a', `@asOf(known: "${before}")`)]
  await service.take(hall)
  expect(now).toContain('person/b 2 = 0 + 0 + 2 + 0')
  expect(then).toContain('person/b 4 = 2 + 0 + 2 + 0')
})

test('as of all three times at once', async () => {
  const now = new Date().toISOString()
  const all = `@asOf(valid: "2024-01-01", published: "2030-01-01", known: "${now}")`
  expect(await of('person/a', all)).toEqual(await of('person/a', '@asOf(valid: "2024-01-01", published: "2030-01-01")'))
  expect(await of('person/a', all)).toContain('person/b 2 = 1 + 0 + 1 + 0')
})
