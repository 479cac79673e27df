/** The first and the last calendar day of one EDTF date, worked out from its text. */

/** The first and the last day, `YYYY-MM-DD`; null if open. */
export type Days = [earliest: string | null, latest: string | null]

/**
 * The first and the last day of a date that the grammar allows (`2025`, `202X`, `2025-02~`, `2025-XX`, `2025-21`), or null if the
 * calendar has no such day. The hemisphere of a season is not known: 21 and 23 may lie anywhere in their year, 22 and 24 may also
 * go on to the end of the next February.
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

/**
 * So many days from one on, or back, that one first. It is counted on text, since a `Date` for each takes 30 times as long: 4 ms for ten
 * years. Years have four digits: beyond them come `~` and `-`, which sort behind and before all days and equal none.
 */
export function daysFrom(first: string, way: 'on' | 'back', count: number): string[] {
  const days: string[] = []
  let [year = 0, month = 0, day = 0] = first.split('-').map(Number)
  while (days.length < count) {
    const start = `${monthText(year, month)}-`
    const last = daysIn(year, month)
    for (; day >= 1 && day <= last && days.length < count; day += way === 'on' ? 1 : -1) {
      days.push(start.length === 8 ? start + twoDigits(day) : start.slice(0, 1))
    }
    ;[year, month] = besideMonth(year, month, way)
    day = way === 'on' ? 1 : daysIn(year, month)
  }
  return days
}

/** So many months, `YYYY-MM`, from that of a day on, or back, in the same way. */
export function monthsFrom(first: string, way: 'on' | 'back', count: number): string[] {
  const months: string[] = []
  let [year = 0, month = 0] = first.split('-').map(Number)
  while (months.length < count) {
    months.push(monthText(year, month))
    ;[year, month] = besideMonth(year, month, way)
  }
  return months
}

function besideMonth(year: number, month: number, way: 'on' | 'back'): [year: number, month: number] {
  if (way === 'on') return month === 12 ? [year + 1, 1] : [year, month + 1]
  return month === 1 ? [year - 1, 12] : [year, month - 1]
}

function monthText(year: number, month: number): string {
  if (year < 0) return '-'
  return year > 9999 ? '~' : `${String(year).padStart(4, '0')}-${twoDigits(month)}`
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number)
}

function lastDay(year: string, month: string): string {
  return `${year}-${month}-${daysIn(Number(year), Number(month))}`
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}
