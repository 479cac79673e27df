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

/**
 * Which of these claims chains put before which, by their indexes: for each that follows others, all of these. Claims that follow
 * one another in a circle, and what follows them, follow nothing.
 */
export function chainsAmong(ids: readonly (string | null)[], follows: Follows): Map<number, Set<number>> {
  const indexes = new Map(ids.map((id, index) => [id, index]))
  const nearest = new Map<number, number[]>()
  const followers = new Map<number, number[]>()
  for (const [index, id] of ids.entries()) {
    if (id === null || !follows.has(id)) continue
    const reached = reachedFrom(id, follows, (each) => indexes.has(each)).map((each) => indexes.get(each) as number)
    if (reached.length === 0) continue
    nearest.set(index, reached)
    for (const each of reached) followers.set(each, [...(followers.get(each) ?? []), index])
  }
  const earlier = new Map<number, Set<number>>()
  const missing = new Map([...nearest].map(([index, reached]) => [index, reached.length]))
  const done = [...followers.keys()].filter((index) => !nearest.has(index))
  for (const index of done) {
    for (const follower of followers.get(index) ?? []) {
      const all = earlier.get(follower) ?? new Set()
      earlier.set(follower, all.add(index))
      for (const each of earlier.get(index) ?? []) all.add(each)
      const left = (missing.get(follower) as number) - 1
      missing.set(follower, left)
      if (left === 0) done.push(follower)
    }
  }
  for (const [index, left] of missing) if (left > 0) earlier.delete(index)
  return earlier
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
