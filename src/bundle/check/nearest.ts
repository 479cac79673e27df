/** The valid name that a misspelt one was probably meant to be. */
import { distance } from 'fastest-levenshtein'

/** At most this many candidates are compared; the others are not looked at. */
export const MOST_CANDIDATES = 20_000

/**
 * The nearest of `names`, or null if none is near: at most a third of its letters would have to change, in a short name one. Two letters that
 * changed places count as one.
 */
export function nearest(name: string, names: Iterable<string>): string | null {
  const furthest = Math.max(1, Math.floor(name.length / 3))
  let best: string | null = null
  let least = furthest + 1
  let seen = 0
  for (const candidate of names) {
    seen += 1
    if (seen > MOST_CANDIDATES) break
    if (Math.abs(candidate.length - name.length) >= least) continue
    const steps = stepsBetween(name.toLowerCase(), candidate.toLowerCase())
    if (steps < least) [best, least] = [candidate, steps]
  }
  return best
}

function stepsBetween(a: string, b: string): number {
  const steps = distance(a, b)
  const letters = (text: string) => [...text].sort().join('')
  return steps === 2 && letters(a) === letters(b) ? 1 : steps
}

/** `did you mean actor?`, or if no name is near `it must be one of A, B, C.` */
export function advice(name: string, names: string[]): string {
  const near = nearest(name, names)
  return near ? `did you mean ${near}?` : oneOf(names)
}

/** `it must be one of A, B, C.`; of many, only some are named. */
export function oneOf(names: string[]): string {
  return names.length > 30
    ? `it must be one of ${names.length} values, such as ${names.slice(0, 5).join(', ')}.`
    : `it must be one of ${names.join(', ')}.`
}
