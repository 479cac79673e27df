/** Asks for the positions at two moments, and finds where they differ. */
import { useMemo } from 'react'
import type { Moment } from '../address/moment.ts'
import { type Asking, useAnswer } from '../asking/use-answer.ts'
import { differencesOf } from './differences.ts'
import { Matrix, type MatrixQueryVariables } from './matrix.graphql.ts'
import { useNamed } from './use-named.ts'

/** So many actors and propositions are compared: those with the most claims at the later moment. */
export const comparedAtMost = 40

const asked = {
  filter: null,
  actors: null,
  propositions: null,
  firstActors: comparedAtMost,
  firstPropositions: comparedAtMost,
}

/**
 * The earlier positions are asked of the same actors and propositions, so that none seems new that was only less often spoken of then.
 * `narrower` names some of them beforehand.
 */
export function useDifferences(
  before: Moment,
  after: Moment,
  level: NonNullable<MatrixQueryVariables['level']>,
  { enabled = true, ...narrower }: Partial<Asking<MatrixQueryVariables>> & { enabled?: boolean } = {},
) {
  const variables = { ...asked, level, ...narrower }
  const later = useAnswer(Matrix, variables, { moment: after, enabled })
  const there = later.data?.data.stanceMatrix
  const named = {
    ...variables,
    actors: there?.actors.map(({ id }) => id) ?? [],
    propositions: there?.propositions.map(({ id }) => id) ?? [],
    firstActors: null,
    firstPropositions: null,
  }
  const someNamed = named.actors.length > 0 && named.propositions.length > 0
  const earlier = useAnswer(Matrix, named, { moment: before, enabled: someNamed && !later.isPlaceholderData })
  const was = useNamed(earlier.data?.data.stanceMatrix)
  const is = useNamed(there)
  const differences = useMemo(() => (was && is ? differencesOf(was, is) : []), [was, is])
  // While either is under way or has failed, that is what is said of both.
  const waiting = !later.data || !someNamed || later.isPlaceholderData ? later : earlier
  return { differences, waiting, later, was, is, variables }
}
