/** How a list of a selection is written: every decision about its text, made before any of it is written. */
import type { Arguments } from '../declare/arguments.ts'
import { mostRows } from '../declare/bounds.ts'
import type { LinksOf } from '../declare/filter.ts'
import { entryClause, entryFor } from '../declare/matching-nodes.ts'
import { isUsual, type Order, type OrderKey, orderAsked, type Place } from '../declare/order.ts'
import type { ConnectionRead, ListRead, Narrowing } from '../declare/read.ts'
import { type Window, windowOf } from '../declare/window.ts'
import type { NestedSelection } from '../select/selection.ts'
import type { DayOrder, DaySpan, Walk } from '../text/by-days.ts'
import { hasDays, isPast, type Moment } from '../text/writer.ts'

/** The first and last day of what lists are ordered by, as {@link spanOf} names it. */
export type DaySpans = ReadonlyMap<string, DaySpan>

export function spanOf({ label, key }: DayOrder): string {
  return `${label}.${key}`
}

/** What a plan has to know about the engine. */
export interface PlanningEngine {
  /** Whether an index gives the order of its key; if none does, lists by date are walked by days within these spans. */
  indexesGiveOrder: boolean
  spans: DaySpans
  /** How many relationships the records have that filters name. */
  linksOf: LinksOf
}

/** One side of a place in the order; only rows on that side are wanted. */
export type Side = readonly [side: 'after' | 'before', place: Place]

/** Plain data, except for the functions that write what was decided: `JSON.stringify` shows it. */
export interface ListPlan {
  /** Whether it is one pattern in the row of its parent, which costs less than a sub-query; Grafeo refuses a pattern inside a pattern. */
  form: 'in the row' | 'sub-query'
  /** In the row: the name of the read of the one node to which each of its nodes leads, and which comes in the same pattern. */
  joined: string | null
  /** Whether it is one node or none instead of a list. */
  single: boolean
  /** Where its clauses come from: from the read's own source, from a field of the filter that few nodes pass, or from a narrower source. */
  start: { at: 'source' } | { at: 'entry'; field: string; clauses: Narrowing } | { at: 'narrowed'; clauses: Narrowing }
  /** What of the filter is left to test. */
  rest: Arguments | null
  order: PlannedOrder
  /** At most so many rows are wanted; one more is read to see whether there are more. Null: all. */
  most: number | null
  /** Whether the rows are read from the end. */
  backwards: boolean
  /** The places that `after` and `before` name. */
  sides: readonly Side[]
  /** Whether to look for anything on the other side of one of these, its own place included; by the side on which to look. */
  otherSides: { beforeIt: Side | null; behindIt: Side | null }
  /** The clause that takes the conditions of sides: the first if the order is the list's own, since its index can follow it. */
  cursorIn: 'first' | 'last'
  /** How rows are walked to by days or months, if no index gives the order and nothing else narrows them down. */
  walk: Walk | null
  /** Where the total comes from; null if it is not asked for. */
  total: 'with the rows' | 'its own' | null
}

export interface PlannedOrder {
  by: Order
  /** Whether it is the list's own, which an index may give. */
  isOwn: boolean
  /** The keys as they are, so that Neo4j sees that an index has sorted them already; otherwise under names of their own. */
  keys: 'as they stand' | 'named'
  /** Where the rows of a node that the list finds several times are put together; Grafeo groups only by plain values. */
  grouped: 'not' | 'with the keys' | 'ahead of the keys'
}

/** The plan of one list, connection or single node; throws UserError if its arguments are wrong. */
export function planOf(nested: NestedSelection, moment: Moment, engine: PlanningEngine): ListPlan {
  const { read } = nested
  return read.kind === 'list' ? planOfList(nested, read, moment) : planOfConnection(nested, read, moment, engine)
}

function planOfList({ args, rows }: NestedSelection, read: ListRead, moment: Moment): ListPlan {
  const { source, single } = read
  const most = single ? null : ((args.first ?? mostRows) as number)
  const nested = [...rows.nested.values()]
  const isPlain = !isPast(moment) && rows.expressions.size === 0
  const isInRow = single
    ? isPlain && nested.length === 0 && !source.lookedUp
    : isPlain && source.owned === true && (nested.length === 0 || (nested.length === 1 && nested.every(isJoined)))
  return {
    form: isInRow ? 'in the row' : 'sub-query',
    joined: isInRow ? (nested[0]?.read.name ?? null) : null,
    single,
    start: { at: 'source' },
    rest: null,
    order: plannedOrder(source.order, source.order.keys.every(isKeptAt(moment)), source.group !== undefined),
    most: isInRow ? null : most,
    backwards: false,
    sides: [],
    otherSides: { beforeIt: null, behindIt: null },
    cursorIn: 'first',
    walk: null,
    total: null,
  }
}

