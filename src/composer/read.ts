/** How a field is read: the vocabulary in which a concept declares it, and the composer puts it together. */
import { kindNamed, type Link, model } from '../model/model.ts'
import type { Value } from '../store/store.ts'
import type { FilterFields } from './filter.ts'

/** What a resolver gets as its parent: properties by name, nested reads by key, and always an id. */
export interface Row {
  readonly id: string
  readonly [column: string]: unknown
}

export type Arguments = Readonly<Record<string, unknown>>

/** What a value needs to know of the request. */
export interface Reader {
  /** The languages wanted, best first, from Accept-Language. */
  readonly languages: readonly string[]
}

/** Turns a value into a parameter and gives its name for the text: `$p0`. */
export type Param = (value: Value) => string

/** From the node's own properties, all at hand when the row is. */
export interface PropertyRead {
  kind: 'property'
  properties: readonly string[]
  value: (row: Row, args: Arguments, reader: Reader) => unknown
}

/** One expression over the node, e.g. a value that another node lends it. */
export interface ExpressionRead {
  kind: 'expression'
  name: string
  expression: (node: string) => string
  value: (result: Value) => unknown
}

/** The row itself under another type: an edge that is also a node, a relation seen from one end. */
export interface SelfRead {
  kind: 'self'
  name: string
}

/** A pattern and the conditions on it. */
export interface Clause {
  match: string
  where: string[]
}

/**
 * Where a list comes from. `clauses` starts at the parent (absent at the root) and binds `node`, and beside it whatever
 * else it names with `key`; the paging conditions go to the first clause, the filter's to the last.
 */
export interface ListSource {
  clauses: (at: { parent: string; node: string; key: string }, args: Arguments, param: Param) => Clause[]
  order: Order
  /** Whether the clauses bind `key` too. */
  keyed?: boolean
  /** Aggregates per node where the pattern gives a node several times: column → expression. */
  group?: (at: { key: string }) => Record<string, string>
}

/** Rows are ordered by `by`, ties by the id at `id`; `prefix` is a constant that lets a composite index give the order. */
export interface Order {
  by: (at: { node: string; key: string }) => string
  id: (at: { node: string; key: string }) => string
  prefix?: (at: { key: string }) => string
  direction: 'ASC' | 'DESC'
}

/** A plain list, or with `single` the one at the far end or null. */
export interface ListRead {
  kind: 'list'
  name: string
  source: ListSource
  single: boolean
  /** Makes of the rows what the field answers with, seen from the row that they hang on. */
  finish?: (rows: Row[], parent: Row) => unknown
}

/** A Relay connection, with an argument `filter` where it has filter fields. */
export interface ConnectionRead {
  kind: 'connection'
  name: string
  source: ListSource
  filter?: FilterFields
}

export type NestedRead = ListRead | ConnectionRead
export type Read = PropertyRead | ExpressionRead | SelfRead | NestedRead

/** The property as stored, or what `value` makes of it. */
export function property(
  name: string,
  value?: (stored: unknown, args: Arguments, reader: Reader) => unknown,
): PropertyRead {
  return {
    kind: 'property',
    properties: [name],
    value: value ? (row, args, reader) => value(row[name] ?? null, args, reader) : (row) => row[name] ?? null,
  }
}

/** By a stored sort key, ties by id: the order of most lists. */
export function orderBy(key: string, direction: 'ASC' | 'DESC'): Order {
  return { by: ({ node }) => `${node}.${key}`, id: ({ node }) => `${node}.id`, direction }
}

/** The order that the contract gives lists of a kind (or interface) when nothing else is asked. */
export function defaultOrder(label: string): Order {
  if (label === 'Claim') return orderBy('saidKey', 'DESC')
  if (label === 'Event') return orderBy('timeKey', 'DESC')
  if (label === 'Agreement') return orderBy('signedKey', 'DESC')
  if (label === 'Source') return orderBy('publishedKey', 'DESC')
  const kind = model.kinds.get(label)
  if (kind?.derived.has('seq')) return orderBy('seq', 'ASC')
  return kind && !kind.derived.has('labelKey') ? orderBy('id', 'ASC') : orderBy('labelKey', 'ASC')
}

