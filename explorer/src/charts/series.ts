/** A series of counts over time as stacks that can be drawn. */
import type { Interval } from './days.ts'

export interface Share {
  key: string
  label: string
  count: number
}

/** A stretch of a series, as the API's TimeBucket. */
export interface Stretch {
  start: string
  end: string
  count: number
  split?: readonly Share[]
}

/** A series as the API answers it (TimeSeries). */
export interface Series {
  interval: Interval
  buckets: readonly Stretch[]
  undated: number
  imprecise: number
  outside: number
}

export interface Part {
  key: string
  from: number
  to: number
}

export interface Stack {
  stretch: Stretch
  parts: Part[]
  height: number
}

export interface Stacks {
  /** Commonest first; the rest, if there is any, has the key ''. */
  keys: { key: string; label: string; count: number }[]
  stacks: Stack[]
  highest: number
  /** Whether something counts in several parts, so that a stack is higher than its count. */
  counted: 'once' | 'several'
}

/** Parts stand in the same order in each stack. What no part of a split holds is the rest. */
export function stacksOf(buckets: readonly Stretch[], rest: string): Stacks {
  const totals = new Map<string, { key: string; label: string; count: number }>()
  let left = 0
  let several = false
  for (const { split, count } of buckets) {
    let inParts = 0
    for (const { key, label, count: n } of split ?? []) {
      inParts += n
      const total = totals.get(key)
      if (total) total.count += n
      else totals.set(key, { key, label, count: n })
    }
    if (inParts > count) several = true
    left += Math.max(0, count - inParts)
  }
  const keys = [...totals.values()].sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
  if (left > 0) keys.push({ key: '', label: rest, count: left })
  const stacks = buckets.map((stretch) => stackOf(stretch, keys))
  return {
    keys,
    stacks,
    highest: Math.max(1, ...stacks.map(({ height }) => height)),
    counted: several ? 'several' : 'once',
  }
}

function stackOf(stretch: Stretch, keys: Stacks['keys']): Stack {
  const counts = new Map(stretch.split?.map(({ key, count }) => [key, count]))
  const inParts = [...counts.values()].reduce((sum, n) => sum + n, 0)
  counts.set('', Math.max(0, stretch.count - inParts))
  const parts: Part[] = []
  let height = 0
  for (const { key } of keys) {
    const count = counts.get(key) ?? 0
    if (count === 0) continue
    parts.push({ key, from: height, to: height + count })
    height += count
  }
  return { stretch, parts, height }
}
