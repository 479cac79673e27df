/** Which agreements a filter lets pass. */
import { declareFilter } from '../composer/declare/filter.ts'
import { isIn, liesIn, ownIds, standsAt } from '../composer/declare/filter-fields.ts'
import { leadsTo, leadsToEach, sourcesOf, stepsBy, topicsOf } from '../composer/declare/filter-paths.ts'
import { containsText } from '../composer/declare/filter-text.ts'

const parties = stepsBy('Agreement', 'parties', 'actor')

/** The fields that can start a list at the root stand in the order in which they are preferred for it. */
export const agreementFilter = declareFilter('AgreementFilter', {
  ids: ownIds('Agreement'),
  allParties: leadsToEach(parties),
  parties: leadsTo(parties),
  sources: leadsTo(sourcesOf),
  signed: liesIn('signed'),
  processes: leadsTo(stepsBy('Agreement', 'processes')),
  topics: leadsTo(topicsOf('Agreement')),
  stages: isIn('stage'),
  forms: isIn('form'),
  statuses: standsAt('AgreementStatusPoint'),
  text: containsText,
})