/** The live label that all kinds at the far end of a link have in common, the narrowest one. */
export function farLabel(link: Link): string {
  if (link.toKinds.length === 1) return link.toKinds[0] as string
  const shared = kindNamed(link.toKinds[0] as string).is.filter((label) =>
    link.toKinds.every((kind) => kindNamed(kind).is.includes(label)),
  )
  const narrowest = shared.at(-1)
  if (!narrowest) throw new Error(`The kinds at the end of ${link.type} have no label in common.`)
  return narrowest
}

function linkOf(kind: string, name: string): Link {
  const link = kindNamed(kind).links.get(name)
  if (!link) throw new Error(`graph.yaml declares no link ${kind}.${name}.`)
  return link
}

/** What a link of a kind leads to. */
export function link(kind: string, name: string): ListRead {
  const declared = linkOf(kind, name)
  const label = farLabel(declared)
  return {
    kind: 'list',
    name: `${kind}.${name}`,
    single: !declared.many,
    source: {
      clauses: ({ parent, node }) => [
        { match: `MATCH (${parent})-[:${declared.type}]->(${node}:${label})`, where: [] },
      ],
      order: defaultOrder(label),
    },
  }
}

/** What leads here by a link of `kind`; one only where `single`. */
export function reverse(kind: string, name: string, single = false): ListRead {
  return { kind: 'list', name: `${kind}.${name}/reverse`, single, source: reverseSource(kind, name) }
}

/** The nodes of `kind` whose link `name` leads to the parent, in their default order. */
export function reverseSource(kind: string, name: string): ListSource {
  const declared = linkOf(kind, name)
  return {
    clauses: ({ parent, node }) => [{ match: `MATCH (${parent})<-[:${declared.type}]-(${node}:${kind})`, where: [] }],
    order: defaultOrder(kind),
  }
}

/** The parts of a kind under that name. */
export function parts(kind: string, name: string): ListRead {
  const declared = kindNamed(kind).parts.get(name)
  if (!declared) throw new Error(`graph.yaml declares no parts ${kind}.${name}.`)
  return {
    kind: 'list',
    name: `${kind}.${name}`,
    single: false,
    source: {
      clauses: ({ parent, node }) => [
        { match: `MATCH (${parent})-[:${declared.type}]->(${node}:${declared.kind})`, where: [] },
      ],
      order: defaultOrder(declared.kind),
    },
  }
}

/** The same list with an argument `roles` that keeps those of some roles. */
export function inRoles(read: ListRead): ListRead {
  return {
    ...read,
    source: {
      ...read.source,
      clauses: (at, args, param) => {
        const clauses = read.source.clauses(at, args, param)
        if (args.roles) clauses[0]?.where.push(`${at.node}.role IN ${param(args.roles as string[])}`)
        return clauses
      },
    },
  }
}

/** The record that a part belongs to. */
export function owner(kind: string, name: string): ListRead {
  const declared = kindNamed(kind).parts.get(name)
  if (!declared) throw new Error(`graph.yaml declares no parts ${kind}.${name}.`)
  return {
    kind: 'list',
    name: `${kind}.${name}/owner`,
    single: true,
    source: {
      clauses: ({ parent, node }) => [{ match: `MATCH (${parent})<-[:${declared.type}]-(${node}:Record)`, where: [] }],
      order: orderBy('id', 'ASC'),
    },
  }
}
/** All live nodes with a label, in the label's default order. */
export function everySource(label: string): ListSource {
  const order = defaultOrder(label)
  return {
    // The condition on the key is what lets an index give the order.
    clauses: ({ node, key }) => [{ match: `MATCH (${node}:${label})`, where: [`${order.by({ node, key })} >= ''`] }],
    order,
  }
}
