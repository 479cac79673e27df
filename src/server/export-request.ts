/** Makes the GraphQL request that the address of a download stands for. */
import {
  coerceInputValue,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
} from 'graphql'
import { badInput, shown, withShortValues } from '../errors.ts'

/** The root fields that answer a graph, by name. */
export function graphFields(schema: GraphQLSchema): Map<string, GraphQLField<unknown, unknown>> {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {})
  return new Map(fields.filter(({ type }) => getNamedType(type).name === 'Graph').map((field) => [field.name, field]))
}

/**
 * Asks a root field for a document of its graph, as `graph.document`. Parameters are the field's arguments, the `lang` of the
 * document and the days of @asOf; they become variables. An empty parameter is left out. Throws BAD_USER_INPUT, naming the
 * parameter, if one is unknown, missing or not a value of its type.
 */
export function exportRequest(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  format: string,
  parameters: URLSearchParams,
): { query: string; variables: Record<string, unknown> } {
  const graph = schema.getType('Graph')
  const document = graph && 'getFields' in graph ? graph.getFields().document : undefined
  const ofDocument = (document && 'args' in document ? document.args : []).filter(({ name }) => name !== 'format')
  const ofMoment = schema.getDirective('asOf')?.args ?? []
  const known = [...field.args, ...ofDocument, ...ofMoment]
  for (const name of parameters.keys()) {
    if (known.some((each) => each.name === name)) continue
    throw badInput(name, `is not a parameter here; there are ${known.map((each) => each.name).join(', ')}.`)
  }
  const variables: Record<string, unknown> = {}
  for (const argument of known) {
    const texts = parameters.getAll(argument.name).filter((text) => text !== '')
    if (texts.length > 0) variables[argument.name] = checked(argument, valueFrom(argument.type, texts, argument.name))
    else if (isRequiredArgument(argument)) throw badInput(argument.name, `is needed: ${argument.description}`)
  }
  const given = (list: readonly GraphQLArgument[]) => list.filter(({ name }) => name in variables)
  const passed = (list: readonly GraphQLArgument[], first: string[] = []) => {
    const all = [...first, ...given(list).map(({ name }) => `${name}: $${name}`)]
    return all.length > 0 ? `(${all.join(', ')})` : ''
  }
  const declared = given(known).map(({ name, type }) => `$${name}: ${type}`)
  const moment = given(ofMoment).length > 0 ? ` @asOf${passed(ofMoment)}` : ''
  return {
    query:
      `query${declared.length > 0 ? ` (${declared.join(', ')})` : ''}${moment} ` +
      `{ graph: ${field.name}${passed(field.args)} { document${passed(ofDocument, [`format: ${format}`])} } }`,
    variables,
  }
}

/** The value as it is; throws BAD_USER_INPUT, naming the parameter, if it is not of the argument's type. */
function checked({ name, type }: GraphQLArgument, value: unknown): unknown {
  coerceInputValue(value, type, (path, _, { message }) => {
    const place = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('')
    const leaf = getNamedType(type)
    const instead = isEnumType(leaf)
      ? ` There are ${leaf
          .getValues()
          .map((each) => each.name)
          .join(', ')}.`
      : ''
    throw badInput(`${name}${place}`, `${withShortValues(message)}${instead}`)
  })
  return value
}

/** The value that the texts of one parameter stand for, if that type is wanted. */
function valueFrom(type: GraphQLInputType, texts: readonly string[], name: string): unknown {
  if (isNonNullType(type)) return valueFrom(type.ofType, texts, name)
  if (isListType(type)) {
    return texts.flatMap((text) => (text.startsWith('[') ? json(text, name) : [valueFrom(type.ofType, [text], name)]))
  }
  const [text = '', ...more] = texts
  if (more.length > 0) throw badInput(name, `takes one value; there are ${texts.length}.`)
  if (isInputObjectType(type)) return json(text, name)
  if (type.name === 'Boolean') {
    if (text !== 'true' && text !== 'false') throw badInput(name, `must be true or false; it is ${shown(text)}.`)
    return text === 'true'
  }
  if (type.name !== 'Int' && type.name !== 'Float') return text
  // Number() would make 0 of blanks.
  if (text.trim() === '' || !Number.isFinite(Number(text)))
    throw badInput(name, `must be a number; it is ${shown(text)}.`)
  return Number(text)
}

function json(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw badInput(name, `must be JSON, e.g. ["a", "b"] or {"ids": ["a"]}; it is ${shown(text)}.`)
  }
}
