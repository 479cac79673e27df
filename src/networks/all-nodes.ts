/** Where computed answers start: all nodes of a label that a filter lets pass. */

import type { Arguments } from '../composer/arguments.ts'
import { type Clause, written } from '../composer/clause.ts'
import { addConditions, entryOf, type FilterFields, filterNamed } from '../composer/filter.ts'
import type { Writer } from '../composer/writer.ts'

/** All nodes of a label that its filter lets pass, as text; from the filter's narrowest end, where it has one. */
export function allPassing(node: string, label: 'Claim' | 'Event', filter: Arguments | null, write: Writer): string {
  const fields = filterNamed(`${label}Filter`)
  const entry = filter && !write.isPast ? entryOf(fields, filter) : null
  const start = entry
    ? { match: `${entry.text(node, label, write)} WITH DISTINCT ${node}`, where: write.counted(node, label) }
    : write.every(node, label)
  return written(passing(node, fields, filter, [start], write))
}

/** The clauses that bind a node, with the filter's conditions on it. */
export function passing(
  node: string,
  fields: FilterFields,
  filter: Arguments | null,
  clauses: Clause[],
  write: Writer,
): Clause[] {
  if (filter) addConditions(clauses, fields, filter, node, write)
  return clauses
}
