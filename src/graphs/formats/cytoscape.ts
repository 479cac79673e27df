/** JSON of Cytoscape.js (`cy.json(…)`), which Cytoscape reads too. */
import { type DrawnGraph, edgeLabel, evidenceOf, given } from './drawn-graph.ts'

export function cytoscape({ nodes, edges, truncated, totalNodes }: DrawnGraph): string {
  return JSON.stringify({
    data: { truncated, totalNodes },
    elements: {
      nodes: nodes.map((node) => ({ group: 'nodes', data: given({ ...node }) })),
      edges: edges.map((edge) => ({
        group: 'edges',
        data: given({ ...edge, label: edgeLabel(edge), evidence: evidenceOf(edge) }),
      })),
    },
  })
}
