/** What of a list is taken away: the question for whole rows, and the columns of its table. */
import type { Question } from '../asking/question.ts'
import type { Cell } from './csv.ts'

/** A column of the CSV: its name, the same in each language, and what a row has there. */
export type Columns<Row> = readonly (readonly [name: string, cell: (row: Row) => Cell])[]

export interface TakeVariables {
  valid?: string | null
  published?: string | null
  known?: string | null
  // biome-ignore lint/suspicious/noExplicitAny: filters and orders differ from list to list
  filter?: any
  // biome-ignore lint/suspicious/noExplicitAny: filters and orders differ from list to list
  orderBy?: any
  // biome-ignore lint/suspicious/noExplicitAny: filters and orders differ from list to list
  text?: any
  first?: number | null
  after?: string | null
}

export interface Taking<Row> {
  /** Names the file: `claims` gives parley-claims.csv. */
  name: string
  /** Its JSON is these rows as the service gives them. */
  question: Question<
    { list: { nodes: readonly Row[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } | null },
    TakeVariables
  >
  columns: Columns<Row>
  /** Rows of a page; with all that a row has, a request may cost 200,000. */
  page: number
}

/** Several values in one cell; those that have none are left out. */
export function joined(values: readonly (string | null | undefined)[]): string {
  return values.filter(Boolean).join('; ')
}
