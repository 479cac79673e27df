/** The schema is valid, described in every part, true to the model's codes, published as it is, and no wider than it should be. */
import { readFileSync } from 'node:fs'
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  printSchema,
  specifiedDirectives,
  specifiedScalarTypes,
  validateSchema,
} from 'graphql'
import { expect, test } from 'vitest'
import { model } from '../src/model/model.ts'
import { schema } from '../src/schema.ts'

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !specifiedScalarTypes.some(({ name }) => name === type.name),
)

test('it keeps the rules of GraphQL', () => {
  expect(validateSchema(schema)).toEqual([])
})

test('schema/schema.graphql is what it prints (npm run generate)', () => {
  expect(readFileSync(new URL('../schema/schema.graphql', import.meta.url), 'utf8')).toBe(`${printSchema(schema)}\n`)
})

test('every type, field, argument, input field and enum value has a description that is a sentence', () => {
  const described = types.flatMap((type) => [[type.name, type.description] as const, ...parts(type)])
  expect(described.length).toBeGreaterThan(500)
  expect(described.filter(([, text]) => !/^\S.*[.`]$/su.test(text ?? '')).map(([name]) => name)).toEqual([])
})

function* parts(type: GraphQLNamedType): Generator<readonly [string, string | null | undefined]> {
  if (isEnumType(type)) for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value.description]
  if (isInputObjectType(type) || isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      yield [`${type.name}.${field.name}`, field.description]
      for (const { name, description } of 'args' in field ? field.args : []) {
        yield [`${type.name}.${field.name}(${name})`, description]
      }
    }
  }
}

test('each enum has the values that graph.yaml lists, in its order of names', () => {
  const enums = types.filter((type) => isEnumType(type))
  expect(enums.length).toBeGreaterThan(20)
  for (const each of enums) {
    const declared = model.enums.get(each.name)
    const values = each.getValues().map(({ name, description }) => [name, description])
    expect({ [each.name]: values }).toEqual({
      [each.name]: [...(declared?.values ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)),
    })
  }
})

test('every code of the model that a record can have can be read', () => {
  const used = [...model.kinds.values()].flatMap((kind) =>
    [...kind.properties.values()].flatMap((property) => property.enum ?? []),
  )
  expect(used.filter((name) => !isEnumType(schema.getType(name)))).toEqual([])
})

test('filters have the fields that are built, and no other', () => {
  const inputs = types.filter((type) => isInputObjectType(type))
  const fields = Object.fromEntries(inputs.map((type) => [type.name, Object.keys(type.getFields()).toSorted()]))
  const combined = ['and', 'ids', 'not', 'or']
  const claim = [
    'about',
    'addressees',
    'cited',
    'processes',
    'propositions',
    'said',
    'speakers',
    'speechActs',
    'stances',
    'topics',
  ]
  expect(fields).toEqual({
    ActorFilter: [...combined, 'kinds'].toSorted(),
    AgreementFilter: [...combined, 'parties', 'statuses'].toSorted(),
    CitationFilter: ['attributions', 'credibility', 'publishers', 'published', 'reliability', 'sources'].toSorted(),
    ClaimFilter: [...combined, ...claim].toSorted(),
    DateRange: ['from', 'includeUndated', 'to'],
    EventFilter: [...combined, 'participants', 'processes', 'statuses', 'time', 'types'].toSorted(),
    ProcessFilter: ['ids', 'participants', 'statuses', 'topics'],
    PropositionFilter: ['ids', 'topics'],
    SourceFilter: [...combined, 'publishers', 'relevance'].toSorted(),
  })
})

test('nothing is announced that is not answered: no orders, facets, as-of, derived relations, history, search or exploring', () => {
  const absent =
    /^(orderBy|timeSeries|distribution|corroboration|counterparts|revisions|changes|search|paths|neighborhood|network|stanceMatrix|contradictions|timeline|text filters)$/
  const named = types.flatMap((type) =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [],
  )
  expect(
    named.flatMap(({ name, args }) => [name, ...args.map((arg) => arg.name)]).filter((name) => absent.test(name)),
  ).toEqual([])
  expect(named.filter(({ name }) => name === 'stances')).toEqual([])
  expect(named.flatMap(({ args }) => args).filter(({ name }) => name === 'text')).toEqual([])
  expect(
    schema
      .getDirectives()
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(specifiedDirectives.map(({ name }) => name).toSorted())
  const announced =
    /(Order|OrderField|Dimension|Graph|Path|Timeline|Revision|Stance(Cell|Matrix|Point)|Corroboration|Counterpart|Interval)/
  expect(types.map(({ name }) => name).filter((name) => announced.test(name))).toEqual([])
})
