/** How sources and citations are read. */
import { reverseSource } from '../composer/declare/by-model.ts'
import { listsOf } from '../composer/declare/lists.ts'
import { counted, dated, type OrderFields, orderBy, stored } from '../composer/declare/order.ts'
import type { ConnectionRead, ExpressionRead, ListRead } from '../composer/declare/read.ts'
import { match } from '../composer/text/clause.ts'
import { nodeOf } from '../composer/text/pattern.ts'
import { gradeOf } from '../graphql/grade.ts'
import { kindOfCode } from '../model/model.ts'
import { RECORD } from '../model/structure.ts'
import { sourceFacets } from './facets.ts'
import { sourceFilter } from './filter.ts'

/** What sources can be ordered by. */
export const sourceOrders = {
  PUBLISHED: dated('publishedKey'),
  LABEL: stored('labelKey'),
  RECORDED: stored('recordedAt'),
  CITATION_COUNT: counted((node, write) => write.path(node).in('CITES', write.name('q'), 'Citation').count()),
} satisfies OrderFields

export const allSources = listsOf('Source', 'sources', {
  filter: sourceFilter,
  orders: sourceOrders,
  facets: sourceFacets,
}).all

/** A source's grade: its own, else its publisher's, else that it cannot be judged. */
export const reliability: ExpressionRead = {
  kind: 'expression',
  name: 'Source.reliability',
  expression: gradeOf,
  value: (grade) => grade,
}

// By id: the position in another record's list means nothing here, and may change.
const citing = { ...reverseSource('Citation', 'source'), order: orderBy('id', 'ASC') }

/** The citations of a source; with `kinds`, only those that support entities of these kinds. */
export const citationsOf: ConnectionRead = {
  kind: 'connection',
  name: 'Source.cited',
  source: {
    ...citing,
    clauses: (at, args, write) => {
      const clauses = citing.clauses(at, args, write)
      if (args.kinds) {
        const prefixes = (args.kinds as string[]).map((kind) => kindOfCode(kind).prefix)
        clauses[0]?.where.push(`head(split(${at.node}.supportsId, '/')) IN ${write.param(prefixes)}`)
      }
      return clauses
    },
  },
}

/** What a citation supports: the record that it was written in, even if it is on a part of that record. */
export const supported: ListRead = {
  kind: 'list',
  name: 'Citation.supports',
  single: true,
  source: {
    clauses: ({ parent, node }, _args, write) => {
      const values = write.values(node, true)
      const found = match(nodeOf(`${node}:${RECORD} {id: ${parent}.supportsId}`))
      return values ? [found, values] : [found]
    },
    lookedUp: true,
    order: orderBy('id', 'ASC'),
  },
}
