/** Which processes a filter lets pass. */
import { declareFilter } from '../composer/filter.ts'
import { ownIds, standsAt } from '../composer/filter-fields.ts'
import { containsText } from '../composer/filter-text.ts'
import { leadsTo, stepsBy, topicsOf } from '../composer/filter-ways.ts'

/** The fields that can start a list at the root stand in the order in which they are preferred for it. */
export const processFilter = declareFilter('ProcessFilter', {
  ids: ownIds('Process'),
  participants: leadsTo(stepsBy('Process', 'participants', 'actor')),
  topics: leadsTo(topicsOf('Process')),
  statuses: standsAt('ProcessStatusPoint'),
  text: containsText,
})
