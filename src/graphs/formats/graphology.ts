/** JSON of graphology (`Graph.from(…)`), which sigma.js draws. */
import type { GraphEdgeRow } from '../graph.ts'
import { type DrawnGraph, type DrawnNode, described, given } from './drawn-graph.ts'
import { jsonList } from './json-list.ts'

export function* graphology({ nodes, edges, truncated, totalNodes }: DrawnGraph): Generator<string> {
  const options = JSON.stringify({ type: 'mixed', multi: true, allowSelfLoops: true })
  yield `{"options":${options},"attributes":${JSON.stringify({ truncated, totalNodes })},"nodes":`
  yield* jsonList(nodes, ofNode)
  yield ',"edges":'
  yield* jsonList(edges, ofEdge)
  yield '}'
}

function ofNode({ id, ...attributes }: DrawnNode): object {
  return { key: id, attributes: given(attributes) }
}

function ofEdge(edge: GraphEdgeRow): object {
  const { id, source, target, directed } = edge
  return { key: id, source, target, undirected: !directed, attributes: described(edge) }
}
