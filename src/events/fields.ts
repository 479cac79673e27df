/** Events, and who took part in them. */
import { link, property, reverse } from '../composer/declare/by-model.ts'
import { listCost } from '../graphql/cost.ts'
import { enumOf } from '../graphql/enums.ts'
import { firstArg } from '../graphql/paging.ts'
import { reads } from '../graphql/reads.ts'
import { Entity, Event, Node, Place, Process, Topic } from '../graphql/refs.ts'
import { FuzzyDate, fuzzyDateOf, storedAs } from '../graphql/value-types.ts'
import { kindNamed } from '../model/model.ts'
import { quadOf, scoreOf } from './plover.ts'

Event.implement({
  description: kindNamed('Event').description,
  interfaces: [Node, Entity],
  fields: (t) => ({
    type: t.field({
      type: enumOf('EventType'),
      description: 'PLOVER event type; null if none fits.',
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
        "PLOVER conflict-cooperation score, -10 (conflict) to 10 (cooperation): the mean of its modes' scores, or its type's score if " +
        'it has no modes; null without a type.',
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
    time: t.field({ type: FuzzyDate, description: 'When; null if no source says.', ...fuzzyDateOf('time') }),
    place: t.field({
      type: Place,
      description: 'The place where it happened or is to happen.',
      ...reads(link('Event', 'place')),
    }),
    processes: t.field({
      type: [Process],
      nullable: false,
      description: 'The processes that it belongs to.',
      ...reads(link('Event', 'processes')),
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
    happenedAfter: t.field({
      type: [Event],
      nullable: false,
      description: 'Events that it is known to follow without coming of them.',
      ...reads(link('Event', 'happenedAfter')),
    }),
    topics: t.field({
      type: [Topic],
      nullable: false,
      description: 'What it was about.',
      ...reads(link('Event', 'topics')),
    }),
  }),
})
