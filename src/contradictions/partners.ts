/** The claims that contradict a claim on one proposition, counted without going through them: there may be billions of pairs. */
import { type Timing, timingOf } from '../claims/timing.ts'
import { grouped } from '../collections/grouped.ts'
import { countAbove, countBelow } from '../collections/in-sorted.ts'
import { type ClaimOrder, NEVER } from '../stored/claim-order.ts'
import { type ClaimSide, isOwn, latestFirst } from './standing.ts'

/** What two claims must meet. */
export interface Demands {
  /** The conditions, each of which at least one of the two claims must meet. */
  marks: number
  timing: ReadonlySet<Timing>
}

/** Opposing claims that are alike: in the same orders, dated or not, meeting the same conditions. */
interface AlikeSides {
  orders: readonly ClaimOrder[]
  marks: number
  isDated: boolean
  isChained: boolean
  sides: ClaimSide[]
  /** Their first days and their last ones, sorted. */
  starts: string[]
  ends: string[]
  /** If chains tie them to others of their one speaker: where the days begin and end between which each has no other, sorted. */
  reach: { from: string[]; to: string[] } | null
}

/**
 * The partners of supporting claims among some opposing ones: all of these or, as claims of one speaker, those that nothing
 * separates from them. Unless chains tie both, what is separated lies before one day or after another; so two searches in sorted
 * days count what is left. Two that chains tie are looked at together, of which there may be few (`mostTied`); so are, if one of the
 * two is tied, claims of several speakers, and claims of which only some timings are wanted.
 */
export class Partners {
  private readonly groups: AlikeSides[]
  private readonly inOrders = new Map<ClaimOrder, AlikeSides[]>()
  private readonly lists = new Map<string, ClaimSide[]>()

  constructor(
    opposing: readonly ClaimSide[],
    private readonly demands: Demands,
    private readonly ofOneSpeaker: boolean,
  ) {
    this.groups = this.groupsOf(opposing)
    for (const group of this.groups) {
      for (const order of group.orders) {
        const groups = this.inOrders.get(order) ?? []
        groups.push(group)
        this.inOrders.set(order, groups)
      }
    }
  }

  count(support: ClaimSide): number {
    return this.groupsFor(support).reduce((sum, group) => sum + this.countIn(group, support), 0)
  }

  /** The partners of a supporting claim, the latest first. */
  *of(support: ClaimSide, backwards: boolean): Generator<ClaimSide> {
    const groups = this.groupsFor(support).filter((group) => this.countIn(group, support) > 0)
    if (groups.length === 0) return
    const listed = this.listOf(groups)
    for (const oppose of backwards ? listed.toReversed() : listed) if (this.isPartner(support, oppose)) yield oppose
  }

  private isPartner(support: ClaimSide, oppose: ClaimSide): boolean {
    const pair = { support, oppose }
    return this.demands.timing.has(timingOf(pair.support, pair.oppose)) && (!this.ofOneSpeaker || isOwn(pair))
  }

  private countIn(group: AlikeSides, support: ClaimSide): number {
    const { sides, starts, ends } = group
    const { timing } = this.demands
    const anyTiming = !group.isDated || !support.isDated || (timing.has('SEPARATE') && timing.has('OVERLAPPING'))
    if (this.ofOneSpeaker && (group.isChained || isChained(support))) {
      const ofOne = support.places.size === 1 && group.orders.length === 1
      if (!ofOne || !anyTiming || (group.isChained && isChained(support))) {
        return sides.filter((oppose) => this.isPartner(support, oppose)).length
      }
    }
    const within = (from: string, to: string, [first, last] = [starts, ends]) =>
      sides.length - countBelow(last, from) - countAbove(first, to)
    const days = [support.earliest, support.latest || NEVER] as const
    const all = !this.ofOneSpeaker
      ? sides.length
      : group.reach
        ? within(...days, [group.reach.from, group.reach.to])
        : within(...windowOf(support, group.orders))
    if (anyTiming) return all
    const overlapping = within(...days)
    return timing.has('OVERLAPPING') ? overlapping : all - overlapping
  }

  /** The groups in which a claim can have partners. */
  private groupsFor(support: ClaimSide): AlikeSides[] {
    const { marks, timing } = this.demands
    const near = this.ofOneSpeaker
      ? new Set([...support.places.keys()].flatMap((order) => this.inOrders.get(order) ?? []))
      : this.groups
    return [...near].filter((group) => {
      if (((support.marks | group.marks) & marks) !== marks) return false
      const known = timing.has('SEPARATE') || timing.has('OVERLAPPING')
      return support.isDated && group.isDated ? known : timing.has('UNKNOWN')
    })
  }

  private groupsOf(opposing: readonly ClaimSide[]): AlikeSides[] {
    const numbers = new Map<ClaimOrder, number>()
    const numberOf = (order: ClaimOrder) => {
      numbers.set(order, numbers.get(order) ?? numbers.size)
      return numbers.get(order)
    }
    const alike = grouped(opposing, (side) => {
      const orders = this.ofOneSpeaker ? [...side.places.keys()].map(numberOf).join() : ''
      return [orders, side.marks, side.isDated, this.ofOneSpeaker && isChained(side)].join('|')
    })
    return [...alike.values()].map((sides) => {
      const [first] = sides as [ClaimSide]
      const orders = [...first.places.keys()]
      const tied = this.ofOneSpeaker && isChained(first)
      const windows = tied ? sides.map((side) => windowOf(side, orders)) : []
      return {
        ...{ orders, sides, marks: first.marks, isDated: first.isDated, isChained: tied },
        reach: tied ? { from: windows.map(([from]) => from).sort(), to: windows.map(([, to]) => to).sort() } : null,
        starts: sides.map(({ earliest }) => earliest).sort(),
        ends: sides.map(({ latest }) => latest || NEVER).sort(),
      }
    })
  }

  /** The claims of these groups together, the latest first. */
  private listOf(groups: readonly AlikeSides[]): readonly ClaimSide[] {
    const key = groups.map((group) => this.groups.indexOf(group)).join()
    const list = this.lists.get(key) ?? latestFirst(groups.flatMap(({ sides }) => sides))
    this.lists.set(key, list)
    return list
  }
}

function isChained({ places }: ClaimSide): boolean {
  return [...places].some(([order, index]) => order.isChained(index))
}

/** The widest days between which the claim has no other, among the orders that it shares. */
function windowOf({ places }: ClaimSide, orders: readonly ClaimOrder[]): [from: string, to: string] {
  let [from, to] = [NEVER, '']
  for (const order of orders) {
    const index = places.get(order)
    if (index === undefined) continue
    const window = order.window(index)
    if (window.from < from) from = window.from
    if (window.to > to) to = window.to
  }
  return [from, to]
}
