/** How propositions are read. */
import { everySource } from '../composer/declare/by-model.ts'
import { counted, type OrderFields, stored } from '../composer/declare/order.ts'
import type { ConnectionRead } from '../composer/declare/read.ts'
import { propositionFilter } from './filter.ts'

/** What propositions can be ordered by. */
const propositionOrders: OrderFields = {
  LABEL: stored('labelKey'),
  CLAIM_COUNT: counted((node, write) => write.path(node).in('TAKES_STANCE_ON', write.name('c'), 'Claim').count()),
  RECORDED: stored('recordedAt'),
}

export const allPropositions: ConnectionRead = {
  kind: 'connection',
  name: 'propositions',
  label: 'Proposition',
  source: everySource('Proposition'),
  filter: propositionFilter,
  orders: propositionOrders,
  usual: { by: 'LABEL', direction: 'ASC' },
}
