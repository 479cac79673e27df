/** A clause of a text: a pattern with its conditions. */

/** A pattern and the conditions on it. */
export interface Clause {
  match: string
  where: string[]
}

/** The names that a list's clauses bind: the parent is bound already. */
export interface At {
  parent: string
  node: string
  key: string
}

/** Clauses one after another, as text. */
export function written(clauses: readonly Clause[]): string {
  return clauses
    .map(({ match, where }) => (where.length > 0 ? `${match} WHERE ${where.join(' AND ')}` : match))
    .join(' ')
}
