/** What the schema's description of itself costs: as many fields as it answers, all types told once, or any type many times. */
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
} from 'graphql'

/** The field of that name, among them those by which the root tells the schema. */
export function fieldNamed(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (type === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef
  }
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined
}

/** Whether a field is one by which the root tells the schema. */
export function tellsSchema(name: string): boolean {
  return name === SchemaMetaFieldDef.name || name === TypeMetaFieldDef.name
}

/** How often what is asked of a field's value may come, for a field of introspection; null for any other. */
export function timesTold(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  field: GraphQLField<unknown, unknown>,
  ofAllTypes: boolean,
): number | null {
  if (tellsSchema(field.name)) return 1
  if (!type.name.startsWith('__')) return null
  const lengths = lengthsIn(schema).get(`${type.name}.${field.name}`)
  if (!lengths) return 1
  return ofAllTypes ? Math.ceil(lengths.mean) : lengths.most
}

/** Whether the types at a field are all types, each once; what another type leads to comes as often as it is led to. */
export function tellsAllTypes(type: GraphQLNamedType, field: GraphQLField<unknown, unknown>, around: boolean): boolean {
  if (type.name === '__Schema' && field.name === 'types') return true
  return around && getNamedType(field.type).name !== '__Type'
}

/** How long the lists of one field of introspection are. */
interface Lengths {
  mean: number
  most: number
}

const known = new WeakMap<GraphQLSchema, ReadonlyMap<string, Lengths>>()

function lengthsIn(schema: GraphQLSchema): ReadonlyMap<string, Lengths> {
  const lengths = known.get(schema) ?? measured(schema)
  known.set(schema, lengths)
  return lengths
}

function measured(schema: GraphQLSchema): ReadonlyMap<string, Lengths> {
  const types = Object.values(schema.getTypeMap())
  const directives = schema.getDirectives()
  const fieldsOf = (type: GraphQLNamedType) =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []
  const each = (counts: number[]): Lengths => ({
    mean: counts.reduce((sum, count) => sum + count, 0) / counts.length,
    most: Math.max(...counts),
  })
  return new Map([
    ['__Schema.types', each([types.length])],
    ['__Schema.directives', each([directives.length])],
    ['__Directive.args', each(directives.map(({ args }) => args.length))],
    ['__Type.fields', each(types.map((type) => fieldsOf(type).length))],
    [
      '__Type.interfaces',
      each(types.map((type) => (isObjectType(type) || isInterfaceType(type) ? type.getInterfaces().length : 0))),
    ],
    [
      '__Type.possibleTypes',
      each(types.map((type) => (isAbstractType(type) ? schema.getPossibleTypes(type).length : 0))),
    ],
    [
      '__Type.inputFields',
      each(types.map((type) => (isInputObjectType(type) ? Object.keys(type.getFields()).length : 0))),
    ],
    ['__Type.enumValues', each(types.map((type) => (isEnumType(type) ? type.getValues().length : 0)))],
    ['__Field.args', each(types.flatMap(fieldsOf).map(({ args }) => args.length))],
  ])
}
