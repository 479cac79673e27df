/** Orders: what rows are sorted by, in a text and in memory, and where the place of a cursor lies in an order. */
import { badInput, type UserError } from '../../errors.ts'
import { type At, type Clause, carry } from '../text/clause.ts'
import type { Writer } from '../text/writer.ts'
import type { Arguments } from './arguments.ts'
import type { ToldTest } from './filter-fields.ts'

export type Direction = 'ASC' | 'DESC'
export type Key = string | number

/** One thing that rows are sorted by. */
export interface OrderKey {
  by: (at: At, write: Writer, direction: Direction) => string
  /** What the key needs bound ahead of it, if anything; {@link boundOrder} puts it there. */
  ahead?: Ahead
  direction: Direction
}

/**
 * The value of a key that is bound before rows are sorted, and the sub-query `ahead` of it that binds what it uses, empty if it uses
 * nothing more; null if the key needs no binding at the text's moment.
 */
export type Ahead = (node: string, write: Writer, direction: Direction) => { ahead: string; value: string } | null

/** Rows are ordered by the keys, ties by `id`. `prefix` is constant in a list; with it, a composite index can give the order. */
export interface Order {
  keys: readonly OrderKey[]
  id: (at: At, write: Writer) => string
  prefix?: (at: At) => string
  /** The names of the keys that clauses have bound. */
  bound?: readonly string[]
}

/** What a list can be ordered by: the name in its orders' enum → how. */
export interface OrderField {
  by: OrderKey['by']
  /** The stored key by which it orders, if it is one. */
  key?: string
  ahead?: Ahead
  /** Whether it is counted from what is recorded now, so that it says nothing about the past. */
  present?: boolean
}
export type OrderFields = Readonly<Record<string, OrderField>>

/** By a stored key, e.g. that of a label, or the instant of recording. */
export function stored(key: string): OrderField {
  return { key, by: ({ node }, write) => `${write.value(node)}.${key}` }
}

/** By the key of a date; undated rows, and those whose date is not `told`, come last in either direction. */
export function dated(key: string, told?: ToldTest): OrderField {
  return {
    key,
    by: ({ node }, write, direction) => {
      const value = `${write.value(node)}.${key}`
      // In descending order the empty key of what has no date comes last by itself.
      return direction === 'DESC' ? value : `CASE WHEN ${value} = '' THEN '~' ELSE ${value} END`
    },
    ...(told && { ahead: keyIfTold(key, told) }),
  }
}

function keyIfTold(key: string, told: ToldTest): Ahead {
  return (node, write, direction) => {
    const [test, value] = [told(node, write), `${write.value(node)}.${key}`]
    const last = direction === 'DESC' ? '' : '~'
    if (test === null) return null
    return { ahead: '', value: `CASE WHEN ${test} AND ${value} <> '' THEN ${value} ELSE '${last}' END` }
  }
}

/** By how many there are of something now. */
export function counted(count: (node: string, write: Writer) => string): OrderField {
  return { by: ({ node }, write) => count(node, write), present: true }
}

/** By what a sub-query finds. */
export function foundAhead(ahead: Ahead): OrderField {
  const by = (): never => {
    throw new Error('This key has to be bound first.')
  }
  return { by, ahead }
}

/** By what a sub-query counts now. */
export function countedAhead(ahead: Ahead): OrderField {
  return { ...foundAhead(ahead), present: true }
}

/** The order by one stored sort key, ties by id: the order of most lists. */
export function orderBy(key: string, direction: Direction): Order {
  return {
    keys: [{ by: ({ node }, write) => `${write.value(node)}.${key}`, direction }],
    id: ({ node }) => `${node}.id`,
  }
}

/** The order by one field, ties by id. */
export function orderByField({ by, ahead }: OrderField, direction: Direction): Order {
  return { keys: [{ by, ...(ahead ? { ahead } : {}), direction }], id: ({ node }) => `${node}.id` }
}

/** At most so many orders, one after another, may be named. */
export const mostOrders = 5

/** One order as it is asked for: a value of the list's enum, and the direction. */
export interface OrderInput {
  by: string
  direction: Direction
}

function ordersIn({ orderBy }: Arguments): readonly OrderInput[] {
  return (orderBy as OrderInput[] | null | undefined) ?? []
}

/** Whether the arguments ask only for the order that the list has by itself, which indexes may give. */
export function isUsual(args: Arguments, usual: OrderInput | undefined): boolean {
  const [one, ...more] = ordersIn(args)
  return !one || (more.length === 0 && one.by === usual?.by && one.direction === usual.direction)
}

