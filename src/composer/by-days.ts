/**
 * The first rows of a whole list that is ordered by a date, on an engine whose indexes give no order: from the latest day back, or
 * from the earliest on, the days are walked in windows that grow, by equality on the indexed key, until the page is full.
 * Sorting all instead takes 0.4 to 0.5 s for 200,000 claims.
 */
import { type Clause, written } from './clause.ts'
import type { Writer } from './writer.ts'

/** How many days each window has; what lies beyond them, or has no date, is sorted as a whole. */
const windows = [7, 56, 448, 3_584]

/** The first and the last day that something is dated, empty where nothing is. */
export interface DaySpan {
  earliest: string
  latest: string
}

/** A list by its date: the key, the label of its nodes, the day that the walk starts on (empty: no dates), and which way it goes. */
export interface ByDays {
  label: string
  key: string
  start: string
  way: 'back' | 'on'
}

/**
 * The text that binds `ids`, those of the first `most` rows in order. `clauses` are the list's, with its conditions on the
 * last of them; `sorting` is its ORDER BY. What has no date comes last on the way back; on the way on, `clauses` leave it out.
 */
export function idsByDays(
  { label, key, start, way }: ByDays,
  node: string,
  clauses: readonly Clause[],
  sorting: string,
  most: number,
  write: Writer,
): { text: string; ids: string } {
  const limit = write.param(most)
  const found: string[] = []
  let text = ''
  let day = Date.parse(`${start}T00:00:00Z`)
  const window = (from: string, condition: string[]) => {
    const name = write.name('w')
    const have = found.map((each) => `size(${each})`).join(' + ')
    const until = have ? `WITH ${have} AS have WHERE have < ${limit} ` : ''
    const [whole, ...further] = clauses
    const rows = written([{ match: `${until}${from}`, where: [...condition, ...(whole?.where ?? [])] }, ...further])
    text += `CALL (${found.join(', ')}) { ${rows} WITH ${node} ${sorting} LIMIT ${limit} RETURN collect(${node}.id) AS ${name} } `
    found.push(name)
  }
  const among = (keys: string[]) =>
    window(`UNWIND ${write.param(keys)} AS day MATCH (${node}:${label} {${key}: day})`, [])
  // Behind the dated ones there are only those without a date.
  if (start === '') {
    among([''])
    return { text, ids: found.join(' + ') }
  }
  const step = way === 'back' ? -86_400_000 : 86_400_000
  for (const size of windows) {
    const days = Array.from({ length: size }, (_, index) => dayOf(day + index * step))
    day += size * step
    among(days)
  }
  const rest = way === 'back' ? '<' : '>'
  window(`MATCH (${node}:${label})`, [`${node}.${key} ${rest} ${write.param(dayOf(day - step))}`])
  return { text, ids: found.join(' + ') }
}

/** The last days that a key can have are of four digits; what would lie beyond is after all of them, and nothing is. */
function dayOf(instant: number): string {
  const day = new Date(instant).toISOString()
  return day.startsWith('+') ? '~' : day.slice(0, 'YYYY-MM-DD'.length)
}
