/** `orderBy`: every order of every list, in both directions, is the same page by page as in one piece, whatever is written meanwhile. */
import { type GraphQLEnumType, type GraphQLInputObjectType, getNamedType, isObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { schema } from '../../src/schema.ts'
import { openService, type Service } from '../service.ts'
import { bundleOf } from '../worlds/island.ts'
import { early, type Ranked, ranked, ranking } from '../worlds/ranking.ts'
import { pagedFields } from './connections.ts'

let service: Service
beforeAll(async () => {
  service = await openService(early)
  await service.take(ranking)
})
afterAll(() => service.close())

type Direction = 'ASC' | 'DESC'
const directions: Direction[] = ['ASC', 'DESC']

/** The slugs of a list with one letter for a name, the ids of actors. */
const nameOf = ({ id }: { id: string }) =>
  /^(organization|person|state)\//.test(id) ? id : (id.split('/')[1] as string)

function expected({ groups, last = [] }: Ranked, direction: Direction): string[] {
  return [...(direction === 'ASC' ? groups : groups.toReversed()).flat(), ...last]
}

/** What a list can be ordered by, if it can be ordered. */
function ordersOf(parent: string, field: string): { input: string; names: string[] } | null {
  const type = schema.getType(parent)
  if (!isObjectType(type)) return null
  const argument = type.getFields()[field]?.args.find(({ name }) => name === 'orderBy')
  if (!argument) return null
  const input = getNamedType(argument.type) as GraphQLInputObjectType
  const by = getNamedType(input.getFields().by?.type) as GraphQLEnumType
  return { input: input.name, names: by.getValues().map(({ name }) => name) }
}

async function read(list: string, input: string, variables: object) {
  const data = await service.data(
    `query ($orderBy: [${input}!], $first: Int, $after: String, $last: Int, $before: String) {
      list: ${list}(orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
        nodes { id } pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
      }
    }`,
    { ...variables },
  )
  return { names: data.list.nodes.map(nameOf) as string[], pageInfo: data.list.pageInfo }
}

/** The whole list page by page, forwards or backwards. */
async function paged(list: string, input: string, orderBy: object[], backwards: boolean) {
  const found: string[] = []
  for (let place: object = {}, more = true; more; ) {
    const { names, pageInfo } = await read(list, input, {
      orderBy,
      ...(backwards ? { last: 2 } : { first: 2 }),
      ...place,
    })
    if (backwards) found.unshift(...names)
    else found.push(...names)
    more = backwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage
    place = backwards ? { before: pageInfo.startCursor } : { after: pageInfo.endCursor }
  }
  return found
}

const rootLists = Object.keys(ranked)
const parents: Record<string, string> = {
  Person: 'person/hub',
  Process: 'process/a',
  Event: 'event/a',
  Proposition: 'proposition/a',
  Source: 'source/a',
  Topic: 'topic/a',
  Place: 'place/a',
}
const rankedInputs = rootLists.map((list) => ordersOf('Query', list)?.input)
/** The lists of a parent whose kind the ranking has. */
const below = pagedFields.filter(
  ({ parent, field }) => parent in parents && rankedInputs.includes(ordersOf(parent, field)?.input ?? ''),
)

test('every list has the orders of its kind', () => {
  for (const list of rootLists) {
    expect(ordersOf('Query', list)?.names.toSorted()).toEqual(Object.keys(ranked[list] ?? {}).toSorted())
  }
  const ordered = pagedFields.filter(({ parent, field }) => ordersOf(parent, field))
  const without = pagedFields.filter(({ parent, field }) => !ordersOf(parent, field))
  expect(ordered.length).toBeGreaterThan(30)
  const named = without.map(({ parent, field }) => `${parent}.${field}`)
  expect(named.filter((name) => /claims|events|agreements/i.test(name))).toEqual(['StanceCell.claims'])
})

describe.each(rootLists)('%s', (list) => {
  const { input, names } = ordersOf('Query', list) as { input: string; names: string[] }
  const cases = names.flatMap((by) => directions.map((direction) => ({ by, direction })))
  test.each(cases)('by $by $direction, ties by id, what has no key last', async ({ by, direction }) => {
    const right = expected(ranked[list]?.[by] as Ranked, direction)
    const orderBy = [{ by, direction }]
    expect((await read(list, input, { orderBy })).names).toEqual(right)
    expect(await paged(list, input, orderBy, false)).toEqual(right)
    expect(await paged(list, input, orderBy, true)).toEqual(right)
  })
})

describe.each(below.map(({ parent, field }) => [parent, field] as const))('%s.%s', (parent, field) => {
  const { input, names } = ordersOf(parent, field) as { input: string; names: string[] }
  const list = rootLists.find((name) => ordersOf('Query', name)?.input === input) as string
  const start = `parent: node(id: "${parents[parent]}") { ... on ${parent}`
  const readBelow = async (orderBy: object[] | null, window: string) => {
    const data = await service.data(
      `query ($orderBy: [${input}!]) { ${start} { list: ${field}(orderBy: $orderBy, ${window}) { nodes { id } edges { cursor } } } } }`,
      { orderBy },
    )
    return {
      names: data.parent.list.nodes.map(nameOf) as string[],
      edges: data.parent.list.edges as { cursor: string }[],
    }
  }
  test.each(names.flatMap((by) => directions.map((direction) => ({ by, direction }))))(
    'by $by $direction as at the root',
    async ({ by, direction }) => {
      const there = new Set((await readBelow(null, 'first: 200')).names)
      const right = expected(ranked[list]?.[by] as Ranked, direction).filter((name) => there.has(name))
      expect(right).toHaveLength(there.size)
      const orderBy = [{ by, direction }]
      const { names: all, edges } = await readBelow(orderBy, 'first: 200')
      expect(all).toEqual(right)
      if (edges.length < 4) return
      expect((await readBelow(orderBy, `first: 2, after: "${edges[1]?.cursor}"`)).names).toEqual(right.slice(2, 4))
      expect((await readBelow(orderBy, `last: 2, before: "${edges[3]?.cursor}"`)).names).toEqual(right.slice(1, 3))
    },
  )
})

test('several orders hold one after another', async () => {
  const order = async (...orderBy: object[]) => (await read('events', 'EventOrder', { orderBy })).names
  const by = (name: string, direction: Direction) => ({ by: name, direction })
  expect(await order(by('RECORDED', 'DESC'), by('LABEL', 'ASC'))).toEqual(['f', 'd', 'b', 'a', 'c', 'e'])
  expect(await order(by('SCORE', 'ASC'), by('TIME', 'DESC'))).toEqual(['f', 'a', 'c', 'e', 'b', 'd'])
  expect(await order(by('SCORE', 'DESC'), by('LABEL', 'DESC'))).toEqual(['e', 'c', 'a', 'f', 'd', 'b'])
  const both = [by('SCORE', 'DESC'), by('LABEL', 'DESC')]
  expect(await paged('events', 'EventOrder', both, false)).toEqual(await order(...both))
  expect(await paged('events', 'EventOrder', both, true)).toEqual(await order(...both))
  expect(await order()).toEqual(['a', 'c', 'b', 'f', 'd', 'e'])
})

test('the order that a list has by itself costs no more where it is asked for', async () => {
  const texts = async (orderBy: object[] | null) => {
    const { reads } = await service.ask(
      'query ($orderBy: [ClaimOrder!]) { actor(id: "person/hub") { ... on Person { claims(orderBy: $orderBy) { nodes { id } } } } claims(orderBy: $orderBy) { nodes { id } } }',
      { orderBy },
    )
    return reads.map(({ text }) => text).toSorted()
  }
  const usual = await texts(null)
  expect(await texts([])).toEqual(usual)
  expect(await texts([{ by: 'SAID', direction: 'DESC' }])).toEqual(usual)
  expect(await texts([{ by: 'SAID', direction: 'ASC' }])).not.toEqual(usual)
})

test('a cursor of another order is refused, and so are more than five orders', async () => {
  const said = { by: 'SAID', direction: 'DESC' }
  const { pageInfo } = await read('claims', 'ClaimOrder', { orderBy: [said], first: 1 })
  for (const orderBy of [null, [{ ...said, direction: 'ASC' }], [{ ...said, by: 'RECORDED' }], [said, said]]) {
    const { errors = [] } = await service.ask(
      'query ($orderBy: [ClaimOrder!], $after: String) { claims(orderBy: $orderBy, after: $after) { nodes { id } } }',
      { orderBy, after: pageInfo.endCursor },
    )
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument: 'after' }])
  }
  const { errors = [] } = await service.ask(
    'query ($orderBy: [ClaimOrder!]) { claims(orderBy: $orderBy) { nodes { id } } }',
    {
      orderBy: Array(6).fill(said),
    },
  )
  expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument: 'orderBy' }])
})

