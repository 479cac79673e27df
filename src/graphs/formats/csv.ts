/** Nodes and edges as the tables that Gephi imports: CSV (RFC 4180), safe to open in a spreadsheet. */
import { stringify } from 'csv-stringify/sync'
import { type DrawnGraph, edgeLabel, evidenceOf } from './drawn-graph.ts'
import { plainText } from './plain-text.ts'

export function* csvNodes({ nodes }: DrawnGraph): Generator<string> {
  yield csvLine(['Id', 'Label', 'Kind', 'Depth'])
  for (const { id, label, kind, depth } of nodes) yield csvLine([id, label, kind, depth])
}

/** Type says, as in Gephi, whether the edge is directed; Kind has its EdgeType. */
export function* csvEdges({ edges }: DrawnGraph): Generator<string> {
  yield csvLine([
    'Source',
    'Target',
    'Type',
    'Weight',
    'Id',
    'Label',
    'Kind',
    'Role',
    'Count',
    'From',
    'To',
    'Evidence',
  ])
  for (const edge of edges) {
    const { id, source, target, directed, weight, type, role, count, from, to } = edge
    const described = [id, edgeLabel(edge), type, role, count, from, to, evidenceOf(edge).join(' ')]
    yield csvLine([source, target, directed ? 'Directed' : 'Undirected', weight, ...described])
  }
}

/** A record with its end, CRLF; texts that a spreadsheet would run are made harmless. */
export function csvLine(cells: readonly (string | number | boolean | null)[]): string {
  return stringify([cells], {
    record_delimiter: '\r\n',
    quoted_string: true,
    cast: { string: harmless, boolean: String },
  })
}

/**
 * A spreadsheet runs a cell as a formula if it begins with one of these characters; an apostrophe before it makes it text. OWASP
 * lists the characters under CSV injection. Numbers are not text and keep their sign.
 */
function harmless(text: string): string {
  const plain = plainText(text)
  return /^[=+\-@\t\r\n\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}]/u.test(plain) ? `'${plain}` : plain
}
