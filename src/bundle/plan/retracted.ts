/** Reads what the store still holds of nodes that an import would bring back. */
import type { Store } from '../../store/store.ts'
import { inBatches } from '../content/assertions.ts'
import type { Content } from '../content/content.ts'
import { partsByIds, recordsByIds } from '../content/queries.ts'
import { isPart, treeOf } from '../content/tree.ts'
import type { Retracted } from './difference.ts'

/**
 * Those nodes that the records have afterwards but not before, and that exist: so they are retracted. A record that does not
 * exist has no parts or citations either, so most of a new bundle need not be asked for.
 */
export async function retractedOf(
  records: { id: string; before: string | null; after: string | null }[],
  store: Store,
): Promise<Retracted> {
  const found: Retracted = new Map()
  await find(
    records.filter(({ before }) => before === null).map(({ id }) => id),
    store,
    found,
  )
  const changing = records.filter(
    ({ id, before, after }) => after !== null && before !== after && (before !== null || found.has(id)),
  )
  const ids = changing.flatMap(({ before, after }) => {
    const known = before === null ? new Map() : treeOf(JSON.parse(before) as Content).nodes
    return [...treeOf(JSON.parse(after as string) as Content).nodes.keys()].filter((id) => !known.has(id))
  })
  await find(
    ids.filter((id) => !found.has(id)),
    store,
    found,
  )
  return found
}

async function find(ids: string[], store: Store, found: Retracted): Promise<void> {
  const parts = await inBatches(ids.filter(isPart), (batch) => store.read(partsByIds(batch)))
  for (const { id } of parts) found.set(String(id), null)
  const records = await inBatches(
    ids.filter((id) => !isPart(id)),
    (batch) => store.read(recordsByIds(batch)),
  )
  for (const { id, content } of records) found.set(String(id), JSON.parse(String(content)) as Content)
}
