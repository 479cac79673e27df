/** Cleans the cells of a table, and counts what it cleaned. */
import { countCleaned, type Notes } from '../format.ts'

/** What a cell says, without what only its writing brought in: null if that is nothing. */
export function cleanCell(cell: string, notes: Notes): string | null {
  let text = cell
  const step = (what: string, next: string) => {
    if (next !== text) countCleaned(notes, what)
    text = next
  }
  step('line ends CR LF made LF', text.replaceAll(/\r\n?/g, '\n'))
  step('no-break spaces made spaces', text.replaceAll(/[\u00A0\u202F]/g, ' '))
  step('invisible characters taken out', text.replaceAll(/[\u200B\uFEFF]/g, ''))
  step('spaces around a cell taken out', text.trim())
  step('double spaces made single', text.replaceAll(/ {2,}/g, ' '))
  return text === '' ? null : text
}
