/** As of which moment the page is asked; it stands in the address and applies to every question. */
import { useMemo } from 'react'
import { useSearch } from 'wouter'
import { isDay } from './is-day.ts'

/** The arguments of @asOf; null restricts nothing. Days are ISO 8601, `known` is an instant. */
export interface Moment {
  valid: string | null
  published: string | null
  known: string | null
}

export const present: Moment = { valid: null, published: null, known: null }

/** A day that somebody wrote by hand for `known` means all that was recorded by its end. */
export function momentIn(search: string): Moment {
  const parameters = new URLSearchParams(search)
  // The server, too, takes an empty one for none.
  const given = (name: string) => parameters.get(name) || null
  const known = given('known')
  return {
    valid: given('valid'),
    published: given('published'),
    known: known !== null && isDay(known) ? `${known}T23:59:59.999Z` : known,
  }
}

export function isPresent(moment: Moment): boolean {
  return moment.valid === null && moment.published === null && moment.known === null
}

const anInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/i

/** The first of the three that the service could not read; null where it can read all. */
export function unreadableIn(moment: Moment): { name: keyof Moment; value: string } | null {
  for (const name of ['valid', 'published', 'known'] as const) {
    const value = moment[name]
    if (value === null) continue
    const reads =
      name === 'known'
        ? anInstant.test(value) && isDay(value.slice(0, 10)) && !Number.isNaN(Date.parse(value))
        : isDay(value)
    if (!reads) return { name, value }
  }
  return null
}

/** The moment of this page. */
export function useMoment(): Moment {
  const search = useSearch()
  return useMemo(() => momentIn(search), [search])
}
