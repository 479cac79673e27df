/** How many records of each kind an import recorded, changed, retracted or restored, as its node in the graph says. */
import { kindOfId } from '../../model/model.ts'
import { countOf } from '../../model/structure.ts'
import type { Difference } from '../plan/difference.ts'

/** By the name of the property that holds it. */
export type ImportCounts = Record<string, number>

/** Counts the record with that id; parts are not counted. */
export function addTo(counts: ImportCounts, id: string): void {
  const prefix = kindOfId(id)?.prefix
  if (prefix) counts[countOf(prefix)] = (counts[countOf(prefix)] ?? 0) + 1
}

/** Counts what was changed. */
export function addDifference(counts: ImportCounts, { created, revisions }: Difference): void {
  for (const { id } of created) addTo(counts, id)
  for (const { recordId } of revisions) addTo(counts, recordId)
}
