/** Two moments of one graph that are compared: they differ in one of the three days, and share the others. */
import { isDay } from '../address/is-day.ts'
import type { Moment } from '../address/moment.ts'
import { oneOf, text } from '../address/parameters.ts'

const isInstant = (given: string) =>
  isDay(given) ||
  (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z$/.test(given) && !Number.isNaN(Date.parse(given)))

/** In an address: by which day, from when, until when; what is left out is worked out of what was recorded last. */
export const momentParameters = {
  by: oneOf(['known', 'published', 'valid'], 'known'),
  from: text('', isInstant),
  to: text('', isInstant),
}

export type By = 'known' | 'published' | 'valid'

export interface TwoMoments {
  by: By
  /** A day, or an instant if `by` is `known`; `to` null is the present. */
  from: string
  to: string | null
}

/** So many days are looked back where nobody has chosen. */
const daysBack = 90

/** A day as an instant: its end, so that the whole day counts. */
const instantOf = (given: string) => (isDay(given) ? `${given}T23:59:59.999Z` : given)
const dayOf = (given: string) => given.slice(0, 10)

export const shiftDay = (day: string, by: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10)

/**
 * What is compared: as chosen, else what the last import brought (`known`), or the last days until it (the others). Null while the last
 * import, which is then needed, is not known.
 */
export function twoMoments(
  { by, from, to }: { by: By; from: string; to: string },
  lastImport: string | null,
): TwoMoments | null {
  if (by === 'known') {
    const start = from ? instantOf(from) : lastImport && new Date(Date.parse(lastImport) - 1).toISOString()
    return start ? { by, from: start, to: to ? instantOf(to) : null } : null
  }
  const end = to ? dayOf(to) : lastImport && dayOf(lastImport)
  if (!end) return null
  return { by, from: from ? dayOf(from) : shiftDay(end, -daysBack), to: end }
}

/** The page's moment, but as of this day. */
export function at(moment: Moment, by: By, when: string | null): Moment {
  return { ...moment, [by]: when ?? moment[by] }
}
