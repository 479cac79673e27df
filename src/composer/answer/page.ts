/** Relay pages: makes them of the rows that came back. */

import type { PageRows } from '../compose/page-rows.ts'
import type { Arguments } from '../declare/arguments.ts'
import { cursorOf, fingerprint } from '../declare/cursor.ts'
import type { FacetAsked } from '../declare/dimensions.ts'
import { foreignCursor, type Key } from '../declare/order.ts'
import type { Row } from '../declare/read.ts'
import { windowOf } from '../declare/window.ts'
import type { Moment } from '../text/writer.ts'

/** A connection as its resolvers see it. */
export interface Page<Item = Row> {
  rows: Item[]
  /** The print that its cursors carry; made when one is asked for. */
  print: () => string
  hasNextPage: boolean
  hasPreviousPage: boolean
  total: number | null
  facets: ReadonlyMap<string, unknown>
  /** Reads a facet that the list's own read had no room for. */
  load: (asked: FacetAsked) => Promise<unknown>
}

/** Makes a page of the rows; refuses cursors that were made for another list, filter, order, parent or moment (@asOf). */
export function pageOf<Item>(
  found: PageRows<Item>,
  args: Arguments,
  list: string,
  parentId: string,
  moment: Moment,
  load: Page['load'],
): Page<Item> {
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
