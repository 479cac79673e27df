/** Everything that a request may send has a bound, which holds before anything is read: arguments, input fields, directives, variables. */
import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { boundOf } from '../../src/graphql/bounds.ts'
import { schema } from '../../src/schema.ts'
import { serviceOver } from '../service.ts'
import { storeOf } from './rowless-store.ts'

const service = serviceOver(storeOf(async () => []))

/** A value of the type, as short as can be. */
function valid(type: GraphQLInputType): unknown {
  const given = getNullableType(type)
  if (isListType(given)) return [valid(given.ofType)]
  if (isEnumType(given)) return given.getValues()[0]?.name
  if (isInputObjectType(given)) {
    const fields = Object.values(given.getFields()).filter(isRequiredInputField)
    return Object.fromEntries(fields.map((field) => [field.name, valid(field.type)]))
  }
  const ofScalars: Record<string, unknown> = {
    Boolean: true,
    Int: 1,
    Float: 1,
    LanguageTag: 'en',
    Date: '2025-02-13',
    DateTime: '2025-02-13T09:30:00Z',
  }
  return ofScalars[String(given)] ?? 'x'
}

type Input = Pick<GraphQLArgument, 'name' | 'type' | 'extensions'>

/** Values just beyond what the input may be. */
function beyond(input: Input): unknown[] {
  const type = getNullableType(input.type)
  const bound = boundOf(input)
  if (isListType(type)) {
    const filled = (count: number) => Array(count).fill(valid(type.ofType))
    return [filled((bound?.most ?? 0) + 1), ...(bound && bound.least > 0 ? [filled(bound.least - 1)] : [])]
  }
  if (bound && (String(type) === 'Int' || String(type) === 'Float')) return [bound.most + 1, bound.least - 1]
  return ['x'.repeat((bound?.most ?? 100) + 1)]
}

const literal = (value: unknown, type: GraphQLInputType): string =>
  isEnumType(getNamedType(type)) ? String(value).replaceAll(/[[\]"]/g, '') : JSON.stringify(value)

/** How each type is reached from the root, as the text around a selection of its fields. */
const ways = new Map<string, [before: string, behind: string]>()
const queue: [GraphQLOutputType, string, string][] = [[schema.getQueryType() as GraphQLOutputType, '{', '}']]
for (let next = queue.shift(); next; next = queue.shift()) {
  const [type, before, behind] = next
  const named = getNamedType(type)
  if (ways.has(named.name) || !(isObjectType(named) || isInterfaceType(named))) continue
  ways.set(named.name, [before, behind])
  if (isInterfaceType(named))
    for (const one of schema.getPossibleTypes(named)) queue.push([one, `${before} ... on ${one.name} {`, `}${behind}`])
  for (const field of Object.values(named.getFields())) {
    const args = field.args
      .filter(isRequiredArgument)
      .map((arg) => `${arg.name}: ${literal(valid(arg.type), arg.type)}`)
    queue.push([field.type, `${before} ${field.name}${args.length > 0 ? `(${args})` : ''} {`, `}${behind}`])
  }
}

interface Place {
  /** `ClaimFilter.said`, `Actor.claims(first)`. */
  place: string
  input: Input
  /** The value of the variable `$value`, of that type, that has the input's value at its place. */
  type: GraphQLInputType
  around: (value: unknown) => unknown
  query: (type: GraphQLInputType) => string
}

const places: Place[] = []
const inputTypes = new Set<string>()

function add(place: Place): void {
  places.push(place)
  const type = getNamedType(place.input.type)
  if (!isInputObjectType(type) || inputTypes.has(type.name)) return
  inputTypes.add(type.name)
  const isList = isListType(getNullableType(place.input.type))
  for (const field of Object.values(type.getFields())) {
    const around = (value: unknown) => {
      const object = { ...(valid(type) as object), [field.name]: value }
      return place.around(isList ? [object] : object)
    }
    add({ ...place, place: `${type.name}.${field.name}`, input: field, around })
  }
}

for (const [name, [before, behind]] of ways) {
  const type = schema.getType(name)
  if (!isObjectType(type) && !isInterfaceType(type)) continue
  for (const field of Object.values(type.getFields())) {
    for (const input of field.args) {
      const others = field.args
        .filter((arg) => arg !== input && isRequiredArgument(arg))
        .map((arg) => `, ${arg.name}: ${literal(valid(arg.type), arg.type)}`)
      const below = 'getFields' in getNamedType(field.type) ? ' { __typename }' : ''
      const asked = `${field.name}(${input.name}: $value${others.join('')})${below}`
      const query = (declared: GraphQLInputType) => `query ($value: ${declared}) ${before} ${asked} ${behind}`
      add({ place: `${name}.${field.name}(${input.name})`, input, type: input.type, around: (value) => value, query })
    }
  }
}
for (const input of schema.getDirective('asOf')?.args ?? []) {
  const query = (declared: GraphQLInputType) =>
    `query ($value: ${declared}) @asOf(${input.name}: $value) { claim(id: "claim/x") { id } }`
  add({ place: `@asOf(${input.name})`, input, type: input.type, around: (value) => value, query })
}

test('all types that can be asked for and all input objects are among those that are tried', () => {
  const own = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))
  const withFields = own.filter((type) => isObjectType(type) || isInterfaceType(type)).map(({ name }) => name)
  expect(withFields.filter((name) => !ways.has(name))).toEqual([])
  expect(own.filter(isInputObjectType).filter(({ name }) => !inputTypes.has(name))).toEqual([])
})

