/** `Query.stanceMatrix`: who stands where on what, at a glance. */
import type { GraphQLResolveInfo } from 'graphql'
import { claimFilter } from '../claims/filter.ts'
import { Connection as ClaimConnection } from '../claims/lists.ts'
import { claimsOnProposition } from '../claims/queries.ts'
import type { Arguments } from '../composer/declare/arguments.ts'
import { mostRows } from '../composer/declare/bounds.ts'
import { idsIn } from '../composer/declare/filter.ts'
import { idsNamed } from '../composer/declare/named-ids.ts'
import type { ConnectionRead, Row } from '../composer/declare/read.ts'
import { atMost } from '../graphql/bounds.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { lookingAtAll, pageCost, rootCost } from '../graphql/cost.ts'
import { enumOf } from '../graphql/enums.ts'
import { filterRef } from '../graphql/lists.ts'
import { pagingArgs } from '../graphql/paging.ts'
import { refersTo } from '../graphql/reads.ts'
import { Actor, Proposition } from '../graphql/refs.ts'
import { actorsAt, type ActorLevel as Level } from '../stances/levels.ts'
import { ActorLevel } from '../stances/stances-fields.ts'
import { takesStance } from '../stances/superseded.ts'
import { defaultSide, type Matrix, type StanceMatrixRequest, stanceMatrixOf } from './stance-matrix.ts'
import type { Cell } from './stance-matrix-reads.ts'

/** A proposition's claims that take a stance and count for an actor at a level. */
const claimsOfCell: ConnectionRead = {
  ...claimsOnProposition,
  name: 'StanceCell.claims',
  source: {
    ...claimsOnProposition.source,
    clauses: (at, args, write) => {
      const clauses = claimsOnProposition.source.clauses(at, args, write)
      clauses[0]?.where.push(...takesStance(at.node, write))
      const actor = write.name('a')
      const made = actorsAt(args.level as Level, at.node, actor, write)
      made.at(-1)?.where.push(`${actor}.id = ${write.param(args.actor as string)}`)
      return [...clauses, ...made]
    },
    group: () => ({ ways: 'count(*)' }),
  },
}

const count = (stances: string) => `How many of the actor's claims on it ${stances}, whether or not under conditions.`

const StanceCell = builder.objectRef<Cell>('StanceCell').implement({
  description:
    'Where an actor stands on a proposition, by its claims that take a stance and pass the filter. Claims that others have replaced ' +
    'do not count.',
  fields: (t) => ({
    actor: t.field({
      type: Actor,
      nullable: false,
      description: 'The actor whose row it is in.',
      ...refersTo('actorId'),
    }),
    proposition: t.field({
      type: Proposition,
      nullable: false,
      description: 'The proposition whose column it is in.',
      ...refersTo('propositionId'),
    }),
    support: t.int({ nullable: false, description: count('support it'), resolve: ({ support }) => support }),
    oppose: t.int({ nullable: false, description: count('oppose it'), resolve: ({ oppose }) => oppose }),
    neutral: t.int({ nullable: false, description: count('do neither'), resolve: ({ neutral }) => neutral }),
    conditional: t.int({
      nullable: false,
      description: 'How many of all these depend on a condition.',
      resolve: ({ conditional }) => conditional,
    }),
    current: t.field({
      type: enumOf('Stance'),
      description:
        'The stance that all the latest of these claims share, as `ActorStance.current`; null if they share none.',
      resolve: ({ current }) => current,
    }),
    reversed: t.boolean({
      nullable: false,
      description: 'Whether these claims went from SUPPORT to OPPOSE or back, as `ActorStance.reversed`.',
      resolve: ({ reversed }) => reversed,
    }),
    claims: t.field({
      type: ClaimConnection,
      args: pagingArgs,
      complexity: (args, context) => pageCost(args, context),
      description:
        'These claims, the latest first, those without a date last. They are read once for each actor of the matrix, for all of its ' +
        'cells together.',
      extensions: { read: claimsOfCell },
      resolve: ({ actorId, propositionId, chosenBy: { level, filter } }, args, { answers }, info) =>
        // biome-ignore lint/suspicious/noExplicitAny: what a connection's read answers with is its page
        answers.field(claimsOfCell, { id: propositionId }, { ...args, actor: actorId, level, filter }, info) as any,
    }),
  }),
})

