/** `Actor.stances` and `Proposition.stances`: who stands where, since when, and how they came to it. */
import type { GraphQLResolveInfo } from 'graphql'
import type { Arguments } from '../composer/declare/arguments.ts'
import type { ComputedRead, Row } from '../composer/declare/read.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { cut } from '../graphql/cut.ts'
import { enumOf } from '../graphql/enums.ts'
import { firstArg } from '../graphql/paging.ts'
import { listCost, refersTo } from '../graphql/reads.ts'
import { Actor, Claim, Proposition } from '../graphql/refs.ts'
import { FuzzyDate, fuzzyDateFrom } from '../graphql/value-types.ts'
import {
  type StancePoint as Point,
  type ActorStance as Stance,
  stancesOfActor,
  stancesOnProposition,
} from './stances.ts'

export const ActorLevel = builder.enumType('ActorLevel', {
  description:
    'Whose words count as whose. Whom a speaker speaks for is told by the first of these that names an organization or a state: ' +
    'onBehalfOf; the tenure recorded on the claim; the tenures that may have been held on the day said (none where no day is known). ' +
    'partOf is followed up, ten steps at most.',
  values: {
    SPEAKER: { description: "The speaker's own words." },
    ORGANIZATION: {
      description:
        'Those of the organizations that speak, of those for which somebody speaks, and of all that these are part of; a speaker ' +
        'without any is left out.',
    },
    STATE: {
      description:
        'Those of the states that speak, of those for which somebody speaks, and of those that the organizations spoken for are part of; ' +
        'a speaker without any is left out.',
    },
  } as const,
})

const StancePoint = builder.objectRef<Point>('StancePoint').implement({
  description: 'One claim in the history of a stance.',
  fields: (t) => ({
    stance: t.field({
      type: enumOf('Stance'),
      nullable: false,
      description: 'The stance that it takes.',
      resolve: ({ stance }) => stance,
    }),
    said: t.field({
      type: FuzzyDate,
      description: 'When it was said; null where no source says.',
      resolve: ({ said }) => fuzzyDateFrom(said),
    }),
    claim: t.field({ type: Claim, nullable: false, description: 'The claim.', ...refersTo('claimId') }),
  }),
})

const ActorStance = builder.objectRef<Stance>('ActorStance').implement({
  description:
    'Where an actor stands on a proposition, by its claims on it that take a stance. An organization or state has, with its own, those of ' +
    'who speaks for it (see ActorLevel).',
  fields: (t) => ({
    actor: t.field({ type: Actor, nullable: false, description: 'Who takes it.', ...refersTo('actorId') }),
    proposition: t.field({
      type: Proposition,
      nullable: false,
      description: 'On what it is taken.',
      ...refersTo('propositionId'),
    }),
    current: t.field({
      type: enumOf('Stance'),
      nullable: false,
      description:
        'The stance of the latest claim, by earliest day, then id; of the last undated one by id where none is dated.',
      resolve: ({ current }) => current,
    }),
    since: t.field({
      type: FuzzyDate,
      description:
        'When the first of the latest claims that all take this stance was said; null where no claim on it is dated.',
      resolve: ({ since }) => fuzzyDateFrom(since),
    }),
    reversed: t.boolean({
      nullable: false,
      description:
        'Whether a dated claim went from SUPPORT to OPPOSE or back after the one before it; with a NEUTRAL one between them it did not.',
      resolve: ({ reversed }) => reversed,
    }),
    history: t.field({
      type: [StancePoint],
      nullable: false,
      args: firstArg,
      complexity: listCost,
      description: 'Its claims on the proposition by earliest day, then id; undated ones before all others.',
      resolve: ({ history }, args, context, info) => cut(history, args, context, info),
    }),
  }),
})

/** The options of a field with the stances that are computed for its row, cut where `first` says. */
function stances(read: ComputedRead) {
  return {
    extensions: { read },
    resolve: async (row: Row, args: Arguments, context: Context, info: GraphQLResolveInfo) => {
      const found = (await context.answers.computed(read, row, args, info)) as Stance[] | null
      return cut(found ?? [], args, context, info)
    },
  }
}

builder.interfaceField(Actor, 'stances', (t) =>
  t.field({
    type: [ActorStance],
    nullable: false,
    args: {
      propositions: t.arg.idList({ description: 'Only on these propositions.' }),
      ...firstArg,
    },
    complexity: listCost,
    description:
      'Where it stands on each proposition that it has spoken to, or that somebody has spoken to for it; those with the most claims ' +
      'first, then by the id of the proposition.',
    ...stances(stancesOfActor),
  }),
)

builder.objectField(Proposition, 'stances', (t) =>
  t.field({
    type: [ActorStance],
    nullable: false,
    args: {
      actors: t.arg.idList({ description: 'Only of these actors, at the level asked for.' }),
      level: t.arg({ type: ActorLevel, description: 'Whose words count as whose; SPEAKER without it.' }),
      ...firstArg,
    },
    complexity: listCost,
    description: 'Who stands where on it; those with the most claims first, then by the id of the actor.',
    ...stances(stancesOnProposition),
  }),
)
