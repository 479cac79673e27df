/** The address of a record as of an instant of recording: what it shows never changes. */
import type { Moment } from '../address/moment.ts'
import { printSearch } from '../address/parameters.ts'

/** `known` is the page's, else the last recording, which shows the same as the present. */
export function permalink(origin: string, id: string, moment: Moment, lastRecordedAt: string | null): string {
  const pairs = Object.entries({ ...moment, known: moment.known ?? lastRecordedAt })
  return `${origin}/${id}${printSearch(pairs.filter((pair): pair is [string, string] => pair[1] !== null))}`
}
