/** What a page with a list is: its question, its facets, its orders, and how a row looks. */
import type { ReactNode } from 'react'
import type { Question } from '../asking/question.ts'
import type { CountsQuestion } from '../filters/counting.ts'
import type { FacetGroup, Values } from '../filters/facet-spec.ts'
import type { Taking } from '../take-away/taking.ts'

// biome-ignore lint/suspicious/noExplicitAny: filters and orders differ from list to list
type Any = any

export interface ListVariables {
  valid?: string | null
  published?: string | null
  known?: string | null
  filter?: Any
  orderBy?: Any
  text?: Any
  scheme?: Any
  first?: number | null
  after?: string | null
}

export interface Page<Row> {
  list: { nodes: readonly Row[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } | null
}

export type RowsQuestion<Row> = Question<Page<Row>, ListVariables>
export type TotalQuestion = Question<{ list: { totalCount: number | null } | null }, ListVariables>

/** One form of a list: cards, or a table. */
export interface Form<Row> {
  rows: RowsQuestion<Row>
  row: (row: Row) => ReactNode
  /** Stands above the rows: the heads of columns. */
  head?: ReactNode
  /** The height of a row before it is measured, in px. */
  estimate: number
}

export interface Order {
  value: string
  text: string
  /** True: it is by counts, which have no past in the sense of `known`. */
  counts?: boolean
}

export interface ListSpec<Row, Taken> {
  title: string
  /** `1 claim`, `2 claims`. */
  counted: (n: number) => string
  /** The variables that choose the rows. */
  asks: (values: Values) => Values
  /** The variables that order them, where the list has orders. */
  ordersBy?: (values: Values) => Values
  orders: readonly Order[]
  forms: readonly { name: string; text: string }[]
  form: Form<Row>
  total: TotalQuestion
  counts?: CountsQuestion
  groups: readonly FacetGroup[]
  /** What to say and to try where nothing passes. */
  nothing: ReactNode
  take: Taking<Taken>
}
