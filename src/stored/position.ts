/** Where an actor stands on a proposition: what its claims that take a stance on it come to. */
import { countAbove, countBelow } from '../collections/in-sorted.ts'
import type { Follows } from './chains.ts'
import { ClaimOrder, type InTime } from './claim-order.ts'

export interface Position {
  /** How many claims there are, how many of them take each stance, and how many depend on a condition. */
  claims: number
  support: number
  oppose: number
  neutral: number
  conditional: number
  /** The stance that all the latest claims share; null if they share none. */
  current: string | null
  /** Whether SUPPORT and OPPOSE come one after the other. */
  reversed: boolean
}

/** A claim that takes a stance. */
export interface Taking extends InTime {
  stance: string
}

/** Separates the parts of a point; it sorts before every character of an id or a day. */
export const GAP = ' '

/** Follows the stance of a claim that is known to follow other claims. */
export const FOLLOWING = '+'

/** Follows the point of a claim that depends on a condition. */
export const MARK = `${GAP}conditional`

/** Separates the ids in a position's own id: the proposition's, then the actor's. */
export const BETWEEN = '|'

/** Whether two stances are opposite. */
export function areOpposite(one: string, other: string): boolean {
  return (one === 'SUPPORT' && other === 'OPPOSE') || (one === 'OPPOSE' && other === 'SUPPORT')
}

/**
 * The position that an actor's points on one proposition come to. A point is a claim as one text: the key of its day, its id, its
 * stance (with `FOLLOWING`, if it follows others), the proposition, its first and its last day, separated by `GAP` and empty if
 * there is none; perhaps followed by `MARK`. `follows` has the chains from those that follow others.
 */
export function positionOf(points: readonly string[], follows: Follows): Position {
  const claims = points.map(takenIn)
  let [support, oppose] = [0, 0]
  for (const { stance } of claims) {
    if (stance === 'SUPPORT') support += 1
    else if (stance === 'OPPOSE') oppose += 1
  }
  const order = new ClaimOrder(claims, follows)
  return {
    claims: claims.length,
    support,
    oppose,
    neutral: claims.length - support - oppose,
    conditional: points.filter((point) => point.endsWith(MARK)).length,
    current: currentIn(claims, order),
    reversed: support > 0 && oppose > 0 && isReversed(claims, order),
  }
}

/** The claim of a point. */
export function claimIn(point: string): string {
  const dayEnd = point.indexOf(GAP)
  return point.slice(dayEnd + 1, point.indexOf(GAP, dayEnd + 1))
}

/** What a point says of its claim. Nothing is made that is not needed: there may be millions. */
export function takenIn(point: string): Taking & { day: string; follows: boolean } {
  const dayEnd = point.indexOf(GAP)
  const idEnd = point.indexOf(GAP, dayEnd + 1)
  const stanceEnd = point.indexOf(GAP, idEnd + 1)
  const earliestStart = point.indexOf(GAP, stanceEnd + 1) + 1
  const latestStart = point.indexOf(GAP, earliestStart) + 1
  const latestEnd = point.indexOf(GAP, latestStart)
  const follows = point.startsWith(FOLLOWING, stanceEnd - FOLLOWING.length)
  return {
    id: point.slice(dayEnd + 1, idEnd),
    day: point.slice(0, dayEnd),
    earliest: point.slice(earliestStart, latestStart - 1),
    latest: latestEnd < 0 ? point.slice(latestStart) : point.slice(latestStart, latestEnd),
    stance: point.slice(idEnd + 1, follows ? stanceEnd - FOLLOWING.length : stanceEnd),
    follows,
  }
}

/** The claims of these points that are known to follow others. */
export function followingIn(points: readonly string[]): string[] {
  // Few are, so that of most points nothing is made.
  return points
    .filter((point) => point.includes(FOLLOWING + GAP))
    .map(takenIn)
    .filter(({ follows }) => follows)
    .map(({ id }) => id)
}

/** What a marked stance says: the stance, and whether its claim is known to follow others. */
export function unmarked(marked: string): { stance: string; follows: boolean } {
  const follows = marked.endsWith(FOLLOWING)
  return { stance: follows ? marked.slice(0, -FOLLOWING.length) : marked, follows }
}

