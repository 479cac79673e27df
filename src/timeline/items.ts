/**
 * The items of a timeline in their order, from any place in it: by day, undated ones last; then by sort, id and position in the
 * history.
 */
import { inOrder } from '../collections/in-order.ts'
import type { PageRows } from '../composer/compose/page-rows.ts'
import { foreignCursor, type Key, type Place } from '../composer/declare/order.ts'
import type { Ask } from '../composer/declare/read.ts'
import type { Dated } from '../composer/declare/time-series.ts'
import type { Window } from '../composer/declare/window.ts'
import type { Asks } from '../composer/select/selection.ts'
import { walkedByDays } from '../composer/text/by-days.ts'
import { type Clause, written } from '../composer/text/clause.ts'
import { nodeOf } from '../composer/text/pattern.ts'
import type { Writer } from '../composer/text/writer.ts'
import { RECORD } from '../model/structure.ts'
import { isDay } from '../time/days.ts'
import { happening, happeningsIn, isWhole, type Sort, sorts, sortsOf, type TimelineRequest } from './happenings.ts'

export interface Item {
  /** The id of the entity. */
  id: string
  /** The place of its sort among all. */
  sort: number
  /** The key of its day; empty without one. */
  day: string
  /** Its date as EDTF. */
  date: string | null
  /** Its position in its history. */
  seq: number
  /** The status that it has from then on; null if it is not a change of status. */
  status: string | null
}

type TimelineCursor = Pick<Item, 'id' | 'sort' | 'day' | 'seq'>

export function keysOf({ day, sort, seq }: Item): Key[] {
  return [day, sort, seq]
}

function spotOf({ keys, id }: Place, argument: string): TimelineCursor {
  const [day, sort, seq] = keys
  if (typeof day !== 'string' || typeof sort !== 'number' || typeof seq !== 'number') throw foreignCursor(argument)
  return { id, day, sort, seq }
}

function isOf(sort: Sort, place: TimelineCursor): boolean {
  return sorts.indexOf(sort) === place.sort
}

/** What a page shows, as far as the request asks for it. */
export async function itemsIn(
  wanted: TimelineRequest,
  { backwards, first, last, after, before }: Window,
  asks: Pick<Asks, 'rows' | 'hasNextPage' | 'hasPreviousPage'>,
  ask: Ask,
): Promise<Omit<PageRows, 'rows' | 'facets' | 'total'> & { rows: Item[] | null }> {
  const most = ((backwards ? last : first) ?? 0) + 1
  const [behind, ahead] = [after && spotOf(after, 'after'), before && spotOf(before, 'before')]
  const any = async (place: TimelineCursor, side: 'after' | 'before') => {
    // One sort is enough: usually that of the place itself, whose item is still there.
    for (const { kind } of sortsOf(wanted).toSorted((a, b) => Number(isOf(b, place)) - Number(isOf(a, place)))) {
      const ofKind = { ...wanted, kinds: [kind.toUpperCase()] }
      const found = await itemsBetween(ofKind, { [side]: place, orAt: true }, side === 'before', 1, ask)
      if (found.length > 0) return true
    }
    return false
  }
  const [rows, beforeIt, behindIt] = await Promise.all([
    asks.rows ? itemsBetween(wanted, { after: behind, before: ahead }, backwards, most, ask) : null,
    asks.hasPreviousPage && behind ? any(behind, 'before') : null,
    asks.hasNextPage && ahead ? any(ahead, 'after') : null,
  ])
  return { rows: backwards && rows ? rows.reverse() : rows, beforeIt, behindIt }
}

/** The places between which items are wanted; with `orAt`, the items at these places count too. */
interface CursorRange {
  after?: TimelineCursor | null
  before?: TimelineCursor | null
  orAt?: boolean
}

/** The first `most` in the order; backwards, the last, the last first. One read for the dated items, and one for the others. */
async function itemsBetween(
  wanted: TimelineRequest,
  sides: CursorRange,
  backwards: boolean,
  most: number,
  ask: Ask,
): Promise<Item[]> {
  const items: Item[] = []
  for (const dated of backwards ? [false, true] : [true, false]) {
    const write = ask.writer()
    const texts: string[] = []
    for (const sort of sortsOf(wanted)) {
      const days = daysBetween(sort, dated, sides, write)
      if (!days) continue
      const start = dated && isWhole(sort, wanted, write) ? await startOf(sort, sides, backwards, ask) : null
      texts.push(textOf(sort, happeningsIn(sort, wanted, days, write), start, backwards, most - items.length, write))
    }
    if (texts.length === 0) continue
    const rows = (await ask.read('timeline', texts.join(' UNION ALL '), write)) as unknown as Item[]
    items.push(...rows.sort((a, b) => (backwards ? compare(b, a) : compare(a, b))).slice(0, most - items.length))
    if (items.length >= most) break
  }
  return items
}