test('counts of the present cannot order what was known before', async () => {
  const { errors = [] } = await service.ask(
    'query @asOf(known: "2999-01-01T00:00:00Z") { actors(orderBy: [{by: LABEL, direction: ASC}, {by: CLAIM_COUNT, direction: DESC}]) { nodes { id } } }',
  )
  expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument: 'orderBy[1].by' }])
})

describe('while others write', () => {
  const types = [{ type: 'ACCUSE' }, { type: 'CONSULT', modes: ['VISIT'] }, { type: 'AID' }, {}]
  /** Twelve events: every third changes its name, type and day at each step, or is not there; the others stay as they are. */
  const events = (step: number) =>
    bundleOf('coming-and-going', {
      events: [...'abcdefghijkl'].flatMap((letter, index) => {
        const at = index % 3 === 0 ? index + step * 5 : index
        if (index % 3 === 0 && at % 4 === 3) return []
        return [
          {
            id: `event/${letter}`,
            labels: { en: `Event ${String.fromCharCode(97 + ((at * 7) % 12))}` },
            status: 'OCCURRED',
            ...(at % 5 === 4 ? {} : { time: `2025-01-${10 + ((at * 5) % 12)}` }),
            ...types[at % 4],
          },
        ]
      }),
    })
  const steady = [...'bcefhikl']
  let busy: Service
  beforeAll(async () => {
    busy = await openService(events(0))
  })
  afterAll(() => busy.close())

  const cases = ['TIME', 'LABEL', 'RECORDED', 'SCORE'].flatMap((by) =>
    directions.flatMap((direction) => [true, false].map((backwards) => ({ by, direction, backwards }))),
  )
  test.each(cases)(
    'by $by $direction, backwards $backwards: what did not change is met once, in its place',
    async ({ by, direction, backwards }) => {
      await busy.take(events(0))
      const page = async (place: string | null, size: number) => {
        const { events: list } = await busy.data(
          `query ($orderBy: [EventOrder!], $place: String, $size: Int) {
            events(orderBy: $orderBy, ${backwards ? 'last: $size, before: $place' : 'first: $size, after: $place'}) {
              nodes { id } pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
            }
          }`,
          { orderBy: [{ by, direction }], place, size },
        )
        const names: string[] = list.nodes.map(nameOf)
        const { startCursor, endCursor, hasNextPage, hasPreviousPage } = list.pageInfo
        return backwards
          ? { names: names.toReversed(), place: startCursor, more: hasPreviousPage }
          : { names, place: endCursor, more: hasNextPage }
      }
      const whole = (await page(null, 100)).names.filter((name) => steady.includes(name))
      expect(whole.toSorted()).toEqual(steady)
      const met: string[] = []
      for (let step = 1, at: string | null = null, more = true; more; step += 1) {
        const found: Awaited<ReturnType<typeof page>> = await page(at, 2)
        met.push(...found.names)
        at = found.place
        more = found.more
        await busy.take(events(step))
      }
      expect(met.filter((name) => steady.includes(name))).toEqual(whole)
    },
  )
})
