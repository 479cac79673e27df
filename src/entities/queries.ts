/** How the fields that all entities share are read. */
import { model } from '../model/model.ts'
import type { Statement } from '../store/store.ts'

/** The kinds that are entities, in the order of graph.yaml. */
export const entityKinds = model.interfaces.get('Entity')?.kinds ?? []

/** How many live entities of each kind there are, and when something was last recorded: one row. */
export const serviceCounts: Statement = {
  name: 'service',
  text: `${entityKinds.map((kind) => `CALL () { MATCH (n:${kind}) RETURN count(n) AS ${kind} }`).join(' ')} CALL () { MATCH (s:Store {id: 'store'}) RETURN collect(s.lastRecordedAt) AS lastRecordedAt } RETURN ${entityKinds.join(', ')}, lastRecordedAt`,
}
