/** Days read plainly: what an EDTF text can mean, and the intervals of the calendar, worked out in days since 1970. */

export interface Range {
  from?: string | null
  to?: string | null
  includeUndated?: boolean | null
}
export type Days = [earliest: string | null, latest: string | null]

/** The first and the last day that a date can mean; null without a date. */
export function daysOf(edtf: string | undefined): Days | null {
  if (edtf === undefined) return null
  const [from = '', to] = edtf.replaceAll(/[[\]?~%]/g, '').split(edtf.includes('/') ? '/' : '..')
  if (to === undefined) return [first(from), last(from)]
  const open = (end: string) => end === '' || end === '..'
  return [open(from) ? null : first(from), open(to) ? null : last(to)]
}

const first = (text: string) => `${text}-01-01`.slice(0, 10)
function last(text: string): string {
  if (text.length === 4) return `${text}-12-31`
  if (text.length === 10) return text
  const [year, month] = text.split('-').map(Number) as [number, number]
  return dayOf(Date.UTC(year, month, 0))
}

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10)

export function mayLieIn(edtf: string | undefined, { from, to, includeUndated }: Range): boolean {
  const days = daysOf(edtf)
  if (!days) return includeUndated === true
  const [earliest, latest] = days
  return !(to && earliest !== null && earliest > to) && !(from && latest !== null && latest < from)
}

/** The first and last day of the interval around a day. */
export function around(day: string, interval: string): [string, string] {
  const [year, month] = day.split('-').map(Number) as [number, number]
  const time = Date.parse(day)
  if (interval === 'DAY') return [day, day]
  if (interval === 'WEEK') {
    const monday = time - ((new Date(time).getUTCDay() + 6) % 7) * 86_400_000
    return [dayOf(monday), dayOf(monday + 6 * 86_400_000)]
  }
  const months = interval === 'MONTH' ? 1 : interval === 'QUARTER' ? 3 : 12
  const start = Math.floor((month - 1) / months) * months
  return [dayOf(Date.UTC(year, start, 1)), dayOf(Date.UTC(year, start + months, 0))]
}

export function dayAfter(day: string): string {
  return dayOf(Date.parse(day) + 86_400_000)
}
