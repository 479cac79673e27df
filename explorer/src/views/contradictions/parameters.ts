/** What of the contradictions stands in the address, and what is asked for. */
import { ids } from '../../address/choices.ts'
import { days } from '../../address/days.ts'
import { oneOf, type ValuesOf } from '../../address/parameters.ts'
import type { ContradictionsQueryVariables } from './contradictions.graphql.ts'

export const orders = ['given', 'recent', 'graded', 'independent'] as const

export const contradictionParameters = {
  speakers: ids(['person', 'organization', 'state']),
  /** A speaker against itself, or not. */
  who: oneOf(['any', 'itself', 'others'], 'any'),
  basis: oneOf(['any', 'CURATED', 'DERIVED'], 'any'),
  timing: oneOf(['any', 'SEPARATE', 'OVERLAPPING', 'UNKNOWN'], 'any'),
  topics: ids(['topic']),
  propositions: ids(['proposition']),
  processes: ids(['process']),
  said: days(),
  order: oneOf(orders, 'given'),
}

export type ContradictionValues = ValuesOf<typeof contradictionParameters>

type Filter = NonNullable<ContradictionsQueryVariables['filter']>

/** At least one of the two claims has to pass what is asked of claims. */
export function contradictionFilter(values: ContradictionValues): Filter {
  const { speakers, who, basis, timing, topics, propositions, processes, said } = values
  const claims = {
    ...(topics.length > 0 && { topics }),
    ...(propositions.length > 0 && { propositions }),
    ...(processes.length > 0 && { processes }),
    ...(said && { said }),
  }
  return {
    ...(speakers.length > 0 && { speakers }),
    ...(who !== 'any' && { sameSpeaker: who === 'itself' }),
    ...(basis !== 'any' && { bases: [basis] }),
    ...(timing !== 'any' && { timing: [timing] }),
    ...(Object.keys(claims).length > 0 && { claims }),
  }
}
