/** GEXF 1.3, which Gephi reads: a dynamic graph, whose edges exist on the days that they have. */
import type { GraphEdgeRow } from '../graph.ts'
import { type DrawnGraph, type DrawnNode, type DrawnValues, edgeLabel, evidenceOf, given } from './drawn-graph.ts'
import { XmlElement, xmlAround, xmlDeclaration } from './xml.ts'

const nodeTypes = { kind: 'string', depth: 'integer' }
const edgeTypes = { type: 'string', role: 'string', count: 'integer', from: 'string', to: 'string', evidence: 'string' }

export function* gexf(drawn: DrawnGraph): Generator<string> {
  yield xmlDeclaration
  yield* xmlAround('gexf', { xmlns: 'http://gexf.net/1.3', version: '1.3' }, inRoot(drawn))
  yield '\n'
}

function* inRoot(drawn: DrawnGraph): Generator<XmlElement | string> {
  const { edges, truncated, totalNodes } = drawn
  const meta = new XmlElement('meta')
  meta.add('creator', {}, 'Parley')
  const whole = totalNodes === null ? 'a larger graph' : `a graph of ${totalNodes} nodes`
  if (truncated) meta.add('description', {}, `A part of ${whole}.`)
  yield meta
  const kind = { mode: 'dynamic', timeformat: 'date', defaultedgetype: edgeDefault(edges) }
  yield* xmlAround('graph', kind, inGraph(drawn))
}

function* inGraph({ nodes, edges }: DrawnGraph): Generator<XmlElement | string> {
  yield declared('node', nodeTypes)
  yield declared('edge', edgeTypes)
  yield* xmlAround('nodes', { count: nodes.length }, eachOf(nodes, ofNode))
  yield* xmlAround('edges', { count: edges.length }, eachOf(edges, ofEdge))
}

function* eachOf<Item>(items: readonly Item[], element: (item: Item) => XmlElement): Generator<XmlElement> {
  for (const item of items) yield element(item)
}

/** Gephi drops every edge that is not of the default type. So if there are both types, there is no default: each edge says its own. */
function edgeDefault(edges: readonly GraphEdgeRow[]): string | null {
  if (edges.every(({ directed }) => directed)) return 'directed'
  return edges.some(({ directed }) => directed) ? null : 'undirected'
}

function declared(of: string, types: Record<string, string>): XmlElement {
  const attributes = new XmlElement('attributes', { class: of, mode: 'static' })
  for (const [name, type] of Object.entries(types)) attributes.add('attribute', { id: name, title: name, type })
  return attributes
}

function ofNode({ id, label, kind, depth }: DrawnNode): XmlElement {
  const element = new XmlElement('node', { id, label })
  addValues(element, { kind, depth })
  return element
}

function ofEdge(edge: GraphEdgeRow): XmlElement {
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
  const element = new XmlElement('edge', { ...names, weight })
  addValues(element, { type, role, count, from, to, evidence: evidenceOf(edge).join(' ') || null })
  // An edge without days always exists.
  if (from !== null || to !== null) element.add('spells').add('spell', { start: from, end: to })
  return element
}

function addValues(element: XmlElement, values: DrawnValues): void {
  const list = element.add('attvalues')
  for (const [name, value] of Object.entries(given(values))) list.add('attvalue', { for: name, value })
}
