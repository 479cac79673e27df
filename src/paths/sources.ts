/** The sources behind edges: those that are cited for the records that state them, and those at their ends. */

import type { Ask } from '../composer/declare/read.ts'
import { written } from '../composer/text/clause.ts'
import { RECORD } from '../model/structure.ts'
import type { StatedEdge } from './edges.ts'

/** By the edge's id; one read. */
export async function sourcesBehind(edges: readonly StatedEdge[], ask: Ask): Promise<Map<string, string[]>> {
  const write = ask.writer()
  const start = written([write.byIds('n', RECORD, [...new Set(edges.flatMap(({ statedBy }) => statedBy))])])
  const cited = write.path('n').out('CITED_IN', 'q', 'Citation').out('CITES', 's', 'Source').clause()
  const text = `${start} CALL (n) { ${written([cited])} RETURN collect(DISTINCT s.id) AS sources } RETURN n.id AS id, sources`
  const rows = await ask.read('sources behind edges', text, write)
  const cites = new Map(rows.map(({ id, sources }) => [id as string, sources as string[]]))
  const ends = ({ type, target }: StatedEdge) => (type === 'CITES' || type === 'VIA' ? [target] : [])
  return new Map(edges.map((edge) => [edge.id, [...ends(edge), ...edge.statedBy.flatMap((id) => cites.get(id) ?? [])]]))
}
