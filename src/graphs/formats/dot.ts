/** DOT, which Graphviz draws. */
import type { GraphEdgeRow } from '../graph.ts'
import { type DrawnGraph, type DrawnValues, edgeLabel, evidenceOf, given } from './drawn-graph.ts'
import { plainText } from './plain-text.ts'

export function* dot({ nodes, edges }: DrawnGraph): Generator<string> {
  // A graph in DOT is directed or not: among directed edges, an undirected one is drawn without an arrow.
  const directed = edges.some((edge) => edge.directed)
  const arrow = directed ? '->' : '--'
  yield directed ? 'digraph {\n' : 'graph {\n'
  for (const { id, label, kind, depth } of nodes) {
    yield `  ${quoted(id)}${attributes({ label: shown(label), kind, depth })};\n`
  }
  for (const edge of edges) {
    const values = { ...edgeValues(edge), dir: directed && !edge.directed ? 'none' : null }
    yield `  ${quoted(edge.source)} ${arrow} ${quoted(edge.target)}${attributes(values)};\n`
  }
  yield '}\n'
}

function edgeValues(edge: GraphEdgeRow): DrawnValues {
  const { id, type, role, count, weight, from, to } = edge
  const evidence = evidenceOf(edge).join(' ') || null
  return { id, label: shown(edgeLabel(edge)), type, role, count, weight, from, to, evidence }
}

function attributes(values: DrawnValues): string {
  const written = Object.entries(given(values)).map(([name, value]) => `${name}=${quoted(value)}`)
  return ` [${written.join(', ')}]`
}

/** A label: `&` is escaped, since Graphviz takes `&…;` for the name of a character. */
function shown(text: string): string {
  return text.replace(/&(?=#?\w+;)/g, '&amp;')
}

/** A string in DOT. Backslashes are escaped, since Graphviz takes them for escapes wherever it draws the string. */
function quoted(value: string | number): string {
  const escaped = plainText(String(value)).replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')
  return `"${escaped}"`
}
