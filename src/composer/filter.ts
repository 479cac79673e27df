/** Filters: from an input object to the text of a condition, and the ids that it names. */
import { badInput, UserError } from '../errors.ts'
import { kindNamed, kindOfId, model } from '../model/model.ts'
import type { Arguments, Param } from './arguments.ts'

/** How one field of a filter is tested; a test is never null, so that `not` is its exact complement. */
export interface FilterField {
  test: (node: string, value: unknown, param: Param) => string
  /** The kinds or interfaces whose ids the field takes; absent where it takes no ids. */
  ids?: readonly string[]
  /** The fields of an input object inside it that take ids. */
  inner?: Readonly<Record<string, readonly string[]>>
}
export type FilterFields = Readonly<Record<string, FilterField>>

/** A filter may hold this many conditions, counted over all its depths. */
export const mostConditions = 200
/** A list in a filter may name this many values. */
export const mostValues = 500

/** An id in an argument, where it stands, and what it may be. */
export interface NamedId {
  id: string
  argument: string
  kinds: readonly string[]
}

/** The text of a filter's condition on `node`; throws {@link UserError} where the filter cannot be used. */
export function condition(fields: FilterFields, filter: Arguments, node: string, param: Param): string {
  const tests = Object.entries(filter).flatMap(([name, value]) => {
    if (value === null || value === undefined) return []
    if (name === 'and') return (value as Arguments[]).map((each) => condition(fields, each, node, param))
    if (name === 'or') return [anyOf((value as Arguments[]).map((each) => condition(fields, each, node, param)))]
    if (name === 'not') return [`NOT (${condition(fields, value as Arguments, node, param)})`]
    return [fieldNamed(fields, name).test(node, value, param)]
  })
  return tests.length === 0 ? 'true' : tests.join(' AND ')
}

function anyOf(tests: string[]): string {
  return tests.length === 0 ? 'false' : `(${tests.map((test) => `(${test})`).join(' OR ')})`
}

function fieldNamed(fields: FilterFields, name: string): FilterField {
  const field = fields[name]
  if (!field) throw new Error(`No test is declared for the filter's field ${name}.`)
  return field
}

/** The ids that a filter names, after a check of its size; throws {@link UserError} where it is too large. */
export function idsIn(fields: FilterFields, filter: Arguments, argument = 'filter'): NamedId[] {
  const found: NamedId[] = []
  let conditions = 0
  const walk = (each: Arguments, at: string) => {
    for (const [name, value] of Object.entries(each)) {
      if (value === null || value === undefined) continue
      if (++conditions > mostConditions) {
        throw new UserError('COST_LIMIT_EXCEEDED', `${at}: a filter may hold at most ${mostConditions} conditions.`, at)
      }
      if (name === 'not') walk(value as Arguments, `${at}.not`)
      else if (name === 'and' || name === 'or') {
        for (const [index, inner] of (value as Arguments[]).entries()) walk(inner, `${at}.${name}[${index}]`)
      } else {
        const { ids, inner } = fieldNamed(fields, name)
        addIds(value, `${at}.${name}`, ids)
        for (const [part, kinds] of Object.entries(inner ?? {}))
          addIds((value as Arguments)[part], `${at}.${name}.${part}`, kinds)
      }
    }
  }
  const addIds = (values: unknown, at: string, kinds?: readonly string[]) => {
    if (!Array.isArray(values)) return
    if (values.length > mostValues) {
      throw badInput(at, `a list may name at most ${mostValues} values; this one has ${values.length}.`)
    }
    if (kinds) for (const [index, id] of values.entries()) found.push({ id, argument: `${at}[${index}]`, kinds })
  }
  walk(filter, argument)
  return found
}

/** Throws {@link UserError} unless the id's own form says that it is of one of the kinds (or interfaces). */
export function checkForm({ id, argument, kinds }: NamedId): void {
  const kind = kindOfId(id)
  const allowed = kinds.flatMap((name) => model.interfaces.get(name)?.kinds ?? [name])
  if (kind && allowed.includes(kind.name)) return
  const prefixes = allowed.map((name) => `${kindNamed(name).prefix}/…`).join(', ')
  throw badInput(argument, `${JSON.stringify(id)} is not an id of the wanted kind; such ids read ${prefixes}.`)
}

/** A property that is one of the values. */
export function isIn(property: string): FilterField {
  return { test: (node, values, param) => `coalesce(${node}.${property} IN ${param(values as string[])}, false)` }
}

/** At least one node at the end of `pattern` (from the node to `far`) has one of the ids. */
export function leadsTo(ids: readonly string[], pattern: (node: string, far: string) => string): FilterField {
  return {
    ids,
    test: (node, values, param) =>
      `COUNT { MATCH ${pattern(node, 'far')} WHERE far.id IN ${param(values as string[])} } > 0`,
  }
}

/** The ids of the wanted nodes themselves. */
export function ownIds(kinds: readonly string[]): FilterField {
  return { ids: kinds, test: (node, values, param) => `${node}.id IN ${param(values as string[])}` }
}

/** A date that may lie between two days: what it can mean overlaps them. */
export function liesIn(property: string): FilterField {
  return {
    test: (node, value, param) => {
      const { from, to, includeUndated } = value as { from?: string; to?: string; includeUndated?: boolean }
      if (from && to && from > to) throw badInput('filter', `from (${from}) is after to (${to}); swap them.`)
      const dated = [
        `${node}.${property} IS NOT NULL`,
        ...(to ? [`coalesce(${node}.${property}Earliest <= ${param(to)}, true)`] : []),
        ...(from ? [`coalesce(${node}.${property}Latest >= ${param(from)}, true)`] : []),
      ].join(' AND ')
      return includeUndated ? `(${node}.${property} IS NULL OR (${dated}))` : `(${dated})`
    },
  }
}
