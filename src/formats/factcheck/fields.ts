/** Reads what the fields of fact checks hold: words, days and languages. */
import type { Notes } from '../format.ts'
import { cleanCell } from '../table/cells.ts'
import { isDay } from '../table/dates.ts'

/** The words, cleaned; null if there are none. */
export function wordsOf(value: unknown, notes: Notes): string | null {
  return typeof value === 'string' ? cleanCell(value, notes) : null
}

/** The day of an instant or a day as ISO 8601 writes them; null if it is neither. */
export function dayOf(value: unknown): string | null {
  const day = typeof value === 'string' ? value.slice(0, 10) : ''
  return isDay(day) ? day : null
}

/** The language of a BCP 47 tag, or `und`, which says that nobody told. */
export function languageOf(value: unknown): string {
  if (typeof value !== 'string') return 'und'
  try {
    return Intl.getCanonicalLocales(value)[0] ?? 'und'
  } catch {
    return 'und'
  }
}
