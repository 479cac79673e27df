/** A page of a list that no single read gives: code finds its items, then one read gets their rows by id. */
import { type GraphQLResolveInfo, getNamedType } from 'graphql'
import type { PageRows } from '../compose/page-rows.ts'
import type { Arguments } from '../declare/arguments.ts'
import type { Ask, ConnectionRead, Row } from '../declare/read.ts'
import { type Window, windowOf } from '../declare/window.ts'
import { type Asks, nestedSelection } from '../select/selection.ts'
import type { Answers } from './answers.ts'
import { type Page, pageOf } from './page.ts'

/** What is found of a page: its items in the list's order, one more than asked for if there are more. */
export type Found<Item> = Omit<PageRows<Item>, 'facets'>

/** How a list is computed. */
export interface ComputedList<Item> {
  /** Its name, which its cursors carry, and what can be asked of it. */
  read: ConnectionRead
  /** Throws BAD_USER_INPUT if the arguments name what is not there. */
  check?: (ask: Ask) => Promise<void>
  find: (window: Window, asks: Asks, ask: Ask) => Promise<Found<Item>>
  /** The rows of a page's items, in their order, each with its sort keys as `_keys`. */
  rowsOf: (items: readonly Item[]) => Row[] | Promise<Row[]>
  /** Answers a facet of the whole list, if it has facets. */
  facet?: Page['load']
}

/** A page of a computed list; refuses cursors of other lists before anything is read. */
export async function computedPage<Item>(
  list: ComputedList<Item>,
  args: Arguments,
  answers: Answers,
  info: GraphQLResolveInfo,
): Promise<Page> {
  const { read, check, find, rowsOf, facet = () => Promise.resolve(null) } = list
  const moment = answers.momentIn(info)
  const page = (found: Found<Item>) => pageOf({ ...found, facets: new Map() }, args, read.name, '', moment, facet)
  page({ rows: null, total: null, beforeIt: null, behindIt: null })
  const ask = answers.ask()
  await check?.(ask)
  const { asks } = nestedSelection(info, read, getNamedType(info.returnType), args, info.fieldNodes)
  const shown = page(await find(windowOf(args), asks, ask))
  return { ...shown, rows: await rowsOf(shown.rows) }
}
