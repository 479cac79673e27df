/** The port to the graph database: what every engine must do, and nothing that only one can. */
import type { Index } from '../model/indexes.ts'

/** What crosses the port. Nodes and edges do not: a query projects what it wants. */
export type Value = null | boolean | number | string | Value[] | { [key: string]: Value }
export type StoreRow = { [column: string]: Value }

/**
 * One query in the Cypher that all engines share (docs/store.md has its rules). The log and the errors have its `name`, so that a
 * slow or failing query can be found in the code. Values come only as parameters.
 */
export interface Statement {
  name: string
  text: string
  params?: Record<string, Value>
}

/** Which reads an engine keeps apart, so that those of the large lane cannot slow those of the small one down. */
export type Lane = 'small' | 'large'

/** How long a read may take, and who may end it before. */
export interface ReadLimits {
  /** When it aborts, nobody waits for the answer any more: the read fails with `aborted`, and the engine ends its work if it can. */
  signal?: AbortSignal
  /** In milliseconds, from now on; the time limit of the settings without it. */
  timeoutMs?: number
  /** Without it, `large`. */
  lane?: Lane
}

/** Runs statements inside one write transaction, one after another. */
export interface Transaction {
  run(statement: Statement): Promise<StoreRow[]>
}

export interface Store {
  /** Name and version of the engine, for people: `grafeo 0.6.0`, `neo4j 5.26.20`. */
  readonly engine: string
  /** Whether an index gives the order of its property, so that the first rows of many need no sorting. */
  readonly indexesGiveOrder: boolean
  /** What was found at opening and should be known, one sentence each: that an end of the log was dropped, that nothing can be written. */
  readonly notices: readonly string[]
  /** How many reads of each lane it serves well at a time; it takes more, which slows all of them down. */
  readonly places: Readonly<Record<Lane, number>>
  /** Runs one query that only reads; refuses a text that writes (`read-only`). Stops it after the time limit (`timeout`). */
  read(statement: Statement, limits?: ReadLimits): Promise<StoreRow[]>
  /**
   * Runs `work` in one transaction: all of it is committed, or none if a statement or `work` itself fails. `work` may run more
   * than once (after a conflict), so it must have no side effects but its statements.
   */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>
  /**
   * Asks whether the store can answer, and is still the one that was opened. Rejects with a StoreError that says why not: `unavailable` or
   * `timeout`.
   */
  check(limits?: ReadLimits): Promise<void>
  /** Creates the indexes that are not there yet, and resolves when they can be used. */
  prepare(indexes: Index[]): Promise<void>
  /** The names of the indexes that `prepare` would create or wait for; nothing is written. */
  missing(indexes: Index[]): Promise<string[]>
  /** Calls `tell` with the reason each time a process of the engine has ended by itself or had to be ended, and is started again. */
  onRestart(tell: (why: string) => void): void
  /**
   * Where another graph can take the place of the one that is open: opens the file again, and answers from what is in it as soon as that is there; reads that are
   * under way end as they began.
   */
  renew?(): Promise<void>
  /** Closes connections and files; calls under way may fail with `unavailable`. */
  close(): Promise<void>
}

/**
 * unique: a unique property's value exists already. syntax: the query text is wrong. conflict: another transaction was in
 * the way and retries did not help. timeout: a read ran past its limit. read-only: a read wrote. locked: another process
 * has the data folder open. aborted: nobody waits for the answer any more. unavailable: the engine cannot be reached, or was stopped meanwhile. other: anything else.
 */
export type StoreErrorKind =
  | 'unique'
  | 'syntax'
  | 'conflict'
  | 'timeout'
  | 'read-only'
  | 'locked'
  | 'aborted'
  | 'unavailable'
  | 'other'

/** Every failure of a store, of whichever engine; `statement` is the name of the query, if there was one. */
export class StoreError extends Error {
  override name = 'StoreError'
  constructor(
    readonly kind: StoreErrorKind,
    message: string,
    readonly statement?: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
