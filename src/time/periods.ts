/** Calendar periods as the leading digits of their days: `2025-02` a month, `2025` a year, `202` a decade, `20` a century, none all time. */

const lengths = ['2025-02', '2025', '202', '20', ''].map(({ length }) => length)

/** The shortest period that holds all days of a date, from its first to its last; all time if the date is open. */
export function periodOf(earliest: string | null, latest: string | null): string {
  if (earliest === null || latest === null) return ''
  const length = lengths.find((each) => earliest.slice(0, each) === latest.slice(0, each)) ?? 0
  return earliest.slice(0, length)
}

/** The days from one to another, both included; null if there are more than `most`. */
export function daysBetween(from: string, to: string, most: number): string[] | null {
  const days: string[] = []
  const day = new Date(`${from}T00:00:00Z`)
  for (let text = from; text <= to; text = day.toISOString().slice(0, from.length)) {
    if (days.length === most) return null
    days.push(text)
    day.setUTCDate(day.getUTCDate() + 1)
    // After the last year there are no days.
    if (day.getUTCFullYear() > 9999) break
  }
  return days
}

/** All periods that hold any of the days. */
export function periodsWith(days: readonly string[]): string[] {
  return [...new Set(days.flatMap((day) => lengths.map((length) => day.slice(0, length))))]
}
