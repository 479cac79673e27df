/** Lists of events: their filter, the root field, and the events of everything that has some. */
import { builder } from '../graphql/builder.ts'
import { addById } from '../graphql/by-id.ts'
import { enumOf } from '../graphql/enums.ts'
import { filterInput, nestedList, rootList } from '../graphql/lists.ts'
import { connectionOf, pagingArgs } from '../graphql/paging.ts'
import { Actor, Event, Place, Process } from '../graphql/refs.ts'
import { DateRange } from '../graphql/shared-types.ts'
import { inOrderOf } from '../model/model.ts'
import { EventDimension } from './facets.ts'
import { allEvents, eventsAtPlace, eventsOfActor, eventsOfProcess } from './queries.ts'

const Events = connectionOf('Event', Event, { by: EventDimension, timed: true })
const ActorEvents = connectionOf('ActorEvent', Event, { by: EventDimension, timed: true })

builder.objectField(ActorEvents.EdgeType, 'roles', (t) =>
  t.field({
    type: [enumOf('ParticipantRole')],
    nullable: false,
    description: 'The roles in which the actor took part.',
    resolve: ({ row }) => inOrderOf('ParticipantRole', row.roles as string[]),
  }),
)

const EventFilter = filterInput('EventFilter', 'events', (t) => ({
  types: t.field({ type: [enumOf('EventType')], description: 'Of these PLOVER types.' }),
  statuses: t.field({ type: [enumOf('EventStatus')], description: 'Standing so.' }),
  processes: t.idList({ description: 'Belonging to any of these processes.' }),
  participants: t.idList({ description: 'Any of these actors took part.' }),
  time: t.field({ type: DateRange, description: 'May lie in these days.' }),
}))

const filterArg = builder.args((t) => ({
  filter: t.field({ type: EventFilter, description: 'Which events; all without it.' }),
}))

addById('event', Event, ['Event'], 'An event by its id.')

builder.queryField('events', (t) =>
  t.field({
    type: Events.Connection,
    args: { ...filterArg, ...pagingArgs },
    description: 'Events, the latest first, those without a date last.',
    ...rootList(allEvents),
  }),
)

builder.interfaceField(Actor, 'events', (t) =>
  t.field({
    type: ActorEvents.Connection,
    args: {
      ...filterArg,
      roles: t.arg({
        type: [enumOf('ParticipantRole')],
        description: 'Only those in which it had one of these roles.',
      }),
      ...pagingArgs,
    },
    description: 'Events that it took part in, the latest first, those without a date last.',
    ...nestedList(eventsOfActor),
  }),
)

builder.objectField(Process, 'events', (t) =>
  t.field({
    type: Events.Connection,
    args: { ...filterArg, ...pagingArgs },
    description: 'Events that belong to it, the latest first, those without a date last.',
    ...nestedList(eventsOfProcess),
  }),
)

builder.objectField(Place, 'events', (t) =>
  t.field({
    type: Events.Connection,
    args: { ...filterArg, ...pagingArgs },
    description: 'Events held there, the latest first, those without a date last.',
    ...nestedList(eventsAtPlace),
  }),
)
