/** `Query.neighborhood`: what is around some nodes. */

import type { GraphQLResolveInfo } from 'graphql'
import { idsNamed } from '../composer/declare/named-ids.ts'
import { atMost, between } from '../graphql/bounds.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { looking, rootCost } from '../graphql/cost.ts'
import { EntityKind } from '../graphql/refs.ts'
import { allRecorded } from '../graphs/edge-types.ts'
import { EdgeTypeEnum, GraphType } from '../graphs/fields.ts'
import type { GraphRows } from '../graphs/graph.ts'
import { checkApart, viaOf } from './arguments.ts'
import { neighborhoodOf } from './neighborhood.ts'

const defaultNodes = 200
const mostNodes = 2_000
const mostStarts = 50
const mostDepth = 3

builder.queryField('neighborhood', (t) =>
  t.field({
    type: GraphType,
    args: {
      of: t.arg.idList({
        required: true,
        description: 'Where to start: the ids of 1 to 50 entities.',
        ...between(1, mostStarts),
      }),
      depth: t.arg.int({ description: 'How many steps to go: 1 to 3; 1 by default.', ...between(1, mostDepth) }),
      via: t.arg({
        type: [EdgeTypeEnum],
        description: 'Only along edges of these types, in either direction; by default along all recorded types.',
      }),
      kinds: t.arg({
        type: [EntityKind],
        description:
          'Only nodes of these kinds are taken in, and nothing is reached through others. The nodes at the start stay.',
      }),
      avoid: t.arg.idList({ description: 'Entities to leave out, and not to go through.' }),
      first: t.arg.int({
        description:
          'At most this many nodes, those at the start included: 0 to 2,000; 200 by default. The nearest come first, then those with ' +
          'more links to what is there already, then by id.',
        ...atMost(mostNodes),
      }),
    },
    complexity: ({ first, depth }) => ({
      field: rootCost + looking((depth ?? 1) * 20_000),
      multiplier: Math.max(1, Math.min(first ?? defaultNodes, mostNodes)),
    }),
    description:
      'What is around some entities, and all edges among what is returned: at most 20,000, those with the most links, ties by id. Each ' +
      'step looks at no more than 20,000 relationships of each stored form, shared out evenly among the nodes that it starts from. If ' +
      'there are more of either, `truncated` is true. totalNodes is null if a step or `first` left something uncounted.',
    resolve: (_root, args, context, info) => neighborhood(args, context, info),
  }),
)

interface NeighborhoodArgs {
  of: readonly string[]
  depth?: number | null
  via?: readonly string[] | null
  kinds?: readonly string[] | null
  avoid?: readonly string[] | null
  first?: number | null
}

async function neighborhood(
  args: NeighborhoodArgs,
  { answers }: Context,
  info: GraphQLResolveInfo,
): Promise<GraphRows> {
  answers.momentIn(info)
  const { of } = args
  const depth = args.depth ?? 1
  const first = args.first ?? defaultNodes
  const via = viaOf(args.via, allRecorded)
  const ask = answers.ask()
  const starts = idsNamed(of, 'of', entities)
  checkApart(starts, args.avoid ?? [])
  // Both reads at once, which saves most requests a round trip; for a wrong id nothing is found.
  const [found] = await Promise.all([
    neighborhoodOf({ of, depth, via, kinds: args.kinds ?? null, avoid: args.avoid ?? [], first }, ask),
    ask.checkIds([...starts, ...idsNamed(args.avoid, 'avoid', entities)]),
  ])
  return found
}

const entities = ['Entity']
