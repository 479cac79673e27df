/** What a document holds: a computed graph whose nodes have their names. */
import { mostRows } from '../../composer/declare/bounds.ts'
import type { GraphEdgeRow, GraphNodeRow, GraphRows } from '../graph.ts'

export interface DrawnNode extends GraphNodeRow {
  label: string
  /** A value of EntityKind. */
  kind: string
}

export interface DrawnGraph extends Omit<GraphRows, 'nodes'> {
  nodes: DrawnNode[]
}

/** What a drawing writes at an edge, e.g. `PARTICIPATED_IN (MEDIATOR)`. */
export function edgeLabel({ type, role }: GraphEdgeRow): string {
  return role === null ? type : `${type} (${role})`
}

/** The ids of what is behind an edge: as many as its field `evidence` gives, while `count` has the number of all. */
export function evidenceOf({ evidence }: GraphEdgeRow): string[] {
  return evidence.slice(0, mostRows)
}

/** What JSON says of an edge beside its ends, by name: no more than that, whatever else the edge carries. */
export function described(edge: GraphEdgeRow): Record<string, string | number | string[]> {
  const { type, role, count, weight, from, to } = edge
  return given<string | number | string[]>({
    ...{ label: edgeLabel(edge), type, role, count, weight, from, to },
    evidence: evidenceOf(edge),
  })
}

/** The values by name, without those that are null. */
export function given<T>(values: Record<string, T | null>): Record<string, T> {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, T] => entry[1] !== null))
}
