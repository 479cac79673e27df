/** Days in an address: `2026-01-01..2026-03-31`; either end may be open. */
import type { Condition } from './choices.ts'
import { isDay } from './is-day.ts'
import type { Parameter } from './parameters.ts'

/** Both ends are included; null is open. */
export interface Days {
  from: string | null
  to: string | null
}

/** `2026-01-01..`; a single day means that day. */
export function readDays(written: string): Days | null {
  const [first = '', second] = written.split('..')
  const from = isDay(first) ? first : null
  const last = second ?? first
  const to = isDay(last) ? last : null
  if (from === null && to === null) return null
  return from !== null && to !== null && from > to ? { from: to, to: from } : { from, to }
}

export function writeDays({ from, to }: Days): string {
  return from !== null && from === to ? from : `${from ?? ''}..${to ?? ''}`
}

/** A range of days; null where none is set. What is no range is ignored. */
export function days(): Parameter<Days | null> {
  return {
    read: ([first]) => (first === undefined ? null : readDays(first)),
    write: (value) => (value === null || (value.from === null && value.to === null) ? [] : [writeDays(value)]),
  }
}

/** What of a list with a range has no day: left out, let in, or asked for alone. */
export const undatedChoices = ['out', 'true', 'only'] as const
export type Undated = (typeof undatedChoices)[number]

/** The condition for the API that the field lies in these days. A range without ends matches whatever has a day. */
export function dayFilter(field: string, range: Days | null, undated: Undated): Condition | null {
  if (undated === 'only') return { not: { [field]: {} } }
  return range && { [field]: { ...range, ...(undated === 'true' ? { includeUndated: true } : {}) } }
}