/** The order that the argument `orderBy` asks for, else the usual one; throws BAD_USER_INPUT if it is not possible. */
export function orderAsked(
  fields: OrderFields,
  args: Arguments,
  usual: OrderInput | undefined,
  isPast: boolean,
): Order {
  const named = ordersIn(args)
  const asked = named.length === 0 && usual ? [usual] : named
  return {
    keys: asked.map(({ by, direction }, index) => {
      const field = fields[by]
      if (!field) throw new Error(`No order is declared for ${by}.`)
      if (field.present && isPast) {
        throw badInput(
          `orderBy[${index}].by`,
          `${by} counts what is recorded now and cannot order what was known before; leave it out, or @asOf(known).`,
        )
      }
      return { ...(field.ahead ? { ahead: field.ahead } : {}), by: field.by, direction }
    }),
    id: ({ node }) => `${node}.id`,
  }
}

/**
 * Adds clauses that bind those keys which need a sub-query ahead, and gives the order with their names; the order itself if no
 * key needs one.
 */
export function boundOrder(order: Order, { node }: At, clauses: Clause[], write: Writer): Order {
  const bound: string[] = []
  const keys = order.keys.map((key) => {
    const found = key.ahead?.(node, write, key.direction)
    if (!found) return key
    const { ahead, value } = found
    const name = write.name('v')
    clauses.push(carry(ahead.trim(), `*, ${value} AS ${name}`))
    bound.push(name)
    return { by: () => name, direction: key.direction }
  })
  return bound.length > 0 ? { ...order, keys, bound } : order
}

/** An order as one text has it. */
export interface WrittenOrder {
  keys: { text: string; direction: Direction }[]
  id: string
  prefix: string | null
}

export function writtenOrder(order: Order, at: At, write: Writer): WrittenOrder {
  return {
    keys: order.keys.map(({ by, direction }) => ({ text: by(at, write, direction), direction })),
    id: order.id(at, write),
    prefix: order.prefix?.(at) ?? null,
  }
}

/** The ORDER BY of a text; with `backwards` the rows come from the end. */
export function sorting({ keys, id, prefix }: WrittenOrder, backwards: boolean): string {
  const down = (direction: Direction) => ((direction === 'DESC') !== backwards ? ' DESC' : '')
  const first = keys[0]?.direction ?? 'ASC'
  const ties = keys.some(({ text }) => text === id) ? [] : [`${id}${down('ASC')}`]
  const parts = [...(prefix ? [`${prefix}${down(first)}`] : []), ...keys.map((key) => key.text + down(key.direction))]
  return `ORDER BY ${[...parts, ...ties].join(', ')}`
}

/** Compares rows that carry their sort keys as `_keys`, as the text sorts them. */
export function comparison({ keys }: Order) {
  return (a: { id: string; _keys?: unknown }, b: { id: string; _keys?: unknown }): number => {
    for (const [index, { direction }] of keys.entries()) {
      const by = ascending((a._keys as Key[])[index], (b._keys as Key[])[index])
      if (by !== 0) return direction === 'DESC' ? -by : by
    }
    return ascending(a.id, b.id)
  }
}

function ascending(a: unknown, b: unknown): number {
  return (a as Key) < (b as Key) ? -1 : (a as Key) > (b as Key) ? 1 : 0
}

/** A row's place in an order. */
export interface Place {
  keys: readonly Key[]
  id: string
}

/** The error for a cursor that was made for another question. */
export function foreignCursor(argument: string): UserError {
  return badInput(
    argument,
    'this cursor was made for another list, filter, order, parent or moment (@asOf); start again without it.',
  )
}

/** The condition that a row lies after (or before) a place; with `orAt`, the place itself counts too. */
export function beyond(
  side: 'after' | 'before',
  place: Place,
  { keys, id }: WrittenOrder,
  write: Writer,
  orAt = false,
): string {
  if (place.keys.length !== keys.length) throw foreignCursor(side)
  const later = (direction: Direction) => ((direction === 'ASC') === (side === 'after') ? '>' : '<')
  const values = place.keys.map((key) => write.param(key))
  let test = `${id} ${later('ASC')}${orAt ? '=' : ''} ${write.param(place.id)}`
  for (const [index, { text, direction }] of [...keys.entries()].reverse()) {
    const sign = later(direction)
    const strictly = `${text} ${sign} ${values[index]}`
    // Two halves: an index can be searched by the first.
    test = `${text} ${sign}= ${values[index]} AND (${strictly} OR ${test})`
  }
  return test
}
