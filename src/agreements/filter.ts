/** Which agreements a filter lets pass. */
import { declareFilter } from '../composer/declare/filter.ts'
import { isIn, ownIds } from '../composer/declare/filter-fields.ts'
import { leadsTo, leadsToEach, sourcesOf, stepsBy, topicsOf } from '../composer/declare/filter-paths.ts'
import { containsText } from '../composer/declare/filter-text.ts'
import { standsAt } from '../composer/declare/status.ts'
import { signed } from './signed.ts'

const parties = stepsBy('Agreement', 'parties', 'actor')

/**
 * A list at the root starts at the first of these fields that its filter has and that can start it, so their order is one of
 * preference.
 */
export const agreementFilter = declareFilter('AgreementFilter', {
  ids: ownIds('Agreement'),
  allParties: leadsToEach(parties),
  parties: leadsTo(parties),
  sources: leadsTo(sourcesOf),
  signed: signed.within,
  processes: leadsTo(stepsBy('Agreement', 'processes')),
  topics: leadsTo(topicsOf('Agreement')),
  exactTopics: leadsTo(stepsBy('Agreement', 'topics')),
  stages: isIn('stage'),
  forms: isIn('form'),
  statuses: standsAt('AgreementStatusPoint'),
  text: containsText,
})
