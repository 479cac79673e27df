/** Which of an actor's claims on a proposition come before which: by the days that their dates can mean, and by chains. */
import { inOrder } from '../collections/in-order.ts'
import { countAbove, countBelow } from '../collections/in-sorted.ts'
import { once } from '../collections/once.ts'
import { chainsAmong, type Follows } from './chains.ts'

/** A claim and the first and last day on which it can have been said: empty if it is open there, both if no day is known. */
export interface InTime {
  id: string
  earliest: string
  latest: string
}

/** Sorts after every day. */
const NEVER = '~'

/** Which claims chains tie one to another: what of them comes before it, and after it. */
interface ChainTies {
  earlier: Set<number>
  later: Set<number>
  /** The latest first day of what comes before it, and the earliest last day of what comes after. */
  from: string
  to: string
}

/**
 * The order of some claims, which are named by their indexes. One comes before another if its last day is before the other's
 * first, if a chain leads from the other to it, or if it comes before a third one that comes before the other. Where days
 * contradict the chains on which a claim lies, its days alone give it its place.
 *
 * A chain leaves a claim fewer days: it was said no sooner than what it follows, and no later than what follows it. With these
 * days all but the chains themselves is an order of intervals, so that sorted lists answer what would take all pairs or triples.
 */
export class ClaimOrder {
  /** The first and last day that is left to each claim. */
  private readonly from: string[]
  private readonly to: string[]
  private readonly links: Map<number, ChainTies>

  constructor(
    private readonly claims: readonly InTime[],
    follows: Follows,
  ) {
    this.links = this.linksBy(follows)
    this.from = claims.map(({ earliest }, index) => later(earliest, this.links.get(index)?.from ?? ''))
    this.to = claims.map(({ latest }, index) => sooner(latest || NEVER, this.links.get(index)?.to ?? NEVER))
  }

  isBefore(one: number, other: number): boolean {
    return this.last(one) < this.first(other) || this.links.get(other)?.earlier.has(one) === true
  }

  /** Whether the date of a claim is known at all. */
  isDated(index: number): boolean {
    const { earliest, latest } = this.claims[index] as InTime
    return earliest !== '' || latest !== ''
  }

  /** Whether a chain ties the claim to another one. */
  isChained(index: number): boolean {
    return this.links.has(index)
  }

  /** Whether dated claims tell the place of a claim: it has a date, or a chain ties it to a claim that has one. */
  isPlaced(index: number): boolean {
    const { earlier, later } = this.links.get(index) ?? { earlier: [], later: [] }
    return this.isDated(index) || [...earlier, ...later].some((each) => this.isDated(each))
  }

  /**
   * The latest claims: those that none comes after. An undated one is among them only if none is dated, or if a chain puts it
   * after a dated one.
   */
  latest(): number[] {
    const all = [...this.claims.keys()]
    const isAfterDated = (index: number) =>
      [...(this.links.get(index)?.earlier ?? [])].some((each) => this.isDated(each))
    const anyDated = all.some((index) => this.isDated(index))
    const counting = anyDated ? all.filter((index) => this.isDated(index) || isAfterDated(index)) : all
    const last = counting.reduce((day, index) => later(day, this.first(index)), '')
    return counting.filter((index) => this.last(index) >= last && !this.links.get(index)?.later.size)
  }

  /**
   * The days between which a claim has no other: what ends before the first of them, or begins after the last, lies beyond a
   * third claim.
   */
  window(index: number): { from: string; to: string } {
    const link = this.links.get(index)
    return {
      from: later(this.bounds().lastBegunBefore(this.first(index)), link?.from ?? ''),
      to: sooner(this.bounds().firstEndedAfter(this.last(index)), link?.to ?? NEVER),
    }
  }

  /** Whether a third claim comes between the two. */
  isApart(one: number, other: number): boolean {
    return this.isBeyond(one, other) || this.isBeyond(other, one) || this.hasChainBetween(one, other)
  }

  private isBeyond(one: number, other: number): boolean {
    const { from, to } = this.window(one)
    return this.last(other) < from || this.first(other) > to
  }

  private hasChainBetween(one: number, other: number): boolean {
    const [link, far] = [this.links.get(one), this.links.get(other)]
    if (!link || !far) return false
    const [first, last] = far.earlier.has(one) ? [link, far] : [far, link]
    return [...first.later].some((each) => last.earlier.has(each))
  }

  /** The first day that is left to a claim; empty if it is open. */
  first(index: number): string {
    return this.from[index] as string
  }

  /** The last day that is left to a claim; after every day if it is open. */
  last(index: number): string {
    return this.to[index] as string
  }

  private readonly bounds = once(() => {
    const byEnd = [...this.claims.keys()].sort((a, b) => inOrder(this.last(a), this.last(b)))
    const byStart = [...this.claims.keys()].sort((a, b) => inOrder(this.first(a), this.first(b)))
    const begun: string[] = []
    for (const index of byEnd) begun.push(later(begun.at(-1) ?? '', this.first(index)))
    const ended: string[] = []
    for (const index of byStart.toReversed()) ended.push(sooner(ended.at(-1) ?? NEVER, this.last(index)))
    const [ends, starts] = [byEnd.map((index) => this.last(index)), byStart.map((index) => this.first(index))]
    return {
      /** The latest first day of all that ends before a day. */
      lastBegunBefore: (day: string) => begun[countBelow(ends, day) - 1] ?? '',
      /** The earliest last day of all that begins after a day. */
      firstEndedAfter: (day: string) => ended[countAbove(starts, day) - 1] ?? NEVER,
    }
  })

  private linksBy(follows: Follows): Map<number, ChainTies> {
    if (follows.size === 0) return new Map()
    const links = this.linked(chainsAmong(idsOf(this.claims), follows))
    const astray = [...links].filter(([index, { from, to }]) => {
      const { earliest, latest } = this.claims[index] as InTime
      return sooner(latest || NEVER, to) < later(earliest, from)
    })
    if (astray.length === 0) return links
    const left = new Map(astray)
    return this.linked(
      chainsAmong(
        idsOf(this.claims).map((id, index) => (left.has(index) ? null : id)),
        follows,
      ),
    )
  }

  private linked(chains: ReadonlyMap<number, ReadonlySet<number>>): Map<number, ChainTies> {
    const links = new Map<number, ChainTies>()
    const linkOf = (index: number): ChainTies => {
      const link = links.get(index) ?? { earlier: new Set(), later: new Set(), from: '', to: NEVER }
      links.set(index, link)
      return link
    }
    for (const [index, earlier] of chains) {
      for (const each of earlier) {
        const [one, other] = [linkOf(each), linkOf(index)]
        one.later.add(index)
        other.earlier.add(each)
        one.to = sooner(one.to, this.claims[index]?.latest || NEVER)
        other.from = later(other.from, this.claims[each]?.earliest ?? '')
      }
    }
    return links
  }
}

function idsOf(claims: readonly InTime[]): string[] {
  return claims.map(({ id }) => id)
}

function later(one: string, other: string): string {
  return one > other ? one : other
}

function sooner(one: string, other: string): string {
  return one < other ? one : other
}
