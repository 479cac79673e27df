/** Creates the constraints and indexes of the embedded engine, which has hash indexes on one property only. */
import type { GrafeoDB } from '@grafeo-db/js'
import type { Index } from '../../model/indexes.ts'

/** Creates what is not there yet. An index on several properties becomes one on the first of them; for texts there is none. */
export async function prepare(db: GrafeoDB, indexes: Index[]): Promise<void> {
  for (const { label, properties, unique, text } of indexes) {
    // Its text index finds whole words only; looking through 100,000 texts takes it 25 ms.
    if (text) continue
    const property = properties[0]
    if (unique) {
      await db.executeCypher(
        `CREATE CONSTRAINT ${label}_${property} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
      )
    }
    // A unique constraint alone is not used to find nodes: without this index beside it, look-ups scan the label.
    await db.executeCypher(`CREATE INDEX ${label}_${property}_ix IF NOT EXISTS FOR (n:${label}) ON (n.${property})`)
  }
}
