/** Where the speakers on one proposition stand: their latest claims, and all claims of those who took both sides. */
import { grouped } from '../collections/grouped.ts'
import { inOrder } from '../collections/in-order.ts'
import { type Follows, leadsTo } from '../stored/chains.ts'
import { ClaimOrder } from '../stored/claim-order.ts'
import { areOpposite, currentIn, GAP, type Taking } from '../stored/position.ts'

/** A claim on the proposition, by one of its speakers. */
export interface Taken extends Taking {
  speakerId: string
  /** The key of its day; empty if it has none. */
  day: string
  /** Which of the requested conditions it meets, one bit for each. */
  marks: number
}

/** A claim as one side of a contradiction. */
export interface ClaimSide extends Taking {
  key: string
  isDated: boolean
  marks: number
  /** Whether it stands for the latest claims of one of its speakers. */
  isLatest: boolean
  /** Where it is in the order of each of its speakers who took both sides. */
  places: ReadonlyMap<ClaimOrder, number>
}

export interface BothSides {
  support: ClaimSide[]
  oppose: ClaimSide[]
}

export interface Standing {
  byId: ReadonlyMap<string, ClaimSide>
  /** The claims that stand for the latest of their speakers: each of the former contradicts each of the latter. */
  latest: BothSides
  /** All claims of speakers who took both sides; in no order, since there may be very many. */
  own: BothSides
  /** What the claims follow. */
  follows: Follows
}

export interface Opposites {
  support: ClaimSide
  oppose: ClaimSide
}

/** The key of a side. It sorts by day, then by id, since no character of an id sorts before the space. */
function keyOfSide(day: string, claimId: string): string {
  return day + GAP + claimId
}

/** What most claims have: of most speakers only the latest claim is known. One for all, since there may be very many. */
const inNoOrder: ReadonlyMap<ClaimOrder, number> = new Map()

export function standingOf(taken: readonly Taken[], follows: Follows): Standing {
  const byId = new Map<string, ClaimSide>()
  const sideOf = ({ id, stance, earliest, latest, day, marks }: Taken): ClaimSide => {
    const known = byId.get(id)
    if (known) return known
    const [key, isDated] = [keyOfSide(day, id), day !== '']
    const side: ClaimSide = { id, stance, earliest, latest, key, isDated, marks, isLatest: false, places: inNoOrder }
    byId.set(id, side)
    return side
  }
  for (const claims of grouped(taken, ({ speakerId }) => speakerId).values()) {
    const sides = claims.map(sideOf)
    if (sides.length === 1) {
      ;(sides[0] as ClaimSide).isLatest = true
      continue
    }
    const order = new ClaimOrder(sides, follows)
    if (currentIn(sides, order) !== null) {
      const latest = order.latest().map((index) => sides[index] as ClaimSide)
      latest.reduce((last, side) => (side.key > last.key ? side : last)).isLatest = true
    }
    const tookBoth = sides.some(({ stance }) => stance === 'SUPPORT') && sides.some(({ stance }) => stance === 'OPPOSE')
    if (tookBoth) for (const [index, side] of sides.entries()) side.places = new Map([...side.places, [order, index]])
  }
  const all = [...byId.values()]
  return {
    byId,
    latest: sidesOf(latestFirst(all.filter(({ isLatest }) => isLatest))),
    own: sidesOf(all.filter(({ places }) => places.size > 0)),
    follows,
  }
}

/** Claims by their keys (day, then id), the latest first. */
export function latestFirst(sides: readonly ClaimSide[]): ClaimSide[] {
  return sides.toSorted((a, b) => inOrder(b.key, a.key))
}

function sidesOf(sides: readonly ClaimSide[]): BothSides {
  return {
    support: sides.filter(({ stance }) => stance === 'SUPPORT'),
    oppose: sides.filter(({ stance }) => stance === 'OPPOSE'),
  }
}

/** Whether two opposite claims contradict one another as claims of one speaker: none of its claims comes between them. */
export function isOwn({ support, oppose }: Opposites): boolean {
  for (const [order, index] of support.places) {
    const other = oppose.places.get(order)
    if (other !== undefined && !order.isApart(index, other)) return true
  }
  return false
}

/** Whether two opposite claims contradict one another as the latest of two speakers. */
export function isOfLatest({ support, oppose }: Opposites): boolean {
  return support.isLatest && oppose.isLatest
}

/** The contradiction of two claims; null if they do not contradict one another. */
export function contradictionOf(one: string, other: string, { byId }: Standing): Opposites | null {
  const [first, second] = [byId.get(one), byId.get(other)]
  if (!first || !second || !areOpposite(first.stance, second.stance)) return null
  const pair = first.stance === 'SUPPORT' ? { support: first, oppose: second } : { support: second, oppose: first }
  return isOfLatest(pair) || isOwn(pair) ? pair : null
}

/** The later of the two claims and the earlier; if nothing orders them, the one with the higher id and the other. */
export function laterFirst({ support, oppose }: Opposites, follows: Follows): [ClaimSide, ClaimSide] {
  const isAfter = (one: ClaimSide, other: ClaimSide) => other.latest !== '' && other.latest < one.earliest
  if (isAfter(support, oppose)) return [support, oppose]
  if (isAfter(oppose, support)) return [oppose, support]
  if (leadsTo(follows, support.id, oppose.id)) return [support, oppose]
  if (leadsTo(follows, oppose.id, support.id)) return [oppose, support]
  return support.id > oppose.id ? [support, oppose] : [oppose, support]
}
