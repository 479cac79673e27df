/** The graph as a script of Cypher for Neo4j: one statement a line, nodes first, then what joins them. */
import { grouped } from '../collections/grouped.ts'
import type { Kind } from '../model/declared.ts'
import { PART, RECORD } from '../model/structure.ts'
import type { Store, Value } from '../store/store.ts'
import { type Label, labelShown } from '../stored/labels.ts'
import { type GraphRecord, graphRecords } from './graph-records.ts'

/** So many nodes or edges are in a statement. */
const ROWS = 100

/** All live records of the kinds, with their parts and citations, and the edges between them; edges to records of other kinds match nothing. Reads the store twice. */
export async function* cypherScript(
  store: Store,
  kinds: readonly Kind[],
  told: (records: number) => void,
): AsyncGenerator<string> {
  for (const label of [RECORD, PART]) {
    yield `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`
  }
  let written = 0
  for await (const records of graphRecords(store, kinds)) {
    const nodes = new Map(records.flatMap(withNested).map((node) => [node.id, node]))
    yield* statements([...nodes.values()], labelsOfNode, nodeRow, (labels) => `CREATE (n:${labels}) SET n += row`)
    written += records.length
    told(written)
  }
  for await (const records of graphRecords(store, kinds)) {
    const edges = new Map(
      records
        .flatMap(withNested)
        .flatMap(edgesOfNode)
        .map((edge) => [JSON.stringify(edge), edge]),
    )
    yield* statements(
      [...edges.values()],
      ({ type, from, to }) =>
        `(a:${from.base} {id: row.from}) MATCH (b:${to.base} {id: row.to}) CREATE (a)-[:${type}]->(b)`,
      ({ from, to }) => ({ from: from.id, to: to.id }),
      (matched) => `MATCH ${matched}`,
    )
  }
}

/** One statement for each group of items, and for each 100 of a group. */
function* statements<T>(
  items: T[],
  groupOf: (item: T) => string,
  rowOf: (item: T) => Record<string, Value>,
  clauseFor: (group: string) => string,
): Generator<string> {
  for (const [group, all] of grouped(items, groupOf)) {
    for (let from = 0; from < all.length; from += ROWS) {
      const rows = all.slice(from, from + ROWS).map((item) => literal(rowOf(item)))
      yield `UNWIND [${rows.join(', ')}] AS row ${clauseFor(group)};\n`
    }
  }
}

function withNested(record: GraphRecord): GraphRecord[] {
  return [record, ...[...record.nested.values()].flat().flatMap(withNested)]
}

function baseFor({ part }: Kind): string {
  return part ? PART : RECORD
}

function labelsOfNode({ kind }: GraphRecord): string {
  return [baseFor(kind), ...kind.liveLabels].join(':')
}

/** What bundles say of it, with the days that dates can mean beside them and its name; not what only Parley's own reads need. */
function nodeRow({ id, kind, properties }: GraphRecord): Record<string, Value> {
  const row: Record<string, Value> = { id }
  if (typeof properties.labels === 'string') row.name = labelShown(JSON.parse(properties.labels) as Label[], [])
  for (const { name, type } of kind.properties.values()) {
    const names = type === 'edtf' ? [name, `${name}Earliest`, `${name}Latest`] : [name]
    for (const each of names) if (properties[each] !== undefined) row[each] = properties[each] as Value
  }
  return row
}

interface ScriptEdge {
  from: { id: string; base: string }
  type: string
  to: { id: string; base: string }
}

function edgesOfNode({ id, kind, links, nested }: GraphRecord): ScriptEdge[] {
  const from = { id, base: baseFor(kind) }
  const typeOf = (name: string) => (kind.links.get(name) ?? kind.parts.get(name))?.type as string
  return [
    ...[...links].flatMap(([name, ids]) =>
      ids.map((to) => ({ from, type: typeOf(name), to: { id: to, base: RECORD } })),
    ),
    ...[...nested].flatMap(([name, nodes]) =>
      nodes.map((node) => ({ from, type: typeOf(name), to: { id: node.id, base: baseFor(node.kind) } })),
    ),
  ]
}

/** A value as Cypher writes it, on one line: JSON has the same escapes in texts. */
function literal(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (value !== null && typeof value === 'object') {
    return `{${Object.entries(value)
      .map(([name, each]) => `${name}: ${literal(each)}`)
      .join(', ')}}`
  }
  return JSON.stringify(value)
}
