/** Connects the sides that do not go through Parley's store with a driver of their own. */
import neo4j, { type Config, type Driver } from 'neo4j-driver'
import type { Neo4jSettings } from '../src/store/neo4j/open-neo4j.ts'

export function connect({ uri, user, password }: Neo4jSettings, config: Config = {}): Driver {
  return neo4j.driver(uri, password ? neo4j.auth.basic(user, password) : undefined, config)
}

/** Parley finds actors by a label that all records have; the other sides find them by the actors' own label, which needs an index. */
export async function indexActors(driver: Driver, database: string): Promise<void> {
  await driver.executeQuery('CREATE INDEX bench_actor_id IF NOT EXISTS FOR (n:Actor) ON (n.id)', {}, { database })
  await driver.executeQuery('CALL db.awaitIndexes(300)', {}, { database })
}
