/** Clauses as data: each binds names, and conditions can be added to it until the text is printed. */
import { conditions, type Pattern, printed } from './pattern.ts'

/** MATCH: the patterns, one after the other. */
export interface Match {
  kind: 'match'
  /** The text before it that cannot take a condition itself, such as an UNWIND or a CALL; usually none. */
  ahead: string
  patterns: readonly Pattern[]
  where: string[]
}

/** WITH: which names of the rows so far are carried on. */
export interface With {
  kind: 'with'
  ahead: string
  names: string
  where: string[]
}

export type Clause = Match | With

/** The names that a list's clauses bind: the parent is bound already. */
export interface At {
  parent: string
  node: string
  key: string
}

export function match(pattern: Pattern, where: string[] = []): Match {
  return { kind: 'match', ahead: '', patterns: [pattern], where }
}

/** A match for each value of a list; the value has that name. */
export function matchEach(list: string, name: string, pattern: Pattern): Match {
  return { kind: 'match', ahead: `UNWIND ${list} AS ${name}`, patterns: [pattern], where: [] }
}

/** Carries on names that the text ahead of it gives. */
export function carry(ahead: string, names: string, where: string[] = []): With {
  return { kind: 'with', ahead, names, where }
}

/** A sub-query, for each row of the names that it is given. */
export function call(names: string, text: string): string {
  return `CALL (${names}) { ${text} }`
}

/** An expression: how many matches a clause has. */
export function countOf(clause: Clause): string {
  return `COUNT { ${written([clause])} }`
}

/** Clauses one after another, as text. */
export function written(clauses: readonly Clause[]): string {
  return clauses.map(oneWritten).join(' ')
}

function oneWritten(clause: Clause): string {
  const body =
    clause.kind === 'with'
      ? `WITH ${clause.names}`
      : clause.patterns.map((pattern) => `MATCH ${printed(pattern)}`).join(' ')
  return `${clause.ahead && `${clause.ahead} `}${body}${conditions(clause.where)}`
}
