/** Filters: from an input object to the text of a condition, and the ids that it names. */
import { UserError } from '../../errors.ts'
import { type Clause, carry } from '../text/clause.ts'
import type { Writer } from '../text/writer.ts'
import type { Arguments } from './arguments.ts'
import { idsNamed, type NamedId } from './named-ids.ts'

/** A pattern that binds the nodes of a label that pass; it starts at the far end, and may bind a node several times. */
export type Start = (node: string, label: string, write: Writer) => string

/** How many relationships the record with an id has; null if that was not looked up. */
export type LinksOf = (id: string) => number | null

/** A test on a node that is bound, and the sub-queries, if any, that have to come ahead of it, since they bind names that it uses. */
export interface Condition {
  ahead: string
  test: string
}

/** How one field of a filter is tested. A test is never null, so that `not` is its exact complement. */
export interface FilterField {
  /** `beside`: the input object that has the value. */
  test: (node: string, value: unknown, write: Writer, beside?: Arguments) => string | Condition
  /**
   * The same for all nodes of a list at once: a text that binds `node` to those of them that pass, each once. Of the present record, what
   * looks at the whole list goes by it where it is declared.
   */
  testAll?: (list: string, node: string, value: unknown, write: Writer) => string
  /** Where a list at the root can start if the filter demands this; null if it cannot start at this value. */
  entry?: (value: unknown, linksOf: LinksOf) => Start | null
  /** The ids of the records at which it starts, if it leads from them along relationships of their own, so that their number bounds it. */
  startsAt?: (value: unknown, linksOf: LinksOf) => readonly string[]
  /** Whether the entry also binds nodes that do not pass, so that the field still has to be tested. */
  entryIsWider?: boolean
  /** Refuses a value that makes no sense; throws {@link UserError} at `argument`. */
  check?: (value: unknown, argument: string) => void
  /** The kinds or interfaces whose ids the field takes; absent if it takes no ids. */
  ids?: readonly string[]
  /** If the value is an input object: those of its fields that take ids. */
  inner?: Readonly<Record<string, readonly string[]>>
  /** If the value is a filter of another concept: the name of that filter. */
  filter?: string
  /** Whether each value of a list is a condition of its own. */
  each?: boolean
}

/** A field whose test needs no sub-query ahead of it. */
export interface PlainField extends FilterField {
  test: (...all: Parameters<FilterField['test']>) => string
}

export type FilterFields = Readonly<Record<string, FilterField>>

/** A filter may hold this many conditions, counted over all its depths. */
export const mostConditions = 200
/** `and`, `or`, `not` and filters of other concepts may be nested so often. */
export const mostDepth = 20
/**
 * Of these, so many may be filters of other concepts: each looks at everything to which the one around it leads, and with a
 * fourth one Neo4j takes six seconds to plan under @asOf(known).
 */
export const mostCrossings = 3

const declared = new Map<string, FilterFields>()

/** Makes a filter known by its input's name, so that the filters of other concepts can hold it. */
export function declareFilter<Fields extends FilterFields>(name: string, fields: Fields): Fields {
  declared.set(name, fields)
  return fields
}

/** The fields of the filter with that name. */
export function filterNamed(name: string): FilterFields {
  const fields = declared.get(name)
  if (!fields) throw new Error(`No filter ${name} is declared.`)
  return fields
}

/** A filter's condition on `node`. */
export function condition(fields: FilterFields, filter: Arguments, node: string, write: Writer): Condition {
  const { ahead, test } = all(conditions(fields, filter, node, write))
  return { ahead, test: stated(test, write) }
}

/** The conditions that a filter joins, one by one; those without anything ahead can come before the others. */
function conditions(fields: FilterFields, filter: Arguments, node: string, write: Writer): Condition[] {
  const inner = (each: Arguments) => all(conditions(fields, each, node, write))
  return Object.entries(filter).flatMap(([name, value]): Condition[] => {
    if (value === null || value === undefined) return []
    if (name === 'and') return (value as Arguments[]).map(inner)
    if (name === 'or') return [any(joinedByOr(fields, value as Arguments[]).map(inner))]
    if (name === 'not') return [opposite(inner(value as Arguments))]
    const tested = fieldNamed(fields, name).test(node, value, write, filter)
    return [typeof tested === 'string' ? { ahead: '', test: tested } : tested]
  })
}

/**
 * The same alternatives, where those that are one list of the same field are one: a list matches any of its values, so its test, or
 * the list that starts at it, looks once at what several would look at one after another.
 */
