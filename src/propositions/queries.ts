/** How propositions are read. */

import { everySource } from '../composer/declare.ts'
import { type FilterFields, leadsTo, ownIds } from '../composer/filter.ts'
import type { ConnectionRead } from '../composer/read.ts'

const propositionFilter: FilterFields = {
  ids: ownIds(['Proposition']),
  topics: leadsTo(['Topic'], (node, far) => `(${node})-[:HAS_TOPIC]->(${far}:Topic)`),
}

export const allPropositions: ConnectionRead = {
  kind: 'connection',
  name: 'propositions',
  source: everySource('Proposition'),
  filter: propositionFilter,
}
