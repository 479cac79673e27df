/** Lists are in their default order, at the root and below, with ties by id and undated rows last. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openService, type Service } from '../service.ts'
import { hub } from '../worlds/hub.ts'

let service: Service
beforeAll(async () => {
  service = await openService(hub)
})
afterAll(() => service.close())

const slugs = (nodes: { id: string }[]) => nodes.map(({ id }) => id.split('/')[1])
const byDay = ['a', 'c', 'b', 'f', 'd', 'e']
const byLabel = ['f', 'b', 'd', 'a', 'c', 'e']

test.each(['claims', 'events', 'agreements', 'sources'])(
  '%s: the latest first by earliest day, else latest; ties by id, undated last',
  async (list) => {
    const data = await service.data(`{ ${list} { nodes { id } } }`)
    expect(slugs(data[list].nodes)).toEqual(byDay)
  },
)

test.each(['processes', 'propositions', 'topics', 'places'])(
  '%s: by label without case and accents, else by the first label in ASCII; ties by id',
  async (list) => {
    const data = await service.data(`{ ${list} { nodes { id } } }`)
    expect(slugs(data[list].nodes)).toEqual(byLabel)
  },
)

test('actors: by label, whatever their kind', async () => {
  const { actors } = await service.data('{ actors { nodes { id } } }')
  expect(actors.nodes.map(({ id }: { id: string }) => id)).toEqual([
    'organization/f',
    'organization/b',
    'organization/d',
    'person/hub',
    'state/hub',
    'organization/a',
    'organization/c',
    'organization/e',
  ])
})

test.each([
  ['actor(id: "person/hub") { ... on Person', 'claims'],
  ['actor(id: "person/hub") { ... on Person', 'claimsAddressed'],
  ['actor(id: "person/hub") { ... on Person', 'claimsAbout'],
  ['actor(id: "person/hub") { ... on Person', 'events'],
  ['actor(id: "person/hub") { ... on Person', 'agreements'],
  ['entity(id: "process/a") { ... on Process', 'claims'],
  ['entity(id: "process/a") { ... on Process', 'events'],
  ['entity(id: "process/a") { ... on Process', 'agreements'],
  ['entity(id: "proposition/a") { ... on Proposition', 'claims'],
  ['entity(id: "topic/a") { ... on Topic', 'claims'],
  ['entity(id: "source/a") { ... on Source', 'claims'],
  ['entity(id: "event/a") { ... on Event', 'claimsMade'],
  ['entity(id: "place/a") { ... on Place', 'events'],
])('%s { %s: the same order as at the root', async (parent, list) => {
  const data = await service.data(`{ parent: ${parent} { list: ${list} { nodes { id } } } } }`)
  expect(slugs(data.parent.list.nodes)).toEqual(byDay)
})

test('what a source is cited for stands by id, and the same list backwards is the same list', async () => {
  const { source } = await service.data(
    '{ source(id: "source/a") { cited { nodes { id } } last: cited(last: 6) { nodes { id } } } }',
  )
  const ids = source.cited.nodes.map(({ id }: { id: string }) => id)
  expect(ids).toEqual(ids.toSorted())
  expect(source.last).toEqual(source.cited)
})
