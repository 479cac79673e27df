/**
 * Finds the first rows of a list that is ordered by a date, on an engine whose indexes give no order. It walks from the latest
 * day or month back, or from the earliest on, in growing windows, by equality on an indexed key, until the page is full. To sort
 * all of them instead takes 0.4 to 0.5 s for 200,000 claims, and 60 ms for the 20,000 of one actor.
 */
import { daysFrom, monthsFrom } from '../../time/days.ts'
import { type At, type Clause, call, matchEach, written } from './clause.ts'
import type { Pattern } from './pattern.ts'
import type { Writer } from './writer.ts'

/** How many days or months each window has; what lies beyond them is sorted as a whole. */
const windows = { day: [7, 56, 448, 3_584], month: [1, 11, 60] }

/** The first and the last day on which something is dated; empty if nothing is. */
export interface DaySpan {
  earliest: string
  latest: string
}

/** A list in the order of its date, the latest first. */
export interface DayOrder {
  /** The label and the key whose first or last day the walk starts at. */
  label: string
  key: string
  unit: 'day' | 'month'
  /**
   * The text that finds, by equality, the rows of one day or month (or of none: those without a date), in place of the first
   * clause's pattern.
   */
  among: (at: At, one: string) => Pattern
}

/** Where a walk starts (empty: nothing is dated), and its direction. */
export interface Walk {
  start: string
  way: 'back' | 'on'
  /** For a walk on: whether what has no date comes first. In a walk back it comes last. */
  undatedFirst?: boolean
}

/** The rows to walk to: the list's clauses with its conditions, and its ORDER BY, which begins with the key of the date. */
export interface Walked {
  at: At
  clauses: readonly Clause[]
  /** The names from the clauses that the order and the rows use. */
  bound: string
  key: string
  sorting: string
  /** What is shown of each row. */
  shown: string
}

/** The text that binds `found`: what is shown of the first `most` rows, in order. */
export function walkedByDays(
  { unit, among }: Pick<DayOrder, 'unit' | 'among'>,
  { start, way, undatedFirst = false }: Walk,
  { at, clauses, bound, key, sorting, shown }: Walked,
  most: number,
  write: Writer,
): { text: string; found: string } {
  const [whole, ...further] = clauses as [Clause, ...Clause[]]
  const limit = write.param(most)
  const found: string[] = []
  let text = ''
  const window = (first: Clause, conditions: readonly string[]) => {
    const name = write.name('w')
    const have = found.map((each) => `size(${each})`).join(' + ')
    const parent = at.parent ? [at.parent] : []
    const until = have ? `WITH ${[...parent, `${have} AS have`].join(', ')} WHERE have < ${limit} ` : ''
    const rows = written([{ ...first, where: [...conditions, ...whole.where] }, ...further])
    const names = [...parent, ...found].join(', ')
    text += `${call(names, `${until}${rows} WITH ${bound} ${sorting} LIMIT ${limit} RETURN collect(${shown}) AS ${name}`)} `
    found.push(name)
  }
  const ones = (keys: readonly string[]) => {
    const one = write.name('d')
    window(matchEach(write.param([...keys]), one, among(at, one)), [])
  }
  if (undatedFirst || start === '') ones([''])
  if (start !== '') {
    const all = windows[unit].reduce((sum, size) => sum + size)
    const places = unit === 'day' ? daysFrom(start, way, all) : monthsFrom(start, way, all)
    let from = 0
    for (const size of windows[unit]) {
      ones(places.slice(from, from + size))
      from += size
    }
    const last = places.at(-1) as string
    // As texts, all days of a month come after the month.
    window(whole, [way === 'back' ? `${key} < ${write.param(last)}` : `${key} > ${write.param(`${last}~`)}`])
  }
  return { text, found: found.join(' + ') }
}
