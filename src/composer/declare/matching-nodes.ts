/** Where computed answers start: all nodes of a kind that its filter lets pass. */

import { type Clause, carry, written } from '../text/clause.ts'
import type { Writer } from '../text/writer.ts'
import type { Arguments } from './arguments.ts'
import { addConditions, entryOf, type FilterFields, filterNamed } from './filter.ts'

/** All nodes of a kind that its filter lets pass, as text. */
export function allPassing(node: string, kind: string, filter: Arguments | null, write: Writer): string {
  return written(allOf(node, kind, filterNamed(`${kind}Filter`), filter, write))
}

/**
 * Binds all nodes of a kind that a filter of these fields lets pass, from the filter's narrowest end, where it has one.
 */
export function allOf(
  node: string,
  kind: string,
  fields: FilterFields,
  filter: Arguments | null,
  write: Writer,
): Clause[] {
  const entry = filter && !write.isPast ? entryOf(fields, filter) : null
  if (!entry) return passing(node, fields, filter, [write.every(node, kind)], write)
  // What an entry leads through may not count on the days that are asked about.
  const met = write.moment.valid === undefined && write.moment.published === undefined
  const start = carry(entry.text(node, kind, write), `DISTINCT ${node}`, write.counted(node, kind))
  return passing(node, fields, met ? entry.rest : filter, [start], write)
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
