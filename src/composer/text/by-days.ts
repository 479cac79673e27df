/**
 * The first rows of a list that is ordered by a date, on an engine whose indexes give no order: from the latest day or month back, or
 * from the earliest on, they are walked in windows that grow, by equality on an indexed key, until the page is full. Sorting all instead
 * takes 0.4 to 0.5 s for 200,000 claims, and 60 ms for the 20,000 of one actor.
 */
import { daysFrom, monthsFrom } from '../../time/days.ts'
import { type At, type Clause, call, matchEach, written } from './clause.ts'
import type { Pattern } from './pattern.ts'
import type { Writer } from './writer.ts'

/** How many days or months each window has; what lies beyond them is sorted as a whole. */
const windows = { day: [7, 56, 448, 3_584], month: [1, 11, 60] }

/** The first and the last day that something is dated, empty where nothing is. */
export interface DaySpan {
  earliest: string
  latest: string
}

/** A list by its date, the latest first. */
export interface DayOrder {
  /** The label and the key whose days the walk starts on. */
  label: string
  key: string
  unit: 'day' | 'month'
  /** What finds the rows of one day or month (none: without a date) in place of the first clause's pattern, by equality. */
  among: (at: At, one: string) => Pattern
}

/** Where a walk starts (empty: nothing is dated), and which way it goes. */
export interface Walk {
  start: string
  way: 'back' | 'on'
  /** On the way on: whether what has no date comes ahead. On the way back it comes last. */
  undatedFirst?: boolean
}

/** The rows that are walked to: the list's clauses with its conditions, and its ORDER BY, with the text of the date's key ahead in it. */
export interface Walked {
  at: At
  clauses: readonly Clause[]
  /** What the clauses bind that is ordered by and shown. */
  bound: string
  key: string
  sorting: string
  /** What is told of each row. */
  shown: string
}

/** The text that binds `found`, what is told of the first `most` rows in order. */
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
    // All days of a month come behind its own text.
    window(whole, [way === 'back' ? `${key} < ${write.param(last)}` : `${key} > ${write.param(`${last}~`)}`])
  }
  return { text, found: found.join(' + ') }
}
