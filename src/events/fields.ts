/** Events, and who took part in them. */
import { inRoles, link, owner, parts, property, type Row, reverse } from '../composer/read.ts'
import { builder } from '../graphql/builder.ts'
import { addById } from '../graphql/by-id.ts'
import { enumOf } from '../graphql/enums.ts'
import { filterInput, nestedList, rootList } from '../graphql/lists.ts'
import { connectionOf, firstArg, pagingArgs } from '../graphql/paging.ts'
import { listCost, reads } from '../graphql/reads.ts'
import { addCitations } from '../graphql/record-fields.ts'
import { Actor, Entity, Event, Node, Place, Process, Topic } from '../graphql/refs.ts'
import { DateRange, FuzzyDate, fuzzyDateOf, langArg, storedAs, textOf } from '../graphql/shared-types.ts'
import { inOrderOf, kindNamed } from '../model/model.ts'
import { quadOf, scoreOf } from './plover.ts'
import { allEvents, eventsAtPlace, eventsOfActor, eventsOfProcess } from './queries.ts'

const ParticipantRole = enumOf('ParticipantRole')

const Participation = builder.objectRef<Row>('Participation').implement({
  description: kindNamed('Participation').description,
  fields: (t) => ({
    actor: t.field({
      type: Actor,
      nullable: false,
      description: 'Who took part.',
      ...reads(link('Participation', 'actor')),
    }),
    event: t.field({ type: Event, nullable: false, description: 'In what.', ...reads(owner('Event', 'participants')) }),
    role: t.field({ type: ParticipantRole, nullable: false, description: 'In which role.', ...storedAs('role') }),
    capacity: t.string({
      args: langArg,
      description: 'The title that the source gives, e.g. `special envoy`.',
      ...textOf('capacity'),
    }),
  }),
})
addCitations(Participation, 'Participation')

Event.implement({
  description: kindNamed('Event').description,
  interfaces: [Node, Entity],
  fields: (t) => ({
    type: t.field({
      type: enumOf('EventType'),
      description: 'PLOVER event type; null where none fits.',
      ...storedAs('type'),
    }),
    modes: t.field({
      type: [enumOf('EventMode')],
      nullable: false,
      description: 'PLOVER modes of its type.',
      ...reads(property('modes', (modes) => modes ?? [])),
    }),
    quad: t.field({
      type: enumOf('QuadClass'),
      description: 'The class of its type; null without a type.',
      ...reads(property('type', quadOf)),
    }),
    score: t.float({
      description:
        "PLOVER conflict-cooperation score, -10 (conflict) to 10 (cooperation): the mean of its modes, or its type's own without " +
        'modes; null without a type.',
      ...reads({
        kind: 'property',
        properties: ['type', 'modes'],
        value: ({ type, modes }) => scoreOf(type, (modes as string[] | null | undefined) ?? []),
      }),
    }),
    channel: t.field({ type: enumOf('EventChannel'), description: 'How it was held.', ...storedAs('channel') }),
    status: t.field({
      type: enumOf('EventStatus'),
      nullable: false,
      description: 'Whether it happened.',
      ...storedAs('status'),
    }),
    outcome: t.field({
      type: enumOf('EventOutcome'),
      nullable: false,
      description: 'How it ended.',
      ...storedAs('outcome'),
    }),
    coding: t.field({ type: enumOf('Coding'), nullable: false, description: 'Who coded it.', ...storedAs('coding') }),
    time: t.field({ type: FuzzyDate, description: 'When; null where no source says.', ...fuzzyDateOf('time') }),
    place: t.field({ type: Place, description: 'Where.', ...reads(link('Event', 'place')) }),
    processes: t.field({
      type: [Process],
      nullable: false,
      description: 'The processes that it belongs to.',
      ...reads(link('Event', 'processes')),
    }),
    participants: t.field({
      type: [Participation],
      nullable: false,
      args: {
        roles: t.arg({ type: [ParticipantRole], description: 'Only those in these roles.' }),
        ...firstArg,
      },
      complexity: listCost,
      description: 'Who took part, in the order recorded.',
      ...reads(inRoles(parts('Event', 'participants'))),
    }),
    partOf: t.field({ type: Event, description: 'The event that it is a part of.', ...reads(link('Event', 'partOf')) }),
    parts: t.field({
      type: [Event],
      nullable: false,
      args: firstArg,
      complexity: listCost,
      description: 'The events that are parts of it.',
      ...reads(reverse('Event', 'partOf')),
    }),
    leadsTo: t.field({
      type: [Event],
      nullable: false,
      args: firstArg,
      complexity: listCost,
      description: 'What the sources say came of it.',
      ...reads(link('Event', 'leadsTo')),
    }),
    followsFrom: t.field({
      type: [Event],
      nullable: false,
      args: firstArg,
      complexity: listCost,
      description: 'What the sources say led to it.',
      ...reads(reverse('Event', 'leadsTo')),
    }),
    topics: t.field({
      type: [Topic],
      nullable: false,
      description: 'What it was about.',
      ...reads(link('Event', 'topics')),
    }),
  }),
})

const Events = connectionOf('Event', Event)
const ActorEvents = connectionOf('ActorEvent', Event)

builder.objectField(ActorEvents.EdgeType, 'roles', (t) =>
  t.field({
    type: [ParticipantRole],
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
      roles: t.arg({ type: [ParticipantRole], description: 'Only those in which it had one of these roles.' }),
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
