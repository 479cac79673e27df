/** How topics are read. */
import { everySource } from '../composer/declare.ts'
import type { ConnectionRead } from '../composer/read.ts'

const every = everySource('Topic')

/** All topics, with `scheme` those of one scheme. */
export const allTopics: ConnectionRead = {
  kind: 'connection',
  name: 'topics',
  source: {
    ...every,
    clauses: (at, args, param) => {
      const clauses = every.clauses(at, args, param)
      if (typeof args.scheme === 'string') clauses[0]?.where.push(`${at.node}.scheme = ${param(args.scheme)}`)
      return clauses
    },
  },
}