const inOrder =
  'Similar ones are next to one another: they are clustered (average linkage) by how much their scores (support minus oppose, per ' +
  'claim) differ, and the branches are turned so that the nearest ends meet. The order starts at the more supporting end, ties by id. ' +
  'Those without a cell come last, by id.'

const StanceMatrix = builder.objectRef<Matrix>('StanceMatrix').implement({
  description: 'Actors by propositions: who stands where on what.',
  fields: (t) => ({
    actors: t.field({
      type: [Actor],
      nullable: false,
      complexity: { field: 1, multiplier: 1 },
      description: `Its rows. ${inOrder}`,
      resolve: ({ actorIds }, _args, context, info) => records(actorIds, context, info),
    }),
    propositions: t.field({
      type: [Proposition],
      nullable: false,
      complexity: { field: 1, multiplier: 1 },
      description: `Its columns. ${inOrder}`,
      resolve: ({ propositionIds }, _args, context, info) => records(propositionIds, context, info),
    }),
    cells: t.field({
      type: [StanceCell],
      nullable: false,
      complexity: { field: 1, multiplier: 1 },
      description: 'Its cells, row by row; there is none where the actor has taken no stance on the proposition.',
      resolve: ({ cells }) => cells,
    }),
  }),
})

async function records(ids: readonly string[], { answers }: Context, info: GraphQLResolveInfo): Promise<Row[]> {
  const rows = await Promise.all(ids.map((id) => answers.reference(id, info)))
  return rows.filter((row): row is Row => row !== null)
}

/**
 * The most cells that a matrix is charged for: it costs as many rows as it may have cells, but never so much that nobody could
 * ask for a whole one.
 */
const mostCells = 5_000

const named = (what: string) =>
  `These ${what}, at most ${mostRows}, whether or not they have a cell; by default those with the most claims`
const first = (what: string) =>
  `At most this many ${what}, those with the most claims, ties by id: 0 to ${mostRows}; ${defaultSide} by default, or all that are ` +
  'named.'

builder.queryField('stanceMatrix', (t) =>
  t.field({
    type: StanceMatrix,
    args: {
      actors: t.arg.idList({ description: `${named('actors')} on the propositions.`, ...atMost(mostRows) }),
      propositions: t.arg.idList({
        description: `${named('propositions')} (of the named actors, if any are named).`,
        ...atMost(mostRows),
      }),
      level: t.arg({ type: ActorLevel, description: 'Whose words count as whose; SPEAKER by default.' }),
      filter: t.arg({
        type: filterRef('ClaimFilter'),
        description: 'Which claims count; by default all that take a stance.',
      }),
      firstActors: t.arg.int({ description: first('actors'), ...atMost(mostRows) }),
      firstPropositions: t.arg.int({ description: first('propositions'), ...atMost(mostRows) }),
    },
    complexity: ({ actors, propositions, firstActors, firstPropositions }, context) => {
      const side = (ids: readonly unknown[] | null | undefined, most: number | null | undefined) =>
        Math.max(0, most ?? ids?.length ?? defaultSide)
      const cells = side(actors, firstActors) * side(propositions, firstPropositions)
      return {
        field: rootCost + lookingAtAll('Claim', context),
        multiplier: Math.max(1, Math.min(cells, mostCells)),
      }
    },
    description:
      'Who stands where on what: actors by propositions. It may hold at most 200,000 claims, a claim counted once for each actor; ' +
      'beyond that, it is refused (COST_LIMIT_EXCEEDED).',
    resolve: (_root, args, context, info) => matrix(args as Arguments, context, info),
  }),
)

async function matrix(args: Arguments, { answers }: Context, info: GraphQLResolveInfo) {
  answers.momentIn(info)
  const filter = (args.filter ?? null) as Arguments | null
  const asked: StanceMatrixRequest = {
    actors: (args.actors ?? null) as readonly string[] | null,
    propositions: (args.propositions ?? null) as readonly string[] | null,
    level: (args.level ?? 'SPEAKER') as Level,
    filter,
    firstActors: (args.firstActors ?? null) as number | null,
    firstPropositions: (args.firstPropositions ?? null) as number | null,
  }
  const ask = answers.ask()
  const ids = [
    ...idsNamed(args.actors, 'actors', ['Actor']),
    ...idsNamed(args.propositions, 'propositions', ['Proposition']),
    ...(filter ? idsIn(claimFilter, filter) : []),
  ]
  await ask.checkIds(ids)
  return stanceMatrixOf(asked, ask)
}
