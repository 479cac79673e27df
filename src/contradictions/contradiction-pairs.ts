/** The contradictions on one proposition that a request wants, in their order: made one by one as they are needed, or counted. */
import { timingOf } from '../claims/timing.ts'
import { inOrder } from '../collections/in-order.ts'
import { type Demands, Partners } from './partners.ts'
import {
  type BothSides,
  type ClaimSide,
  contradictionOf,
  isOfLatest,
  isOwn,
  latestFirst,
  type Opposites,
  type Standing,
} from './standing.ts'

/** Which contradictions are wanted. */
export interface Chosen extends Demands {
  /** True: a speaker contradicts itself; false: none does; null: either. */
  sameSpeaker: boolean | null
  /** The pairs of claims whose contradiction somebody recorded. */
  recorded: readonly (readonly [string, string])[]
}

/**
 * Where a contradiction is among those on its proposition: pairs of latest claims come first (section 0), then pairs that only
 * one speaker's own claims make (section 1). In both, the key of the supporting claim decides, then that of the opposing one, the
 * latest first.
 */
export interface ContradictionCursor {
  section: number
  support: string
  oppose: string
}

/** The id of a derived contradiction: the slugs of its claims, sorted. */
export function derivedId({ support, oppose }: Opposites): string {
  return idOfClaims(support.id, oppose.id)
}

export function idOfClaims(one: string, other: string): string {
  const slugs = [one, other].map((id) => id.slice(id.indexOf('/') + 1))
  return `relation/derived/${slugs.sort().join('~')}`
}

/**
 * The wanted contradictions after a place, or before it with the nearest first. With `at`, the one at that place comes too. A
 * claim without any wanted partner is passed over without a look at others.
 */
export function* pairsFrom(
  standing: Standing,
  chosen: Chosen,
  from: ContradictionCursor | null,
  backwards: boolean,
  at = false,
): Generator<{ pair: Opposites; spot: ContradictionCursor }> {
  const hidden = new Set(chosen.recorded.map(([one, other]) => idOfClaims(one, other)))
  for (const section of backwards ? [1, 0] : [0, 1]) {
    if (from && (backwards ? from.section < section : from.section > section)) continue
    const start = from?.section === section ? from : null
    for (const pair of pairsIn(section, standing, chosen, start, backwards)) {
      const spot = { section, support: pair.support.key, oppose: pair.oppose.key }
      if (start && !isBeyond(spot, start, backwards, at)) continue
      if (!hidden.has(derivedId(pair))) yield { pair, spot }
    }
  }
}

function* pairsIn(
  section: number,
  { latest, own }: Standing,
  chosen: Chosen,
  start: ContradictionCursor | null,
  backwards: boolean,
): Generator<Opposites> {
  const { sameSpeaker } = chosen
  if (section === 1 && sameSpeaker === false) return
  const sides = section === 0 ? latest : own
  const partners = new Partners(sides.oppose, chosen, section === 1 || sameSpeaker === true)
  const isHere = (pair: Opposites) => (section === 1 ? !isOfLatest(pair) : sameSpeaker !== false || !isOwn(pair))
  const supporting = section === 0 ? sides.support : latestFirst(sides.support)
  for (const support of backwards ? supporting.toReversed() : supporting) {
    if (start && (backwards ? support.key < start.support : support.key > start.support)) continue
    for (const oppose of partners.of(support, backwards)) {
      const pair = { support, oppose }
      if (isHere(pair)) yield pair
    }
  }
}

/** How many there are, without making each pair. */
export function countPairs(standing: Standing, chosen: Chosen): number {
  const { latest, own } = standing
  const { sameSpeaker, marks, timing } = chosen
  const ofOne = sameSpeaker === false ? 0 : counted(own, chosen, true)
  const ofLatest = sameSpeaker === true ? 0 : counted(latest, chosen, false)
  const ofBoth = sameSpeaker === true ? 0 : counted(latest, chosen, true)
  const recorded = new Map(
    chosen.recorded.flatMap(([one, other]) => {
      const pair = contradictionOf(one, other, standing)
      return pair ? [[derivedId(pair), pair] as const] : []
    }),
  )
  const hidden = [...recorded.values()].filter(
    (pair) =>
      (sameSpeaker === null || isOwn(pair) === sameSpeaker) &&
      ((pair.support.marks | pair.oppose.marks) & marks) === marks &&
      timing.has(timingOf(pair.support, pair.oppose)),
  )
  return ofLatest + ofOne - ofBoth - hidden.length
}

function counted({ support, oppose }: BothSides, demands: Demands, ofOneSpeaker: boolean): number {
  const partners = new Partners(oppose, demands, ofOneSpeaker)
  return support.reduce((sum, side) => sum + partners.count(side), 0)
}

/**
 * The contradictions of one claim on its proposition, made one by one as they are needed: first those with the latest claims of
 * others, then those with claims of its own speakers, in both the latest first.
 */
export function* pairsWith(claimId: string, { byId, latest, own }: Standing): Generator<Opposites> {
  const side = byId.get(claimId)
  if (!side || side.stance === 'NEUTRAL') return
  const isSupport = side.stance === 'SUPPORT'
  const pairOf = (other: ClaimSide) => (isSupport ? { support: side, oppose: other } : { support: other, oppose: side })
  const facing = isSupport ? 'oppose' : 'support'
  if (side.isLatest) for (const other of latest[facing]) yield pairOf(other)
  const pairs = own[facing].map(pairOf).filter((pair) => isOwn(pair) && !isOfLatest(pair))
  const others = latestFirst(pairs.map((pair) => pair[facing]))
  for (const other of others) yield pairOf(other)
}

function isBeyond(spot: ContradictionCursor, from: ContradictionCursor, backwards: boolean, at: boolean): boolean {
  const by = inOrder(from.support, spot.support) || inOrder(from.oppose, spot.oppose)
  return by === 0 ? at : by < 0 === backwards
}
