/** What a read of a connection gives. */
import type { Row } from '../declare/read.ts'

/** What came back for a connection; null where the request did not ask. */
export interface PageRows<Item = Row> {
  rows: Item[] | null
  total: number | null
  beforeIt: boolean | null
  behindIt: boolean | null
  /** Facets by the key of what was asked. */
  facets: ReadonlyMap<string, unknown>
}
