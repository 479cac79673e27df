/** The records of the present graph, merged from all bundles, with their parts and citations: read from a store in slices, by kind and id. */
import type { Kind, Link, PartList } from '../model/declared.ts'
import { kindNamed, kindOfId, model } from '../model/model.ts'
import { PART, RECORD } from '../model/structure.ts'
import type { Statement, Store, StoreRow } from '../store/store.ts'
import { watchedImports } from './between-imports.ts'
import { ExportError } from './export-error.ts'

/** So many records are read at once, and held with what belongs to them. */
const SLICE = 500
/** So long a read may take, in milliseconds: the ids of a kind are read at once. */
const READ_MS = 600_000

/** A record, or a part or citation in one, as it is stored. */
export interface GraphRecord {
  id: string
  kind: Kind
  /** By their names in graph.yaml, and what is derived from them. */
  properties: StoreRow
  /** Link's name → ids at its far end, in order. */
  links: Map<string, string[]>
  /** Name of a list of parts or citations → what is in it, in order. */
  nested: Map<string, GraphRecord[]>
}

/** The kinds whose lists in a bundle have these names; all without names. Throws an {@link ExportError} that names the right ones. */
export function kindsOfLists(lists: readonly string[] | undefined): Kind[] {
  const listed = [...model.kinds.values()].filter(({ collection }) => collection !== null)
  const names = listed.map(({ collection }) => collection as string)
  const wrong = lists?.find((each) => !names.includes(each))
  if (wrong !== undefined) throw new ExportError(`There is no kind ${JSON.stringify(wrong)}, but ${names.join(', ')}.`)
  return listed.filter(({ collection }) => !lists || lists.includes(collection as string))
}

/** All live records of the kinds, slice by slice. Throws an {@link ExportError} at the end if an import came in between. */
export async function* graphRecords(store: Store, kinds: readonly Kind[]): AsyncGenerator<GraphRecord[]> {
  const checkImports = await watchedImports(store)
  const read = (statement: Statement) => store.read(statement, { timeoutMs: READ_MS })
  for (const { name } of kinds) {
    const rows = await read({ name: 'export: ids of a kind', text: `MATCH (n:${name}) RETURN n.id AS id` })
    const ids = rows.map(({ id }) => id as string).sort()
    for (let from = 0; from < ids.length; from += SLICE) {
      const slice = ids.slice(from, from + SLICE)
      const found = await nodesOf(read, RECORD, slice, kindOfId)
      yield slice.flatMap((id) => found.get(id) ?? [])
    }
  }
  await checkImports()
}

type StatementReader = (statement: Statement) => Promise<StoreRow[]>

/** The nodes of these ids with their links and all that is in them: three reads for each level, whatever their number. */
async function nodesOf(
  read: StatementReader,
  base: string,
  ids: string[],
  kindOf: (id: string) => Kind | null,
): Promise<Map<string, GraphRecord>> {
  const found = new Map<string, GraphRecord>()
  if (ids.length === 0) return found
  for (const { id, properties } of await read({ ...propertiesOf(base), params: { ids } })) {
    const kind = kindOf(id as string) as Kind
    const record = { id: id as string, kind, properties: properties as StoreRow, links: new Map(), nested: new Map() }
    found.set(record.id, record)
  }
  const inside: { from: GraphRecord; list: string; to: string; kind: Kind }[] = []
  for (const { from, type, to } of await read({ ...edgesOf(base), params: { ids } })) {
    const record = found.get(from as string)
    const along = record && alongOf(record.kind).get(type as string)
    if (!record || !along) continue
    if ('kind' in along || along.owned) {
      const kind = kindNamed('kind' in along ? along.kind : (along.toKinds[0] as string))
      inside.push({ from: record, list: along.name, to: to as string, kind })
    } else record.links.set(along.name, [...(record.links.get(along.name) ?? []), to as string].sort())
  }
  const kinds = new Map(inside.map(({ to, kind }) => [to, kind]))
  const within = new Map<string, GraphRecord>()
  for (const each of [PART, RECORD]) {
    const idsOfBase = [...kinds].flatMap(([id, { part }]) => (part === (each === PART) ? [id] : []))
    for (const [id, node] of await nodesOf(read, each, idsOfBase, (id) => kinds.get(id) ?? null)) within.set(id, node)
  }
  for (const { from, list, to } of inside) {
    const node = within.get(to)
    if (node) from.nested.set(list, [...(from.nested.get(list) ?? []), node].sort(byPosition))
  }
  return found
}

/** What the relationships of a kind's records are, by their types. */
function alongOf(kind: Kind): Map<string, Link | PartList> {
  return new Map([...kind.links.values(), ...kind.parts.values()].map((along) => [along.type, along]))
}

function byPosition(a: GraphRecord, b: GraphRecord): number {
  return Number(a.properties.seq) - Number(b.properties.seq) || (a.id < b.id ? -1 : 1)
}

function propertiesOf(base: string) {
  return {
    name: `export: nodes of ${base}`,
    text: `UNWIND $ids AS id MATCH (n:${base} {id: id}) RETURN n.id AS id, properties(n) AS properties`,
  }
}

function edgesOf(base: string) {
  return {
    name: `export: edges of ${base}`,
    text: `UNWIND $ids AS id MATCH (n:${base} {id: id})-[e]->(m) WHERE m.id IS NOT NULL RETURN n.id AS from, type(e) AS type, m.id AS to`,
  }
}
