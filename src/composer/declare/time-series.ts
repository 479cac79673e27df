/** Time series: rows of many dates, counted in the calendar's intervals. */
import { badInput, type UserError } from '../../errors.ts'
import { type Bounds, type Interval, intervalOf, intervalsBetween } from '../../time/intervals.ts'
import type { Dimension, Naming } from './dimensions.ts'

export interface Bucket {
  key: string
  count: number
  /** What the key is. */
  names: Naming
}

export interface TimeSeries {
  buckets: (Bounds & { count: number; split: Bucket[]; score: number | null })[]
  imprecise: number
  undated: number
  outside: number
}

/** A time series has at most so many buckets. */
const mostBuckets = 1_000

/** Rows of one date, counted. */
export interface Dated {
  earliest: string | null
  latest: string | null
  undated: boolean
  count: number
  value?: string
  scored?: unknown[]
}

export interface Range {
  from?: string | null
  to?: string | null
  includeUndated?: boolean | null
}

/** Whether a date certainly lies outside the range. */
function isOutside({ earliest, latest }: Dated, { from, to }: Range): boolean {
  return Boolean((from && latest !== null && latest < from) || (to && earliest !== null && earliest > to))
}

/** Those rows that have one of the commonest values of what may lie in the range; of values as common, those first by text. */
export function ofCommonest(rows: readonly Dated[], most: number, range: Range): Dated[] {
  const counts = new Map<string, number>()
  for (const row of rows) {
    if (!row.value || (row.undated ? !range.includeUndated : isOutside(row, range))) continue
    counts.set(row.value, (counts.get(row.value) ?? 0) + row.count)
  }
  const ranked = [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
  const kept = new Set(ranked.slice(0, most).map(([value]) => value))
  return rows.filter(({ value }) => value !== undefined && kept.has(value))
}

/**
 * Puts dates into the buckets that they lie wholly inside. If something is wrong, it gives the error instead of throwing it: the
 * error concerns only this facet of this list, and the field that shows the facet throws it.
 */
export function seriesOf(
  rows: Dated[],
  split: { rows: Dated[]; dimension: Dimension } | null,
  interval: Interval,
  range: Range,
  score: ((values: readonly unknown[]) => number | null) | null,
): TimeSeries | UserError {
  const intervals = new Map<string, Bounds>()
  const bucketOf = (day: string): Bounds => {
    const known = intervals.get(day) ?? intervalOf(day, interval)
    intervals.set(day, known)
    return known
  }
  const placeOf = (row: Dated): string | 'imprecise' | 'undated' | 'outside' => {
    const { earliest, latest, undated } = row
    if (undated) return 'undated'
    if (isOutside(row, range)) return 'outside'
    if (earliest === null || latest === null) return 'imprecise'
    const { start, end } = bucketOf(earliest)
    return latest <= end ? start : 'imprecise'
  }
  const counts = new Map<string, number>()
  const scores = new Map<string, { sum: number; count: number }>()
  for (const row of rows) {
    const place = placeOf(row)
    counts.set(place, (counts.get(place) ?? 0) + row.count)
    const scored = score && row.scored ? score(row.scored) : null
    if (scored !== null) {
      const { sum, count } = scores.get(place) ?? { sum: 0, count: 0 }
      scores.set(place, { sum: sum + scored * row.count, count: count + row.count })
    }
  }
  const parts = new Map<string, Map<string, number>>()
  for (const row of split?.rows ?? []) {
    const place = placeOf(row)
    const values = parts.get(place) ?? new Map<string, number>()
    parts.set(place, values.set(row.value as string, (values.get(row.value as string) ?? 0) + row.count))
  }
  const starts = [...counts.keys()].filter((place) => /^\d/.test(place)).sort()
  // The days that a range names have buckets too; everything else in buckets lies between them.
  const ends = [range.from, range.to].flatMap((day) => (day ? [bucketOf(day).start] : []))
  const all = [...starts, ...ends].sort()
  const [first, last] = [all[0], all.at(-1)]
  const bounds = first && last ? intervalsBetween(first, last, interval, mostBuckets) : []
  if (!bounds) {
    return badInput(
      'interval',
      `from ${first} to ${last} there are more than ${mostBuckets} buckets by ${interval}; choose a longer interval or a shorter range.`,
    )
  }
  const splitOf = (start: string): Bucket[] =>
    [...(parts.get(start) ?? [])]
      .flatMap(([key, count]) => (split ? [{ key, count, names: split.dimension.names }] : []))
      .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
  return {
    buckets: bounds.map(({ start, end }) => {
      const scored = scores.get(start)
      return {
        start,
        end,
        count: counts.get(start) ?? 0,
        split: splitOf(start),
        score: scored ? scored.sum / scored.count : null,
      }
    }),
    imprecise: counts.get('imprecise') ?? 0,
    undated: counts.get('undated') ?? 0,
    outside: counts.get('outside') ?? 0,
  }
}
