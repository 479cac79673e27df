/** Calendar intervals: the bucket of a time series that a day lies in. */
import { DateTime, type DateTimeUnit } from 'luxon'

export type Interval = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR'

/** The first and the last day of an interval, `YYYY-MM-DD`. The last week ends with the year 9999, as the calendar does. */
export interface Bounds {
  start: string
  end: string
}

function unitOf(interval: Interval): DateTimeUnit {
  return interval.toLowerCase() as DateTimeUnit
}

/** The interval in which a day lies; weeks are those of ISO 8601 and start on Monday. */
export function intervalOf(day: string, interval: Interval): Bounds {
  return boundsFrom(DateTime.fromISO(day, { zone: 'utc' }).startOf(unitOf(interval)), interval)
}

/** The intervals from the one that starts on `first` to the one that starts on `last`; null if there are more than `most`. */
export function intervalsBetween(first: string, last: string, interval: Interval, most: number): Bounds[] | null {
  const found: Bounds[] = []
  let start = DateTime.fromISO(first, { zone: 'utc' })
  const end = DateTime.fromISO(last, { zone: 'utc' })
  while (start <= end) {
    if (found.length === most) return null
    found.push(boundsFrom(start, interval))
    start = start.plus({ [unitOf(interval)]: 1 })
  }
  return found
}

function boundsFrom(start: DateTime, interval: Interval): Bounds {
  const end = start.endOf(unitOf(interval))
  return { start: start.toISODate() as string, end: end.year > 9999 ? '9999-12-31' : (end.toISODate() as string) }
}
