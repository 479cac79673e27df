/** The fields of filters that look at a node's own values. */
import { badInput } from '../../errors.ts'
import { RECORD } from '../../model/structure.ts'
import { daysBetween, periodsWith } from '../../time/periods.ts'
import type { Writer } from '../text/writer.ts'
import type { PlainField, Start } from './filter.ts'

/** The ids of the wanted nodes themselves, of these kinds or interfaces. */
export function ownIds(kind: string): PlainField {
  return {
    ids: [kind],
    test: (node, ids, write) => `${node}.id IN ${write.param(ids as string[])}`,
    startsAt: (ids) => ids as string[],
    entry: (ids) => (node, label, write) => {
      const id = write.name('id')
      return `UNWIND ${write.param(ids as string[])} AS ${id} MATCH (${node}:${RECORD}:${label} {id: ${id}})`
    },
  }
}

/** A property that is one of the values. */
export function isIn(property: string): PlainField {
  return {
    test: (node, values, write) =>
      `coalesce(${write.value(node)}.${property} IN ${write.param(values as string[])}, false)`,
  }
}

/** A property, itself a list, that has one of the values. */
export function hasOneOf(property: string): PlainField {
  return {
    test: (node, values, write) => {
      const each = write.name('x')
      return `size([${each} IN coalesce(${write.value(node)}.${property}, []) WHERE ${each} IN ${write.param(values as string[])}]) > 0`
    },
  }
}

/** A list starts at the requested days if they are no more than a month; if they are more, its own order finds a page sooner. */
export const mostDaysStarted = 31

/** The condition that a date of the node counts at the text's moment; null if that moment hides no such date. */
export type ToldTest = (node: string, write: Writer) => string | null

/** A date that may lie between two days: some day that it can mean lies there. A date that is not `told` counts as missing. */
export function liesIn(property: string, told: ToldTest = () => null): PlainField {
  return {
    check: checkRange,
    entry: (value) => {
      const { from, to, includeUndated } = value as { from?: string; to?: string; includeUndated?: boolean }
      const days = from && to && !includeUndated ? daysBetween(from, to, mostDaysStarted) : null
      return days && fromDays(property, days)
    },
    entryIsWider: true,
    test: (node, value, write) => {
      const { from, to, includeUndated } = value as { from?: string; to?: string; includeUndated?: boolean }
      const date = `${write.value(node)}.${property}`
      const isTold = told(node, write)
      const dated = [
        `${date} IS NOT NULL`,
        ...(isTold ? [isTold] : []),
        ...(to ? [`coalesce(${date}Earliest <= ${write.param(to)}, true)`] : []),
        ...(from ? [`coalesce(${date}Latest >= ${write.param(from)}, true)`] : []),
      ].join(' AND ')
      const undated = isTold ? `${date} IS NULL OR NOT ${isTold}` : `${date} IS NULL`
      return includeUndated ? `(${undated} OR (${dated}))` : `(${dated})`
    },
  }
}

/**
 * Binds what is dated on one of the days, and what can mean several days in a period that holds one of them: both by equality on
 * an index, which every engine has. So a day costs as much in a graph of ten years as in one of a hundred.
 */
function fromDays(property: string, days: readonly string[]): Start {
  return (node, label, write) => {
    const ones = (values: readonly string[], key: string) => {
      const one = write.name('d')
      return `UNWIND ${write.param([...values])} AS ${one} MATCH (${node}:${label} {${property}${key}: ${one}}) RETURN ${node}`
    }
    return `CALL () { ${ones(days, 'Key')} UNION ${ones(periodsWith(days), 'Period')} }`
  }
}

/** An instant, which every node has, between two others, both included. */
export function isBetween(property: string): PlainField {
  return {
    check: checkRange,
    test: (node, value, write) => {
      const { from, to } = value as { from?: string; to?: string }
      const instant = `${write.value(node)}.${property}`
      const tests = [
        ...(from ? [`${instant} >= ${write.param(from)}`] : []),
        ...(to ? [`${instant} <= ${write.param(to)}`] : []),
      ]
      return tests.length === 0 ? 'true' : `(${tests.join(' AND ')})`
    },
  }
}

/** Refuses a range that ends before it begins. */
export function checkRange(value: unknown, argument: string): void {
  const { from, to } = value as { from?: string; to?: string }
  if (from && to && from > to) throw badInput(argument, `from (${from}) is after to (${to}); swap them.`)
}
