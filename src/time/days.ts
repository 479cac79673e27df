/** First and last calendar day of one EDTF date, worked out on its text. */

/** First and last day, `YYYY-MM-DD`; null where open. */
export type Days = [earliest: string | null, latest: string | null]

/**
 * The first and last day of a date that the grammar allows (`2025`, `202X`, `2025-02~`, `2025-XX`, `2025-21`), or null where
 * the calendar has no such day. A season's hemisphere is not known: 21 and 23 may lie anywhere in their year, 22 and 24
 * may also run on to the end of the next February.
 */
export function daysOf(text: string): [string, string] | null {
  const [year = '', month, day] = text.replace(/[?~%]/g, '').split('-')
  const first = year.replaceAll('X', '0')
  const last = year.replaceAll('X', '9')
  if (month === undefined || month === 'XX') return day && day !== 'XX' ? null : [`${first}-01-01`, `${last}-12-31`]
  if (month === '21' || month === '23') return [`${first}-01-01`, `${last}-12-31`]
  if (month === '22' || month === '24')
    return [`${first}-01-01`, lastDay(String(Number(last) + 1).padStart(4, '0'), '02')]
  if (month < '01' || month > '12') return null
  const end = lastDay(last, month)
  if (day === undefined || day === 'XX') return [`${first}-${month}-01`, end]
  const on = `${last}-${month}-${day}`
  return day >= '01' && on <= end ? [`${first}-${month}-${day}`, on] : null
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`, of a year from 1 to 9999. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && text >= '0001' && daysOf(text) !== null
}

function lastDay(year: string, month: string): string {
  const number = Number(year)
  const leap = (number % 4 === 0 && number % 100 !== 0) || number % 400 === 0
  const days = month === '02' ? (leap ? 29 : 28) : ['04', '06', '09', '11'].includes(month) ? 30 : 31
  return `${year}-${month}-${days}`
}
