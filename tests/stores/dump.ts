/** A Neo4j store as Cypher statements, one a line: all nodes and relationships with their labels, types and properties. */
import type { Store, Value } from '../../src/store/store.ts'

/** One statement creates so many nodes or relationships: Neo4j takes long to plan many texts, and to plan long ones. */
const ROWS = 50

/** Reads everything. */
export async function dumped(store: Store): Promise<string> {
  const nodes = await store.read({
    name: 'stores: nodes',
    text: 'MATCH (n) RETURN elementId(n) AS node, labels(n) AS labels, properties(n) AS props',
  })
  const edges = await store.read({
    name: 'stores: relationships',
    text: `MATCH (n)-[e]->(m)
      RETURN elementId(n) AS start, elementId(m) AS end, type(e) AS type, properties(e) AS props`,
  })
  const numbers = new Map(nodes.map(({ node }, index) => [node, index]))
  const numberOf = (node: Value | undefined) => numbers.get(node) ?? null
  return [
    'CREATE INDEX dumped FOR (n:Dumped) ON (n.dumped)',
    'CALL db.awaitIndexes()',
    ...eachFew(
      nodes.map(({ node, labels, props }) => [numberOf(node), labels, props]),
      'CREATE (n:Dumped:$(row[1])) SET n = row[2] SET n.dumped = row[0]',
    ),
    ...eachFew(
      edges.map(({ start, end, type, props }) => [numberOf(start), numberOf(end), type, props]),
      'MATCH (n:Dumped {dumped: row[0]}) MATCH (m:Dumped {dumped: row[1]}) CREATE (n)-[e:$(row[2])]->(m) SET e = row[3]',
    ),
    'MATCH (n:Dumped) REMOVE n:Dumped REMOVE n.dumped',
    'DROP INDEX dumped',
  ].join(';\n')
}

/** Runs the statements of a dump on an empty store. */
export async function load(store: Store, dump: string): Promise<void> {
  for (const text of dump.split(';\n')) {
    await store.write((transaction) => transaction.run({ name: 'stores: load', text }))
  }
}

function eachFew(rows: unknown[][], clause: string): string[] {
  const statements: string[] = []
  for (let start = 0; start < rows.length; start += ROWS) {
    statements.push(`UNWIND ${literal(rows.slice(start, start + ROWS))} AS row ${clause}`)
  }
  return statements
}

/** Texts, numbers and lists are written as in JSON; a map has the names of its properties without quotes. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return `{${entries.map(([name, each]) => `${name}: ${literal(each)}`).join(', ')}}`
}