/** The stance that all the latest claims share; null if they share none. */
export function currentIn(claims: readonly Taking[], order: ClaimOrder): string | null {
  const [first, ...others] = order.latest().map((index) => (claims[index] as Taking).stance)
  return first !== undefined && others.every((stance) => stance === first) ? first : null
}

/**
 * Whether two claims of opposite stances come one after the other, no third between them. Claims that were certainly said on one
 * and the same day are no reversal, even if a chain puts one after the other.
 */
export function isReversed(claims: readonly Taking[], order: ClaimOrder): boolean {
  if (!order.hasChains) return isReversedByDays(claims, order)
  const [support, oppose] = ['SUPPORT', 'OPPOSE'].map((wanted) =>
    [...claims.keys()].filter((index) => (claims[index] as Taking).stance === wanted),
  ) as [number[], number[]]
  if (support.length === 0 || oppose.length === 0) return false
  const [freeSupport, freeOppose] = [support, oppose].map((each) =>
    each.filter((index) => !order.isChained(index)),
  ) as [number[], number[]]
  const [tiedSupport, tiedOppose] = [support, oppose].map((each) => each.filter((index) => order.isChained(index))) as [
    number[],
    number[],
  ]
  if (isNextTo(freeSupport, oppose, order) || isNextTo(freeOppose, tiedSupport, order)) return true
  const isTurn = (one: number, other: number) =>
    !isSameDay(claims[one] as Taking, claims[other] as Taking) &&
    (order.isBefore(one, other) || order.isBefore(other, one)) &&
    !order.isApart(one, other)
  return tiedSupport.some((one) => tiedOppose.some((other) => isTurn(one, other)))
}

/** What begins, or ends, on one day: whether SUPPORT and OPPOSE do, and the latest day on which any of it began. */
interface OnDay {
  support: boolean
  oppose: boolean
  begun: string
}

/** The same where no chain ties any claims, day by day: there may be very many claims, or very many actors with a few. */
function isReversedByDays(claims: readonly Taking[], order: ClaimOrder): boolean {
  const [beginning, ending] = [new Map<string, OnDay>(), new Map<string, OnDay>()]
  for (let index = 0; index < claims.length; index += 1) {
    const { stance } = claims[index] as Taking
    const first = order.first(index)
    note(beginning, first, stance, first)
    note(ending, order.last(index), stance, first)
  }
  const ends = [...ending.keys()].sort()
  // Of what ended before a day: when the last of each stance did, and when the last of all began, before which all is left behind.
  let [support, oppose, begun] = ['', '', '']
  let at = 0
  for (const day of [...beginning.keys()].sort()) {
    for (let end = ends[at]; end !== undefined && end < day; end = ends[++at]) {
      const ended = ending.get(end) as OnDay
      if (ended.support) support = end
      if (ended.oppose) oppose = end
      if (ended.begun > begun) begun = ended.begun
    }
    const begins = beginning.get(day) as OnDay
    if (begins.oppose && support !== '' && support >= begun) return true
    if (begins.support && oppose !== '' && oppose >= begun) return true
  }
  return false
}

function note(days: Map<string, OnDay>, day: string, stance: string, begun: string): void {
  let onDay = days.get(day)
  if (!onDay) {
    onDay = { support: false, oppose: false, begun }
    days.set(day, onDay)
  }
  if (stance === 'SUPPORT') onDay.support = true
  else if (stance === 'OPPOSE') onDay.oppose = true
  if (begun > onDay.begun) onDay.begun = begun
}

/** Whether one of the former comes just before or just after one of the latter; no chain ties any of the former. */
function isNextTo(former: readonly number[], latter: readonly number[], order: ClaimOrder): boolean {
  const ends = former.map((index) => order.last(index)).sort()
  const starts = former.map((index) => order.first(index)).sort()
  return latter.some((index) => {
    const { from, to } = order.window(index)
    return (
      countBelow(ends, order.first(index)) > countBelow(ends, from) ||
      countAbove(starts, order.last(index)) > countAbove(starts, to)
    )
  })
}

function isSameDay(one: InTime, other: InTime): boolean {
  const days = [one.earliest, one.latest, other.earliest, other.latest]
  return one.earliest !== '' && days.every((day) => day === one.earliest)
}
