/** Which claims on one proposition contradict one another, by the stances that their speakers took over time. */
import { grouped } from '../collections/grouped.ts'
import { inOrder } from '../collections/in-order.ts'
import { areOpposite } from '../stored/position.ts'

/** A dated claim on the proposition, by one of its speakers. */
export interface Taken {
  speakerId: string
  claimId: string
  /** The key of its day. */
  day: string
  stance: string
  /** Which of the requested conditions it meets, one bit for each. */
  marks: number
}

/** A claim as one side of a contradiction. Sides are ordered by their keys (day, then id), the latest first. */
export interface ClaimSide {
  claimId: string
  key: string
  marks: number
}

export interface Opposites {
  support: ClaimSide
  oppose: ClaimSide
}

export interface Standing {
  /** The latest claims of speakers that support, and those that oppose: each of the former contradicts each of the latter. */
  support: ClaimSide[]
  oppose: ClaimSide[]
  /** Opposite consecutive claims of one speaker. */
  own: Opposites[]
}

/** Which contradictions are wanted. */
export interface Chosen {
  /** The conditions, each of which at least one of the two claims must meet. */
  marks: number
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

/** The key of a side. It sorts by day, then by id, since no character of an id sorts before the space. */
export function keyOfSide(day: string, claimId: string): string {
  return `${day} ${claimId}`
}

export function standingOf(taken: readonly Taken[]): Standing {
  const tops = { SUPPORT: new Map<string, ClaimSide>(), OPPOSE: new Map<string, ClaimSide>() }
  const own = new Map<string, Opposites>()
  for (const claims of grouped(taken, ({ speakerId }) => speakerId).values()) {
    const said = claims
      .map(({ claimId, day, stance, marks }) => ({ claimId, stance, marks, key: keyOfSide(day, claimId) }))
      .sort((a, b) => inOrder(a.key, b.key))
    for (const [index, later] of said.entries()) {
      const earlier = said[index - 1]
      if (!earlier || !areOpposite(earlier.stance, later.stance)) continue
      const pair =
        later.stance === 'SUPPORT' ? { support: later, oppose: earlier } : { support: earlier, oppose: later }
      own.set(derivedId(pair), pair)
    }
    const last = said.at(-1)
    if (last?.stance === 'SUPPORT' || last?.stance === 'OPPOSE') tops[last.stance].set(last.claimId, last)
  }
  const latestFirst = (sides: Map<string, ClaimSide>) => [...sides.values()].sort((a, b) => inOrder(b.key, a.key))
  return { support: latestFirst(tops.SUPPORT), oppose: latestFirst(tops.OPPOSE), own: [...own.values()] }
}

/** The id of a derived contradiction: the slugs of its claims, sorted. */
export function derivedId({ support, oppose }: { support: { claimId: string }; oppose: { claimId: string } }): string {
  return idOfClaims(support.claimId, oppose.claimId)
}

export function idOfClaims(one: string, other: string): string {
  const slugs = [one, other].map((id) => id.slice(id.indexOf('/') + 1))
  return `relation/derived/${slugs.sort().join('~')}`
}

/**
 * The requested contradictions after a place, or before it with the nearest first; made one by one as they are needed. With `at`,
 * the one at that place comes too.
 */
export function* pairsFrom(
  standing: Standing,
  chosen: Chosen,
  from: ContradictionCursor | null,
  backwards: boolean,
  at = false,
): Generator<{ pair: Opposites; spot: ContradictionCursor }> {
  const left = (spot: ContradictionCursor) => from === null || isBeyond(spot, from, backwards, at)
  const { crosses, own } = within(standing, chosen)
  const hidden = new Set(chosen.recorded.map(([one, other]) => idOfClaims(one, other)))
  if (chosen.sameSpeaker === false) for (const pair of standing.own) hidden.add(derivedId(pair))
  for (const section of backwards ? [1, 0] : [0, 1]) {
    // There may be billions of pairs of latest claims: those on the other side of the place are not walked through.
    const pairs =
      section === 0 && chosen.sameSpeaker !== true
        ? crossing(standing, chosen.marks, from?.section === 0 ? from : null, backwards)
        : own.filter((pair) => crosses(pair) === (section === 0)).sort((a, b) => compare(a, b, backwards))
    if (section === 0 && from && from.section === 1 && !backwards) continue
    for (const pair of pairs) {
      const spot = { section, support: pair.support.key, oppose: pair.oppose.key }
      if (left(spot) && !hidden.has(derivedId(pair))) yield { pair, spot }
    }
  }
}

/** How many there are, without making each pair: there may be billions. */
export function countPairs(standing: Standing, chosen: Chosen): number {
  const { crosses, own, ofClaims } = within(standing, chosen)
  const recorded = chosen.recorded.flatMap(([one, other]) => ofClaims(one, other) ?? [])
  const recordedIds = new Set(recorded.map(derivedId))
  const free = own.filter((pair) => !recordedIds.has(derivedId(pair)))
  if (chosen.sameSpeaker === true) return free.length
  let all = 0
  const partners = partnersOf(standing.oppose, chosen.marks)
  for (const { marks } of standing.support) all += partners(marks).length
  const crossed = all - recorded.filter((pair) => crosses(pair) && meets(pair, chosen)).length
  return chosen.sameSpeaker === false
    ? crossed - free.filter(crosses).length
    : crossed + free.filter((pair) => !crosses(pair)).length
}

/**
 * The contradictions of one claim on its proposition, made one by one as they are needed: first those with the latest claims of
 * others, the latest of these first.
 */
export function* pairsWith(claimId: string, standing: Standing): Generator<Opposites> {
  const { crosses } = within(standing, { marks: 0, sameSpeaker: null, recorded: [] })
  const support = standing.support.find((side) => side.claimId === claimId)
  const oppose = standing.oppose.find((side) => side.claimId === claimId)
  if (support) for (const other of standing.oppose) yield { support, oppose: other }
  if (oppose) for (const other of standing.support) yield { support: other, oppose }
  for (const pair of standing.own) {
    if ((pair.support.claimId === claimId || pair.oppose.claimId === claimId) && !crosses(pair)) yield pair
  }
}

/** What both the pairs and their number need to know: the requested ones of `own`, and whether a pair is one of latest claims. */
function within(standing: Standing, chosen: Chosen) {
  const supporting = new Map(standing.support.map((side) => [side.claimId, side]))
  const opposing = new Map(standing.oppose.map((side) => [side.claimId, side]))
  const byId = new Map(standing.own.map((pair) => [derivedId(pair), pair]))
  const crosses = ({ support, oppose }: Opposites) => supporting.has(support.claimId) && opposing.has(oppose.claimId)
  const crossed = (one: string, other: string): Opposites | null => {
    const [support, oppose] = [supporting.get(one), opposing.get(other)]
    return support && oppose ? { support, oppose } : null
  }
  return {
    crosses,
    own: standing.own.filter((pair) => meets(pair, chosen)),
    ofClaims: (one: string, other: string) =>
      crossed(one, other) ?? crossed(other, one) ?? byId.get(idOfClaims(one, other)) ?? null,
  }
}

function meets({ support, oppose }: Opposites, { marks }: Chosen): boolean {
  return ((support.marks | oppose.marks) & marks) === marks
}

/** The opposing sides that meet those conditions which a supporting side does not. */
function partnersOf(oppose: readonly ClaimSide[], wanted: number): (marks: number) => readonly ClaimSide[] {
  const known = new Map<number, readonly ClaimSide[]>()
  return (marks) => {
    const lacking = wanted & ~marks
    const partners = known.get(lacking) ?? oppose.filter((side) => (side.marks & lacking) === lacking)
    known.set(lacking, partners)
    return partners
  }
}

function* crossing(
  standing: Standing,
  wanted: number,
  from: ContradictionCursor | null,
  backwards: boolean,
): Generator<Opposites> {
  const [all, others] = backwards
    ? [standing.support.toReversed(), standing.oppose.toReversed()]
    : [standing.support, standing.oppose]
  const partners = partnersOf(others, wanted)
  for (const support of all) {
    if (from && (backwards ? support.key < from.support : support.key > from.support)) continue
    for (const oppose of partners(support.marks)) yield { support, oppose }
  }
}

function compare(a: Opposites, b: Opposites, backwards: boolean): number {
  const [first, second] = [b.support.key, a.support.key]
  const later = first === second ? inOrder(b.oppose.key, a.oppose.key) : inOrder(first, second)
  return backwards ? -later : later
}

function isBeyond(spot: ContradictionCursor, from: ContradictionCursor, backwards: boolean, at: boolean): boolean {
  const by = spot.section - from.section || inOrder(from.support, spot.support) || inOrder(from.oppose, spot.oppose)
  return by === 0 ? at : by < 0 === backwards
}
