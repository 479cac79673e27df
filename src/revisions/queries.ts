/** How to read what happened to records: their revisions, and the records themselves as they were last. */

import type { Order } from '../composer/declare/order.ts'
import type { ConnectionRead, ListRead } from '../composer/declare/read.ts'
import { carry, matchEach } from '../composer/text/clause.ts'
import { nodeOf } from '../composer/text/pattern.ts'
import type { Writer } from '../composer/text/writer.ts'
import { HAS_REVISION, IMPORT, RECORD, REVISION } from '../model/structure.ts'

/** One change of a record. */
export interface RevisionRow {
  /** The id of the record. */
  id: string
  at: string
  author: string
  action: string
  /** JSON of what differs. */
  changes: string
}

const newestFirst: Order = {
  keys: [{ by: ({ key }) => `${key}.at`, direction: 'DESC' }],
  id: ({ node }) => `${node}.id`,
}

/** The revisions of a record, each as the record itself with what happened to it. */
export const revisions: ListRead = {
  kind: 'list',
  name: 'Entity.revisions',
  single: false,
  source: {
    clauses: ({ parent, node, key }, _args, write) => [
      carry(history(parent, key), `${parent} AS ${node}, ${key}`, until(key, write)),
      ...[write.values(node, true) ?? []].flat(),
    ],
    order: newestFirst,
    group: ({ key }) => ({ at: `${key}.at`, ...shown(key) }),
  },
}

/** The records of these changes, each with its place among the changes. */
export function recordsOf(changes: readonly RevisionRow[]): ConnectionRead {
  const places = changes.map(({ id, at }, place) => ({ id, at, place }))
  return {
    kind: 'connection',
    name: 'changes',
    source: {
      clauses: ({ node, key }, _args, write) => [
        matchEach(write.param(places), key, nodeOf(`${node}:${RECORD} {id: ${key}.id}`)),
        ...[write.values(node, true) ?? []].flat(),
      ],
      order: newestFirst,
      group: ({ key }) => ({ place: `${key}.place` }),
    },
  }
}

/**
 * Binds `key` to each thing that happened to a record: its revisions, and the import that recorded it, which says everything
 * about the first recording.
 */
export function history(record: string, key: string): string {
  return (
    `CALL (${record}) { MATCH (${record})-[:${HAS_REVISION}]->(${key}:${REVISION}) RETURN ${key} ` +
    `UNION ALL MATCH (${key}:${IMPORT} {at: ${record}.recordedAt}) RETURN ${key} }`
  )
}

/** The values of a {@link RevisionRow} that come from what `key` is bound to. */
export function shown(key: string): Record<'author' | 'action' | 'changes', string> {
  return {
    author: `coalesce(${key}.by, ${key}.bundle)`,
    action: `coalesce(${key}.action, 'CREATED')`,
    changes: `coalesce(${key}.changes, '[]')`,
  }
}

/** Whether it had happened by the moment that is asked about. The days in @asOf say nothing about what this graph did. */
export function until(key: string, write: Writer): string[] {
  const known = write.at('known')
  return known ? [`${key}.at <= ${known}`] : []
}
