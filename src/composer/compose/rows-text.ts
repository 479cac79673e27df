/** The rows of a list as text: in order, no more than are wanted, each with what is asked of it. */
import { RECORD } from '../../model/structure.ts'
import type { StoreRow, Value } from '../../store/store.ts'
import { comparison, type Order, sorting, type WrittenOrder, writtenOrder } from '../declare/order.ts'
import type { ListSource, Row } from '../declare/read.ts'
import type { Selection } from '../select/selection.ts'
import { type DayOrder, type Walk, walkedByDays } from '../text/by-days.ts'
import { type At, call, written } from '../text/clause.ts'
import type { Writer } from '../text/writer.ts'
import { clausesBeside, type PlannedList } from './list-clauses.ts'
import type { ListPlan } from './list-plan.ts'
import { type Draft, projection } from './piece.ts'

export interface RowsText {
  text: (column: string) => string
  /** The same with the total beside it. */
  withTotal: (column: string, total: string) => string
  decode: (value: Value | undefined) => Row[]
}

/** The rows that a plan wants, and one more, each with its sort keys as `_keys`; they are sorted again once they are here. */
export function rowsText(draft: Draft, list: PlannedList, selection: Selection, scope: At): RowsText {
  const { write } = draft
  const { plan, read } = list
  const { node } = scope
  const { clauses, order } = clausesBeside(list, plan.sides, scope, write)
  const start = written(clauses)
  const most = (plan.most ?? 0) + 1
  const limit = write.param(most)
  const { asked, carried, inOrder, keys, groups } = sorted(read.source, plan, order, scope, write)
  draft.count(`${start}${inOrder} LIMIT ${limit}`)
  const { calls, shown, decode } = draft.row(node, selection)
  const rows = (keys: string) => `collect(${projection(node, [...shown, `_keys: ${keys}`, ...groups], write)})`
  const place = `{id: ${node}.id, keys: ${keys}}`
  const firstOf = (found: string, column: string) =>
    `UNWIND ${found} AS one WITH one.id AS id, one.keys AS keys LIMIT ${limit} MATCH (${node}:${RECORD} {id: id})` +
    `${calls} RETURN ${rows('keys')} AS ${column}`
  const walkTo = (walk: Walk, days: DayOrder) => {
    const key = asked.keys[0]?.text ?? ''
    const byDate = sorting({ ...asked, prefix: null }, plan.backwards)
    return walkedByDays(
      days,
      walk,
      { at: scope, clauses, bound: carried, key, sorting: byDate, shown: place },
      most,
      write,
    )
  }
  const walked = plan.walk && read.source.days ? walkTo(plan.walk, read.source.days) : null
  return {
    text: (column) =>
      walked
        ? walked.text + firstOf(walked.found, column)
        : `${start} ${inOrder} LIMIT ${limit}${calls} RETURN ${rows(keys)} AS ${column}`,
    withTotal: (column, total) =>
      `${start} ${inOrder} WITH collect(${place}) AS found ${call('found', firstOf('found', column))} ` +
      `RETURN ${column}, size(found) AS ${total}`,
    decode: (value) => ((value ?? []) as StoreRow[]).map(decode).sort(comparison(order)),
  }
}

/** What orders the rows of a list: its WITH … ORDER BY, and which names are bound after it. */
interface Sorted {
  asked: WrittenOrder
  carried: string
  inOrder: string
  /** The sort keys of a row, as a list. */
  keys: string
  /** What a row shows of the group that it stands for. */
  groups: string[]
}

function sorted(
  source: ListSource,
  { order: planned, backwards }: ListPlan,
  order: Order,
  at: At,
  write: Writer,
): Sorted {
  const { node, key } = at
  const groups = Object.entries(source.group?.(at, write) ?? {})
  const asked = writtenOrder(order, at, write)
  const isNamed = planned.keys === 'named'
  const keys = isNamed ? asked.keys.map((each, index) => ({ ...each, text: `${node}key${index}` })) : asked.keys
  const carried = source.keyed && !isNamed ? `${write.carried(node)}, ${write.carried(key)}` : write.carried(node)
  const computed = isNamed ? asked.keys.map(({ text }, index) => `${text} AS ${node}key${index}`) : []
  const grouped = groups.map(([name, expression]) => `${expression} AS ${node}${name}`)
  const isAhead = planned.grouped === 'ahead of the keys'
  const ahead = isAhead ? `WITH ${[carried, ...(order.bound ?? []), ...grouped].join(', ')} ` : ''
  const counts = isAhead ? groups.map(([name]) => `${node}${name}`) : grouped
  return {
    asked,
    carried,
    inOrder:
      `${ahead}WITH ${[carried, ...computed, ...counts].join(', ')} ` +
      sorting({ ...asked, keys, ...(isNamed ? { id: `${node}.id`, prefix: null } : {}) }, backwards),
    keys: `[${keys.map(({ text }) => text).join(', ')}]`,
    groups: groups.map(([name]) => `${name}: ${node}${name}`),
  }
}
