/** What an import or a withdrawal did: in a line for people, and as JSON for scripts. */
import type { ImportReport } from '../bundle/import.ts'
import type { ReadFile } from '../formats/read-file.ts'

/** `island-talks: 3 created, 1 changed, … recorded at 2026-01-31T12:00:00.000Z.` */
export function reportText(report: ImportReport): string {
  const counts = Object.entries(countsIn(report)).map(([what, count]) => `${count} ${what}`)
  const done = report.at ? `, recorded at ${report.at}` : '; nothing was written'
  return `${report.bundle}: ${counts.join(', ')}${done}.`
}

/**
 * The same for a script, as one line of JSON: `{ bundle, rows: { read, taken, folded, rejected }, records: { created, … }, rejectedFile,
 * warnings }`. The rows of a bundle are its records, all of which are taken; `made` is the file of others that it was made of.
 */
export function reportJson(report: ImportReport, made: ReadFile | null): string {
  const rows = made?.rows ?? { read: report.read, taken: report.read, folded: 0, rejected: 0 }
  const { bundle, warnings } = report
  const rejectedFile = made?.rejectedFile ?? null
  return JSON.stringify({ bundle, rows, records: countsIn(report), rejectedFile, warnings: warnings.count })
}

/** How many records there are, by what became of them. */
export function countsIn({ created, changed, unchanged, retracted, restored }: ImportReport): Record<string, number> {
  const lists = Object.entries({ created, changed, unchanged, retracted, restored })
  return Object.fromEntries(lists.map(([what, { length }]) => [what, length]))
}
