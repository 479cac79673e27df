/**
 * The status of what has a history of statuses, as it is shown: the recorded one; under @asOf(valid or published) that of the last
 * point of the history that counts, by its day, then by its position, or the recorded one if none counts.
 */
import type { Path } from '../text/path.ts'
import type { Writer } from '../text/writer.ts'
import type { Dimension } from './dimensions.ts'
import type { PlainField } from './filter.ts'
import { isIn } from './filter-fields.ts'

function isRecorded(write: Writer): boolean {
  return !write.at('valid') && !write.at('published')
}

function points(node: string, point: string, pointKind: string, write: Writer): Path {
  return write.path(node).out('HAS_STATUS', point, pointKind)
}

/** It as an expression. `pointKind` is the kind of the points. */
export function statusAt(pointKind: string, node: string, write: Writer): string {
  const status = `${write.value(node)}.status`
  if (isRecorded(write)) return status
  const [point, each] = [write.name('h'), write.name('x')]
  const at = write.value(point)
  // Each as one text that sorts by day, then by position. The recorded status sorts before all of them.
  const all = points(node, point, pointKind, write).list(
    `${at}.onKey + ' ' + toString(1000000 + ${at}.seq) + ' ' + ${at}.status`,
  )
  const last = `reduce(last = '  ' + ${status}, ${each} IN ${all} | CASE WHEN ${each} > last THEN ${each} ELSE last END)`
  return `split(${last}, ' ')[2]`
}

/** It as a dimension; `codes` is the enum of the statuses. */
export function byStatus(pointKind: string, codes: string): Dimension {
  return { kind: 'value', of: (node, write) => statusAt(pointKind, node, write), names: { codesOf: codes } }
}

/** That it is one of the values. It says the same as {@link statusAt}, which Grafeo does not take as a condition. */
export function standsAt(pointKind: string): PlainField {
  return {
    test: (node, values, write) => {
      const { test } = isIn('status')
      const recorded = test(node, values, write)
      if (isRecorded(write)) return recorded
      const [point, later] = [write.name('h'), write.name('h')]
      const [at, then] = [write.value(point), write.value(later)]
      const none = points(node, later, pointKind, write).none()
      const isLast = points(node, later, pointKind, write)
        .where(`(${then}.onKey > ${at}.onKey OR (${then}.onKey = ${at}.onKey AND ${then}.seq > ${at}.seq))`)
        .none()
      const history = points(node, point, pointKind, write).where(test(point, values, write), isLast)
      return `(${history.some()} OR (${none} AND ${recorded}))`
    },
  }
}
