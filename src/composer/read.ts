/** How a field is read: the vocabulary in which a concept declares it, and the composer puts it together. */
import type { Value } from '../store/store.ts'
import type { Arguments, Param } from './arguments.ts'
import type { FilterFields } from './filter.ts'

/** What a resolver gets as its parent: properties by name, nested reads by key, and always an id. */
export interface Row {
  readonly id: string
  readonly [column: string]: unknown
}

/** What a value needs to know of the request. */
export interface Reader {
  /** The languages wanted, best first, from Accept-Language. */
  readonly languages: readonly string[]
}

/** From the node's own properties, all at hand when the row is. */
export interface PropertyRead {
  kind: 'property'
  properties: readonly string[]
  value: (row: Row, args: Arguments, reader: Reader) => unknown
}

/** One expression over the node, e.g. a value that another node lends it. */
export interface ExpressionRead {
  kind: 'expression'
  name: string
  expression: (node: string) => string
  value: (result: Value) => unknown
}

/** The row itself under another type: an edge that is also a node, a relation seen from one end. */
export interface SelfRead {
  kind: 'self'
  name: string
}

/** A pattern and the conditions on it. */
export interface Clause {
  match: string
  where: string[]
}

/**
 * Where a list comes from. `clauses` starts at the parent (absent at the root) and binds `node`, and beside it whatever
 * else it names with `key`; the paging conditions go to the first clause, the filter's to the last.
 */
export interface ListSource {
  clauses: (at: { parent: string; node: string; key: string }, args: Arguments, param: Param) => Clause[]
  order: Order
  /** Whether the clauses bind `key` too. */
  keyed?: boolean
  /** Whether its nodes live inside the parent's record and come with it: so few that a text need not limit them. */
  owned?: boolean
  /** Aggregates per node where the pattern gives a node several times: column → expression. */
  group?: (at: { key: string }) => Record<string, string>
}

/** Rows are ordered by `by`, ties by the id at `id`; `prefix` is a constant that lets a composite index give the order. */
export interface Order {
  by: (at: { node: string; key: string }) => string
  id: (at: { node: string; key: string }) => string
  prefix?: (at: { key: string }) => string
  direction: 'ASC' | 'DESC'
}

/** A plain list, or with `single` the one at the far end or null. */
export interface ListRead {
  kind: 'list'
  name: string
  source: ListSource
  single: boolean
  /** Of a single one: whether there is always one. */
  required?: boolean
  /** Makes of the rows what the field answers with, seen from the row that they hang on. */
  finish?: (rows: Row[], parent: Row) => unknown
}

/** A Relay connection, with an argument `filter` where it has filter fields. */
export interface ConnectionRead {
  kind: 'connection'
  name: string
  source: ListSource
  filter?: FilterFields
  /** Clauses instead of the source's that look at fewer nodes, where the filter allows it; the filter is tested all the same. */
  narrow?: (at: { parent: string; node: string; key: string }, filter: Arguments, param: Param) => Clause[] | null
  /** At the root: the label of all its nodes. */
  label?: string
}

export type NestedRead = ListRead | ConnectionRead
export type Read = PropertyRead | ExpressionRead | SelfRead | NestedRead
