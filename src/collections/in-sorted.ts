/** Counts in lists that are sorted. */

/** How many items of a sorted list come before a value. */
export function countBelow(sorted: readonly string[], value: string): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as string) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** How many items of a sorted list come after a value. */
export function countAbove(sorted: readonly string[], value: string): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as string) <= value) low = middle + 1
    else high = middle
  }
  return sorted.length - low
}
