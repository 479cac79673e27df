/** How a field is read: the vocabulary in which a concept declares it, and the composer puts it together. */
import type { Row as StoreRow, Value } from '../../store/store.ts'
import type { DayOrder, DaySpan } from '../text/by-days.ts'
import type { At, Clause } from '../text/clause.ts'
import type { Writer } from '../text/writer.ts'
import type { Arguments } from './arguments.ts'
import type { Facets } from './dimensions.ts'
import type { FilterFields } from './filter.ts'
import type { NamedId } from './named-ids.ts'
import type { Order, OrderFields, OrderInput } from './order.ts'

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
  expression: (node: string, write: Writer) => string
  value: (result: Value) => unknown
}

/** The row itself under another type: an edge that is also a node, a relation seen from one end. */
export interface SelfRead {
  kind: 'self'
  name: string
}

/**
 * Where a list comes from. `clauses` starts at the parent (absent at the root) and binds `node`, and beside it whatever
 * else it names with `key`; the paging conditions go to the first clause, the filter's to the last.
 */
export interface ListSource {
  clauses: (at: At, args: Arguments, write: Writer) => Clause[]
  order: Order
  /** Where its order is that of a date, the latest first: how it is walked by days or months on an engine whose indexes give no order. */
  days?: DayOrder
  /** Whether its nodes are looked up by a value of the parent: no pattern in the parent's row reaches them. */
  lookedUp?: boolean
  /** Whether the clauses bind `key` too. */
  keyed?: boolean
  /** Whether its nodes live inside the parent's record and come with it: so few that a text need not limit them. */
  owned?: boolean
  /** Aggregates per node where the pattern gives a node several times: column → expression. */
  group?: (at: At, write: Writer) => Record<string, string>
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

/** Clauses in place of a source's own, which bind the same names. */
export type Narrowing = (at: At, write: Writer) => Clause[]

/** A Relay connection, with an argument `filter` where it has filter fields. */
export interface ConnectionRead {
  kind: 'connection'
  name: string
  source: ListSource
  filter?: FilterFields
  /** What can be asked of the whole of it. */
  facets?: Facets
  /** What it can be ordered by, by the values of its orders' enum. */
  orders?: OrderFields
  /** By which of these it stands by itself. */
  usual?: OrderInput
  /** Clauses instead of the source's that look at fewer nodes, where the filter allows it; the filter is tested all the same. */
  narrow?: (filter: Arguments) => Narrowing | null
  /** At the root: the label of all its nodes. */
  label?: string
}

/** What a read may count on of the engine. */
export interface Engine {
  /** Whether an index gives the order of its key, so that the first rows of many need no sorting. */
  readonly indexesGiveOrder: boolean
  /** The first and the last day that a key of a label has, null where there is none; to be asked where indexes give no order. */
  daySpan(label: string, key: string): Promise<DaySpan | null>
}

/** How a computed answer reads the graph at the moment that the request asks about. */
export interface Ask {
  readonly engine: Engine
  writer(): Writer
  /** Runs the text that `write` helped to write. */
  read(name: string, text: string, write: Writer): Promise<StoreRow[]>
  /** Throws BAD_USER_INPUT at the first id of another kind, else at the first that nothing has: one read, none where all are known. */
  checkIds(named: readonly NamedId[]): Promise<void>
}

/** Computed in code from reads of its own, for all parents at once; what it names by id is loaded by `answers.reference`. */
export interface ComputedRead {
  kind: 'computed'
  name: string
  compute: (parentIds: readonly string[], args: Arguments, ask: Ask) => Promise<ReadonlyMap<string, unknown>>
}

export type NestedRead = ListRead | ConnectionRead
export type Read = PropertyRead | ExpressionRead | SelfRead | ComputedRead | NestedRead
