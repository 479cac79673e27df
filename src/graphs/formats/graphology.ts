/** JSON of graphology (`Graph.from(…)`), which sigma.js draws. */
import { type DrawnGraph, described, given } from './drawn-graph.ts'

export function graphology({ nodes, edges, truncated, totalNodes }: DrawnGraph): string {
  return JSON.stringify({
    options: { type: 'mixed', multi: true, allowSelfLoops: true },
    attributes: { truncated, totalNodes },
    nodes: nodes.map(({ id, ...attributes }) => ({ key: id, attributes: given(attributes) })),
    edges: edges.map((edge) => {
      const { id, source, target, directed } = edge
      return { key: id, source, target, undirected: !directed, attributes: described(edge) }
    }),
  })
}
