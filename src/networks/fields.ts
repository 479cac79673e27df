/** `Query.network`: who appears with whom, addresses or mentions whom, agrees or disagrees with whom, and how strongly. */
import type { GraphQLResolveInfo } from 'graphql'
import type { Arguments } from '../composer/declare/arguments.ts'
import { filterNamed, idsIn } from '../composer/declare/filter.ts'
import { badInput } from '../errors.ts'
import { atMost } from '../graphql/bounds.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { lookingAtAll, rootCost } from '../graphql/cost.ts'
import { filterRef } from '../graphql/lists.ts'
import { GraphType } from '../graphs/fields.ts'
import type { GraphRows } from '../graphs/graph.ts'
import { ActorLevel } from '../stances/stances-fields.ts'
import { type NetworkRequest, networkOf } from './network.ts'

const defaultEdges = 200
const mostEdges = 2_000

const NetworkType = builder.enumType('NetworkType', {
  description:
    'What ties actors together. Only stances that support or oppose count; NEUTRAL ones count in none of these.',
  values: {
    COPARTICIPATION: {
      description:
        'Actors that took part in the same events: those that occurred or go on, unless `events` names other statuses.',
    },
    ADDRESS: { description: 'Who addresses whom; directed.' },
    MENTION: { description: 'Who speaks about whom; directed.' },
    CONGRUENCE: { description: 'Actors with the same stance on the same propositions.' },
    CONFLICT: { description: 'Actors with opposite stances on the same propositions.' },
    SUBTRACT: {
      description: 'Congruence minus conflict, negative or positive; actors for whom it comes to 0 have no edge.',
    },
  } as const,
})

const Normalization = builder.enumType('Normalization', {
  description:
    'What a weight is divided by, as in Discourse Network Analyzer; all but NONE keep prolific actors from dominating. docs/networks.md ' +
    'has the formulas.',
  values: {
    NONE: { description: 'Nothing.' },
    AVERAGE_ACTIVITY: {
      description: "The mean of the two actors' activity: how many stances they took, or events they took part in.",
    },
    JACCARD: { description: 'What only the one did, what only the other did, and the product of what both did.' },
    COSINE: { description: "The product of the two actors' activity." },
  } as const,
})

const Duplicates = builder.enumType('Duplicates', {
  description:
    'How often it counts that an actor takes the same stance on the same proposition or, in ADDRESS and MENTION networks, turns to or ' +
    'speaks about the same other actor. Taking part in an event always counts once.',
  values: {
    ALL: { description: 'Each claim counts.' },
    ONCE_PER_SOURCE: {
      description:
        'Each cited source counts once, however many claims cite it; all claims that cite none count once together.',
    },
    ONCE_PER_MONTH: {
      description:
        "Each month counts once, by the claim's earliest day, else the latest; all claims without a date count once together.",
    },
    ONCE: { description: 'All claims together count once.' },
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
          'For whom claims count, and as whom those count who are addressed, spoken about or take part (a person counts as those whose ' +
          'office it may have held on that day); SPEAKER by default.',
      }),
      actors: t.arg({
        type: filterRef('ActorFilter'),
        description: 'Only ties between these actors, at the level asked for.',
      }),
      claims: t.arg({
        type: filterRef('ClaimFilter'),
        description:
          'The claims that the network is made of; not for COPARTICIPATION. Claims that others have replaced never count.',
      }),
      events: t.arg({
        type: filterRef('EventFilter'),
        description:
          'The events that the network is made of; for COPARTICIPATION only. Unless the filter itself has `statuses` (not one inside ' +
          'its `and`, `or` or `not`), those that occurred or go on (OCCURRED, ONGOING).',
      }),
      normalization: t.arg({ type: Normalization, description: 'What weights are divided by; NONE by default.' }),
      duplicates: t.arg({ type: Duplicates, description: 'How often repeated claims count; ALL by default.' }),
      minWeight: t.arg.float({
        description: 'Only edges of at least this weight, 0 or more; for SUBTRACT, whatever the sign.',
        ...atMost(1_000_000_000),
      }),
      first: t.arg.int({
        description:
          'At most this many edges, the strongest first (for SUBTRACT, whatever the sign), then by ids: 0 to 2,000; 200 by default.',
        ...atMost(mostEdges),
      }),
    },
    complexity: ({ first, type }, context) => ({
      field: rootCost + lookingAtAll(type === 'COPARTICIPATION' ? 'Event' : 'Claim', context),
      multiplier: Math.max(1, Math.min(first ?? defaultEdges, mostEdges)),
    }),
    description:
      'Actors and how strongly they are tied, with the events or claims behind each tie. It may be made of at most 200,000 claims or ' +
      'participations and compare at most 1,000,000 pairs of actors, a pair counted once for each thing that the two share; beyond ' +
      'that, it is refused (COST_LIMIT_EXCEEDED). totalNodes counts the actors that have an edge.',
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

/** Throws BAD_USER_INPUT if an argument is out of range, or means nothing for this type of network. */
function askedBy(args: Arguments): NetworkRequest {
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
  } as unknown as NetworkRequest
  const { type } = asked
  const ofEvents = type === 'COPARTICIPATION'
  if (ofEvents && asked.claims)
    throw badInput('claims', `a network of type ${type} is made of events; filter those by \`events\`.`)
  if (!ofEvents && asked.events)
    throw badInput('events', `a network of type ${type} is made of claims; filter those by \`claims\`.`)
  return asked
}
