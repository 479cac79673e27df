/** How the fields that all entities share are read. */
import { written } from '../composer/text/clause.ts'
import type { Writer } from '../composer/text/writer.ts'
import { model } from '../model/model.ts'
import { IMPORT } from '../model/structure.ts'
import type { Statement } from '../store/store.ts'

/** The kinds that are entities, in the order of graph.yaml. */
export const entityKinds = model.interfaces.get('Entity')?.kinds ?? []

/** How many entities of each kind count at the moment, and when something was last recorded by then: one row. */
export function serviceCounts(write: Writer): Statement {
  const counts = entityKinds.map(
    (kind) => `CALL () { ${written([write.every('n', kind)])} RETURN count(n) AS ${kind} }`,
  )
  const text = `${counts.join(' ')} CALL () { ${lastRecorded(write)} } RETURN ${entityKinds.join(', ')}, lastRecordedAt`
  return { name: 'service', text, params: write.params }
}

/** The days in @asOf say nothing about what this graph did. */
function lastRecorded(write: Writer): string {
  const known = write.at('known')
  return known
    ? `MATCH (i:${IMPORT}) WHERE i.at <= ${known} WITH i ORDER BY i.at DESC LIMIT 1 RETURN collect(i.at) AS lastRecordedAt`
    : "MATCH (s:Store {id: 'store'}) RETURN collect(s.lastRecordedAt) AS lastRecordedAt"
}
