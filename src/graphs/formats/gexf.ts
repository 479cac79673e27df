/** GEXF 1.3, which Gephi reads: a dynamic graph, whose edges exist on the days that they have. */
import { eachInTurns, type Pause } from '../../collections/pause.ts'
import type { GraphEdgeRow } from '../graph.ts'
import { type DrawnGraph, type DrawnNode, type DrawnValues, edgeLabel, evidenceOf, given } from './drawn-graph.ts'
import { type XmlElement, xmlDocument } from './xml.ts'

const nodeTypes = { kind: 'string', depth: 'integer' }
const edgeTypes = { type: 'string', role: 'string', count: 'integer', from: 'string', to: 'string', evidence: 'string' }

export function gexf({ nodes, edges, truncated, totalNodes }: DrawnGraph, pause: Pause): Promise<string> {
  const root = { root: 'gexf', attributes: { version: '1.3' } }
  return xmlDocument('http://gexf.net/1.3', root, async (gexf) => {
    const meta = gexf.add('meta')
    meta.add('creator', {}, 'Parley')
    const whole = totalNodes === null ? 'a larger graph' : `a graph of ${totalNodes} nodes`
    if (truncated) meta.add('description', {}, `A part of ${whole}.`)
    const graph = gexf.add('graph', { mode: 'dynamic', timeformat: 'date', defaultedgetype: edgeDefault(edges) })
    declare(graph, 'node', nodeTypes)
    declare(graph, 'edge', edgeTypes)
    const allNodes = graph.add('nodes', { count: nodes.length })
    await eachInTurns(nodes, pause, (node) => addNode(allNodes, node))
    const allEdges = graph.add('edges', { count: edges.length })
    await eachInTurns(edges, pause, (edge) => addEdge(allEdges, edge))
  })
}

/** Gephi drops every edge that is not of the default type. So if there are both types, there is no default: each edge says its own. */
function edgeDefault(edges: readonly GraphEdgeRow[]): string | null {
  if (edges.every(({ directed }) => directed)) return 'directed'
  return edges.some(({ directed }) => directed) ? null : 'undirected'
}

function declare(graph: XmlElement, of: string, types: Record<string, string>): void {
  const attributes = graph.add('attributes', { class: of, mode: 'static' })
  for (const [name, type] of Object.entries(types)) attributes.add('attribute', { id: name, title: name, type })
}

function addNode(nodes: XmlElement, { id, label, kind, depth }: DrawnNode): void {
  addValues(nodes.add('node', { id, label }), { kind, depth })
}

function addEdge(edges: XmlElement, edge: GraphEdgeRow): void {
  const { id, source, target, type, role, count, weight, from, to } = edge
  // `kind` keeps Gephi from merging several edges between the same nodes into one.
  const names = {
    id,
    source,
    target,
    type: edge.directed ? 'directed' : 'undirected',
    label: edgeLabel(edge),
    kind: type,
  }
  const element = edges.add('edge', { ...names, weight })
  addValues(element, { type, role, count, from, to, evidence: evidenceOf(edge).join(' ') || null })
  // An edge without days always exists.
  if (from !== null || to !== null) element.add('spells').add('spell', { start: from, end: to })
}

function addValues(element: XmlElement, values: DrawnValues): void {
  const list = element.add('attvalues')
  for (const [name, value] of Object.entries(given(values))) list.add('attvalue', { for: name, value })
}
