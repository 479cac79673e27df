/** Reads days that are written in a form that somebody named, and in no other. */
import { DateTime } from 'luxon'

/**
 * The date that `text` is in the first of the forms that fits all of it, in EDTF, as sharp as the form: `MMMM d, yyyy` makes a day of it,
 * `MM/yyyy` a month, `yyyy` a year. Null if none fits. Luxon's table of tokens has the forms; names of months are English.
 */
export function dateIn(text: string, forms: readonly string[]): string | null {
  for (const form of forms) {
    const read = DateTime.fromFormat(text, form, { locale: 'en', zone: 'utc' })
    if (read.isValid) return read.toFormat(sharpness(form))
  }
  return null
}

/** Whether a form says a year, the least that a date needs. */
export function isForm(form: string): boolean {
  return /y/.test(bare(form))
}

function sharpness(form: string): string {
  const tokens = bare(form)
  if (/d/.test(tokens)) return 'yyyy-MM-dd'
  return /[ML]/.test(tokens) ? 'yyyy-MM' : 'yyyy'
}

/** The form without the words that it quotes. */
function bare(form: string): string {
  return form.replaceAll(/'[^']*'/g, '')
}

/** Whether a text is a day of the calendar as ISO 8601 writes it. */
export function isDay(text: string): boolean {
  return dateIn(text, ['yyyy-MM-dd']) === text
}