function planOfConnection(
  { args, asks }: NestedSelection,
  read: ConnectionRead,
  moment: Moment,
  engine: PlanningEngine,
): ListPlan {
  const { source } = read
  const window = windowOf(args)
  const { after, before, backwards } = window
  const usual = read.usual && read.orders?.[read.usual.by]
  const isOwn = isUsual(args, read.usual) && (!usual || isKeptAt(moment)(usual))
  const by = isOwn ? source.order : orderAsked(read.orders ?? {}, args, read.usual, isPast(moment))
  const order = plannedOrder(by, isOwn, source.group !== undefined)
  const { start, rest } = startOf(read, args, moment, engine)
  const sides: Side[] = [
    ...(after ? [['after', after] as const] : []),
    ...(before ? [['before', before] as const] : []),
  ]
  // Without an index we have to collect every row to sort them, so the count is free.
  const isCollected = asks.rows && sides.length === 0 && isOwn && start.at === 'narrowed'
  return {
    form: 'sub-query',
    joined: null,
    single: false,
    start,
    rest,
    order,
    most: (backwards ? window.last : window.first) ?? 0,
    backwards,
    sides,
    otherSides: {
      beforeIt: asks.hasPreviousPage && after ? ['before', after] : null,
      behindIt: asks.hasNextPage && before ? ['after', before] : null,
    },
    cursorIn: isOwn ? 'first' : 'last',
    walk: start.at === 'source' && order.keys === 'as they stand' ? walkOf(source.days, window, moment, engine) : null,
    total: asks.total ? (isCollected ? 'with the rows' : 'its own') : null,
  }
}

/** Whether what a list is ordered by at the moment is what is stored: days may hide a date, so that neither an index nor a part's key has it. */
function isKeptAt(moment: Moment): (by: Pick<OrderKey, 'ahead'>) => boolean {
  return ({ ahead }) => !ahead || !hasDays(moment)
}

/** Whether a nested read is of one node that is always there and of which nothing further is read. */
function isJoined({ read, rows }: NestedSelection): boolean {
  return read.kind === 'list' && read.required === true && rows.nested.size === 0 && rows.expressions.size === 0
}

function plannedOrder(by: Order, isOwn: boolean, hasGroups: boolean): PlannedOrder {
  return {
    by,
    isOwn,
    keys: isOwn && !hasGroups ? 'as they stand' : 'named',
    grouped: hasGroups ? (isOwn ? 'with the keys' : 'ahead of the keys') : 'not',
  }
}

/**
 * An `or` is started at only if its records have no more relationships than this together: of what leads from more, a page is found
 * sooner by the list's own order.
 */
const mostStartedByOr = 20_000

function startOf(
  read: ConnectionRead,
  args: Arguments,
  moment: Moment,
  { linksOf }: PlanningEngine,
): Pick<ListPlan, 'start' | 'rest'> {
  const filter = args.filter as Arguments | null | undefined
  if (!read.filter || !filter) return { start: { at: 'source' }, rest: null }
  const { filter: fields, label, narrow } = read
  const entry = label ? entryFor(fields, filter, moment, linksOf) : null
  const isWide = entry?.field === 'or' && (entry.links ?? Number.POSITIVE_INFINITY) > mostStartedByOr
  if (label && entry && !isWide) {
    const clauses: Narrowing = ({ node }, write) => [entryClause(entry, node, label, write)]
    return { start: { at: 'entry', field: entry.field, clauses }, rest: entry.rest }
  }
  const clauses = isPast(moment) ? null : narrow?.(filter)
  return { start: clauses ? { at: 'narrowed', clauses } : { at: 'source' }, rest: filter }
}

function walkOf(
  days: DayOrder | undefined,
  { backwards, after, before }: Window,
  moment: Moment,
  { indexesGiveOrder, spans }: PlanningEngine,
): Walk | null {
  if (!days || indexesGiveOrder || isPast(moment)) return null
  const span = spans.get(spanOf(days))
  if (!span) return null
  const day = (backwards ? before : after)?.keys[0]
  if (!backwards) return { start: typeof day === 'string' ? day : span.latest, way: 'back' }
  return day && typeof day === 'string'
    ? { start: day, way: 'on' }
    : { start: span.earliest, way: 'on', undatedFirst: true }
}
