/** The dates by which rows are counted over time: what days a row has at the moment that a text asks about. */
import type { Writer } from '../text/writer.ts'
import type { PlainField } from './filter.ts'
import { liesIn, type ToldTest } from './filter-fields.ts'

/** A date that each row of a list has, or lacks. */
export interface RowDate {
  /**
   * The text that has to come ahead, if any, since it binds names that the others use; the date, null if there is none; and the first
   * and the last day that it can mean. Rows with the same date have the same days.
   */
  days: (node: string, write: Writer) => { ahead: string; date: string; earliest: string; latest: string }
  /** Whether it may lie in a range of days. */
  within: PlainField
}

/** By the values of their enum. */
export type RowDates = Readonly<Record<string, RowDate>>

/** A stored date; `told` says whether it counts. */
export function storedDate(property: string, told: ToldTest = () => null): RowDate {
  return {
    within: liesIn(property, told),
    days: (node, write) => {
      const date = `${write.value(node)}.${property}`
      const days = { earliest: `${date}Earliest`, latest: `${date}Latest` }
      const test = told(node, write)
      if (test === null) return { ahead: '', date, ...days }
      // Bound first: Grafeo groups rows only by plain values.
      const name = write.name('t')
      return { ahead: `WITH *, CASE WHEN ${test} THEN ${date} END AS ${name} `, date: name, ...days }
    },
  }
}
