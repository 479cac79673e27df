/** What became of each record of a dossier, and what of it is cited. */
import { type Moment, momentIn } from '../../address/moment.ts'
import { permalink } from '../../citing/permalink.ts'
import { type Cited, citedOf } from '../../citing/record.ts'
import type { Dossier, DossierItem } from '../../dossier/dossier.ts'
import type { FoundRecord, Records } from './use-records.ts'

/** As it was collected; changed or withdrawn since; not there (at this moment); not answered yet. */
export type State = 'SAME' | 'CHANGED' | 'WITHDRAWN' | 'GONE' | 'UNKNOWN'

export interface Entry {
  item: DossierItem
  state: State
  record: FoundRecord | null
  cited: Cited | null
  /** Its page at the moment in which it was collected. */
  asCollected: string
}

interface Where {
  origin: string
  /** The search of the page, which has the moment at which the records are shown. */
  search: string
}

export function entriesOf(dossier: Dossier, records: Pick<Records, 'found' | 'known'>, where: Where): Entry[] {
  const moment = momentIn(where.search)
  return dossier.items.map((item) => {
    const record = records.found.get(item.id) ?? null
    const asCollected = permalink('', item.id, item.moment, null)
    const state = stateOf(item, records.found.get(item.id))
    return { item, state, record, cited: record && cite(record, moment, records.known, where.origin), asCollected }
  })
}

function cite(record: FoundRecord, moment: Moment, known: string | null, origin: string): Cited | null {
  return citedOf(record, permalink(origin, record.id, moment, known), known)
}

export function stateOf(
  item: DossierItem,
  record: { id: string; retractedAt?: string | null; revisions?: readonly { at: string }[] } | null | undefined,
): State {
  if (record === undefined) return 'UNKNOWN'
  if (record === null) return 'GONE'
  if (record.retractedAt) return 'WITHDRAWN'
  const last = record.revisions?.[0]?.at
  const { known } = item.moment
  return last && known && Date.parse(last) > Date.parse(known) ? 'CHANGED' : 'SAME'
}
