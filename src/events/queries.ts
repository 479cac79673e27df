/** How events are read. */
import { reverseSource } from '../composer/declare/by-model.ts'
import { listsOf, throughKey } from '../composer/declare/lists.ts'
import { dated, type OrderFields, stored } from '../composer/declare/order.ts'
import { byReport } from '../graphql/reported.ts'
import { eventFacets } from './facets.ts'
import { eventFilter } from './filter.ts'
import { scoreIn } from './plover.ts'

/** What events can be ordered by. */
export const eventOrders = {
  TIME: dated('timeKey'),
  LABEL: stored('labelKey'),
  RECORDED: stored('recordedAt'),
  REPORTED: byReport,
  SCORE: { by: ({ node }, write, direction) => scoreIn(write.value(node), direction, write) },
} satisfies OrderFields

const events = listsOf('Event', 'events', { filter: eventFilter, orders: eventOrders, facets: eventFacets })

export const allEvents = events.all
export const eventsOfActor = events.from('Actor.events', throughKey('Event', 'participants'))
export const eventsOfProcess = events.from('Process.events', reverseSource('Event', 'processes'))
export const eventsAtPlace = events.from('Place.events', reverseSource('Event', 'place'))
