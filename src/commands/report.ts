/** What an import or a withdrawal did, in a line. */
import type { ImportReport } from '../bundle/import.ts'

/** `island-talks: 3 created, 1 changed, … recorded at 2026-01-31T12:00:00.000Z.` */
export function reportText({ bundle, at, created, changed, unchanged, retracted, restored }: ImportReport): string {
  const counts = Object.entries({ created, changed, unchanged, retracted, restored })
  const done = at ? `, recorded at ${at}` : '; nothing was written'
  return `${bundle}: ${counts.map(([what, { length }]) => `${length} ${what}`).join(', ')}${done}.`
}
