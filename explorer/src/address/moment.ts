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

/** The moment of this page. */
export function useMoment(): Moment {
  const search = useSearch()
  return useMemo(() => momentIn(search), [search])
}
