/** Reports links to records that are not in the bundle. */
import type { Store } from '../../store/store.ts'
import type { Assertion } from '../content/assertions.ts'
import { type Findings, problemOf } from '../read/problems.ts'
import type { References } from './references.ts'
import { suggestIds } from './suggest-ids.ts'

/** Why no store is asked what other bundles say, and whether there is one: then it may say more than the ids that are looked for. */
export interface Unasked {
  why: string
  isThere: boolean
}

/** Reports each id that no bundle in the store has either; `known` is what these say of the ids. */
export async function reportMissing(
  { outside, inside }: References,
  known: readonly Assertion[],
  store: Store,
): Promise<void> {
  const there = new Set(known.map(({ recordId }) => recordId))
  const missing = [...outside.keys()].filter((id) => !there.has(id))
  const suggest = await suggestIds(missing, inside, store)
  for (const id of missing) {
    const near = suggest(id)
    const advice = near ? `; did you mean ${near}?` : '.'
    for (const place of outside.get(id) ?? [])
      place.wrong(`is ${id}, which neither this bundle nor another one in the store has${advice}`)
  }
}

/** Without a store: warns of each id, which another bundle may have, and says why that was not checked. */
export async function reportUnchecked(
  { outside, inside }: References,
  findings: Findings,
  { why, isThere }: Unasked,
): Promise<void> {
  if (outside.size === 0 && !isThere) return
  findings.warnings.add(problemOf(null, `What other bundles say was not checked: ${why}.`))
  const suggest = await suggestIds([...outside.keys()], inside, null)
  for (const [id, places] of outside) {
    const near = suggest(id)
    const advice = near
      ? `did you mean ${near}? If another bundle has it: not checked.`
      : 'another one may have it: not checked.'
    for (const place of places) place.warn(`is ${id}, which this bundle does not have; ${advice}`)
  }
}
