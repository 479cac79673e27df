/** What a document holds: a computed graph whose nodes have labels and kinds. */
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

/** Values by name; what is null is not written. */
export type DrawnValues = Record<string, string | number | null>

/** The label of an edge in a drawing, e.g. `PARTICIPATED_IN (MEDIATOR)`. */
export function edgeLabel({ type, role }: GraphEdgeRow): string {
  return role === null ? type : `${type} (${role})`
}

/** The ids of what is behind an edge: as many as its field `evidence` gives; `count` has the number of all. */
export function evidenceOf({ evidence }: GraphEdgeRow): string[] {
  return evidence.slice(0, mostRows)
}

/** What JSON says of an edge besides its ends, by name: only these values, whatever else the edge carries. */
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
