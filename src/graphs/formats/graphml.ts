/** GraphML, whose keys say the type of each value. */
import { eachInTurns, type Pause } from '../../collections/pause.ts'
import type { GraphEdgeRow } from '../graph.ts'
import { type DrawnGraph, type DrawnNode, edgeLabel, evidenceOf } from './drawn-graph.ts'
import { type XmlElement, xmlDocument } from './xml.ts'

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

export function graphml({ nodes, edges, truncated, totalNodes }: DrawnGraph, pause: Pause): Promise<string> {
  return xmlDocument('http://graphml.graphdrawing.org/xmlns', { root: 'graphml' }, async (graphml) => {
    for (const [of, named] of Object.entries(keys)) {
      for (const [name, [id = '', type = '']] of Object.entries(named)) {
        graphml.add('key', { id, for: of, 'attr.name': name, 'attr.type': type })
      }
    }
    // NetworkX cannot read a graph that has both sorts of edges, and igraph loses its directions: so all edges of such a graph
    // are directed, and a key says which really are.
    const directed = edges.length === 0 || edges.some((edge) => edge.directed)
    const graph = graphml.add('graph', { edgedefault: directed ? 'directed' : 'undirected' })
    addData(graph, keys.graph, { truncated, totalNodes })
    await eachInTurns(nodes, pause, (node) => addNode(graph, node))
    await eachInTurns(edges, pause, (edge) => addEdge(graph, edge))
  })
}

function addNode(graph: XmlElement, { id, label, kind, depth }: DrawnNode): void {
  addData(graph.add('node', { id: nameToken(id) }), keys.node, { id, label, kind, depth })
}

function addEdge(graph: XmlElement, edge: GraphEdgeRow): void {
  const { id, source, target, directed, type, role, count, weight, from, to } = edge
  const element = graph.add('edge', { source: nameToken(source), target: nameToken(target) })
  const evidence = evidenceOf(edge).join(' ') || null
  addData(element, keys.edge, { id, label: edgeLabel(edge), type, directed, role, count, weight, from, to, evidence })
}

/** Adds a datum for each key that has a value. */
function addData<Name extends string>(
  element: XmlElement,
  named: Record<Name, [id: string, type: string]>,
  values: Record<Name, string | number | boolean | null>,
): void {
  for (const name of Object.keys(named) as Name[]) {
    if (values[name] !== null) element.add('data', { key: named[name][0] }, String(values[name]))
  }
}

/** An id as GraphML's schema allows it, without a slash: `person:marco-rubio`. */
function nameToken(id: string): string {
  return id.replace('/', ':')
}
