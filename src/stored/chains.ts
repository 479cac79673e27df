/** Chains of claims that are known to follow one another (`saidAfterClaims`), through claims on whatever proposition. */

/** Claim → the claims that it is known to follow. */
export type Follows = ReadonlyMap<string, readonly string[]>

/** A chain is followed so many steps. */
export const CHAIN_STEPS = 10

/** What these claims follow, and what those follow in turn. `read` gives one step; it is called once for each, ten times at most. */
export async function followedFrom(ids: Iterable<string>, read: (ids: string[]) => Promise<Follows>): Promise<Follows> {
  const found = new Map<string, readonly string[]>()
  let open = [...new Set(ids)]
  for (let step = 0; step < CHAIN_STEPS && open.length > 0; step += 1) {
    const ends = await read(open)
    for (const id of open) found.set(id, ends.get(id) ?? [])
    open = [...new Set(open.flatMap((id) => ends.get(id) ?? []))].filter((id) => !found.has(id))
  }
  return found
}

/** Whether a chain leads from the later claim to the earlier one. */
export function leadsTo(follows: Follows, later: string, earlier: string): boolean {
  return reachedFrom(later, follows, (id) => id === earlier).length > 0
}

/** A claim that a chain ties to others, all of them by their indexes. */
export interface ChainStep {
  index: number
  /** The nearest claims that come before it: all others come before one of these. */
  nearest: number[]
}

/**
 * Which of some claims chains put before which. Claims that follow one another in a circle, and what follows them, follow nothing.
 * Each tied claim has a bit for each other one that comes before it, so the memory grows with the square of their number.
 */
export class Chains {
  /** The tied claims, each behind all that it follows. */
  readonly steps: readonly ChainStep[]
  private readonly places: ReadonlyMap<number, number>
  private readonly earlier: Uint32Array[]
  private readonly later: Uint32Array[]

  constructor(ids: readonly (string | null)[], follows: Follows) {
    this.steps = stepsAmong(ids, follows)
    const places = new Map(this.steps.map(({ index }, place) => [index, place]))
    this.places = places
    const none = () => this.steps.map(() => new Uint32Array(Math.ceil(this.steps.length / 32)))
    const [earlier, later] = [none(), none()]
    const join = (rows: Uint32Array[], to: number, place: number) => {
      const [row, other] = [rows[to] as Uint32Array, rows[place] as Uint32Array]
      for (let word = 0; word < row.length; word += 1) row[word] = (row[word] as number) | (other[word] as number)
      row[place >> 5] = (row[place >> 5] as number) | (1 << (place & 31))
    }
    const placesOf = ({ nearest }: ChainStep) => nearest.map((index) => places.get(index) as number)
    for (const [place, step] of this.steps.entries()) for (const each of placesOf(step)) join(earlier, place, each)
    for (const [place, step] of [...this.steps.entries()].reverse()) {
      for (const each of placesOf(step)) join(later, each, place)
    }
    this.earlier = earlier
    this.later = later
  }

  /** Whether a chain ties the claim to another one. */
  has(index: number): boolean {
    return this.places.has(index)
  }

  isBefore(one: number, other: number): boolean {
    const [place, row] = [this.places.get(one), this.rowOf(this.earlier, other)]
    return place !== undefined && row !== undefined && (((row[place >> 5] as number) >>> (place & 31)) & 1) === 1
  }

  /** Whether another claim comes after it. */
  hasLater(index: number): boolean {
    return this.rowOf(this.later, index)?.some((word) => word !== 0) === true
  }

  /** Whether a third one comes between the two. */
  isBetween(one: number, other: number): boolean {
    const [after, before] = this.isBefore(one, other) ? [one, other] : [other, one]
    const [row, far] = [this.rowOf(this.later, after), this.rowOf(this.earlier, before)]
    return row !== undefined && far !== undefined && row.some((word, at) => (word & (far[at] as number)) !== 0)
  }

  private rowOf(rows: readonly Uint32Array[], index: number): Uint32Array | undefined {
    const place = this.places.get(index)
    return place === undefined ? undefined : rows[place]
  }
}

function stepsAmong(ids: readonly (string | null)[], follows: Follows): ChainStep[] {
  const indexes = new Map(ids.map((id, index) => [id, index]))
  const nearest = new Map<number, number[]>()
  const followers = new Map<number, number[]>()
  for (const [index, id] of ids.entries()) {
    if (id === null || !follows.has(id)) continue
    const reached = reachedFrom(id, follows, (each) => indexes.has(each)).map((each) => indexes.get(each) as number)
    if (reached.length > 0) nearest.set(index, reached)
    for (const each of reached) {
      const all = followers.get(each) ?? []
      all.push(index)
      followers.set(each, all)
    }
  }
  const missing = new Map([...nearest].map(([index, reached]) => [index, reached.length]))
  const done = [...followers.keys()].filter((index) => !nearest.has(index))
  for (const index of done) {
    for (const follower of followers.get(index) ?? []) {
      const left = (missing.get(follower) as number) - 1
      missing.set(follower, left)
      if (left === 0) done.push(follower)
    }
  }
  return done.map((index) => ({ index, nearest: nearest.get(index) ?? [] }))
}

/** The claims that end the chains from a claim: on each chain the first one that is wanted. */
function reachedFrom(start: string, follows: Follows, isWanted: (id: string) => boolean): string[] {
  const seen = new Set([start])
  const found: string[] = []
  let open = [start]
  for (let step = 0; step < CHAIN_STEPS && open.length > 0; step += 1) {
    const next: string[] = []
    for (const id of open.flatMap((each) => follows.get(each) ?? [])) {
      if (seen.has(id)) continue
      seen.add(id)
      if (isWanted(id)) found.push(id)
      else next.push(id)
    }
    open = next
  }
  return found
}
