/** A range of instants in an address, for when something was recorded: `2026-11-01..2026-11-30`, or with times. */
import { isDay } from './is-day.ts'
import type { Parameter } from './parameters.ts'

/** Both ends are included, as days or as instants in UTC; null is open. */
export interface Instants {
  from: string | null
  to: string | null
}

const isInstant = (text: string) =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/.test(text) && !Number.isNaN(Date.parse(text))

const known = (text: string) => (isDay(text) || isInstant(text) ? text : null)

/** A range of instants; null where none is set. What is no range is ignored. */
export function instants(): Parameter<Instants | null> {
  return {
    read: ([written = '']) => {
      const [first = '', last = first] = written.split('..')
      const range = { from: known(first), to: known(last) }
      return range.from === null && range.to === null ? null : range
    },
    write: (value) => (value && (value.from ?? value.to) !== null ? [`${value.from ?? ''}..${value.to ?? ''}`] : []),
  }
}

/** As the API takes it: a day as an end means all of it. */
export function instantFilter({ from, to }: Instants): { from: string | null; to: string | null } {
  return {
    from: from !== null && isDay(from) ? `${from}T00:00:00.000Z` : from,
    to: to !== null && isDay(to) ? `${to}T23:59:59.999Z` : to,
  }
}
