/** The fields of filters that look at a node's own values. */
import { badInput } from '../../errors.ts'
import { RECORD } from '../../model/structure.ts'
import { daysBetween, periodsWith } from '../../time/periods.ts'
import type { PlainField, Start } from './filter.ts'

/** The ids of the wanted nodes themselves, of these kinds or interfaces. */
export function ownIds(kind: string): PlainField {
  return {
    ids: [kind],
    test: (node, ids, write) => `${node}.id IN ${write.param(ids as string[])}`,
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

/**
 * The status of what has a history of statuses, as it is shown: the recorded one; under @asOf(valid or published) that of the
 * last point of the history that counts, by its day, then by its position, or the recorded one if none counts.
 */
export function standsAt(pointKind: string): PlainField {
  return {
    test: (node, values, write) => {
      const { test } = isIn('status')
      const recorded = test(node, values, write)
      if (!write.at('valid') && !write.at('published')) return recorded
      const [point, later] = [write.name('h'), write.name('h')]
      const [at, then] = [write.value(point), write.value(later)]
      const points = write.path(node).out('HAS_STATUS', later, pointKind)
      const none = points.none()
      const last = points
        .where(`(${then}.onKey > ${at}.onKey OR (${then}.onKey = ${at}.onKey AND ${then}.seq > ${at}.seq))`)
        .none()
      const history = write
        .path(node)
        .out('HAS_STATUS', point, pointKind)
        .where(test(point, values, write), last)
      return `(${history.some()} OR (${none} AND ${recorded}))`
    },
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
const mostDaysStarted = 31

/** A date that may lie between two days: some day that it can mean lies there. */
export function liesIn(property: string): PlainField {
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
      const dated = [
        `${date} IS NOT NULL`,
        ...(to ? [`coalesce(${date}Earliest <= ${write.param(to)}, true)`] : []),
        ...(from ? [`coalesce(${date}Latest >= ${write.param(from)}, true)`] : []),
      ].join(' AND ')
      return includeUndated ? `(${date} IS NULL OR (${dated}))` : `(${dated})`
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

function checkRange(value: unknown, argument: string): void {
  const { from, to } = value as { from?: string; to?: string }
  if (from && to && from > to) throw badInput(argument, `from (${from}) is after to (${to}); swap them.`)
}
