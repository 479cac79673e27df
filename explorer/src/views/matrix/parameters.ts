/** What of the matrix stands in its address, and what it asks for. */

import { ids } from '../../address/choices.ts'
import { claimsAddress } from '../../address/claim-filter.ts'
import { days } from '../../address/days.ts'
import { flag, oneOf, text, type ValuesOf } from '../../address/parameters.ts'
import type { MatrixQueryVariables } from '../../positions/matrix.graphql.ts'

/** The service answers 200 by 200 as well, but nobody reads that. */
export const sizes = ['15', '30', '60', '100'] as const

export const matrixParameters = {
  level: oneOf(['SPEAKER', 'ORGANIZATION', 'STATE'], 'SPEAKER'),
  order: oneOf(['likeness', 'claims', 'name'], 'likeness'),
  size: oneOf(sizes, '30'),
  /** Leaves out what sources say in their own voice. The positions that the service keeps count it; without it all claims are looked at. */
  speakers: flag(),
  actors: ids(['person', 'organization', 'state']),
  propositions: ids(['proposition']),
  topics: ids(['topic']),
  processes: ids(['process']),
  said: days(),
  undated: flag(),
  /** The form that one has chosen; `auto` goes by the width of the page. */
  form: oneOf(['auto', 'table', 'list'], 'auto'),
  /** The cell that is open: `actor,proposition`. */
  cell: text('', (given) => given.split(',').length === 2),
}

export type MatrixValues = ValuesOf<typeof matrixParameters>

type Filter = NonNullable<MatrixQueryVariables['filter']>

/** Which claims count in the matrix; null where all do, for which the service keeps sums. */
export function countedClaims(values: MatrixValues): Filter | null {
  const { speakers, topics, processes, said, undated } = values
  const filter: Filter = {
    ...(speakers && { voice: ['SPEAKER'] }),
    ...(topics.length > 0 && { topics }),
    ...(processes.length > 0 && { processes }),
    ...(said && { said: { ...said, includeUndated: undated } }),
  }
  return Object.keys(filter).length > 0 ? filter : null
}

/** What the matrix asks: who is named is shown, the others are those with the most claims. */
export function asked(values: MatrixValues) {
  const { level, size, actors, propositions } = values
  return {
    level,
    filter: countedClaims(values),
    actors: actors.length > 0 ? actors : null,
    propositions: propositions.length > 0 ? propositions : null,
    firstActors: actors.length > 0 ? null : Number(size),
    firstPropositions: propositions.length > 0 ? null : Number(size),
  }
}

/** The claims of one cell in the list of claims, which has the same. */
export function cellAddress(values: MatrixValues, actor: string, proposition: string, search: string): string {
  const { level, speakers, topics, processes, said, undated } = values
  return claimsAddress(
    {
      ...(level === 'SPEAKER' ? { speakers: [actor] } : { wordsOf: [actor], level }),
      ...(speakers && { voice: ['SPEAKER'] }),
      propositions: [proposition],
      stances: ['SUPPORT', 'OPPOSE', 'NEUTRAL'],
      topics,
      processes,
      said,
      undated: said && undated ? 'true' : 'out',
      replaced: false,
      order: 'SAID_ASC',
    },
    search,
  )
}

/** The claims of one cell: those that it counts, so none that another has replaced. */
export function claimsOfCell(values: MatrixValues, actor: string, proposition: string): Filter {
  return {
    ...countedClaims(values),
    ...(values.level === 'SPEAKER' ? { speakers: [actor] } : { wordsOf: { actors: [actor], level: values.level } }),
    propositions: [proposition],
    stances: ['SUPPORT', 'OPPOSE', 'NEUTRAL'],
    replaced: false,
  }
}
