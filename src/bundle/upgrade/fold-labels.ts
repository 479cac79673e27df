/** Writes what records are found by beside the labels of records that an older version wrote. */
import { kindOfId } from '../../model/model.ts'
import { RECORD } from '../../model/structure.ts'
import type { Store, Value } from '../../store/store.ts'
import { searchText } from '../../stored/fold.ts'
import { BATCH } from '../content/assertions.ts'
import { isText, shortestOf } from '../content/stored-values.ts'

/**
 * Writes `search`, and for texts `textLengthKey`, on every record with labels, withdrawn ones too, a batch at a time in the order
 * of ids.
 */
export async function foldLabels(store: Store): Promise<void> {
  const batch = (after: string) =>
    store.write(async (transaction) => {
      const found = await transaction.run({
        name: 'migrate: labels',
        text: `MATCH (n:${RECORD}) WHERE n.id > $after AND n.labels IS NOT NULL WITH n ORDER BY n.id LIMIT $most RETURN n.id AS id, n.labels AS labels`,
        params: { after, most: BATCH },
      })
      await transaction.run({
        name: 'migrate: search',
        text: `UNWIND $rows AS row MATCH (n:${RECORD} {id: row.id}) SET n += row.props`,
        params: {
          rows: found.map(({ id, labels }) => ({ id: String(id), props: foundBy(String(id), String(labels)) })),
        },
      })
      const last = found.at(-1)
      return last && String(last.id)
    })
  for (let last = await batch(''); last !== undefined; ) last = await batch(last)
}

function foundBy(id: string, labels: string): Record<string, Value> {
  const [search, kind] = [searchText(JSON.parse(labels)), kindOfId(id)]
  return kind && isText(kind) ? { search, textLengthKey: shortestOf(search) } : { search }
}
