/** A bounded piece of the graph, as it is computed: ids only, which the fields of `Graph` resolve. */

/** One node. `depth` counts the steps from the start of a neighborhood; null in other graphs. */
export interface GraphNodeRow {
  id: string
  depth: number | null
}

/** One edge between two of the nodes. */
export interface GraphEdgeRow {
  /** The same for the same edge in every answer. */
  id: string
  source: string
  target: string
  /** A value of EdgeType. */
  type: string
  directed: boolean
  /** The role or relation that the edge carries, e.g. a participant's; null if there is none. */
  role: string | null
  /** How many events, claims or citations are behind it. */
  count: number
  /** The count, normalized if that was asked for. */
  weight: number
  /** The first and the last day of what is behind it, `YYYY-MM-DD`; null if none of it is dated. */
  from: string | null
  to: string | null
  /** The ids of what is behind it, oldest first, then by id. */
  evidence: string[]
}

export interface GraphRows {
  nodes: GraphNodeRow[]
  edges: GraphEdgeRow[]
  truncated: boolean
  /** How many nodes there would be without the cut; null if that is not known. */
  totalNodes: number | null
}
