/** JSON of graphology (`Graph.from(…)`), which sigma.js draws. */
import { type DrawnGraph, edgeLabel, evidenceOf, given } from './drawn-graph.ts'

export function graphology({ nodes, edges, truncated, totalNodes }: DrawnGraph): string {
  return JSON.stringify({
    options: { type: 'mixed', multi: true, allowSelfLoops: true },
    attributes: { truncated, totalNodes },
    nodes: nodes.map(({ id, ...attributes }) => ({ key: id, attributes: given(attributes) })),
    edges: edges.map((edge) => {
      const { id, source, target, directed, ...rest } = edge
      const attributes = given({ ...rest, label: edgeLabel(edge), evidence: evidenceOf(edge) })
      return { key: id, source, target, undirected: !directed, attributes }
    }),
  })
}
