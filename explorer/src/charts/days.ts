/** Days on a line: numbers for them, names for the stretches of a series, and the marks of an axis. */
import { scaleUtc } from 'd3-scale'
import type { Language } from '../words/language.ts'

export const dayLength = 86_400_000

export type Interval = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR'

/** The beginning of a day (`2025-02-12`), in ms since 1970. */
export function startOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`)
}

/** The day that a moment lies in. */
export function dayAt(ms: number): string {
  return new Date(Math.floor(ms / dayLength) * dayLength).toISOString().slice(0, 10)
}

const formats = new Map<string, Intl.DateTimeFormat>()

function format(ms: number, language: Language, options: Intl.DateTimeFormatOptions): string {
  const key = language + JSON.stringify(options)
  let found = formats.get(key)
  if (!found) {
    found = new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', { ...options, timeZone: 'UTC' })
    formats.set(key, found)
  }
  return found.format(ms)
}

/** `12 Feb 2025`, `2025年2月12日`. */
export function dayName(day: string, language: Language): string {
  return format(startOf(day), language, { day: 'numeric', month: 'short', year: 'numeric' })
}

/** The name of a stretch of a series: `Feb 2025`, `Q1 2025`, `week of 10 Feb 2025`. */
export function stretchName(start: string, interval: Interval, language: Language): string {
  const at = startOf(start)
  const year = new Date(at).getUTCFullYear()
  switch (interval) {
    case 'YEAR':
      return language === 'ja' ? `${year}年` : String(year)
    case 'QUARTER': {
      const quarter = Math.floor(new Date(at).getUTCMonth() / 3) + 1
      return language === 'ja' ? `${year}年第${quarter}四半期` : `Q${quarter} ${year}`
    }
    case 'MONTH':
      return format(at, language, { month: 'short', year: 'numeric' })
    case 'WEEK':
      return language === 'ja' ? `${dayName(start, language)}の週` : `week of ${dayName(start, language)}`
    case 'DAY':
      return dayName(start, language)
  }
}

export interface Tick {
  at: number
  text: string
}

/** Marks of an axis from one moment to another: about `many` of them, each no finer than their distance, the year where it is new. */
export function ticksOf(from: number, to: number, many: number, language: Language): Tick[] {
  const marks = scaleUtc()
    .domain([from, to])
    .ticks(Math.max(1, many))
    .map(Number)
    // Between midnights there are no days.
    .filter((at) => at % dayLength === 0)
  const step = marks.length > 1 ? (marks[1] as number) - (marks[0] as number) : to - from
  let lastYear: number | null = null
  return marks.map((at) => {
    const year = new Date(at).getUTCFullYear()
    const withYear = year !== lastYear
    lastYear = year
    if (step >= 360 * dayLength) return { at, text: stretchName(dayAt(at), 'YEAR', language) }
    const options: Intl.DateTimeFormatOptions = { month: 'short' }
    if (step < 28 * dayLength) options.day = 'numeric'
    if (withYear) options.year = 'numeric'
    return { at, text: format(at, language, options) }
  })
}
