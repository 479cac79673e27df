/** All nodes of a kind that pass its filter, found from the filter's narrowest end, if it has one. */

import { type Clause, carry, written } from '../text/clause.ts'
import { hasDays, isPast, type Moment, type Writer } from '../text/writer.ts'
import type { Arguments } from './arguments.ts'
import { addConditions, type FilterFields, filterNamed, type LinksOf } from './filter.ts'
import { type Entry, entryOf } from './filter-entry.ts'

/** How a list of all nodes of a label can start at that moment, if its filter demands something that few of them have. */
export function entryFor(fields: FilterFields, filter: Arguments, moment: Moment, linksOf?: LinksOf): Entry | null {
  // What was known before is found only along relationships.
  const entry = isPast(moment) ? null : entryOf(fields, filter, linksOf)
  // The nodes through which an entry leads may not count on the days that are asked about.
  return entry && hasDays(moment) ? { ...entry, rest: filter } : entry
}

/** Binds the nodes that such an entry leads to, each once. */
export function entryClause({ text }: Entry, node: string, label: string, write: Writer): Clause {
  return carry(text(node, label, write), `DISTINCT ${node}`, write.counted(node, label))
}

/** All nodes of a kind that pass its filter, as text. */
export function allPassing(node: string, kind: string, filter: Arguments | null, write: Writer): string {
  return written(allOf(node, kind, filterNamed(`${kind}Filter`), filter, write))
}

/** Binds all nodes of a kind that pass a filter of these fields. */
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

/** Adds the filter's conditions to the clauses that bind a node. */
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
