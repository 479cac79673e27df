/** The bounds of what a request may send: declared beside an argument or input field, else by its type, and checked in one place. */
import { type GraphQLInputType, isInputObjectType, isListType, isNonNullType } from 'graphql'
import { mostValues } from '../composer/declare/bounds.ts'
import { badInput } from '../errors.ts'

/** Of a number its range, of a list how many values it may have, of a text how many characters. */
export interface Bound {
  least: number
  most: number
}

/** An argument or input field, as the schema has it. */
export interface Input {
  name: string
  type: GraphQLInputType
  extensions: Readonly<Record<string, unknown>>
}

/** Options of an argument or input field with a bound of its own. */
export function between(least: number, most: number) {
  return { extensions: { bound: { least, most } satisfies Bound } }
}

/** The same without a least. */
export function atMost(most: number) {
  return between(0, most)
}

/** The most characters of the texts whose type does not say what they must look like. */
const mostCharacters: Readonly<Record<string, number>> = { ID: 200, String: 500, LanguageTag: 100 }

/**
 * What an input may be; null for a type whose form alone bounds it (an enum, a day, a Boolean), and for an input object, whose fields
 * have bounds. Throws if a number has none: that is a mistake in the code.
 */
export function boundOf({ name, type, extensions }: Input): Bound | null {
  const given = isNonNullType(type) ? type.ofType : type
  if (extensions.bound) return extensions.bound as Bound
  if (isListType(given)) return { least: 0, most: mostValues }
  if (!('name' in given)) return null
  if (given.name === 'Int' || given.name === 'Float') throw new Error(`The number ${name} has no bound.`)
  const most = mostCharacters[given.name]
  return most === undefined ? null : { least: 0, most }
}

/** Throws BAD_USER_INPUT, with the place of the value, if something in it is beyond its bound; `value` is of the input's type. */
export function checkBounds(input: Input, value: unknown, at: string = input.name): void {
  if (value === null || value === undefined) return
  const type = isNonNullType(input.type) ? input.type.ofType : input.type
  if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields()))
      checkBounds(field, (value as Record<string, unknown>)[field.name], `${at}.${field.name}`)
    return
  }
  const bound = boundOf(input)
  if (isListType(type)) {
    const values = value as readonly unknown[]
    if (bound && (values.length < bound.least || values.length > bound.most)) {
      const may = bound.least > 0 ? `from ${bound.least} to ${shown(bound.most)}` : `at most ${shown(bound.most)}`
      throw badInput(at, `a list may name ${may} values; this one has ${values.length}.`)
    }
    const each: Input = { name: input.name, type: type.ofType, extensions: {} }
    if (isInputObjectType(nullable(type.ofType)) || boundOf(each))
      for (const [index, one] of values.entries()) checkBounds(each, one, `${at}[${index}]`)
    return
  }
  if (!bound) return
  if (typeof value === 'string') {
    if (value.length <= bound.most) return
    throw badInput(at, `may have at most ${shown(bound.most)} characters; it has ${shown(value.length)}.`)
  }
  if ((value as number) >= bound.least && (value as number) <= bound.most) return
  throw badInput(at, `must be from ${shown(bound.least)} to ${shown(bound.most)}; it is ${value}.`)
}

function nullable(type: GraphQLInputType): GraphQLInputType {
  return isNonNullType(type) ? type.ofType : type
}

function shown(count: number): string {
  return count.toLocaleString('en-US')
}
