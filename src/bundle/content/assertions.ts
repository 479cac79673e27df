/** What bundles say of records: one assertion for each bundle and record. */
import type { Store, StoreRow } from '../../store/store.ts'
import type { Content } from './content.ts'
import { assertionsOfRecords } from './queries.ts'

/** How many ids or rows one statement takes: enough to be quick, few enough for one message. */
export const BATCH = 4_000

export interface Assertion {
  bundle: string
  recordId: string
  /**
   * The instant since which the bundle has said something of the record, however often it was imported again; empty, so before any
   * other, if Parley did not keep it yet (before version 9 of the model).
   */
  since: string
  /** Whether the bundle gives way to others. */
  yields: boolean
  /** JSON of a {@link Content}. */
  content: string
}

/** Reads in batches of ids, so that no read grows with the bundle. */
export async function inBatches<T>(ids: Iterable<string>, read: (batch: string[]) => Promise<T[]>): Promise<T[]> {
  const all = [...ids]
  const found: T[] = []
  for (let from = 0; from < all.length; from += BATCH) {
    for (const each of await read(all.slice(from, from + BATCH))) found.push(each)
  }
  return found
}

/** What all bundles say of these records, ordered by the bundles' names. */
export async function assertionsOf(store: Store, recordIds: Iterable<string>): Promise<Assertion[]> {
  const rows = await inBatches(recordIds, (ids) => store.read(assertionsOfRecords(ids)))
  return rows.map((row: StoreRow) => row as unknown as Assertion).sort((a, b) => (a.bundle < b.bundle ? -1 : 1))
}

/** The content of an assertion. */
export function contentOf({ content }: { content: string }): Content {
  return JSON.parse(content) as Content
}
