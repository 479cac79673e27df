/** How propositions are read. */
import type { Arguments } from '../composer/arguments.ts'
import { everySource } from '../composer/declare.ts'
import { entryOf } from '../composer/filter.ts'
import { counted, type OrderFields, stored } from '../composer/order.ts'
import type { ConnectionRead } from '../composer/read.ts'
import { contestedOrNot, propositionFilter } from './filter.ts'

/** What propositions can be ordered by. */
const propositionOrders: OrderFields = {
  LABEL: stored('labelKey'),
  CLAIM_COUNT: counted((node, write) => write.path(node).in('TAKES_STANCE_ON', write.name('c'), 'Claim').count()),
  RECORDED: stored('recordedAt'),
}

const every = everySource('Proposition')

export const allPropositions: ConnectionRead = {
  kind: 'connection',
  name: 'propositions',
  source: {
    ...every,
    clauses: (at, args, write) => {
      const filter = (args.filter ?? {}) as Arguments
      const start = write.isPast ? null : entryOf(propositionFilter, filter)?.text(at.node, 'Proposition', write)
      const clauses = start
        ? [{ match: `${start} WITH DISTINCT ${at.node}`, where: write.counted(at.node, 'Proposition') }]
        : every.clauses(at, args, write)
      const { contested } = filter
      return typeof contested === 'boolean' ? [...clauses, contestedOrNot(at.node, contested, write)] : clauses
    },
  },
  filter: propositionFilter,
  orders: propositionOrders,
}
