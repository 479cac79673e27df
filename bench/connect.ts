/** A driver of its own for the sides that do not go through Parley's store. */
import neo4j, { type Config, type Driver } from 'neo4j-driver'
import type { Neo4jSettings } from '../src/store/neo4j/open-neo4j.ts'

export function connect({ uri, user, password }: Neo4jSettings, config: Config = {}): Driver {
  return neo4j.driver(uri, password ? neo4j.auth.basic(user, password) : undefined, config)
}
