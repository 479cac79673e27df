/** How propositions are read. */
import { type FilterFields, leadsTo, ownIds } from '../composer/filter.ts'
import { type ConnectionRead, everySource } from '../composer/read.ts'

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
