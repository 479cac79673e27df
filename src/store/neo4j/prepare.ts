/** Creates the constraints and indexes of Neo4j. */
import type { Index } from '../../model/indexes.ts'
import type { Statement } from '../store.ts'

/** The statements that create what is not there yet. All indexes of Neo4j give an order, so it needs no hashes. */
export function statementsFor(indexes: Index[]): Statement[] {
  const needed = indexes.filter(({ hash }) => !hash)
  return needed.map(({ label, properties, unique, text }) => {
    const name = [label, ...properties].join('_')
    const on = properties.map((property) => `n.${property}`).join(', ')
    const create = text
      ? `CREATE TEXT INDEX ${name}_text IF NOT EXISTS FOR (n:${label}) ON (${on})`
      : unique
        ? `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE (${on}) IS UNIQUE`
        : `CREATE INDEX ${name}_ix IF NOT EXISTS FOR (n:${label}) ON (${on})`
    return { name: `prepare ${name}`, text: create }
  })
}

/** Resolves when all indexes can be used; an error after five minutes. */
export const untilIndexed: Statement = { name: 'prepare: await', text: 'CALL db.awaitIndexes(300)' }
