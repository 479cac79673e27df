/** Creates the constraints and indexes of Neo4j. */
import type { Index } from '../../model/indexes.ts'
import type { Statement } from '../store.ts'

/** The statements that create what is not there yet. All indexes of Neo4j give an order, so it needs no hashes. */
export function statementsFor(indexes: Index[]): (Statement & { index: string })[] {
  const needed = indexes.filter(({ hash }) => !hash)
  return needed.map(({ label, properties, unique, text }) => {
    const name = [label, ...properties].join('_')
    const index = text ? `${name}_text` : unique ? name : `${name}_ix`
    const on = properties.map((property) => `n.${property}`).join(', ')
    const create = text
      ? `CREATE TEXT INDEX ${index} IF NOT EXISTS FOR (n:${label}) ON (${on})`
      : unique
        ? `CREATE CONSTRAINT ${index} IF NOT EXISTS FOR (n:${label}) REQUIRE (${on}) IS UNIQUE`
        : `CREATE INDEX ${index} IF NOT EXISTS FOR (n:${label}) ON (${on})`
    return { name: `prepare ${name}`, text: create, index }
  })
}

/** The names of the indexes that can be used, those of constraints too. */
export const usableIndexes: Statement = {
  name: 'prepare: usable',
  text: "SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name",
}

/** Resolves when all indexes can be used; an error after five minutes. */
export const untilIndexed: Statement = { name: 'prepare: await', text: 'CALL db.awaitIndexes(300)' }
