/** How actors and the offices they hold are read. */
import { reverse } from '../composer/declare/by-model.ts'
import { listsOf } from '../composer/declare/lists.ts'
import { counted, countedAhead, type OrderField, type OrderFields, stored } from '../composer/declare/order.ts'
import type { ListRead } from '../composer/declare/read.ts'
import { call, written } from '../composer/text/clause.ts'
import { mayBeHeld } from '../stances/offices.ts'
import { actorFacets } from './facets.ts'
import { actorFilter } from './filter.ts'

/**
 * An actor may take part in an event in several roles, but each event counts once. The part knows its event by id, so the event itself
 * is looked at only if a day might hide it.
 */
const eventsOf: OrderField = countedAhead((node, write) => {
  const [part, count] = [write.name('k'), write.name('x')]
  const parts = write.path(node).in('PARTICIPANT', part, 'Participation')
  const path = write.isPresent ? parts : parts.in('HAS_PARTICIPANT', write.name('e'), 'Event')
  const text = `${written([path.clause()])} RETURN count(DISTINCT ${part}.ownerId) AS ${count}`
  return { ahead: call(node, text), value: count }
})

/** What actors can be ordered by. */
export const actorOrders = {
  LABEL: stored('labelKey'),
  CLAIM_COUNT: counted((node, write) =>
    write.path(node).in('SPEAKER', '', 'Speaking').in('SPOKEN_BY', write.name('c'), 'Claim').count(),
  ),
  EVENT_COUNT: eventsOf,
  RECORDED: stored('recordedAt'),
} satisfies OrderFields

export const allActors = listsOf('Actor', 'actors', {
  filter: actorFilter,
  orders: actorOrders,
  facets: actorFacets,
}).all

/** Tenures, found from their far end; with `on` only those that may be held on that day. */
function tenuresFrom(link: 'person' | 'of'): ListRead {
  const read = reverse('Tenure', link)
  return {
    ...read,
    source: {
      ...read.source,
      clauses: (at, args, write) => {
        const clauses = read.source.clauses(at, args, write)
        if (!args.on) return clauses
        const day = write.param(args.on as string)
        clauses[0]?.where.push(...mayBeHeld(at.node, day, day, write))
        return clauses
      },
    },
  }
}

export const officesHeldBy = tenuresFrom('person')
export const officesOf = tenuresFrom('of')
