/** How propositions are read. */
import { listsOf } from '../composer/declare/lists.ts'
import { counted, type OrderFields, stored } from '../composer/declare/order.ts'
import { propositionFacets } from './facets.ts'
import { propositionFilter } from './filter.ts'

/** What propositions can be ordered by. */
export const propositionOrders = {
  LABEL: stored('labelKey'),
  CLAIM_COUNT: counted((node, write) => write.path(node).in('TAKES_STANCE_ON', write.name('c'), 'Claim').count()),
  RECORDED: stored('recordedAt'),
} satisfies OrderFields

export const allPropositions = listsOf('Proposition', 'propositions', {
  filter: propositionFilter,
  orders: propositionOrders,
  facets: propositionFacets,
}).all
