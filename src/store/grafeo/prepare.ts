/** Creates the constraints and indexes of the embedded engine, which has hash indexes on one property only. */
import type { GrafeoDB } from '@grafeo-db/js'
import type { Index } from '../../model/indexes.ts'

/**
 * Creates what is not there yet, and writes nothing if nothing is missing. An index on several properties becomes one on the first of
 * them; for texts there is none.
 */
export async function prepare(db: GrafeoDB, indexes: Index[]): Promise<void> {
  const namesOf = async (text: string) => new Set((await db.executeCypher(text)).toArray().map(({ name }) => name))
  const [constraints, hashes] = [await namesOf('SHOW CONSTRAINTS'), await namesOf('SHOW INDEXES')]
  for (const { label, properties, unique, text } of indexes) {
    // Its text index finds whole words only; looking through 100,000 texts takes it 25 ms.
    if (text) continue
    const property = properties[0]
    const name = `${label}_${property}`
    if (unique && !constraints.has(name)) {
      await db.executeCypher(`CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`)
    }
    // A unique constraint alone is not used to find nodes: without this index beside it, look-ups scan the label.
    if (hashes.has(`${name}_ix`)) continue
    await db.executeCypher(`CREATE INDEX ${name}_ix IF NOT EXISTS FOR (n:${label}) ON (n.${property})`)
  }
}
