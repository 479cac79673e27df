/** How propositions are read. */
import { everySource } from '../composer/declare.ts'
import { type FilterFields, leadsTo, ownIds, stepsBy } from '../composer/filter.ts'
import type { ConnectionRead } from '../composer/read.ts'

const propositionFilter: FilterFields = {
  ids: ownIds('Proposition'),
  topics: leadsTo(stepsBy('Proposition', 'topics')),
}

export const allPropositions: ConnectionRead = {
  kind: 'connection',
  name: 'propositions',
  label: 'Proposition',
  source: everySource('Proposition'),
  filter: propositionFilter,
}
