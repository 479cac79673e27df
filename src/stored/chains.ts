/** Chains of claims that are known to follow one another (`saidAfterClaims`), through claims on whatever proposition. */

/** Claim → the claims that it is known to follow. */
export type Follows = ReadonlyMap<string, readonly string[]>

/** A chain is followed so many steps. */
export const CHAIN_STEPS = 10

/** Chains may tie so many claims of one series: each two of them are compared, which takes some 0.3 s for as many. */
export const mostTied = 1_000

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
 * If chains tie more than `mostTied` of the claims, they put none before any.
 */
export class Chains {
  /** The tied claims, each behind all that it follows. */
  readonly steps: readonly ChainStep[]
  /** Where each claim is among the steps; -1 if no chain ties it. */
  private readonly places: Int32Array
  /** For each tied claim a bit for each one that comes before it, and one for each that comes before one of these. */
  private readonly earlier: Uint32Array[]
  private readonly beyond: Uint32Array[]
  private readonly followed: ReadonlySet<number>

  constructor(ids: readonly (string | null)[], follows: Follows) {
    const steps = stepsAmong(ids, follows)
    this.steps = steps.length > mostTied ? [] : steps
    this.places = new Int32Array(ids.length).fill(-1)
    for (const [place, { index }] of this.steps.entries()) this.places[index] = place
    this.followed = new Set(this.steps.flatMap(({ nearest }) => nearest))
    const none = () => this.steps.map(() => new Uint32Array(Math.ceil(this.steps.length / 32)))
    const [earlier, beyond] = [none(), none()]
    for (const [place, { nearest }] of this.steps.entries()) {
      const [row, far] = [earlier[place] as Uint32Array, beyond[place] as Uint32Array]
      const places = nearest.map((index) => this.places[index] as number)
      for (const each of places) join(far, earlier[each] as Uint32Array)
      row.set(far)
      for (const each of places) row[each >> 5] = (row[each >> 5] as number) | (1 << (each & 31))
    }
    this.earlier = earlier
    this.beyond = beyond
  }

  /** Whether a chain ties the claim to another one. */
  has(index: number): boolean {
    return this.places[index] !== -1
  }

  isBefore(one: number, other: number): boolean {
    return this.hasBit(this.earlier, one, other)
  }

  /** Whether another claim comes after it. */
  hasLater(index: number): boolean {
    return this.followed.has(index)
  }

  /** Whether a third one comes between the two. */
  isBetween(one: number, other: number): boolean {
    return this.hasBit(this.beyond, one, other) || this.hasBit(this.beyond, other, one)
  }

  /** Whether the former has a bit in the row of the latter. */
  private hasBit(rows: readonly Uint32Array[], former: number, latter: number): boolean {
    const [place, at] = [this.places[former] as number, this.places[latter] as number]
    if (place < 0 || at < 0) return false
    return ((((rows[at] as Uint32Array)[place >> 5] as number) >>> (place & 31)) & 1) === 1
  }
}

function join(row: Uint32Array, other: Uint32Array): void {
  for (let word = 0; word < row.length; word += 1) row[word] = (row[word] as number) | (other[word] as number)
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
