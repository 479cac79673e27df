/** How long two things are apart, no surer than their dates are. */

export interface Dated {
  earliest: string | null
  latest: string | null
}

/** In days; `most` is null where a date is open. */
export interface Apart {
  least: number
  most: number | null
}

const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000

/** The least and the most days that can lie between two dates; null if one of them is not known at all. */
export function daysApart(a: Dated | null, b: Dated | null): Apart | null {
  if (!a || !b) return null
  if ((a.earliest ?? a.latest) === null || (b.earliest ?? b.latest) === null) return null
  const gap = (first: Dated, second: Dated) =>
    first.latest !== null && second.earliest !== null ? dayNumber(second.earliest) - dayNumber(first.latest) : 0
  const width = (first: Dated, second: Dated) =>
    first.earliest !== null && second.latest !== null
      ? dayNumber(second.latest) - dayNumber(first.earliest)
      : Number.POSITIVE_INFINITY
  const most = Math.max(width(a, b), width(b, a))
  return { least: Math.max(0, gap(a, b), gap(b, a)), most: Number.isFinite(most) ? most : null }
}

/** The days of both and those between them, as far as both are known: `from` the first, `to` the last. */
export function daysBetween(a: Dated | null, b: Dated | null): { from: string; to: string } | null {
  const first = [a?.earliest ?? a?.latest, b?.earliest ?? b?.latest]
  const last = [a?.latest ?? a?.earliest, b?.latest ?? b?.earliest]
  if ([...first, ...last].some((day) => day == null)) return null
  const sorted = (days: unknown[]) => (days as string[]).sort()
  return { from: sorted(first)[0] ?? '', to: sorted(last)[1] ?? '' }
}
