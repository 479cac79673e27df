/** How a request reads the store: each of its reads waits for a place, and has the time that the request has left. */
import type { Logger } from 'pino'
import type { Statement, Store, StoreRow } from '../../store/store.ts'
import type { Account } from '../watching/account.ts'
import type { ReadingPlaces } from './reading-places.ts'
import type { Visit } from './visit.ts'

/** What the reads of all requests have in common. */
export interface Reading {
  store: Store
  places: ReadingPlaces
  log: Logger
  /** See {@link ReadingLimits}. */
  loggedMs: number
}

/**
 * Throws the reason of the visit's signal if that ends the read, Overloaded if the request's first read finds no place, and else what
 * the store throws.
 */
export type ReadStore = (statement: Statement) => Promise<StoreRow[]>

export interface Reads {
  own: ReadStore
  /** For what other requests wait for too: it counts for this request's client, but does not end with this request. */
  shared: ReadStore
  /** Waits for what a shared read gives, as long as the request may. */
  wait<Value>(value: Promise<Value>): Promise<Value>
}

export function readsOf(visit: Visit, account: Account, { store, places, log, loggedMs }: Reading): Reads {
  const readFor = (by: Visit, statement: Statement) =>
    places.run(by, async (lane) => {
      const start = performance.now()
      account.reads += 1
      try {
        return await store.read(statement, { signal: by.signal, timeoutMs: by.leftMs(), lane })
      } catch (error) {
        throw by.signal.aborted ? by.signal.reason : error
      } finally {
        const ms = Math.round(performance.now() - start)
        const line = { requestId: account.id, read: statement.name, ms, lane }
        if (ms > loggedMs) log.warn(line, 'slow read')
        else log.debug(line, 'read')
      }
    })
  return {
    own: (statement) => readFor(visit, statement),
    shared: async (statement) => {
      const apart = visit.apart()
      try {
        return await readFor(apart, statement)
      } finally {
        apart.end()
      }
    },
    wait: (value) => visit.wait(value),
  }
}