export function joinedByOr(fields: FilterFields, branches: readonly Arguments[]): Arguments[] {
  const lists = new Map<string, Set<unknown>>()
  const others: Arguments[] = []
  for (const branch of branches) {
    const [first, ...more] = Object.entries(branch).filter(([, value]) => value !== null && value !== undefined)
    const [name, values] = first ?? []
    if (name === undefined || more.length > 0 || !Array.isArray(values) || !fields[name] || fields[name].each)
      others.push(branch)
    else lists.set(name, new Set([...(lists.get(name) ?? []), ...values]))
  }
  return [...[...lists].map(([name, values]) => ({ [name]: [...values] })), ...others]
}

// The tests that every node passes, and that none does.
const always = 'true'
const never = 'false'

// Constants are left out of what is joined: Neo4j 5.26 fails to plan a text of several sub-queries if it finds that a condition
// is always false.
function all(parts: Condition[]): Condition {
  if (parts.some(({ test }) => test === never)) return { ahead: '', test: never }
  const open = parts.filter(({ test }) => test !== always)
  return { ahead: aheadOf(open), test: open.length === 0 ? always : open.map(({ test }) => test).join(' AND ') }
}

function any(parts: Condition[]): Condition {
  if (parts.some(({ test }) => test === always)) return { ahead: '', test: always }
  const open = parts.filter(({ test }) => test !== never)
  const tests = open.map(({ test }) => `(${test})`)
  return { ahead: aheadOf(open), test: open.length === 0 ? never : `(${tests.join(' OR ')})` }
}

function opposite({ ahead, test }: Condition): Condition {
  if (test === always) return { ahead, test: never }
  return { ahead, test: test === never ? always : `NOT (${test})` }
}

/** A test as the text has it. The one that nothing passes is written with a parameter, since no planner looks into that. */
function stated(test: string, write: Writer): string {
  return test === never ? `${write.param(false)} = true` : test
}

function aheadOf(parts: Condition[]): string {
  return parts.map(({ ahead }) => ahead).join('')
}

/** Adds the conditions to the clauses that bind `node`. Those that need something ahead look only at what passes the others. */
export function addConditions(
  clauses: Clause[],
  fields: FilterFields,
  filter: Arguments,
  node: string,
  write: Writer,
): void {
  const found = conditions(fields, filter, node, write)
  const plain = all(found.filter(({ ahead }) => ahead === ''))
  const others = all(found.filter(({ ahead }) => ahead !== ''))
  if (plain.test !== always) clauses.at(-1)?.where.push(stated(plain.test, write))
  if (others.ahead) clauses.push(carry(others.ahead.trim(), '*', [others.test]))
}

function fieldNamed(fields: FilterFields, name: string): FilterField {
  const field = fields[name]
  if (!field) throw new Error(`No test is declared for the filter's field ${name}.`)
  return field
}

/** Checks the size and the values of a filter and gives the ids that it names; throws {@link UserError} if it cannot be used. */
export function idsIn(fields: FilterFields, filter: Arguments, argument = 'filter'): NamedId[] {
  const found: NamedId[] = []
  let conditions = 0
  const count = (more: number, at: string) => {
    conditions += more
    if (conditions > mostConditions) {
      throw new UserError('COST_LIMIT_EXCEEDED', `${at}: a filter may hold at most ${mostConditions} conditions.`, at)
    }
  }
  const walk = (known: FilterFields, each: Arguments, at: string, depth: number, crossings: number) => {
    if (depth > mostDepth) {
      throw new UserError('COST_LIMIT_EXCEEDED', `${at}: a filter may be at most ${mostDepth} deep.`, at)
    }
    if (crossings > mostCrossings) {
      const message = `${at}: filters of other concepts may be nested at most ${mostCrossings} times.`
      throw new UserError('COST_LIMIT_EXCEEDED', message, at)
    }
    for (const [name, value] of Object.entries(each)) {
      if (value === null || value === undefined) continue
      const here = `${at}.${name}`
      count(1, at)
      if (name === 'not') walk(known, value as Arguments, here, depth + 1, crossings)
      else if (name === 'and' || name === 'or') {
        for (const [index, inner] of (value as Arguments[]).entries())
          walk(known, inner, `${here}[${index}]`, depth + 1, crossings)
      } else {
        const field = fieldNamed(known, name)
        field.check?.(value, here)
        addIds(value, here, field.ids)
        if (field.each) count((value as unknown[]).length, here)
        if (field.filter) walk(filterNamed(field.filter), value as Arguments, here, depth + 1, crossings + 1)
        for (const [part, kinds] of Object.entries(field.inner ?? {}))
          addIds((value as Arguments)[part], `${here}.${part}`, kinds)
      }
    }
  }
  const addIds = (values: unknown, at: string, kinds?: readonly string[]) => {
    if (kinds && Array.isArray(values)) found.push(...idsNamed(values, at, kinds))
  }
  walk(fields, filter, argument, 0, 0)
  return found
}
