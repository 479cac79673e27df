/** How the store joins one entity to another: the patterns behind the types of edges, from graph.yaml. */
import { type Clause, match } from '../composer/text/clause.ts'
import type { Step } from '../composer/text/pattern.ts'
import type { Writer } from '../composer/text/writer.ts'
import { edgeTypeOf } from '../graphs/edge-types.ts'
import type { Kind } from '../model/declared.ts'
import { isWalked, typesOf } from '../model/edges.ts'
import { linkOf, model } from '../model/model.ts'
import { PART } from '../model/structure.ts'

/** One relationship of a pattern, seen from the record that states it, and the label of the node that it leads to. */
interface Hop {
  types: string
  against: boolean
  label: string
}

/**
 * A pattern from the record that states something to what it names. A record names few others, so a pattern is little work in
 * this direction; in the other direction it may have any number of ends.
 */
export interface StoragePattern {
  hops: Hop[]
  /** The types of edges that it can stand for. The relationship at its end tells the type, or what the record between says of its type. */
  edges: string[]
  /** What tells the type: the last relationship, the node between, or nothing, if there is only one type. */
  told: 'relationship' | 'between' | 'always'
  /** The kind of the record between, if that record is the edge; otherwise null. */
  recordedAs: Kind | null
}

const entity = 'Entity'
const kinds = [...model.kinds.values()]
const entities = kinds.filter(({ is }) => is.includes(entity))
const parts = kinds.filter(({ part }) => part)
const owned = kinds.filter((kind) => kind.owned)

/** The relationships of these kinds that lead to entities. */
function leading(those: readonly Kind[]): string[] {
  const links = those.flatMap((kind) => [...kind.links.values()].filter((link) => isWalked(kind, link, model)))
  return [...new Set(links.map(({ type }) => type))]
}

const out = (types: readonly string[], label: string): Hop => ({ types: types.join('|'), against: false, label })
const back = (type: string, label: string): Hop => ({ types: type, against: true, label })

const toPart = out([...new Set(entities.flatMap((kind) => [...kind.parts.values()]).map(({ type }) => type))], PART)
const toCitation = out(['CITED_IN'], 'Citation')
/** The dates of the points of a history. No other part has a day from which it holds. */
const partsBegin = [...new Set(parts.flatMap(({ valid }) => valid?.from ?? []))]

/** The patterns that can stand for edges of these types. */
export function waysOf(types: ReadonlySet<string>): StoragePattern[] {
  const along = (relationships: string[], ...before: Hop[]): StoragePattern[] => {
    const wanted = relationships.filter((type) => types.has(edgeTypeOf(type)))
    if (wanted.length === 0) return []
    const edges = [...new Set(wanted.map(edgeTypeOf))]
    return [{ hops: [...before, out(wanted, entity)], edges, told: 'relationship', recordedAs: null }]
  }
  const sources = leading(owned)
  return [
    ...along(leading(entities)),
    ...along(leading(parts), toPart),
    ...along(sources, toCitation),
    ...along(sources, toPart, toCitation),
    ...kinds.flatMap((kind) => wayThrough(kind, types)),
  ]
}

/** The pattern through a record that is itself an edge, from one of its ends to the other. */
function wayThrough(kind: Kind, types: ReadonlySet<string>): StoragePattern[] {
  const edges = typesOf(kind, model).filter((type) => types.has(type))
  if (!kind.edge || edges.length === 0) return []
  const { from, to, typeIn } = kind.edge
  const hops = [back(linkOf(kind.name, from).type, kind.name), out([linkOf(kind.name, to).type], entity)]
  return [{ hops, edges, told: typeIn === null ? 'always' : 'between', recordedAs: kind }]
}

/** Whether the record between the two, an office or a relation, may be hidden at the text's moment, so that it has to be asked for. */
export function isTested({ told }: StoragePattern, write: Writer): boolean {
  return told !== 'relationship' && !write.isPresent
}

/** A pattern as a text has it: its clauses, and the names that they bind. */
export interface WrittenWay {
  clauses: Clause[]
  /** The node at its end. Nothing is tested of it except that it is live now; in the past, it has to be read by its id. */
  far: string
  /** The node next to the record, if the pattern has one: a part, a citation, an office or a relation. */
  between: string | null
  /** The last relationship. */
  lead: string
}

/**
 * Writes a pattern from a node that is bound: from the record, or with `reversed` from what it names. Only its relationships are
 * tested at the request's moment: a part or a citation is as old as the relationship that leads to it, a citation counts if its
 * source does, and an office or a relation between claims is read by its id. To test those here would take Neo4j ten seconds to
 * plan.
 */
export function writtenWay(
  { hops, edges, told, recordedAs }: StoragePattern,
  from: string,
  reversed: boolean,
  write: Writer,
): WrittenWay {
  const nodes = hops.map(() => write.name('m'))
  const far = nodes.at(-1) as string
  const lead = write.name('r')
  const between = hops.length > 1 ? (nodes.at(reversed ? -2 : 0) as string) : null
  const steps = reversed ? hops.toReversed() : hops
  const labels = [...(reversed ? hops.slice(0, -1).toReversed() : hops.slice(0, -1)).map(({ label }) => label), entity]
  const clauses = steps.map(({ types, against }, index) => {
    const backwards = against !== reversed
    const node = nodes[index] as string
    const label = labels[index] as string
    const edge = write.edge(types, index === steps.length - 1 ? lead : undefined)
    const step: Step = {
      way: backwards ? 'in' : 'out',
      edge: edge.text,
      node: write.isPast ? node : `${node}:${label}`,
    }
    const where = [...edge.where, ...(label === PART ? begun(node, write) : [])]
    return match({ from: nodes[index - 1] ?? from, steps: [step] }, where)
  })
  if (told === 'between' && between && !write.isPast) {
    clauses[reversed ? hops.length - 2 : 0]?.where.push(
      `${between}.${recordedAs?.edge?.typeIn} IN ${write.param([...edges])}`,
    )
  }
  return { clauses, far, between, lead }
}

/** A point of a history is not there yet if it is certainly later. A part never changes. */
function begun(part: string, write: Writer): string[] {
  const day = write.at('valid')
  return day ? partsBegin.map((date) => `coalesce(${part}.${date}Earliest <= ${day}, true)`) : []
}