test('nothing is taken beyond its bound: the answer names the argument, and nothing is read', async () => {
  const taken: string[] = []
  for (const { place, input, type, around, query } of places) {
    for (const value of beyond(input)) {
      const { errors = [], reads } = await service.ask(query(type), { value: around(value) })
      const [{ message, extensions } = { message: 'no error', extensions: {} }] = errors
      const named = String(extensions.argument ?? message)
      const isRefused = extensions.code === 'BAD_USER_INPUT' && (named.includes(input.name) || named.includes('$value'))
      if (!isRefused || reads.length > 0) taken.push(`${place}: ${message}`)
      if (message.length > 1_000) taken.push(`${place} is echoed`)
    }
  }
  expect(places.length).toBeGreaterThan(500)
  expect(taken).toEqual([])
})

describe('a wrong value', () => {
  const long = 'y'.repeat(5_000)
  test.each([
    ['a scalar', `{ actor(id: "state/x") { label(lang: ["${long}"]) } }`],
    ['an enum', `{ claims(filter: {stances: [${'Y'.repeat(90)}]}) { totalCount } }`],
    ['a number', `{ claims(first: ${'1'.repeat(5_000)}) { totalCount } }`],
    ['a text for a number', `{ claims(first: "${long}") { totalCount } }`],
    ['a list for a number', `{ claims(first: [${'1, '.repeat(2_000)}]) { totalCount } }`],
    ['a name', `{ ${long} }`],
  ])('is echoed to 100 characters: %s', async (_, query) => {
    const { errors = [] } = await service.ask(query)
    expect(errors[0]?.message).not.toMatch(/[yY1]{102}/)
    expect(errors[0]?.message.length).toBeLessThan(1_100)
  })
})

describe('variables', () => {
  const query = 'query ($filter: ClaimFilter) { claims(filter: $filter) { totalCount } }'
  const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)

  test.each([
    ['a nest of 100,000 brackets', nested(100_000), /nested/],
    ['a nest of 200', nested(200), /nested/],
    ['a list of 100,000 values', JSON.stringify(Array(100_000).fill(1)), /list/],
    ['a text of 500,000 characters', JSON.stringify('x'.repeat(500_000)), /text/],
    ['more than 20,000 values', JSON.stringify(Array(500).fill(Array(100).fill(1))), /hold more/],
  ])('with %s are refused', async (_, filter, says) => {
    for (const place of ['variables', 'extensions']) {
      const response = await service.fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: `{"query":${JSON.stringify(query)},"${place}":{"filter":${filter}}}`,
      })
      const { errors } = (await response.json()) as { errors: { message: string; extensions: object }[] }
      expect(errors).toHaveLength(1)
      expect(errors[0]?.message).toMatch(says)
      expect(errors[0]?.message).toContain(place)
      expect(errors[0]?.extensions).toMatchObject({ code: 'COST_LIMIT_EXCEEDED' })
    }
  })
})

test('of Accept-Language the first 20 languages count', async () => {
  const labels = JSON.stringify([
    { value: 'English', lang: 'en', kind: 'PREFERRED' },
    { value: '日本語', lang: 'ja', kind: 'PREFERRED' },
  ])
  const known = serviceOver(storeOf(async () => [{ row: { id: 'state/x', labels } }]))
  const labelFor = async (before: number) => {
    const header = [...Array(before).fill('xx'), 'ja'].map((tag, index) => `${tag};q=${(1 - index / 1_000).toFixed(3)}`)
    const asked = { 'accept-language': header.join() }
    return (await known.data('{ actor(id: "state/x") { label } }', {}, asked)).actor.label
  }
  expect([await labelFor(19), await labelFor(20), await labelFor(500)]).toEqual(['日本語', 'English', 'English'])
})
