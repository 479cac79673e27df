/** `Query.contradictions`: which claims contradict one another, because somebody recorded it or because their stances are opposite. */
import type { GraphQLResolveInfo } from 'graphql'
import { claimFilter } from '../claims/filter.ts'
import { allTimings, type Timing } from '../claims/timing.ts'
import { type ComputedList, computedPage } from '../composer/answer/computed-page.ts'
import type { Page } from '../composer/answer/page.ts'
import type { Arguments } from '../composer/declare/arguments.ts'
import { defaultOrder } from '../composer/declare/by-model.ts'
import { idsIn } from '../composer/declare/filter.ts'
import { idsNamed } from '../composer/declare/named-ids.ts'
import type { ConnectionRead, Row } from '../composer/declare/read.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { lookingAtAll, rootPageCost } from '../graphql/cost.ts'
import { enumOf } from '../graphql/enums.ts'
import { filterRef } from '../graphql/lists.ts'
import { connectionOf, pagingArgs } from '../graphql/paging.ts'
import { ClaimRelation } from '../graphql/refs.ts'
import { type Contradiction, type ContradictionsRequest, contradictionsIn, keysOf } from './contradictions.ts'
import { relationRow } from './derived-relations.ts'

const { Connection } = connectionOf('Contradiction', ClaimRelation)

const ContradictionFilter = builder.inputType('ContradictionFilter', {
  description:
    'Which contradictions. A list matches any of its values, an empty list nothing; all fields that are given must hold.',
  fields: (t) => ({
    speakers: t.idList({ description: 'At least one of the two claims is made by any of these actors themselves.' }),
    bases: t.field({
      type: [enumOf('RelationBasis')],
      description: 'Only recorded ones, or only those that follow from stances; both by default.',
    }),
    sameSpeaker: t.boolean({
      description:
        'True: a speaker contradicts itself, by claims between which none of its others comes or, if somebody recorded the ' +
        'contradiction, as a speaker of both claims; false: none does.',
    }),
    timing: t.field({
      type: [enumOf('RelationTiming')],
      description: 'Only those with one of these timings; all by default.',
    }),
    claims: t.field({
      type: filterRef('ClaimFilter'),
      description: 'At least one of the two claims passes this filter.',
    }),
  }),
})

/** Reads the rows of recorded relations by the ids in the arguments, with everything that is asked of them. */
const byIds: ConnectionRead = {
  kind: 'connection',
  name: 'contradictions',
  source: {
    clauses: ({ node }, { ids }, write) => [write.byIds(node, 'Record', ids as string[])],
    order: defaultOrder('ClaimRelation'),
  },
}

builder.queryField('contradictions', (t) =>
  t.field({
    type: Connection,
    args: {
      filter: t.arg({ type: ContradictionFilter, description: 'Which contradictions; all by default.' }),
      ...pagingArgs,
    },
    complexity: (args, context) => {
      const { field, multiplier } = rootPageCost(args, context)
      return { field: field + lookingAtAll('Proposition', context), multiplier }
    },
    description:
      'Claims that contradict one another. First come the contradictions that somebody recorded, by id; then those that follow from ' +
      'stances (see RelationBasis), by the id of their proposition. On one proposition, pairs of latest claims come first, then those ' +
      "that only one speaker's own claims make; both by the supporting claim, then by the opposing one, the latest first. A pair that is both " +
      'recorded and derived is among the recorded ones.',
    resolve: (_root, args, context, info) => pageFor(args as Arguments, context, info),
  }),
)

function pageFor(args: Arguments, { answers }: Context, info: GraphQLResolveInfo): Promise<Page> {
  const { wanted, named } = wantedBy((args.filter ?? {}) as Arguments)
  const list: ComputedList<Contradiction> = {
    read: byIds,
    check: (ask) => ask.checkIds(named),
    find: (window, asks, ask) => contradictionsIn(wanted, window, asks, ask),
    rowsOf: (found) => rowsOf(found, answers, info),
  }
  return computedPage(list, args, answers, info)
}

function wantedBy({ speakers, bases, sameSpeaker, timing, claims }: Arguments) {
  const tests = [...(speakers ? [{ speakers }] : []), ...(claims ? [claims as Arguments] : [])]
  const wanted: ContradictionsRequest = {
    tests,
    bases: (bases as string[] | null | undefined) ?? ['CURATED', 'DERIVED'],
    sameSpeaker: (sameSpeaker as boolean | null | undefined) ?? null,
    timing: new Set((timing as Timing[] | null | undefined) ?? allTimings),
  }
  const named = [
    ...idsNamed(speakers, 'filter.speakers', ['Actor']),
    ...(claims ? idsIn(claimFilter, claims as Arguments, 'filter.claims') : []),
  ]
  return { wanted, named }
}

/** The rows of a page in its order, each with the keys of its cursor. */
async function rowsOf(
  found: readonly Contradiction[],
  answers: Context['answers'],
  info: GraphQLResolveInfo,
): Promise<Row[]> {
  const ids = found.filter(({ derived }) => derived === null).map(({ id }) => id)
  const recorded = ids.length > 0 ? await answers.connection(byIds, { ids, first: ids.length }, info) : null
  const derived = found.flatMap((each) => (each.derived ? [relationRow(each.derived.pair, each.derived.follows)] : []))
  const rows = new Map([...(recorded?.rows ?? []), ...derived].map((row) => [row.id, row]))
  return found.flatMap((each) => {
    const row = rows.get(each.id)
    return row ? [{ ...row, _keys: keysOf(each) }] : []
  })
}
