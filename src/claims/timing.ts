/** How far apart two claims were said, as far as their dates tell. */

export const allTimings = ['OVERLAPPING', 'SEPARATE', 'UNKNOWN'] as const
export type Timing = (typeof allTimings)[number]

/** The first and the last day on which a claim can have been said; nothing, or empty, where its date is open or there is none. */
export interface DaysSaid {
  isDated: boolean
  earliest: string | null
  latest: string | null
}

/** Whether the dates of two claims are known well enough to say that both were held at once. */
export function timingOf(one: DaysSaid, other: DaysSaid): Timing {
  if (!one.isDated || !other.isDated) return 'UNKNOWN'
  const isBefore = (a: DaysSaid, b: DaysSaid) => Boolean(a.latest && b.earliest && a.latest < b.earliest)
  return isBefore(one, other) || isBefore(other, one) ? 'SEPARATE' : 'OVERLAPPING'
}
