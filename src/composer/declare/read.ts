/** How a field is read: the vocabulary in which concepts declare their reads, and which the composer understands. */
import type { Pause } from '../../collections/pause.ts'
import type { StoreRow, Value } from '../../store/store.ts'
import type { DayOrder, DaySpan } from '../text/by-days.ts'
import type { At, Clause, Match } from '../text/clause.ts'
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

/** What a value needs to know about the request. */
export interface Reader {
  /** The languages wanted, best first, from Accept-Language. */
  readonly languages: readonly string[]
}

/** From the node's own properties, which the row always has. */
export interface PropertyRead {
  kind: 'property'
  properties: readonly string[]
  value: (row: Row, args: Arguments, reader: Reader) => unknown
}

/** One expression over the node, e.g. a value that it takes from another node. */
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
 * Where a list comes from. `clauses` start at the parent (absent at the root) and bind `node`, and `key` if the source is keyed.
 * Conditions of paging go to the first clause, those of the filter to the last.
 */
export interface ListSource {
  clauses: (at: At, args: Arguments, write: Writer) => Clause[]
  /**
   * Another way to the same nodes, by which it takes less to look at all of them, if there is one at the text's moment: all there might be,
   * to which conditions go, and the clauses that keep those that count.
   */
  joined?: (at: At, write: Writer) => { all: Match; join: Clause[] } | null
  order: Order
  /** If its order is that of a date, the latest first: how it is walked by days or months on an engine whose indexes give no order. */
  days?: DayOrder
  /** Whether its nodes are looked up by a value of the parent, so that no pattern in the parent's row reaches them. */
  lookedUp?: boolean
  /** Whether the clauses bind `key` too. */
  keyed?: boolean
  /** Whether its nodes live inside the parent's record and come with it. There are so few that a text need not limit them. */
  owned?: boolean
  /** Aggregates per node, if the pattern gives a node several times: column → expression. */
  group?: (at: At, write: Writer) => Record<string, string>
}

/** A plain list; with `single`, the one node at the far end or null. */
export interface ListRead {
  kind: 'list'
  name: string
  source: ListSource
  single: boolean
  /** With `single`: whether there is always one. */
  required?: boolean
  /** Whether its rows are what its record itself has: parts, or the ends of a link. */
  isInRecord?: boolean
  /** Makes the field's answer out of the rows, seen from their parent. */
  finish?: (rows: Row[], parent: Row) => unknown
}

/** Clauses in place of a source's own, which bind the same names. */
export type Narrowing = (at: At, write: Writer) => Clause[]

/** A Relay connection, with an argument `filter` if it has filter fields. */
export interface ConnectionRead {
  kind: 'connection'
  name: string
  source: ListSource
  filter?: FilterFields
  /** What can be asked of the whole list. */
  facets?: Facets
  /** What it can be ordered by, by the values of its orders' enum. */
  orders?: OrderFields
  /** The order that it has by itself. */
  usual?: OrderInput
  /** Clauses that replace the source's and look at fewer nodes, if the filter allows it; the filter is still tested. */
  narrow?: (filter: Arguments) => Narrowing | null
  /** At the root: the label of all its nodes. */
  label?: string
}

/** What a read may rely on in the engine. */
export interface Engine {
  /** Whether an index gives the order of its key, so that the first rows of many need no sorting. */
  readonly indexesGiveOrder: boolean
  /** The first and the last day that a key of a label has, null if there is none; only needed if indexes give no order. */
  daySpan(label: string, key: string): Promise<DaySpan | null>
}

/** How a computed answer reads the graph at the moment that the request asks about. */
export interface Ask {
  readonly engine: Engine
  writer(): Writer
  /** Runs the text that `write` helped to write. */
  read(name: string, text: string, write: Writer): Promise<StoreRow[]>
  /** Throws BAD_USER_INPUT for the first id of another kind, else for the first that nothing has: one read, none if all are known. */
  checkIds(named: readonly NamedId[]): Promise<void>
  /** Lets other requests have their turn in a long computation. */
  pause: Pause
}

/** Computed in code from reads of its own, for all parents at once; `answers.reference` loads the records that it names by id. */
export interface ComputedRead {
  kind: 'computed'
  name: string
  compute: (parentIds: readonly string[], args: Arguments, ask: Ask) => Promise<ReadonlyMap<string, unknown>>
}

export type NestedRead = ListRead | ConnectionRead
export type Read = PropertyRead | ExpressionRead | SelfRead | ComputedRead | NestedRead
