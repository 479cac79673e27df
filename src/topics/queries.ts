/** How topics are read. */
import { everySource } from '../composer/declare/by-model.ts'
import { withText } from '../composer/declare/filter-text.ts'
import type { ConnectionRead } from '../composer/declare/read.ts'

const every = withText(everySource('Topic'))

/** All topics; with `scheme`, only those of one scheme. */
export const allTopics: ConnectionRead = {
  kind: 'connection',
  name: 'topics',
  source: {
    ...every,
    clauses: (at, args, write) => {
      const clauses = every.clauses(at, args, write)
      if (typeof args.scheme === 'string')
        clauses[0]?.where.push(`${write.value(at.node)}.scheme = ${write.param(args.scheme)}`)
      return clauses
    },
  },
}
