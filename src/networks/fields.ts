/** `Query.network`: who appears with whom, addresses or mentions whom, agrees or disagrees with whom, and how strongly. */
import type { GraphQLResolveInfo } from 'graphql'
import type { Arguments } from '../composer/declare/arguments.ts'
import { filterNamed, idsIn } from '../composer/declare/filter.ts'
import { badInput } from '../errors.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { filterRef } from '../graphql/lists.ts'
import { rootCost } from '../graphql/reads.ts'
import { GraphType } from '../graphs/fields.ts'
import type { GraphRows } from '../graphs/graph.ts'
import { ActorLevel } from '../stances/stances-fields.ts'
import { type Asked, networkOf } from './network.ts'

const defaultEdges = 200
const mostEdges = 2_000

const NetworkType = builder.enumType('NetworkType', {
  description: 'What ties actors together. Only stances that support or oppose count; NEUTRAL ones do in none of them.',
  values: {
    COPARTICIPATION: { description: 'Actors that took part in the same events, planned and cancelled ones included.' },
    ADDRESS: { description: 'Who addresses whom; directed.' },
    MENTION: { description: 'Who speaks about whom; directed.' },
    CONGRUENCE: { description: 'Actors with the same stance on the same propositions.' },
    CONFLICT: { description: 'Actors with opposite stances on the same propositions.' },
    SUBTRACT: {
      description:
        'Congruence less conflict, from negative to positive; those for whom it comes to nothing have no edge.',
    },
  } as const,
})

const Normalization = builder.enumType('Normalization', {
  description:
    'What a weight is divided by, as in Discourse Network Analyzer; all but NONE keep prolific actors from dominating. docs/networks.md ' +
    'has the formulas.',
  values: {
    NONE: { description: 'Nothing.' },
    AVERAGE_ACTIVITY: { description: 'The mean of how much the two did: all their stances, or events taken part in.' },
    JACCARD: { description: 'What only the one did, what only the other did, and the product of what both did.' },
    COSINE: { description: 'The product of how much the two did.' },
  } as const,
})

const Duplicates = builder.enumType('Duplicates', {
  description:
    "How often one actor's same stance on one proposition counts; of ADDRESS and MENTION, one actor's claims to or about one other. " +
    'In an event an actor takes part once, whatever this says.',
  values: {
    ALL: { description: 'With each claim.' },
    ONCE_PER_SOURCE: {
      description: 'Once for each source cited for it, however many claims; once for all claims that cite none.',
    },
    ONCE_PER_MONTH: {
      description: 'Once a month, by the earliest day, else the latest; once for all claims without a date.',
    },
    ONCE: { description: 'Once.' },
  } as const,
})

builder.queryField('network', (t) =>
  t.field({
    type: GraphType,
    args: {
      type: t.arg({ type: NetworkType, required: true, description: 'What ties actors together.' }),
      level: t.arg({
        type: ActorLevel,
        description:
          'As whose claims count, and whose who is addressed, spoken about or takes part (a person: of whom it may have held an office on ' +
          'that day); SPEAKER without it.',
      }),
      actors: t.arg({
        type: filterRef('ActorFilter'),
        description: 'Only between these actors, at the level asked for.',
      }),
      claims: t.arg({ type: filterRef('ClaimFilter'), description: 'Made of these claims; not for COPARTICIPATION.' }),
      events: t.arg({ type: filterRef('EventFilter'), description: 'Made of these events; for COPARTICIPATION only.' }),
      normalization: t.arg({ type: Normalization, description: 'NONE without it.' }),
      duplicates: t.arg({ type: Duplicates, description: 'ALL without it.' }),
      minWeight: t.arg.float({
        description: 'Only edges of at least this weight, 0 or more; of SUBTRACT without regard to the sign.',
      }),
      first: t.arg.int({
        description:
          'At most this many edges, the strongest first (of SUBTRACT without regard to the sign), then by ids: 0 to 2,000; 200 without it.',
      }),
    },
    complexity: ({ first }) => ({
      field: rootCost,
      multiplier: Math.max(1, Math.min(first ?? defaultEdges, mostEdges)),
    }),
    description:
      'Actors and how strongly they are tied, with the events or claims behind each tie. It may be made of 200,000 claims or ' +
      'participations and compare 1,000,000 pairs of actors, each for every thing that they share; beyond, it is refused ' +
      '(COST_LIMIT_EXCEEDED). totalNodes counts the actors that have an edge.',
    resolve: (_root, args, context, info) => network(args as Arguments, context, info),
  }),
)

async function network(args: Arguments, { answers }: Context, info: GraphQLResolveInfo): Promise<GraphRows> {
  answers.momentIn(info)
  const asked = askedBy(args)
  const ask = answers.ask()
  const named = (['actors', 'claims', 'events'] as const).flatMap((name) => {
    const filter = asked[name]
    return filter ? idsIn(filterNamed(filterOf[name]), filter, name) : []
  })
  await ask.checkIds(named)
  return networkOf(asked, ask)
}

const filterOf = { actors: 'ActorFilter', claims: 'ClaimFilter', events: 'EventFilter' }

/** Throws BAD_USER_INPUT where an argument is out of range, or says nothing about this type of network. */
function askedBy(args: Arguments): Asked {
  const asked = {
    level: 'SPEAKER',
    normalization: 'NONE',
    duplicates: 'ALL',
    minWeight: null,
    first: defaultEdges,
    actors: null,
    claims: null,
    events: null,
    ...Object.fromEntries(Object.entries(args).filter(([, value]) => value !== null && value !== undefined)),
  } as unknown as Asked
  const { type, first, minWeight } = asked
  if (first < 0 || first > mostEdges) throw badInput('first', `must be from 0 to ${mostEdges}; it is ${first}.`)
  if (minWeight !== null && minWeight < 0) throw badInput('minWeight', `must be 0 or more; it is ${minWeight}.`)
  const ofEvents = type === 'COPARTICIPATION'
  if (ofEvents && asked.claims)
    throw badInput('claims', `a network of type ${type} is made of events; filter those by \`events\`.`)
  if (!ofEvents && asked.events)
    throw badInput('events', `a network of type ${type} is made of claims; filter those by \`claims\`.`)
  return asked
}
