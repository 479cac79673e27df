/** Keeps beside the labels of records that were written before it what they are found by. */
import { RECORD } from '../model/structure.ts'
import type { Transaction } from '../store/store.ts'
import { searchText } from '../text/fold.ts'
import { BATCH } from './others.ts'

/** Writes `search` on every record with labels, a batch at a time in the order of ids. */
export async function foldLabels(transaction: Transaction): Promise<void> {
  for (let after = ''; ; ) {
    const found = await transaction.run({
      name: 'migrate: labels',
      text: `MATCH (n:${RECORD}) WHERE n.id > $after AND n.labels IS NOT NULL WITH n ORDER BY n.id LIMIT $most RETURN n.id AS id, n.labels AS labels`,
      params: { after, most: BATCH },
    })
    const last = found.at(-1)
    if (!last) return
    after = String(last.id)
    await transaction.run({
      name: 'migrate: search',
      text: `UNWIND $rows AS row MATCH (n:${RECORD} {id: row.id}) SET n.search = row.search`,
      params: { rows: found.map(({ id = null, labels }) => ({ id, search: searchText(JSON.parse(String(labels))) })) },
    })
  }
}
