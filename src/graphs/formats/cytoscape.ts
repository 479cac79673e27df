/** JSON of Cytoscape.js (`cy.json(…)`), which Cytoscape reads too. */
import { type DrawnGraph, described, given } from './drawn-graph.ts'

export function cytoscape({ nodes, edges, truncated, totalNodes }: DrawnGraph): string {
  return JSON.stringify({
    data: { truncated, totalNodes },
    elements: {
      nodes: nodes.map((node) => ({ group: 'nodes', data: given({ ...node }) })),
      edges: edges.map((edge) => {
        const { id, source, target, directed } = edge
        return { group: 'edges', data: { id, source, target, directed, ...described(edge) } }
      }),
    },
  })
}
