/** Which events a filter lets pass. */
import { declareFilter, type FilterField } from '../composer/declare/filter.ts'
import { hasOneOf, isIn, liesIn, ownIds } from '../composer/declare/filter-fields.ts'
import { leadsTo, leadsToEach, sourcesOf, stepsBy, topicsOf } from '../composer/declare/filter-paths.ts'
import { containsText } from '../composer/declare/filter-text.ts'
import { model } from '../model/model.ts'

/** Of a PLOVER class, which its type determines. */
const quads: FilterField = {
  test: (node, wanted, write, beside) => {
    const types = [...model.plover].filter(([, { quad }]) => (wanted as string[]).includes(quad)).map(([type]) => type)
    return isIn('type').test(node, types, write, beside)
  },
}

const participants = stepsBy('Event', 'participants', 'actor')

/**
 * A list at the root starts at the first of these fields that its filter has and that can start it, so their order is one of
 * preference.
 */
export const eventFilter = declareFilter('EventFilter', {
  ids: ownIds('Event'),
  allParticipants: leadsToEach(participants),
  participants: leadsTo(participants),
  sources: leadsTo(sourcesOf),
  time: liesIn('time'),
  places: leadsTo(stepsBy('Event', 'place')),
  processes: leadsTo(stepsBy('Event', 'processes')),
  topics: leadsTo(topicsOf('Event')),
  exactTopics: leadsTo(stepsBy('Event', 'topics')),
  types: isIn('type'),
  modes: hasOneOf('modes'),
  quads,
  channels: isIn('channel'),
  statuses: isIn('status'),
  outcomes: isIn('outcome'),
  codings: isIn('coding'),
  text: containsText,
})
