/** What fields cost: the rows that they may answer, and what they look at to find them. docs/operating.md has the formula. */
import type { Arguments } from '../composer/declare/arguments.ts'
import { defaultPage, mostInRecord } from '../composer/declare/bounds.ts'
import { isUsual, type OrderInput } from '../composer/declare/order.ts'

/** What is known of a field's place while a request is weighed. */
export interface Weighing {
  /** How many nodes of a kind or interface there are; infinitely many while that is not known. */
  sizeOf: (label: string) => number
  /** The list that the field is or belongs to: how many nodes it may have to look at. */
  list: number
  /** In how many rows of the answer the field may stand. */
  rows: number
  /** Whether all that it counts is known without looking: the whole list of a kind. */
  isWhole: boolean
}

interface Weighed {
  weighing?: Weighing
}

/** What a field at the root costs by itself, since it is a read of its own. */
export const rootCost = 1_000

/** So many nodes are looked at for what one field of one row costs. */
const looksForOne = 10
/** What looking costs at most, however many nodes there are: whoever may ask a question of a small graph may ask it of a large one. */
const mostForLooking = 20_000

/** What it costs to look at so many nodes. */
export function looking(nodes: number): number {
  return Math.min(Math.ceil(nodes / looksForOne), mostForLooking)
}

/** What it costs to look at all nodes of a kind or interface. */
export function lookingAtAll(label: string, { weighing }: Weighed): number {
  return weighing ? looking(weighing.sizeOf(label)) : 0
}

/**
 * What it costs to look at the whole list that a facet or a total belongs to. In all rows together a field costs no more than as if it
 * looked at everything once: a node is in few lists of its kind.
 */
export function lookingAtList({ weighing }: Weighed): number {
  return weighing ? Math.min(looking(weighing.list), Math.ceil(mostForLooking / weighing.rows)) : 0
}

/**
 * The cost of a page: as many rows as its arguments ask for; and what has to be looked at to find them by a filter or a text, or by an
 * order that is not `usual`, the list's own.
 */
export function pageCost(args: Arguments, weighed: Weighed, usual?: OrderInput) {
  const looks = isFiltered(args) || !isUsual(args, usual)
  return rows((args.first ?? args.last ?? defaultPage) as number, 1 + (looks ? lookingAtList(weighed) : 0))
}

/** The cost of a page at the root. */
export function rootPageCost(args: Arguments, weighed: Weighed, usual?: OrderInput) {
  const { field, multiplier } = pageCost(args, weighed, usual)
  return { field: rootCost + field, multiplier }
}

/** The cost of a plain list: as many rows as are asked for, else as many as such lists usually have. */
export function listCost({ first }: { first?: number | null }) {
  return rows(first ?? 5, 1)
}

/** Whether a list is asked for what passes a filter or has a text. */
export function isFiltered({ filter, text }: Arguments): boolean {
  return typeof text === 'string' || Object.values((filter ?? {}) as object).some((value) => value !== null)
}

function rows(count: number, field: number) {
  return { field, multiplier: Math.max(1, Math.min(count, mostInRecord)) }
}
