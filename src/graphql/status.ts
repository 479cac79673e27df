/** The status of what has a history of statuses, at the moment that the request asks about. */
import type { ExpressionRead } from '../composer/declare/read.ts'
import { reads } from './reads.ts'

interface Point {
  status: string
  key: string
  seq: number
}

/**
 * Options of the field `status` of a kind whose history has points of `pointKind`. It is the recorded status; under @asOf(valid
 * or published) it is the status of the last point that counts, by its day, then by its position, or the recorded one if none
 * counts.
 */
export function statusOf(kind: string, pointKind: string) {
  const read: ExpressionRead = {
    kind: 'expression',
    name: `${kind}.status`,
    expression: (node, write) => {
      const status = `${write.value(node)}.status`
      if (!write.at('valid') && !write.at('published')) return `[{status: ${status}, key: '', seq: 0}]`
      const point = write.name('h')
      const at = write.value(point)
      const points = write
        .path(node)
        .out('HAS_STATUS', point, pointKind)
        .list(`{status: ${at}.status, key: ${at}.onKey, seq: ${at}.seq}`)
      return `[{status: ${status}, key: '', seq: -1}] + ${points}`
    },
    value: (points) => (points as unknown as Point[]).reduce(later).status,
  }
  return reads(read)
}

function later(one: Point, other: Point): Point {
  return other.key > one.key || (other.key === one.key && other.seq > one.seq) ? other : one
}
