/** Which rows or columns of equal size are in sight, so that a large matrix draws only those. */

/** Sizes in pixels; matrix.module.css has the same. */
export const size = { row: 44, column: 44, head: 168, label: 352 }

/** From `first` up to, without, `end`. */
export interface Range {
  first: number
  end: number
}

/** So many beyond the edge are drawn before they come into sight; what is drawn changes by so many at a time. */
const ahead = 6

/** A matrix up to this size is drawn whole. */
export const drawnWhole = 30

/** What is in sight of `count` things of `size` pixels, seen from `offset` on through `seen` pixels. */
export function inSight(count: number, size: number, offset: number, seen: number): Range {
  if (count <= drawnWhole) return { first: 0, end: count }
  const stepped = (index: number) => Math.floor(index / ahead) * ahead
  const first = Math.max(0, Math.min(count, stepped(offset / size) - ahead))
  const end = stepped((offset + seen) / size) + 2 * ahead
  return { first, end: Math.min(count, Math.max(first, end)) }
}

/** Where to scroll so that the thing at `index` is in sight: as little as needed. */
export function scrolledTo(index: number, size: number, offset: number, seen: number): number {
  const start = index * size
  if (start < offset) return start
  return start + size > offset + seen ? start + size - seen : offset
}
