/** The status of what has a history of statuses, at the moment that the request asks about. */
import { statusAt } from '../composer/declare/status.ts'
import { reads } from './reads.ts'

/** Options of the field `status` of a kind whose history has points of `pointKind`. */
export function statusOf(kind: string, pointKind: string) {
  return reads({
    kind: 'expression',
    name: `${kind}.status`,
    expression: (node, write) => statusAt(pointKind, node, write),
    value: (status) => status,
  })
}
