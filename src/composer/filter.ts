/** Filters: from an input object to the text of a condition, and the ids that it names. */
import { badInput, UserError } from '../errors.ts'
import { farLabel, kindNamed, kindOfId, linkOf, model } from '../model/model.ts'
import { RECORD } from '../model/structure.ts'
import type { Arguments } from './arguments.ts'
import type { Path, Writer } from './writer.ts'

/** How one field of a filter is tested; a test is never null, so that `not` is its exact complement. */
export interface FilterField {
  test: (node: string, value: unknown, write: Writer) => string
  /**
   * Where a list at the root can start when the filter demands this: a pattern that binds the nodes of a label that pass,
   * from the far end and perhaps several times.
   */
  entry?: (node: string, label: string, value: unknown, write: Writer) => string
  /** Refuses a value that makes no sense; throws {@link UserError} at `argument`. */
  check?: (value: unknown, argument: string) => void
  /** The kinds or interfaces whose ids the field takes; absent where it takes no ids. */
  ids?: readonly string[]
  /** The fields of an input object inside it that take ids. */
  inner?: Readonly<Record<string, readonly string[]>>
}
export type FilterFields = Readonly<Record<string, FilterField>>

/** A filter may hold this many conditions, counted over all its depths. */
export const mostConditions = 200
/** `and`, `or` and `not` may stand inside one another so often. */
export const mostDepth = 20
/** A list in a filter may name this many values. */
export const mostValues = 500

/** An id in an argument, where it stands, and what it may be. */
export interface NamedId {
  id: string
  argument: string
  kinds: readonly string[]
}

/** The text of a filter's condition on `node`; throws {@link UserError} where the filter cannot be used. */
export function condition(fields: FilterFields, filter: Arguments, node: string, write: Writer): string {
  const tests = Object.entries(filter).flatMap(([name, value]) => {
    if (value === null || value === undefined) return []
    if (name === 'and') return (value as Arguments[]).map((each) => condition(fields, each, node, write))
    if (name === 'or') return [anyOf((value as Arguments[]).map((each) => condition(fields, each, node, write)))]
    if (name === 'not') return [`NOT (${condition(fields, value as Arguments, node, write)})`]
    return [fieldNamed(fields, name).test(node, value, write)]
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

/** The ids that a filter names, after a check of its size and values; throws {@link UserError} where it cannot be used. */
export function idsIn(fields: FilterFields, filter: Arguments, argument = 'filter'): NamedId[] {
  const found: NamedId[] = []
  let conditions = 0
  const walk = (each: Arguments, at: string, depth: number) => {
    if (depth > mostDepth) {
      throw new UserError('COST_LIMIT_EXCEEDED', `${at}: a filter may be at most ${mostDepth} deep.`, at)
    }
    for (const [name, value] of Object.entries(each)) {
      if (value === null || value === undefined) continue
      if (++conditions > mostConditions) {
        throw new UserError('COST_LIMIT_EXCEEDED', `${at}: a filter may hold at most ${mostConditions} conditions.`, at)
      }
      if (name === 'not') walk(value as Arguments, `${at}.not`, depth + 1)
      else if (name === 'and' || name === 'or') {
        for (const [index, inner] of (value as Arguments[]).entries()) walk(inner, `${at}.${name}[${index}]`, depth + 1)
      } else {
        const { ids, inner, check } = fieldNamed(fields, name)
        check?.(value, `${at}.${name}`)
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
  walk(filter, argument, 0)
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
  return {
    test: (node, values, write) =>
      `coalesce(${write.value(node)}.${property} IN ${write.param(values as string[])}, false)`,
  }
}

/** One step of a way through the graph: a relationship, along its direction, and the label of the node that it leads to. */
export interface Step {
  type: string
  label: string
}

/** The way by these links and parts, as graph.yaml names them: `stepsBy('Event', 'participants', 'actor')`. */
export function stepsBy(kind: string, ...names: string[]): Step[] {
  let at = kind
  return names.map((name) => {
    const { links, parts } = kindNamed(at)
    const part = parts.get(name)
    const step = part
      ? { type: part.type, label: part.kind }
      : { type: linkOf(at, name).type, label: farLabel(linkOf(at, name)) }
    at = part?.kind ?? links.get(name)?.toKinds[0] ?? at
    return step
  })
}

/** At least one node at the end of the way has one of the ids. */
export function leadsTo(steps: readonly Step[]): FilterField {
  const last = steps.at(-1)?.label ?? ''
  const back = (node: string, label: string) =>
    steps
      .map(({ type }, index) => `<-[:${type}]-(${index === 0 ? `${node}:${label}` : `:${steps[index - 1]?.label}`})`)
      .reverse()
      .join('')
  return {
    ids: [last],
    test: (node, ids, write) => {
      const far = write.name('f')
      return endOf(steps, node, far, write)
        .where(`${far}.id IN ${write.param(ids as string[])}`)
        .some()
    },
    entry: (node, label, ids, write) =>
      `UNWIND ${write.param(ids as string[])} AS farId MATCH (far:${RECORD}:${last} {id: farId})${back(node, label)}`,
  }
}

/** The pattern along the way, to a node named `far`. */
function endOf(steps: readonly Step[], node: string, far: string, write: Writer): Path {
  return steps.reduce(
    (path, { type, label }, index) => path.out(type, index === steps.length - 1 ? far : '', label),
    write.path(node),
  )
}

/** The ids of the wanted nodes themselves, of these kinds or interfaces. */
export function ownIds(kind: string): FilterField {
  return {
    ids: [kind],
    test: (node, ids, write) => `${node}.id IN ${write.param(ids as string[])}`,
    entry: (node, label, ids, write) =>
      `UNWIND ${write.param(ids as string[])} AS ownId MATCH (${node}:${RECORD}:${label} {id: ownId})`,
  }
}

/** A date that may lie between two days: what it can mean overlaps them. */
export function liesIn(property: string): FilterField {
  return {
    check: (value, argument) => {
      const { from, to } = value as { from?: string; to?: string }
      if (from && to && from > to) throw badInput(argument, `from (${from}) is after to (${to}); swap them.`)
    },
    test: (node, value, write) => {
      const { from, to, includeUndated } = value as { from?: string; to?: string; includeUndated?: boolean }
      const date = `${write.value(node)}.${property}`
      const dated = [
        `${date} IS NOT NULL`,
        ...(to ? [`coalesce(${date}Earliest <= ${write.param(to)}, true)`] : []),
        ...(from ? [`coalesce(${date}Latest >= ${write.param(from)}, true)`] : []),
      ].join(' AND ')
      return includeUndated ? `(${date} IS NULL OR (${dated}))` : `(${dated})`
    },
  }
}

/**
 * How a list at the root starts where its filter demands something that few nodes have: the first such field, in the order
 * of `fields`, with the filter's other fields left to test. Null where there is none.
 */
export function entryOf(fields: FilterFields, filter: Arguments) {
  for (const [name, { entry }] of Object.entries(fields)) {
    const value = filter[name]
    if (!entry || value === null || value === undefined) continue
    const { [name]: _, ...rest } = filter
    return { rest, text: (node: string, label: string, write: Writer) => entry(node, label, value, write) }
  }
  return null
}
