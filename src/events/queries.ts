/** How events are read. */

import { everySource, reverseSource } from '../composer/declare/by-model.ts'
import { dated, type OrderFields, stored } from '../composer/declare/order.ts'
import type { ConnectionRead } from '../composer/declare/read.ts'
import type { Clause } from '../composer/text/clause.ts'
import { eventFacets } from './facets.ts'
import { eventFilter } from './filter.ts'
import { scoreIn } from './plover.ts'

/** What events can be ordered by. */
const eventOrders: OrderFields = {
  TIME: dated('timeKey'),
  LABEL: stored('labelKey'),
  RECORDED: stored('recordedAt'),
  SCORE: { by: ({ node }, write, direction) => scoreIn(write.value(node), direction, write) },
}

export const allEvents: ConnectionRead = {
  kind: 'connection',
  name: 'events',
  label: 'Event',
  source: everySource('Event'),
  filter: eventFilter,
  orders: eventOrders,
  usual: { by: 'TIME', direction: 'DESC' },
  facets: eventFacets,
}

/** An actor's events, each once with its roles: by the key that participations carry, so that an index gives them. */
export const eventsOfActor: ConnectionRead = {
  kind: 'connection',
  name: 'Actor.events',
  source: {
    clauses: ({ parent, node, key }, args, write) => {
      const parts: Clause = write.isPast
        ? write.path(parent).in('PARTICIPANT', key, 'Participation').clause()
        : { match: `MATCH (${key}:Participation)`, where: [`${key}.actorId = ${parent}.id`, `${key}.timeKey >= ''`] }
      if (args.roles) parts.where.push(`${write.value(key)}.role IN ${write.param(args.roles as string[])}`)
      return [parts, write.path(key).in('HAS_PARTICIPANT', node, 'Event').clause()]
    },
    order: {
      keys: [{ by: ({ key }, write) => `${write.value(key)}.timeKey`, direction: 'DESC' }],
      id: ({ key }) => `${key}.ownerId`,
    },
    group: ({ key }, write) => ({ roles: `collect(${write.value(key)}.role)` }),
  },
  filter: eventFilter,
  orders: eventOrders,
  usual: { by: 'TIME', direction: 'DESC' },
  facets: eventFacets,
}

export const eventsOfProcess: ConnectionRead = {
  kind: 'connection',
  name: 'Process.events',
  source: reverseSource('Event', 'processes'),
  filter: eventFilter,
  orders: eventOrders,
  usual: { by: 'TIME', direction: 'DESC' },
  facets: eventFacets,
}

export const eventsAtPlace: ConnectionRead = {
  kind: 'connection',
  name: 'Place.events',
  source: reverseSource('Event', 'place'),
  filter: eventFilter,
  orders: eventOrders,
  usual: { by: 'TIME', direction: 'DESC' },
  facets: eventFacets,
}
