/** JSON of Cytoscape.js (`cy.json(…)`), which Cytoscape reads too. */
import type { GraphEdgeRow } from '../graph.ts'
import { type DrawnGraph, type DrawnNode, described, given } from './drawn-graph.ts'
import { jsonList } from './json-list.ts'

export function* cytoscape({ nodes, edges, truncated, totalNodes }: DrawnGraph): Generator<string> {
  yield `{"data":${JSON.stringify({ truncated, totalNodes })},"elements":{"nodes":`
  yield* jsonList(nodes, ofNode)
  yield ',"edges":'
  yield* jsonList(edges, ofEdge)
  yield '}}'
}

function ofNode(node: DrawnNode): object {
  return { group: 'nodes', data: given({ ...node }) }
}

function ofEdge(edge: GraphEdgeRow): object {
  const { id, source, target, directed } = edge
  return { group: 'edges', data: { id, source, target, directed, ...described(edge) } }
}
