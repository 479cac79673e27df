/** Actors: persons, organizations and states, and the offices that persons hold for the others. */
import { link, property, reverse } from '../composer/declare/by-model.ts'
import { builder } from '../graphql/builder.ts'
import { addById } from '../graphql/by-id.ts'
import { enumOf } from '../graphql/enums.ts'
import { filterInput, filterRef, orderArg, rootList, textDescription } from '../graphql/lists.ts'
import { connectionOf, pagingArgs } from '../graphql/paging.ts'
import { reads } from '../graphql/reads.ts'
import { addCitations, addRecordTimes } from '../graphql/record-fields.ts'
import { Actor, Entity, Node, Organization, Person, Reliability, State, Tenure } from '../graphql/refs.ts'
import { FuzzyDate, fuzzyDateOf, langArg, storedAs, textOf } from '../graphql/value-types.ts'
import { kindNamed, kindOfId, model } from '../model/model.ts'
import { ActorDimension } from './facets.ts'
import { actorFilter } from './filter.ts'
import { actorOrders, allActors, officesHeldBy, officesOf } from './queries.ts'

const interfaces = [Node, Entity, Actor]

Actor.implement({
  description: model.interfaces.get('Actor')?.description,
  interfaces: [Node, Entity],
  resolveType: (row) => kindOfId(row.id)?.name,
})

const onArg = builder.args((t) => ({
  on: t.field({ type: 'Date', description: 'Only those that may have been held on this day.' }),
}))

Person.implement({
  description: kindNamed('Person').description,
  interfaces,
  fields: (t) => ({
    tenures: t.field({
      type: [Tenure],
      nullable: false,
      args: onArg,
      description: 'Offices held, as the sources title them.',
      ...reads(officesHeldBy),
    }),
  }),
})

Organization.implement({
  description: kindNamed('Organization').description,
  interfaces,
  fields: (t) => ({
    type: t.field({
      type: enumOf('OrganizationType'),
      nullable: false,
      description: 'What sort of organization.',
      ...storedAs('type'),
    }),
    reliability: t.field({
      type: Reliability,
      description: 'Its Admiralty grade as a publisher, for those of its sources that have no grade of their own.',
      ...storedAs('reliability'),
    }),
    partOf: t.field({
      type: Actor,
      description: 'The organization or state that it belongs to.',
      ...reads(link('Organization', 'partOf')),
    }),
    parts: t.field({
      type: [Organization],
      nullable: false,
      description: 'The organizations that belong to it.',
      ...reads(reverse('Organization', 'partOf')),
    }),
    tenures: t.field({
      type: [Tenure],
      nullable: false,
      args: onArg,
      description: 'Offices that persons hold for it.',
      ...reads(officesOf),
    }),
  }),
})

State.implement({
  description: kindNamed('State').description,
  interfaces,
  fields: (t) => ({
    iso3: t.string({ description: 'ISO 3166-1 alpha-3 code, e.g. `UKR`.', ...storedAs('iso3') }),
    tenures: t.field({
      type: [Tenure],
      nullable: false,
      args: onArg,
      description: 'Offices that persons hold for it.',
      ...reads(officesOf),
    }),
  }),
})

Tenure.implement({
  description: kindNamed('Tenure').description,
  interfaces: [Node],
  fields: (t) => ({
    person: t.field({ type: Person, nullable: false, description: 'Who held it.', ...reads(link('Tenure', 'person')) }),
    office: t.string({
      nullable: false,
      args: langArg,
      description: 'The title of the office, e.g. `Secretary of State`.',
      ...textOf('office'),
    }),
    of: t.field({ type: Actor, nullable: false, description: 'Whose office it is.', ...reads(link('Tenure', 'of')) }),
    from: t.field({
      type: FuzzyDate,
      description: 'When it began; null if no source says.',
      ...fuzzyDateOf('from'),
    }),
    to: t.field({
      type: FuzzyDate,
      description: 'When it ended; null if no source says.',
      ...fuzzyDateOf('to'),
    }),
    ended: t.boolean({
      nullable: false,
      description:
        'Whether its sources say that it is over, but not since when. It then counts as over by the day on which the last of its ' +
        'sources was certainly out, since nobody knows which of them says so; without such a day it counts as held on no day.',
      ...reads(property('ended', (ended) => ended === true)),
    }),
    speaksFor: t.boolean({
      nullable: false,
      description: 'Whether its holder speaks for whose office it is; a senator does not speak for the state.',
      ...reads(property('speaksFor', (speaksFor) => speaksFor !== false)),
    }),
  }),
})
addCitations(Tenure, 'Tenure')
addRecordTimes(Tenure)

const { Connection } = connectionOf('Actor', Actor, { by: ActorDimension })

const ActorFilter = filterInput('ActorFilter', 'actors', actorFilter, (t) => ({
  kinds: t.field({ type: [enumOf('ActorKind')], description: 'Of one of these kinds.' }),
  text: t.string({ description: textDescription }),
  of: t.idList({
    description:
      'Holds, or has held at any time, an office of one of these states or organizations itself; with `on`, one that it may hold on ' +
      'that day.',
  }),
  on: t.field({
    type: 'Date',
    description: 'May hold an office on this day: an office of those that `of` names, or any office without `of`.',
  }),
  belongsTo: t.idList({
    description:
      'Part of any of these organizations or states, or a holder, now or before, of one of their offices, directly or through ' +
      'organizations that are part of them. The same as the buckets of ORGANIZATION and STATE.',
  }),
  types: t.field({
    type: [enumOf('OrganizationType')],
    description: 'Organizations of one of these types; persons and states have none.',
  }),
  participatesIn: t.idList({
    description: 'Took part in any of these events, or takes part in any of these processes.',
  }),
  partyTo: t.idList({ description: 'Party to any of these agreements, in whatever role.' }),
  claims: t.field({
    type: filterRef('ClaimFilter'),
    description: 'Made at least one claim that passes this filter.',
  }),
}))

const orderBy = orderArg(
  'Actor',
  actorOrders,
  {
    LABEL: 'Its English label, else its first one; case and accents do not matter.',
    CLAIM_COUNT: 'How many claims it made. Cannot be used with @asOf(known).',
    EVENT_COUNT: 'How many events it took part in, each once. Cannot be used with @asOf(known).',
    RECORDED: 'When this graph first recorded it.',
  },
  'they are ordered by label',
)

addById('actor', Actor, ['Actor'], 'A person, organization or state by its id.')

builder.queryField('actors', (t) =>
  t.field({
    type: Connection,
    args: {
      filter: t.arg({ type: ActorFilter, description: 'Which actors; all by default.' }),
      ...orderBy,
      ...pagingArgs,
    },
    description: 'Actors, by label.',
    ...rootList(allActors),
  }),
)
