/** Which of an actor's claims on a proposition come before which: by the days that their dates can mean, and by chains. */
import { countAbove, countBelow } from '../collections/in-sorted.ts'
import { once } from '../collections/once.ts'
import { Chains, type Follows } from './chains.ts'

/** A claim and the first and last day on which it can have been said: empty if it is open there, both if no day is known. */
export interface InTime {
  id: string
  earliest: string
  latest: string
}

/** Sorts after every day. */
export const NEVER = '~'

/** What chains leave to each claim: its days, and whether they put it after or before a dated one. */
interface LeftByChains {
  chains: Chains
  /** The latest first day of all that comes before a claim, and the earliest last day of all that comes after it. */
  from: string[]
  to: string[]
  afterDated: boolean[]
  beforeDated: boolean[]
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
  /** Null if no chain ties one of the claims to another. */
  private readonly left: LeftByChains | null

  constructor(
    private readonly claims: readonly InTime[],
    follows: Follows,
  ) {
    this.from = claims.map(({ earliest }) => earliest)
    this.to = claims.map(({ latest }) => latest || NEVER)
    this.left = follows.size > 0 ? this.leftBy(follows) : null
    if (!this.left) return
    const { from, to } = this.left
    this.from = this.from.map((day, index) => later(day, from[index] as string))
    this.to = this.to.map((day, index) => sooner(day, to[index] as string))
  }

  /** The first day that is left to a claim; empty if it is open. */
  first(index: number): string {
    return this.from[index] as string
  }

  /** The last day that is left to a claim; `NEVER` if it is open. */
  last(index: number): string {
    return this.to[index] as string
  }

  isBefore(one: number, other: number): boolean {
    return this.last(one) < this.first(other) || this.left?.chains.isBefore(one, other) === true
  }

  /** Whether the date of a claim is known at all. */
  isDated(index: number): boolean {
    const { earliest, latest } = this.claims[index] as InTime
    return earliest !== '' || latest !== ''
  }

  /** Whether a chain ties any of the claims to another one. */
  get hasChains(): boolean {
    return this.left !== null
  }

  /** Whether a chain ties the claim to another one. */
  isChained(index: number): boolean {
    return this.left?.chains.has(index) === true
  }

  /** Whether dated claims tell the place of a claim: it has a date, or a chain ties it to a claim that has one. */
  isPlaced(index: number): boolean {
    return (
      this.isDated(index) ||
      (this.left !== null && (this.left.afterDated[index] || this.left.beforeDated[index]) === true)
    )
  }

  /**
   * The latest claims: those that none comes after. An undated one is among them only if none is dated, or if a chain puts it
   * after a dated one.
   */
  readonly latest = once(() => {
    const { claims, left } = this
    let anyDated = false
    for (let index = 0; index < claims.length && !anyDated; index += 1) anyDated = this.isDated(index)
    const counting: number[] = []
    let last = ''
    for (let index = 0; index < claims.length; index += 1) {
      if (anyDated && !this.isDated(index) && !left?.afterDated[index]) continue
      counting.push(index)
      last = later(last, this.first(index))
    }
    return counting.filter((index) => this.last(index) >= last && !left?.chains.hasLater(index))
  })

  /**
   * The days between which a claim has no other: what ends before the first of them, or begins after the last, lies beyond a
   * third claim.
   */
  window(index: number): { from: string; to: string } {
    return this.windows()[index] as { from: string; to: string }
  }

  /** Whether a third claim comes between the two. */
  isApart(one: number, other: number): boolean {
    return this.isBeyond(one, other) || this.isBeyond(other, one) || this.left?.chains.isBetween(one, other) === true
  }

  private isBeyond(one: number, other: number): boolean {
    const { from, to } = this.window(one)
    return this.last(other) < from || this.first(other) > to
  }

  private readonly windows = once(() => {
    const { lastBegunBefore, firstEndedAfter } = this.bounds()
    const { left } = this
    return this.claims.map((_, index) => {
      const [from, to] = [lastBegunBefore(this.first(index)), firstEndedAfter(this.last(index))]
      return left
        ? { from: later(from, left.from[index] as string), to: sooner(to, left.to[index] as string) }
        : { from, to }
    })
  })

  private readonly bounds = once(() => {
    const [begunBy, endedBy] = [new Map<string, string>(), new Map<string, string>()]
    for (let index = 0; index < this.claims.length; index += 1) {
      const [from, to] = [this.first(index), this.last(index)]
      begunBy.set(to, later(begunBy.get(to) ?? '', from))
      endedBy.set(from, sooner(endedBy.get(from) ?? NEVER, to))
    }
    const [ends, starts] = [[...begunBy.keys()].sort(), [...endedBy.keys()].sort()]
    const [begun, ended]: [string[], string[]] = [[], []]
    for (const day of ends) begun.push(later(begun.at(-1) ?? '', begunBy.get(day) as string))
    for (const day of starts.toReversed()) ended.push(sooner(ended.at(-1) ?? NEVER, endedBy.get(day) as string))
    return {
      /** The latest first day of all that ends before a day. */
      lastBegunBefore: (day: string) => begun[countBelow(ends, day) - 1] ?? '',
      /** The earliest last day of all that begins after a day. */
      firstEndedAfter: (day: string) => ended[countAbove(starts, day) - 1] ?? NEVER,
    }
  })

  private leftBy(follows: Follows): LeftByChains | null {
    const ids = this.claims.map(({ id }) => id)
    const left = this.leftAlong(new Chains(ids, follows))
    const isAstray = (index: number) =>
      sooner(this.last(index), left.to[index] as string) < later(this.first(index), left.from[index] as string)
    const trusted = ids.map((id, index) => (left.chains.has(index) && isAstray(index) ? null : id))
    const all = trusted.includes(null) ? this.leftAlong(new Chains(trusted, follows)) : left
    return all.chains.steps.length > 0 ? all : null
  }

  private leftAlong(chains: Chains): LeftByChains {
    const [from, to] = [this.claims.map(() => ''), this.claims.map(() => NEVER)]
    const [afterDated, beforeDated] = [this.claims.map(() => false), this.claims.map(() => false)]
    for (const { index, nearest } of chains.steps) {
      for (const each of nearest) {
        from[index] = later(from[index] as string, later(from[each] as string, this.first(each)))
        afterDated[index] ||= this.isDated(each) || afterDated[each] === true
      }
    }
    for (const { index, nearest } of chains.steps.toReversed()) {
      for (const each of nearest) {
        to[each] = sooner(to[each] as string, sooner(to[index] as string, this.last(index)))
        beforeDated[each] ||= this.isDated(index) || beforeDated[index] === true
      }
    }
    return { chains, from, to, afterDated, beforeDated }
  }
}

function later(one: string, other: string): string {
  return one > other ? one : other
}

function sooner(one: string, other: string): string {
  return one < other ? one : other
}
