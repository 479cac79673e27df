/** What of the timeline stands in its address, and what is asked for it. */
import { ids } from '../../address/choices.ts'
import { type Days, days } from '../../address/days.ts'
import { oneOf, several, type ValuesOf } from '../../address/parameters.ts'
import { dayAt, dayLength, type Interval, startOf } from '../../charts/days.ts'
import { laneKinds } from '../../moments/lanes.ts'

export const timelineParameters = {
  kinds: several(laneKinds),
  actors: ids(['person', 'organization', 'state']),
  processes: ids(['process']),
  agreements: ids(['agreement']),
  topics: ids(['topic']),
  time: days(),
  interval: oneOf(['AUTO', 'DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'], 'AUTO'),
  /** Whether what nobody dates stands where it was first reported. */
  reported: oneOf(['false', 'true'], 'false'),
}

export type TimelineValues = ValuesOf<typeof timelineParameters>

/** The API's filter without days. */
export function timelineFilter({ kinds, actors, processes, agreements, topics }: TimelineValues) {
  return {
    ...(kinds.length > 0 ? { kinds } : {}),
    ...(actors.length > 0 ? { actors } : {}),
    ...(processes.length > 0 ? { processes } : {}),
    ...(agreements.length > 0 ? { agreements } : {}),
    ...(topics.length > 0 ? { topics } : {}),
  }
}

/** How long the stretches of the overview are: as chosen, else so that there are neither few nor very many. */
export function intervalOf({ interval, time }: Pick<TimelineValues, 'interval' | 'time'>): Interval {
  if (interval !== 'AUTO') return interval
  if (!time?.from || !time.to) return 'MONTH'
  const many = (startOf(time.to) - startOf(time.from)) / dayLength + 1
  if (many <= 62) return 'DAY'
  if (many <= 400) return 'WEEK'
  if (many <= 12 * 365) return 'MONTH'
  return 'YEAR'
}

/** Days three times as long around the same middle; null, all days, where an end is open. */
export function wider(time: Days | null): Days | null {
  if (!time?.from || !time.to) return null
  const length = startOf(time.to) - startOf(time.from) + dayLength
  return { from: dayAt(startOf(time.from) - length), to: dayAt(startOf(time.to) + length) }
}

/** The days before or after, as many as these. */
export function shifted(time: Days, direction: -1 | 1): Days {
  if (!time.from || !time.to) return time
  const length = startOf(time.to) - startOf(time.from) + dayLength
  return {
    from: dayAt(startOf(time.from) + direction * length),
    to: dayAt(startOf(time.to) + direction * length),
  }
}
