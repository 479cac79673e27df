/** GraphML, whose keys say the type of each value. */
import type { GraphEdgeRow } from '../graph.ts'
import { type DrawnGraph, type DrawnNode, edgeLabel, evidenceOf } from './drawn-graph.ts'
import { XmlElement, xmlAround, xmlDeclaration } from './xml.ts'

/**
 * The keys by what they are for, then by name. Ids are unique among all keys; Gephi knows some of them, which are named as it
 * knows them.
 */
const keys = {
  graph: { truncated: ['truncated', 'boolean'], totalNodes: ['totalNodes', 'int'] },
  node: { id: ['nodeid', 'string'], label: ['label', 'string'], kind: ['kind', 'string'], depth: ['depth', 'int'] },
  edge: {
    id: ['edgeid', 'string'],
    label: ['edgelabel', 'string'],
    type: ['type', 'string'],
    directed: ['directed', 'boolean'],
    role: ['role', 'string'],
    count: ['count', 'int'],
    weight: ['weight', 'double'],
    from: ['from', 'string'],
    to: ['to', 'string'],
    evidence: ['evidence', 'string'],
  },
} satisfies Record<string, Record<string, [id: string, type: string]>>

export function* graphml(drawn: DrawnGraph): Generator<string> {
  yield xmlDeclaration
  yield* xmlAround('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, inRoot(drawn))
  yield '\n'
}

function* inRoot(drawn: DrawnGraph): Generator<XmlElement | string> {
  for (const [of, named] of Object.entries(keys)) {
    for (const [name, [id = '', type = '']] of Object.entries(named)) {
      yield new XmlElement('key', { id, for: of, 'attr.name': name, 'attr.type': type })
    }
  }
  // NetworkX cannot read a graph that has both sorts of edges, and igraph loses its directions: so all edges of such a graph
  // are directed, and a key says which really are.
  const directed = drawn.edges.length === 0 || drawn.edges.some((edge) => edge.directed)
  yield* xmlAround('graph', { edgedefault: directed ? 'directed' : 'undirected' }, inGraph(drawn))
}

function* inGraph({ nodes, edges, truncated, totalNodes }: DrawnGraph): Generator<XmlElement> {
  yield* dataOf(keys.graph, { truncated, totalNodes })
  for (const node of nodes) yield ofNode(node)
  for (const edge of edges) yield ofEdge(edge)
}

function ofNode({ id, label, kind, depth }: DrawnNode): XmlElement {
  return new XmlElement('node', { id: nameToken(id) }).hold(dataOf(keys.node, { id, label, kind, depth }))
}

function ofEdge(edge: GraphEdgeRow): XmlElement {
  const { id, source, target, directed, type, role, count, weight, from, to } = edge
  const evidence = evidenceOf(edge).join(' ') || null
  const values = { id, label: edgeLabel(edge), type, directed, role, count, weight, from, to, evidence }
  return new XmlElement('edge', { source: nameToken(source), target: nameToken(target) }).hold(
    dataOf(keys.edge, values),
  )
}

/** A datum for each key that has a value. */
function dataOf<Name extends string>(
  named: Record<Name, [id: string, type: string]>,
  values: Record<Name, string | number | boolean | null>,
): XmlElement[] {
  return (Object.keys(named) as Name[]).flatMap((name) =>
    values[name] === null ? [] : [new XmlElement('data', { key: named[name][0] }, String(values[name]))],
  )
}

/** An id as GraphML's schema allows it, without a slash: `person:marco-rubio`. */
function nameToken(id: string): string {
  return id.replace('/', ':')
}
