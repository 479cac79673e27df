/** Which processes a filter lets pass. */
import { declareFilter } from '../composer/declare/filter.ts'
import { ownIds, standsAt } from '../composer/declare/filter-fields.ts'
import { leadsTo, stepsBy, topicsOf } from '../composer/declare/filter-paths.ts'
import { containsText } from '../composer/declare/filter-text.ts'

/** The fields that can start a list at the root stand in the order in which they are preferred for it. */
export const processFilter = declareFilter('ProcessFilter', {
  ids: ownIds('Process'),
  participants: leadsTo(stepsBy('Process', 'participants', 'actor')),
  topics: leadsTo(topicsOf('Process')),
  statuses: standsAt('ProcessStatusPoint'),
  text: containsText,
})
