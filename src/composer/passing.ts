/** Where computed answers start: all nodes of a kind that its filter lets pass. */
import type { Arguments } from './arguments.ts'
import { type Clause, written } from './clause.ts'
import { addConditions, entryOf, type FilterFields, filterNamed } from './filter.ts'
import type { Writer } from './writer.ts'

/** All nodes of a kind that its filter lets pass, as text; from the filter's narrowest end, where it has one. */
export function allPassing(node: string, kind: string, filter: Arguments | null, write: Writer): string {
  return written(passing(node, filterNamed(`${kind}Filter`), filter, [startOf(node, kind, filter, write)], write))
}

/** Binds all nodes of a kind, or those that the narrowest end of the filter leads to. */
export function startOf(node: string, kind: string, filter: Arguments | null, write: Writer): Clause {
  const entry = filter && !write.isPast ? entryOf(filterNamed(`${kind}Filter`), filter) : null
  if (!entry) return write.every(node, kind)
  return { match: `${entry.text(node, kind, write)} WITH DISTINCT ${node}`, where: write.counted(node, kind) }
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
