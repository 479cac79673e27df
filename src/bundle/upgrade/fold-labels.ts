/** Writes what records are found by and ordered by beside the labels of records that an older version wrote. */
import { kindOfId } from '../../model/model.ts'
import { RECORD, WAS } from '../../model/structure.ts'
import type { Store, StoreRow, Value } from '../../store/store.ts'
import { searchText } from '../../stored/fold.ts'
import { storedLabels } from '../../stored/labels.ts'
import { BATCH } from '../content/assertions.ts'
import { isText, labelKey, shortestOf } from '../content/stored-values.ts'

/**
 * Writes `search`, `labelKey`, and for texts `textLengthKey`, on every record with labels, withdrawn ones too, and on all its versions; a batch
 * at a time in the order of ids.
 */
export async function foldLabels(store: Store): Promise<void> {
  const batch = (after: string) =>
    store.write(async (transaction) => {
      const found = await transaction.run({
        name: 'migrate: labels',
        text: `MATCH (n:${RECORD}) WHERE n.id > $after AND n.labels IS NOT NULL WITH n ORDER BY n.id LIMIT $most RETURN n.id AS id, n.labels AS labels`,
        params: { after, most: BATCH },
      })
      const ids = found.map(({ id }) => id as string)
      const former = await transaction.run({
        name: 'migrate: former labels',
        text: `UNWIND $ids AS id MATCH (n:${RECORD} {id: id})-[:${WAS}*1..]->(v) WHERE v.labels IS NOT NULL RETURN DISTINCT id, v.labels AS labels`,
        params: { ids },
      })
      await transaction.run({
        name: 'migrate: search',
        text: `UNWIND $rows AS row MATCH (n:${RECORD} {id: row.id}) SET n += row.props`,
        params: { rows: found.map(foundBy) },
      })
      await transaction.run({
        name: 'migrate: former search',
        text: `UNWIND $rows AS row MATCH (n:${RECORD} {id: row.id})-[:${WAS}*1..]->(v) WHERE v.labels = row.labels SET v += row.props`,
        params: { rows: former.map(foundBy) },
      })
      return ids.at(-1)
    })
  for (let last = await batch(''); last !== undefined; ) last = await batch(last)
}

function foundBy({ id, labels: stored }: StoreRow): Record<string, Value> {
  const [labels, kind] = [storedLabels(stored), kindOfId(String(id))]
  const search = searchText(labels)
  const props: Record<string, Value> = { search, labelKey: labelKey(labels) }
  if (kind && isText(kind)) props.textLengthKey = shortestOf(search)
  return { id: String(id), labels: String(stored), props }
}
