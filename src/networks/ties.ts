/** How strong ties are: the weights of Discourse Network Analyzer over what actors have in common (docs/networks.md). */
import { eachInTurns, type Pause } from '../collections/pause.ts'
import { UserError } from '../errors.ts'

export type Normalization = 'NONE' | 'AVERAGE_ACTIVITY' | 'JACCARD' | 'COSINE'

/** How often an actor did something: took part in an event, or took one side on a proposition. */
export interface Deed {
  actor: string
  /** An event or a proposition. */
  thing: string
  /** The stance; empty where there are no sides. */
  side: string
  times: number
}

export interface Tie {
  source: string
  target: string
  weight: number
}

/** Which ties are wanted: between those on the same side, between those on opposite sides, or the former minus the latter. */
export type Measure = 'SAME' | 'OPPOSITE' | 'DIFFERENCE'

/** At most so many pairs of actors are compared, a pair counted once for each thing that the two share. */
export const mostPairs = 1_000_000

/** What is known of two actors. */
interface Pair {
  source: number
  target: number
  /** Sums of products over things: where the two are on the same side, and where they are on opposite sides. */
  same: number
  opposite: number
  /** How often the two, added up, did what both did on the same side. */
  shared: number
}

/**
 * All ties whose weight is not 0, the end with the lower id first, to be gone through once: each is made when its turn comes, since there may be
 * a million of them. Throws COST_LIMIT_EXCEEDED if there are too many pairs.
 */
export async function tiesBetween(
  deeds: readonly Deed[],
  measure: Measure,
  normalization: Normalization,
  pause: Pause,
): Promise<Iterable<Tie>> {
  const actors = [...new Set(deeds.map(({ actor }) => actor))].sort()
  const places = new Map(actors.map((id, place) => [id, place]))
  const activity = new Float64Array(actors.length)
  const things = new Map<string, Map<string, [place: number, times: number][]>>()
  await eachInTurns(deeds, pause, ({ actor, thing, side, times }) => {
    const place = places.get(actor) as number
    activity[place] = (activity[place] as number) + times
    const sides = things.get(thing) ?? new Map<string, [number, number][]>()
    const those = sides.get(side) ?? []
    those.push([place, times])
    things.set(thing, sides.set(side, those))
  })
  const norm = ({ source, target, same, shared }: Pair): number => {
    const [one, other] = [activity[source] as number, activity[target] as number]
    if (normalization === 'AVERAGE_ACTIVITY') return (one + other) / 2
    if (normalization === 'JACCARD') return one + other - shared + same
    if (normalization === 'COSINE') return one * other
    return 1
  }
  function* tiesOf(pairs: Iterable<Pair>): Generator<Tie> {
    for (const pair of pairs) {
      const value = measure === 'SAME' ? pair.same : measure === 'OPPOSITE' ? pair.opposite : pair.same - pair.opposite
      if (value === 0) continue
      const [source, target] = [actors[pair.source] as string, actors[pair.target] as string]
      yield { source, target, weight: value / norm(pair) }
    }
  }
  return tiesOf(await pairsIn([...things.values()], actors.length, measure, pause))
}

type Sides = ReadonlyMap<string, readonly (readonly [place: number, times: number])[]>

async function pairsIn(
  things: readonly Sides[],
  actors: number,
  measure: Measure,
  pause: Pause,
): Promise<Iterable<Pair>> {
  checkPairs(things, measure)
  const pairs = new Map<number, Pair>()
  const pairOf = (one: number, other: number): Pair => {
    const [source, target] = one < other ? [one, other] : [other, one]
    const key = source * actors + target
    const known = pairs.get(key)
    if (known) return known
    const pair = { source, target, same: 0, opposite: 0, shared: 0 }
    pairs.set(key, pair)
    return pair
  }
  for (const sides of things) {
    const all = [...sides.values()]
    for (const [index, side] of all.entries()) {
      await eachInTurns(side.entries(), pause, ([first, [one, times]]) => {
        for (const [other, otherTimes] of side.slice(first + 1)) {
          const pair = pairOf(one, other)
          pair.same += times * otherTimes
          pair.shared += times + otherTimes
        }
        if (measure === 'SAME') return
        for (const opposite of all.slice(index + 1)) {
          for (const [other, otherTimes] of opposite) {
            if (other !== one) pairOf(one, other).opposite += times * otherTimes
          }
        }
      })
    }
  }
  return pairs.values()
}

function checkPairs(things: readonly Sides[], measure: Measure): void {
  let pairs = 0
  for (const sides of things) {
    const sizes = [...sides.values()].map(({ length }) => length)
    const all = sizes.reduce((sum, size) => sum + size, 0)
    const same = sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0)
    pairs += measure === 'SAME' ? same : (all * (all - 1)) / 2
  }
  if (pairs > mostPairs) {
    throw new UserError(
      'COST_LIMIT_EXCEEDED',
      `A network may compare at most ${mostPairs} pairs of actors, a pair for each event or proposition that they share; this one would ` +
        `compare ${pairs}. Ask for fewer actors, claims or events, or for a wider level.`,
    )
  }
}

/** How often one actor turned to another. */
export interface DirectedDeed {
  source: string
  target: string
  times: number
}

/** Ties with a direction, made of what actors did towards others. */
export function tiesTowards(turns: readonly DirectedDeed[], normalization: Normalization): Tie[] {
  const done = new Map<string, number>()
  const met = new Map<string, number>()
  for (const { source, target, times } of turns) {
    done.set(source, (done.get(source) ?? 0) + times)
    met.set(target, (met.get(target) ?? 0) + times)
  }
  return turns.map(({ source, target, times }) => {
    const [one, other] = [done.get(source) as number, met.get(target) as number]
    const norms = {
      NONE: 1,
      AVERAGE_ACTIVITY: (one + other) / 2,
      JACCARD: one + other - times,
      COSINE: one * other,
    }
    return { source, target, weight: times / norms[normalization] }
  })
}
