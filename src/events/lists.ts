/** Lists of events: their filter, the root field, and the fields of other types that list events. */
import { builder } from '../graphql/builder.ts'
import { addById } from '../graphql/by-id.ts'
import { enumOf } from '../graphql/enums.ts'
import { filterInput, nestedList, orderArg, rootList, textDescription } from '../graphql/lists.ts'
import { connectionOf, pagingArgs } from '../graphql/paging.ts'
import { Actor, Event, Place, Process } from '../graphql/refs.ts'
import { DateRange } from '../graphql/value-types.ts'
import { inOrderOf } from '../model/model.ts'
import { EventDate, EventDimension } from './facets.ts'
import { eventFilter } from './filter.ts'
import { allEvents, eventOrders, eventsAtPlace, eventsOfActor, eventsOfProcess } from './queries.ts'

const counted = { by: EventDimension, dates: EventDate }
const Events = connectionOf('Event', Event, counted)
const ActorEvents = connectionOf('ActorEvent', Event, counted)

builder.objectField(ActorEvents.EdgeType, 'roles', (t) =>
  t.field({
    type: [enumOf('ParticipantRole')],
    nullable: false,
    description: 'The roles in which the actor took part.',
    resolve: ({ row }) => inOrderOf('ParticipantRole', row.roles as string[]),
  }),
)

const EventFilter = filterInput('EventFilter', 'events', eventFilter, (t) => ({
  types: t.field({ type: [enumOf('EventType')], description: 'Of one of these PLOVER types.' }),
  modes: t.field({ type: [enumOf('EventMode')], description: 'With at least one of these PLOVER modes.' }),
  quads: t.field({ type: [enumOf('QuadClass')], description: 'Of a type in one of these PLOVER classes.' }),
  channels: t.field({ type: [enumOf('EventChannel')], description: 'Held through one of these channels.' }),
  statuses: t.field({ type: [enumOf('EventStatus')], description: 'With one of these statuses.' }),
  outcomes: t.field({ type: [enumOf('EventOutcome')], description: 'With one of these outcomes.' }),
  codings: t.field({ type: [enumOf('Coding')], description: 'Coded in one of these ways.' }),
  processes: t.idList({ description: 'Belonging to any of these processes.' }),
  participants: t.idList({ description: 'Any of these actors took part.' }),
  allParticipants: t.idList({
    description: 'Every one of these actors took part. Each counts as a condition; an empty list matches nothing.',
  }),
  places: t.idList({ description: 'Held at one of these places itself, not at one within it.' }),
  topics: t.idList({ description: 'On any of these topics, or a narrower one (down to ten steps).' }),
  exactTopics: t.idList({ description: 'On any of these topics itself; narrower ones do not match.' }),
  time: t.field({ type: DateRange, description: 'May lie in these days.' }),
  text: t.string({ description: textDescription }),
  sources: t.idList({
    description: 'Any of these sources is cited for it, or is one from which a cited source has it (via).',
  }),
}))

const orderBy = orderArg(
  'Event',
  eventOrders,
  {
    TIME: 'When: the earliest day, else the latest; undated ones come last in either direction.',
    LABEL: 'Its English label, else its first one; case and accents do not matter.',
    RECORDED: 'When this graph first recorded it.',
    REPORTED:
      'When it was first reported (reportedBy); what no source with a day carries comes last in either direction.',
    SCORE: 'PLOVER conflict-cooperation score, -10 to 10; events without a type come last in either direction.',
  },
  'the latest come first',
)

const listArgs = {
  ...builder.args((t) => ({ filter: t.field({ type: EventFilter, description: 'Which events; all by default.' }) })),
  ...orderBy,
}

addById('event', Event, ['Event'], 'An event by its id.')

builder.queryField('events', (t) =>
  t.field({
    type: Events.Connection,
    args: { ...listArgs, ...pagingArgs },
    description: 'Events, the latest first, those without a date last.',
    ...rootList(allEvents),
  }),
)

builder.interfaceField(Actor, 'events', (t) =>
  t.field({
    type: ActorEvents.Connection,
    args: {
      ...listArgs,
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
    args: { ...listArgs, ...pagingArgs },
    description: 'Events that belong to it, the latest first, those without a date last.',
    ...nestedList(eventsOfProcess),
  }),
)

builder.objectField(Place, 'events', (t) =>
  t.field({
    type: Events.Connection,
    args: { ...listArgs, ...pagingArgs },
    description: 'Events held there, the latest first, those without a date last.',
    ...nestedList(eventsAtPlace),
  }),
)
