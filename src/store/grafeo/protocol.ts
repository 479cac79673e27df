/** What the service and the process that holds the embedded engine say to each other. */
import type { Index } from '../../model/indexes.ts'
import type { Statement, StoreErrorKind, StoreRow } from '../store.ts'

export type EngineRequest =
  | { do: 'open'; path: string; mode: OpenMode; niceness: number }
  | { do: 'state' }
  | { do: 'read'; statement: Statement }
  | { do: 'begin' }
  | { do: 'run'; transaction: number; statement: Statement }
  | { do: 'commit'; transaction: number }
  | { do: 'rollback'; transaction: number }
  | { do: 'prepare'; indexes: Index[] }
  | { do: 'missing'; indexes: Index[] }
  | { do: 'close' }

/** `create` makes the file if it is missing, `write` and `read` refuse then; only `read` lets other processes read it too. */
export type OpenMode = 'create' | 'write' | 'read'

/** Which store a graph is, null if it has no id yet, and how many commits it has had: a number that only grows. */
export interface StoreState {
  storeId: string | null
  commits: number
}

/** What came of opening a file. */
export interface OpenedGraph extends StoreState {
  /** Of the engine. */
  version: string
  /** So many bytes at the end of the log were no whole commit, and were dropped. */
  dropped: number
}

export interface Failure {
  kind: StoreErrorKind
  message: string
}

/** An answer has rows, a failure, or what else the request is for: `begin` a transaction's number, `missing` names, `commit` and `state` the state. */
export interface EngineAnswer {
  rows?: StoreRow[]
  opened?: OpenedGraph
  state?: StoreState
  transaction?: number
  names?: string[]
  failure?: Failure
}

/** Requests are numbered by the service, and answered in any order under the same number. */
export type Numbered<T> = T & { id: number }
