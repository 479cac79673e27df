/** How a request reads the store: each of its reads waits for a place, and has the time that the request has left. */
import type { Logger } from 'pino'
import { type Statement, type Store, StoreError, type StoreRow } from '../../store/store.ts'
import type { Account } from '../watching/account.ts'
import type { Gauges } from '../watching/gauges.ts'
import type { ReadingPlaces } from './reading-places.ts'
import type { Visit } from './visit.ts'

/** What the reads of all requests have in common. */
export interface Reading {
  store: Store
  places: ReadingPlaces
  log: Logger
  gauges: Gauges
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

export function readsOf(visit: Visit, account: Account, { store, places, log, gauges, loggedMs }: Reading): Reads {
  const readFor = (by: Visit, statement: Statement) => {
    const asked = performance.now()
    return places.run(by, async (lane) => {
      const start = performance.now()
      account.reads += 1
      gauges.waited(lane, start - asked)
      let outcome = 'rows'
      try {
        return await store.read(statement, { signal: by.signal, timeoutMs: by.leftMs(), lane })
      } catch (error) {
        const thrown = by.signal.aborted ? by.signal.reason : error
        outcome = thrown instanceof StoreError ? thrown.kind : 'other'
        throw thrown
      } finally {
        const ms = Math.round(performance.now() - start)
        gauges.read(lane, outcome, performance.now() - start)
        const line = { requestId: account.id, read: statement.name, ms, lane }
        if (ms > loggedMs) log.warn(line, 'slow read')
        else log.debug(line, 'read')
      }
    })
  }
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
