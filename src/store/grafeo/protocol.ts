/** What the service and the process that holds the embedded engine say to each other. */
import type { Index } from '../../model/indexes.ts'
import type { Statement, StoreErrorKind, StoreRow } from '../store.ts'

export type EngineRequest =
  | { do: 'open'; path: string; readOnly: boolean }
  | { do: 'read'; statement: Statement }
  | { do: 'begin' }
  | { do: 'run'; transaction: number; statement: Statement }
  | { do: 'commit'; transaction: number }
  | { do: 'rollback'; transaction: number }
  | { do: 'prepare'; indexes: Index[] }
  | { do: 'close' }

export interface Failure {
  kind: StoreErrorKind
  message: string
}

/** An answer has rows, or a failure; `value` is the engine's version for `open`, the transaction's number for `begin`. */
export interface EngineAnswer {
  rows?: StoreRow[]
  value?: string | number
  failure?: Failure
}

/** Requests are numbered by the service, and answered in any order under the same number. */
export type Numbered<T> = T & { id: number }
