/** Which processes a filter lets pass. */
import { declareFilter } from '../composer/declare/filter.ts'
import { ownIds } from '../composer/declare/filter-fields.ts'
import { leadsTo, stepsBy, topicsOf } from '../composer/declare/filter-paths.ts'
import { containsText } from '../composer/declare/filter-text.ts'
import { standsAt } from '../composer/declare/status.ts'

/**
 * A list at the root starts at the first of these fields that its filter has and that can start it, so their order is one of
 * preference.
 */
export const processFilter = declareFilter('ProcessFilter', {
  ids: ownIds('Process'),
  participants: leadsTo(stepsBy('Process', 'participants', 'actor')),
  topics: leadsTo(topicsOf('Process')),
  statuses: standsAt('ProcessStatusPoint'),
  text: containsText,
})
