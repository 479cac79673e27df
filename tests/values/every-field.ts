/** Makes a question for every field of every type from the schema, so that no field is left untested. */
import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql'
import { schema } from '../../src/schema.ts'
import type { Answer } from '../service.ts'

/** The object types that have ids. */
export const nodeTypes = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && isNode(type),
)

/** The questions about the record with that id: its plain fields in one, each other field in one of its own. */
export function questionsOf(type: GraphQLObjectType, id: string): string[] {
  const fields = Object.values(type.getFields())
  const plain = fields.filter((field) => isLeafType(getNamedType(field.type))).map(({ name }) => name)
  const others = fields.filter((field) => !isLeafType(getNamedType(field.type))).map(asked)
  return [plain.join(' '), ...others].map(
    (text) => `{ node(id: "${id}") { ... on ${type.name} { __typename ${text} } } }`,
  )
}

/** The arguments for fields at the root that need more than an id. */
const given: Record<string, string> = {
  search: 'text: "north"',
  network: 'type: COPARTICIPATION',
  stanceMatrix: 'firstActors: 1, firstPropositions: 1',
  neighborhood: 'of: ["person/mira-north"], first: 10',
  paths: 'from: "person/mira-north", to: "agreement/accord"',
}

/** The questions at the root that need no arguments, or only those that are given here. */
export const rootQuestions = Object.values(schema.getQueryType()?.getFields() ?? {})
  .filter(({ name, args }) => name in given || !args.some(isRequiredArgument))
  .map((field) => {
    const args = given[field.name]
    // The arguments follow the name of the field, with which `asked` begins.
    return args
      ? `{ ${asked({ ...field, args: [] }).replace(field.name, `${field.name}(${args})`)} }`
      : `{ ${asked(field)} }`
  })

/** A field with everything below it, down to the next thing with an id. */
function asked(field: GraphQLField<unknown, unknown>): string {
  const below = askedBelow(field)
  const choice = field.args.find((arg) => isRequiredArgument(arg))
  const choices = choice ? getNamedType(choice.type) : null
  if (!choice) return `${field.name}${below}`
  // A field that needs a choice is asked once with each choice; the alias is the field's name and the choice.
  if (!isEnumType(choices)) throw new Error(`${field.name} has an argument that cannot be made up.`)
  const also = field.args.find(({ name }) => name === 'splitBy') ? ', splitBy: TOPIC' : ''
  return choices
    .getValues()
    .map(({ name }) => `${field.name}__${name}: ${field.name}(${choice.name}: ${name}${also})${below}`)
    .join(' ')
}

function askedBelow(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type)
  if (isLeafType(type)) return ''
  if (isUnionType(type) || isInterfaceType(type) || isNode(type)) return ' { __typename ... on Node { id } }'
  if (!isObjectType(type)) throw new Error(`${field.name} is of no type that can be asked for.`)
  return ` { __typename ${Object.values(type.getFields()).map(asked).join(' ')} }`
}

/** The fields, as `Type.field`, that have something in an answer: neither null nor an empty list. */
export function* fieldsIn(answer: Answer): Generator<string> {
  if (Array.isArray(answer)) for (const each of answer) yield* fieldsIn(each)
  else if (answer !== null && typeof answer === 'object') {
    for (const [name, value] of Object.entries(answer)) {
      const empty = value === null || (Array.isArray(value) && value.length === 0)
      if (!empty && name !== '__typename') yield `${answer.__typename}.${name.split('__')[0]}`
      yield* fieldsIn(value)
    }
  }
}

/** The ids in an answer that stand below its topmost node. */
export function* idsBelow(answer: Answer, depth = 0): Generator<string> {
  if (Array.isArray(answer)) for (const each of answer) yield* idsBelow(each, depth)
  else if (answer !== null && typeof answer === 'object') {
    if (depth > 1 && typeof answer.id === 'string') yield answer.id
    for (const value of Object.values(answer)) yield* idsBelow(value, depth + 1)
  }
}

function isNode(type: GraphQLObjectType): boolean {
  return type.getInterfaces().some(({ name }) => name === 'Node')
}
