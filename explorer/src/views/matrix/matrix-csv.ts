/** The matrix as CSV: a line for each cell, with ids beside names, so that it can be joined with what else one has. */

import type { MatrixQuery } from '../../positions/matrix.graphql.ts'
import { csvOf } from '../../take-away/csv.ts'
import { wordFor } from '../../words/codes.ts'
import type { Language } from '../../words/language.ts'

type Matrix = NonNullable<MatrixQuery['stanceMatrix']>

/** `stance` is where the actor stands by its latest words, empty where these share no stance; the numbers are claims. */
const columns = [
  'proposition',
  'propositionLabel',
  'actor',
  'actorLabel',
  'stance',
  'stanceLabel',
  'support',
  'oppose',
  'neutral',
  'conditional',
  'reversed',
]

export function matrixCsv({ actors, propositions, cells }: Matrix, language: Language): string {
  const labels = new Map([...actors, ...propositions].map(({ id, label }) => [id, label]))
  return csvOf(
    columns,
    cells.map(({ actor, proposition, current, support, oppose, neutral, conditional, reversed }) => [
      proposition.id,
      labels.get(proposition.id) ?? '',
      actor.id,
      labels.get(actor.id) ?? '',
      current ?? '',
      current ? wordFor('Stance', current, language) : '',
      support,
      oppose,
      neutral,
      conditional,
      reversed,
    ]),
  )
}
