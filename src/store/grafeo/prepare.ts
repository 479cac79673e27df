/** Creates the constraints and indexes of the embedded engine, which has hash indexes on one property only. */
import type { GrafeoDB } from '@grafeo-db/js'
import type { Index } from '../../model/indexes.ts'

/** Creates what is not there yet, and writes nothing if nothing is missing. */
export async function prepare(db: GrafeoDB, indexes: Index[]): Promise<void> {
  for (const { text } of await missing(db, indexes)) await db.executeCypher(text)
}

/**
 * What is not there yet, and the text that creates it. An index on several properties becomes one on the first of them; for texts there is
 * none.
 */
export async function missing(db: GrafeoDB, indexes: Index[]): Promise<{ name: string; text: string }[]> {
  const namesOf = async (text: string) => (await db.executeCypher(text)).toArray().map(({ name }) => name)
  const there = new Set([...(await namesOf('SHOW CONSTRAINTS')), ...(await namesOf('SHOW INDEXES'))])
  // Its text index finds whole words only; looking through 100,000 texts takes it 25 ms.
  const needed = indexes.filter(({ text }) => !text)
  return needed.flatMap((index) => statementsFor(index)).filter(({ name }) => !there.has(name))
}

function statementsFor({ label, properties: [property], unique }: Index): { name: string; text: string }[] {
  const name = `${label}_${property}`
  const constraint = `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`
  // A unique constraint alone is not used to find nodes: without this index beside it, look-ups scan the label.
  const index = `CREATE INDEX ${name}_ix IF NOT EXISTS FOR (n:${label}) ON (n.${property})`
  return [...(unique ? [{ name, text: constraint }] : []), { name: `${name}_ix`, text: index }]
}
