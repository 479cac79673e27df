/** The schema is valid, described in every part, true to the model's codes, published as it is, and no wider than it should be. */
import { readFileSync } from 'node:fs'
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  printSchema,
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
  const enums = types.filter((type) => isEnumType(type)).filter(({ name }) => model.enums.has(name))
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
