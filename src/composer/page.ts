/** Relay pages: which rows to ask for, and what the rows that came back mean. */

import type { Arguments } from './arguments.ts'
import { defaultPage, inRange } from './bounds.ts'
import { cursorOf, fingerprint, readCursor } from './cursor.ts'
import type { FacetAsked } from './facets.ts'
import { foreignCursor, type Key, type Place } from './order.ts'
import type { Row } from './read.ts'
import type { Moment } from './writer.ts'

/** What the paging arguments of a connection ask for. */
export interface Window {
  /** Backwards: only `last` was given, so the rows are read from the end. */
  backwards: boolean
  first: number | null
  last: number | null
  after: (Place & { print: string }) | null
  before: (Place & { print: string }) | null
}

/** Reads the paging arguments; throws BAD_USER_INPUT where one is out of range or no cursor. */
export function windowOf(args: Arguments): Window {
  const first = inRange(args.first, 'first')
  const last = inRange(args.last, 'last')
  return {
    backwards: last !== null && first === null,
    first: first ?? (last === null ? defaultPage : null),
    last,
    after: typeof args.after === 'string' ? readCursor(args.after, 'after') : null,
    before: typeof args.before === 'string' ? readCursor(args.before, 'before') : null,
  }
}

/** What came back for a connection; `null` where the request did not ask. */
export interface PageRows {
  rows: Row[] | null
  total: number | null
  beforeIt: boolean | null
  behindIt: boolean | null
  /** Facets by the key of what was asked. */
  facets: ReadonlyMap<string, unknown>
}

/** A connection as its resolvers see it. */
export interface Page {
  rows: Row[]
  /** The print that its cursors carry; made when one is asked for. */
  print: () => string
  hasNextPage: boolean
  hasPreviousPage: boolean
  total: number | null
  facets: ReadonlyMap<string, unknown>
  /** Reads a facet that the list's own read had no room for. */
  load: (asked: FacetAsked) => Promise<unknown>
}

/** Makes the page of the rows; refuses cursors that were made for another list, filter, order, parent or moment (@asOf). */
export function pageOf(
  found: PageRows,
  args: Arguments,
  list: string,
  parentId: string,
  moment: Moment,
  load: Page['load'],
): Page {
  const { first, last, after, before, ...question } = args
  const print = () => fingerprint([list, parentId, question, moment])
  const window = windowOf(args)
  for (const [argument, place] of [
    ['after', window.after],
    ['before', window.before],
  ] as const) {
    if (place && place.print !== print()) throw foreignCursor(argument)
  }
  let rows = found.rows ?? []
  let hasNextPage = found.behindIt ?? false
  let hasPreviousPage = found.beforeIt ?? false
  if (window.first !== null && rows.length > window.first) {
    hasNextPage = true
    rows = rows.slice(0, window.first)
  }
  if (window.last !== null && rows.length > window.last) {
    hasPreviousPage = true
    rows = window.last === 0 ? [] : rows.slice(-window.last)
  }
  return { rows, print, hasNextPage, hasPreviousPage, total: found.total, facets: found.facets, load }
}

/** The cursor of one row of a page. */
export function rowCursor(row: Row, page: Page): string {
  return cursorOf({ keys: row._keys as Key[], id: row.id }, page.print())
}
