/** What of what changed stands in the address, and which claims count as new. */

import { codes } from '../../address/choices.ts'
import { type ClaimValues, claimFilterFrom, claimsAddress } from '../../address/claim-filter.ts'
import type { Moment } from '../../address/moment.ts'
import { oneOf, printSearch, type ValuesOf } from '../../address/parameters.ts'
import { momentParameters, shiftDay, type TwoMoments } from '../../positions/two-moments.ts'

export const changesParameters = {
  ...momentParameters,
  level: oneOf(['SPEAKER', 'ORGANIZATION', 'STATE'], 'SPEAKER'),
  kinds: codes('EntityKind'),
}

export type ChangesValues = ValuesOf<typeof changesParameters>

/** The instant after, as sharp as instants are recorded. */
const justAfter = (at: string) => new Date(Date.parse(at) + 1).toISOString()

/** Everything that was recorded after the first moment. */
export const recordedSince = ({ from }: TwoMoments): string => justAfter(from)

/** The claims that are new between the two, as the list of claims has them. */
export function newClaims({ by, from, to }: TwoMoments): Partial<ClaimValues> {
  if (by === 'known') return { recorded: { from: justAfter(from), to } }
  return { [by === 'published' ? 'reported' : 'said']: { from: shiftDay(from, 1), to } }
}

export const newClaimsFilter = (compared: TwoMoments) => claimFilterFrom(newClaims(compared))

/** The same claims in the list of claims, as of the later moment. */
export function newClaimsAddress(compared: TwoMoments, after: Moment): string {
  const set = Object.entries(after).filter((pair): pair is [string, string] => pair[1] !== null)
  return claimsAddress(newClaims(compared), printSearch(set))
}
