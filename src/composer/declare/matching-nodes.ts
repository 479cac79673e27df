/** All nodes of a kind that its filter lets pass: from the filter's narrowest end, where it has one. */

import { type Clause, carry, written } from '../text/clause.ts'
import { isPast, type Moment, type Writer } from '../text/writer.ts'
import type { Arguments } from './arguments.ts'
import { addConditions, type Entry, entryOf, type FilterFields, filterNamed } from './filter.ts'

/** How a list of all nodes of a label can start at that moment, where its filter demands something that few of them have. */
export function entryFor(fields: FilterFields, filter: Arguments, moment: Moment): Entry | null {
  // What was known before is found by its own ways only.
  const entry = isPast(moment) ? null : entryOf(fields, filter)
  // What an entry leads through may not count on the days that are asked about.
  const isMet = moment.valid === undefined && moment.published === undefined
  return entry && !isMet ? { ...entry, rest: filter } : entry
}

/** Binds the nodes that such an entry leads to, each once. */
export function entryClause({ text }: Entry, node: string, label: string, write: Writer): Clause {
  return carry(text(node, label, write), `DISTINCT ${node}`, write.counted(node, label))
}

/** All nodes of a kind that its filter lets pass, as text. */
export function allPassing(node: string, kind: string, filter: Arguments | null, write: Writer): string {
  return written(allOf(node, kind, filterNamed(`${kind}Filter`), filter, write))
}

/** Binds all nodes of a kind that a filter of these fields lets pass. */
export function allOf(
  node: string,
  kind: string,
  fields: FilterFields,
  filter: Arguments | null,
  write: Writer,
): Clause[] {
  const entry = filter && entryFor(fields, filter, write.moment)
  return entry
    ? passing(node, fields, entry.rest, [entryClause(entry, node, kind, write)], write)
    : passing(node, fields, filter, [write.every(node, kind)], write)
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
