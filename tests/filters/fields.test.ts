/** Each field of each filter finds what it says, at the root and below; so does its complement, and so do both as of what was known. */
import { getNamedType, isInputObjectType, isObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { schema } from '../../src/schema.ts'
import { pagedFields } from '../lists/connections.ts'
import { openService, type Service } from '../service.ts'
import { filterTypes, foundIn } from '../worlds/rent.ts'
import { strait } from '../worlds/strait.ts'
import { filterCases, surroundings } from './cases.ts'

let service: Service
beforeAll(async () => {
  service = await openService(strait)
  await service.take(surroundings)
})
afterAll(() => service.close())

const slugs = (nodes: { id: string }[]) => nodes.map(({ id }) => id.split('/')[1] as string).sort()

test.each(filterCases)('%s %j', async (list, filter, found) => {
  expect(await foundIn(service, list, filter)).toEqual(found.toSorted())
})

test.each(filterCases)('%s not %j is the exact complement', async (list, filter, found) => {
  const all = await foundIn(service, list, {})
  expect(await foundIn(service, list, { not: filter })).toEqual(all.filter((slug) => !found.includes(slug)))
})

test.each(filterCases)('%s %j finds the same in what was known', async (list, filter, found) => {
  const data = await service.data(
    `query ($filter: ${filterTypes[list]}) @asOf(known: "2999-01-01T00:00:00Z") { ${list}(filter: $filter, first: 100) { nodes { id } totalCount } }`,
    { filter },
  )
  expect(slugs(data[list].nodes)).toEqual(found.toSorted())
  expect(data[list].totalCount).toBe(found.length)
})

test.each(filterCases)('%s %j finds no more than that in what was published and held', async (list, filter) => {
  const ask = async (given: object) => {
    const data = await service.data(
      `query ($filter: ${filterTypes[list]}) @asOf(published: "2025-02-20", valid: "2025-02-20") { ${list}(filter: $filter, first: 100) { nodes { id } } }`,
      { filter: given },
    )
    return slugs(data[list].nodes)
  }
  const all = await ask({})
  const found = await ask(filter)
  expect(all).toEqual(expect.arrayContaining(found))
  expect(await ask({ not: filter })).toEqual(all.filter((slug) => !found.includes(slug)))
})

/** Lists of a parent, with the list at the root that has the same filter, and a record for which they have rows. */
const rich: Record<string, string> = {
  Person: 'person/mira-north',
  State: 'state/southland',
  Process: 'process/strait-talks',
  Event: 'event/summit',
  Proposition: 'proposition/toll',
  Source: 'source/report',
  Topic: 'topic/tolls',
  Place: 'place/lighthouse',
}
const below = pagedFields.flatMap(({ parent, field }) => {
  const type = schema.getType(parent)
  const argument = isObjectType(type) ? type.getFields()[field]?.args.find(({ name }) => name === 'filter') : undefined
  const list = Object.keys(filterTypes).find(
    (name) => argument && filterTypes[name] === getNamedType(argument.type).name,
  )
  return list && parent in rich ? [{ parent, field, list }] : []
})

test('every list below of a kind with a filter has it', () => {
  const lists = pagedFields.filter(({ parent, field }) => parent in rich && /claims|events|agreements/i.test(field))
  expect(below.length).toBeGreaterThan(15)
  expect(below.map(({ parent, field }) => `${parent}.${field}`)).toEqual(
    lists.map(({ parent, field }) => `${parent}.${field}`),
  )
})

describe.each(below)('$parent.$field', ({ parent, field, list }) => {
  test('lets pass what passes at the root', async () => {
    const cases = filterCases.filter(([name]) => name === list)
    const asked = cases.map(
      (_, index) => `f${index}: ${field}(filter: $f${index}, first: 100) { nodes { id } totalCount }`,
    )
    const declared = cases.map((_, index) => `$f${index}: ${filterTypes[list]}`)
    const { node } = await service.data(
      `query (${declared.join(', ')}) { node(id: "${rich[parent]}") { ... on ${parent} { all: ${field}(first: 100) { nodes { id } } ${asked.join(' ')} } } }`,
      Object.fromEntries(cases.map(([, filter], index) => [`f${index}`, filter])),
    )
    const all = slugs(node.all.nodes)
    for (const [index, [, filter, found]] of cases.entries()) {
      const right = all.filter((slug) => found.includes(slug))
      expect([filter, slugs(node[`f${index}`].nodes)]).toEqual([filter, right])
      expect(node[`f${index}`].totalCount).toBe(right.length)
    }
  })
})

test('every field of every filter is tried', () => {
  for (const [list, name] of Object.entries(filterTypes)) {
    const type = schema.getType(name)
    const fields = isInputObjectType(type) ? Object.keys(type.getFields()) : []
    const tried = new Set(filterCases.filter(([each]) => each === list).flatMap(([, filter]) => Object.keys(filter)))
    const elsewhere = ['ids', 'and', 'or', 'not', 'kinds', 'statuses', 'participants', 'parties', 'processes', 'types']
    const inRent = [
      'speakers',
      'addressees',
      'about',
      'topics',
      'propositions',
      'stances',
      'speechActs',
      'said',
      'time',
    ]
    const more = ['publishers', 'relevance']
    expect([
      name,
      fields.filter((field) => !tried.has(field) && ![...elsewhere, ...inRent, ...more].includes(field)),
    ]).toEqual([name, []])
  }
})

describe('filters of other concepts within', () => {
  const query = 'query ($filter: ClaimFilter) { claims(filter: $filter) { totalCount } }'

  test('their ids are checked in the same read, at their own place', async () => {
    const { reads, errors } = await service.ask(query, {
      filter: { speaker: { participatesIn: ['event/summit'], claims: { about: ['state/southland'] } } },
    })
    expect(errors).toBeUndefined()
    expect(reads).toHaveLength(2)
  })

  test.each<[object, string, RegExp]>([
    [{ speaker: { claims: { about: ['state/nowhere'] } } }, 'filter.speaker.claims.about[0]', /"state\/nowhere"/],
    [
      { wordsOf: { actors: ['state/northland', 'person/mira-north'], level: 'STATE' } },
      'filter.wordsOf.actors[1]',
      /person\/mira-north.*SPEAKER/,
    ],
    [{ wordsOf: { actors: ['state/nowhere'], level: 'STATE' } }, 'filter.wordsOf.actors[0]', /"state\/nowhere"/],
    [{ speaker: { belongsTo: ['person/mira-north'] } }, 'filter.speaker.belongsTo[0]', /organization\/.*state\//],
    [{ speaker: { of: ['person/mira-north'] } }, 'filter.speaker.of[0]', /organization\/.*state\//],
    [{ speaker: { participatesIn: ['agreement/accord'] } }, 'filter.speaker.participatesIn[0]', /event\/.*process\//],
    [
      { not: { speaker: { claims: { said: { from: '2025-02-02', to: '2025-02-01' } } } } },
      'filter.not.speaker.claims.said',
      /2025-02-02/,
    ],
    [
      { recorded: { from: '2025-02-02T00:00:00Z', to: '2025-02-01T00:00:00Z' } },
      'filter.recorded',
      /2025-02-02.*2025-02-01/,
    ],
  ])('%j is refused at %s', async (filter, argument, message) => {
    const { errors = [] } = await service.ask(query, { filter })
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument }])
    expect(errors[0]?.message).toMatch(message)
  })

  test('too deep or too large: COST_LIMIT_EXCEEDED, and what is less is answered', async () => {
    const around = (inner: object, depth: number) => (depth % 2 ? { claims: inner } : { speaker: inner })
    const nested = (depth: number) =>
      Array.from({ length: depth }).reduce<object>((inner, _, index) => around(inner, depth - index - 1), {})
    for (const depth of [1, 2, 3, 4, 60]) {
      const { errors } = await service.ask(query, { filter: nested(depth) })
      expect([depth, errors?.[0]?.extensions.code]).toEqual([depth, depth > 3 ? 'COST_LIMIT_EXCEEDED' : undefined])
    }
    const negated = (depth: number, inner: object) =>
      Array.from({ length: depth }).reduce<object>((each) => ({ or: [{ not: each }] }), inner)
    for (const depth of [4, 7, 8, 30]) {
      const filter = negated(depth, { speaker: { or: [{ claims: { or: [{ not: {} }] } }] } })
      const { errors } = await service.ask(query, { filter })
      expect([depth, errors?.[0]?.extensions.code]).toEqual([depth, depth > 7 ? 'COST_LIMIT_EXCEEDED' : undefined])
    }
    const all = Array(200).fill('state/northland')
    const { errors = [] } = await service.ask('query ($f: EventFilter) { events(filter: $f) { totalCount } }', {
      f: { allParticipants: all },
    })
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['COST_LIMIT_EXCEEDED'])
  })

  test('fifty conditions are one read beside the check of their ids', async () => {
    const some = filterCases.filter(([list]) => list === 'claims').map(([, filter]) => filter)
    const filter = { or: [...some, ...some.map((each) => ({ not: each }))].slice(0, 50) }
    const { reads, data } = await service.ask(query, { filter })
    expect(reads).toHaveLength(2)
    expect(data.claims.totalCount).toBe(12)
  })
})

test('what was reported in a few days is found from the sources of these days, in more days in the order of the list', async () => {
  const starts = async (from: string) => {
    const { reads, data } = await service.ask(
      `{ claims(first: 20, filter: { reported: { from: "${from}", to: "2025-02-16" } }) { nodes { id } } }`,
    )
    expect(data.claims.nodes).not.toEqual([])
    return reads.some(({ text }) => /\(\w+:Source\) WHERE \w+\.outBy >= /.test(text))
  }
  expect(await starts('2025-02-01')).toBe(true)
  expect(await starts('2025-01-01')).toBe(false)
})
