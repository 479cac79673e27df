/** `Actor.stances` and `Proposition.stances`: who stands where, since when, and how they came to it. */
import type { GraphQLResolveInfo } from 'graphql'
import type { Arguments } from '../composer/declare/arguments.ts'
import type { ComputedRead, Row } from '../composer/declare/read.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { listCost } from '../graphql/cost.ts'
import { cut } from '../graphql/cut.ts'
import { enumOf } from '../graphql/enums.ts'
import { firstArg } from '../graphql/paging.ts'
import { refersTo } from '../graphql/reads.ts'
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
    'Whose words count as whose. The first of these that names an organization or a state tells whom a speaker speaks for: onBehalfOf; ' +
    'the tenure recorded on the claim; the tenures that the speaker may have held on the day said (none if no day is known). A tenure ' +
    'that does not speak for whose office it is (speaksFor false) leads nowhere; recorded on the claim, it makes the words the ' +
    "speaker's own. From there partOf is followed upwards, ten steps at most.",
  values: {
    SPEAKER: { description: 'Words count for the speaker itself.' },
    ORGANIZATION: {
      description:
        'Words count for the organizations that speak, for those for which somebody speaks, and for all organizations that these are ' +
        'part of; a speaker without any is left out.',
    },
    STATE: {
      description:
        'Words count for the states that speak, for those for which somebody speaks, and for those that the organizations spoken for ' +
        'are part of; a speaker without any is left out.',
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
      description: 'When it was said; null if no source says.',
      resolve: ({ said }) => fuzzyDateFrom(said),
    }),
    claim: t.field({ type: Claim, nullable: false, description: 'The claim.', ...refersTo('claimId') }),
  }),
})

const ActorStance = builder.objectRef<Stance>('ActorStance').implement({
  description:
    'Where an actor stands on a proposition, by its claims that take a stance on it. For an organization or a state, the claims of ' +
    'those who speak for it count too (see ActorLevel). Claims that others have replaced (`replacedBy`) are only in the history.',
  fields: (t) => ({
    actor: t.field({ type: Actor, nullable: false, description: 'Whose stance it is.', ...refersTo('actorId') }),
    proposition: t.field({
      type: Proposition,
      nullable: false,
      description: 'The proposition on which it is taken.',
      ...refersTo('propositionId'),
    }),
    current: t.field({
      type: enumOf('Stance'),
      description:
        'The stance that all its latest claims share; null if they share none. The latest are the dated ones that none certainly comes ' +
        'after. Undated ones are among them only if none is dated, or if `saidAfterClaims` puts them after a dated one.',
      resolve: ({ current }) => current,
    }),
    since: t.field({
      type: FuzzyDate,
      description:
        'When the run of claims with the current stance began: the first day of those that all its claims with another stance certainly ' +
        'come before. Null if `current` is, if no claim is dated, or if an undated claim may have begun it.',
      resolve: ({ since }) => fuzzyDateFrom(since),
    }),
    reversed: t.boolean({
      nullable: false,
      description:
        'Whether SUPPORT and OPPOSE came one after the other: certainly so, by days or by `saidAfterClaims`, not within one day, and with ' +
        'no third claim certainly between the two, NEUTRAL ones included.',
      resolve: ({ reversed }) => reversed,
    }),
    history: t.field({
      type: [StancePoint],
      nullable: false,
      args: firstArg,
      complexity: listCost,
      description:
        'Its claims on the proposition by earliest day, then id, also those that others have replaced; undated ones come first.',
      resolve: ({ history }, args, context, info) => cut(history, args, context, info),
    }),
  }),
})

/** The options of a field with the stances that are computed for its row, cut at `first`. */
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
      propositions: t.arg.idList({ description: 'Only the stances on these propositions.' }),
      ...firstArg,
    },
    complexity: listCost,
    description:
      'Where it stands on each proposition on which it, or somebody who speaks for it, has taken a stance; those with the most claims ' +
      'first, then by the id of the proposition.',
    ...stances(stancesOfActor),
  }),
)

builder.objectField(Proposition, 'stances', (t) =>
  t.field({
    type: [ActorStance],
    nullable: false,
    args: {
      actors: t.arg.idList({ description: 'Only the stances of these actors, at the level asked for.' }),
      level: t.arg({ type: ActorLevel, description: 'Whose words count as whose; SPEAKER by default.' }),
      ...firstArg,
    },
    complexity: listCost,
    description: 'Who stands where on it; those with the most claims first, then by the id of the actor.',
    ...stances(stancesOnProposition),
  }),
)