/** The day at which a walk starts that finds the first of all of a sort; null if the engine's index gives their order. */
async function startOf(
  sort: Sort,
  { after, before }: CursorRange,
  backwards: boolean,
  ask: Ask,
): Promise<string | null> {
  const place = backwards ? before : after
  if (ask.engine.indexesGiveOrder) return null
  // No walk starts from the place of an undated item: all dated ones lie before it.
  const span = place?.day ? null : await ask.engine.daySpan(sort.kind, `${sort.date}Key`)
  const start = place?.day || (backwards ? span?.latest : span?.earliest)
  return start && isDay(start) ? start : null
}

function textOf(
  sort: Sort,
  clauses: readonly Clause[],
  start: string | null,
  backwards: boolean,
  most: number,
  write: Writer,
): string {
  const at = write.value(happening(sort))
  const way = backwards ? ' DESC' : ''
  const carried = sort.points ? `n, ${write.carried('k')}` : write.carried('n')
  const ties = sort.points ? `, ${at}.seq${way}` : ''
  const sorting = `ORDER BY ${at}.${sort.date}Key${way}, n.id${way}${ties}`
  return (
    `${start === null ? written(clauses) : byDays(sort, clauses, start, backwards, sorting, most, write)} ` +
    `WITH ${carried} ${sorting} LIMIT ${write.param(most)} ` +
    `RETURN n.id AS id, ${write.param(sorts.indexOf(sort))} AS sort, ${at}.${sort.date}Key AS day, ${at}.${sort.date} AS date, ` +
    `${sort.points ? `${at}.seq` : '0'} AS seq, ${sort.points ? `${at}.status` : 'null'} AS status`
  )
}

/** Binds `n` to the first of all of a sort, day by day. */
function byDays(
  { kind, date }: Sort,
  clauses: readonly Clause[],
  start: string,
  backwards: boolean,
  sorting: string,
  most: number,
  write: Writer,
): string {
  const key = `${date}Key`
  const { text, found } = walkedByDays(
    { unit: 'day', among: ({ node }, day) => nodeOf(`${node}:${kind} {${key}: ${day}}`) },
    { start, way: backwards ? 'back' : 'on' },
    {
      at: { parent: '', node: 'n', key: '' },
      clauses,
      bound: 'n',
      key: `n.${key}`,
      sorting,
      shown: 'n.id',
    },
    most,
    write,
  )
  return `${text}UNWIND ${found} AS id MATCH (n:${RECORD} {id: id})`
}

/** Conditions on the stored key of dated happenings, or of those without a date; null if none of them can lie there. */
function daysBetween(sort: Sort, dated: boolean, { after, before, orAt }: CursorRange, write: Writer): string[] | null {
  const key = `${write.value(happening(sort))}.${sort.date}Key`
  const behind = after ? beyond(sort, key, dated, after, '>', orAt === true, write) : []
  const ahead = before ? beyond(sort, key, dated, before, '<', orAt === true, write) : []
  if (!behind || !ahead) return null
  return [dated ? `${key} > ''` : `${key} = ''`, ...behind, ...ahead]
}

function beyond(
  sort: Sort,
  key: string,
  dated: boolean,
  place: TimelineCursor,
  sign: '>' | '<',
  orAt: boolean,
  write: Writer,
): string[] | null {
  const isDated = place.day !== ''
  // All items without a date come after all that have one.
  if (dated !== isDated) return (sign === '>') === isDated ? [] : null
  const rank = Math.sign(sorts.indexOf(sort) - place.sort) * (sign === '>' ? 1 : -1)
  const day = write.param(place.day)
  if (rank !== 0) {
    if (!dated) return rank > 0 ? [] : null
    return [`${key} ${sign}${rank > 0 ? '=' : ''} ${day}`]
  }
  const [id, seq] = [write.param(place.id), write.param(place.seq)]
  const equals = orAt ? '=' : ''
  const further = sort.points
    ? `(n.id ${sign} ${id} OR (n.id = ${id} AND ${write.value('k')}.seq ${sign}${equals} ${seq}))`
    : `n.id ${sign}${equals} ${id}`
  // Bare and first, so that an index that gives the order is used.
  return dated ? [`${key} ${sign}= ${day}`, `(${key} ${sign} ${day} OR ${further})`] : [further]
}

function compare(a: Item, b: Item): number {
  const last = (day: string) => (day === '' ? '~' : day)
  return inOrder(last(a.day), last(b.day)) || a.sort - b.sort || inOrder(a.id, b.id) || a.seq - b.seq
}

/** How many items there are of each date, from which the total and a time series are made. */
export async function datesOf(wanted: TimelineRequest, ask: Ask): Promise<Dated[]> {
  const write = ask.writer()
  const texts = sortsOf(wanted).map((sort) => {
    const stored = `${write.value(happening(sort))}.${sort.date}`
    return (
      `${written(happeningsIn(sort, wanted, [], write))} RETURN ${stored}Earliest AS earliest, ${stored}Latest AS latest, ` +
      `${stored} IS NULL AS undated, count(*) AS count`
    )
  })
  if (texts.length === 0) return []
  return (await ask.read('timeline: dates', texts.join(' UNION ALL '), write)) as unknown as Dated[]
}
