/** `Query.paths`, Paths and Path: how two entities are connected. */

import type { GraphQLResolveInfo } from 'graphql'
import { idsNamed } from '../composer/declare/named-ids.ts'
import type { Row } from '../composer/declare/read.ts'
import { between } from '../graphql/bounds.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { looking, rootCost } from '../graphql/cost.ts'
import { cut } from '../graphql/cut.ts'
import { Entity } from '../graphql/refs.ts'
import { langArg } from '../graphql/value-types.ts'
import { allRecorded, edgeType } from '../graphs/edge-types.ts'
import { EdgeTypeEnum, GraphEdge } from '../graphs/fields.ts'
import { checkApart, viaOf } from './arguments.ts'
import { type PathRow, type PathsRow, pathsBetween } from './paths.ts'
import { sentenceOf } from './sentences.ts'

const defaultLength = 4
const mostLength = 8
const defaultPaths = 5
const mostShown = 50

/** The types of edges that connect by default. */
const connecting = allRecorded.filter((type) => !edgeType(type).hub)

const hubs = allRecorded.filter((type) => edgeType(type).hub)
const leftOut = `${hubs.slice(0, -1).join(', ')} and ${hubs.at(-1)}`

const Path = builder.objectRef<PathRow>('Path').implement({
  description: 'One way from an entity to another.',
  fields: (t) => ({
    length: t.int({
      nullable: false,
      description: 'How many edges it has; 0 if it ends where it starts.',
      resolve: ({ edges }) => edges.length,
    }),
    nodes: t.field({
      type: [Entity],
      nullable: false,
      complexity: { field: 1, multiplier: defaultLength },
      description: 'The entities on it, from the first to the last.',
      resolve: async ({ nodes }, _args, { answers }, info) => {
        const rows = await Promise.all(nodes.map((id) => answers.reference(id, info)))
        return rows.filter((row): row is Row => row !== null)
      },
    }),
    edges: t.field({
      type: [GraphEdge],
      nullable: false,
      complexity: { field: 1, multiplier: defaultLength },
      description:
        'Its edges, one from each node to the next; `source` and `target` follow the direction of the edge, not of the path.',
      resolve: ({ edges }) => edges,
    }),
    sentence: t.string({
      nullable: false,
      args: langArg,
      description:
        'The path as a sentence, in English or Japanese (English if another language is wanted), with the labels of the wanted ' +
        'language, e.g. `Marco Rubio is a participant in the event “Munich Security Conference”, which is where the claim “…” was ' +
        'made.`',
      resolve: async (path, args, { answers, languages }, info) => {
        const labels = await Promise.all(path.nodes.map(async (id) => [id, await answers.labels(id, info)] as const))
        return sentenceOf(path, new Map(labels), args, { languages })
      },
    }),
  }),
})

/** What was found, and how many paths of it are wanted. */
type PathsAnswer = PathsRow & { first: number }

const Paths = builder.objectRef<PathsAnswer>('Paths').implement({
  description: 'The shortest paths between two entities.',
  fields: (t) => ({
    paths: t.field({
      type: [Path],
      nullable: false,
      complexity: { field: 1, multiplier: 1 },
      description:
        'The paths, those with more distinct sources behind their edges first, then by the ids of their nodes; none if nothing ' +
        'connects the two. Through the same nodes, edges of different types make different paths.',
      resolve: ({ paths, first }, _args, context, info) => cut(paths, { first }, context, info),
    }),
    truncated: t.boolean({
      nullable: false,
      description:
        'Whether the search met a bound, so that there may be more paths, or shorter ones than were found. If only `first` left paths ' +
        'out, `extensions.truncated` says so.',
      resolve: ({ truncated }) => truncated,
    }),
  }),
})

builder.queryField('paths', (t) =>
  t.field({
    type: Paths,
    args: {
      from: t.arg.id({ required: true, description: 'The id of the entity to start from.' }),
      to: t.arg.id({ required: true, description: 'The id of the entity to reach.' }),
      maxLength: t.arg.int({
        description: 'How many edges a path may have: 1 to 8; 4 by default.',
        ...between(1, mostLength),
      }),
      via: t.arg({
        type: [EdgeTypeEnum],
        description:
          `Only along edges of these types, in either direction. Without it of all recorded types but ${leftOut}: ` +
          'citations, topics and publishers would join everything to everything in two steps.',
      }),
      avoid: t.arg.idList({ description: 'Entities to go around; neither end may be among them.' }),
      first: t.arg.int({ description: 'At most this many paths: 1 to 50; 5 by default.', ...between(1, mostShown) }),
    },
    complexity: ({ first }) => ({
      // The search ends when it has met so many.
      field: rootCost + looking(50_000),
      multiplier: Math.max(1, Math.min(first ?? defaultPaths, mostShown)),
    }),
    description:
      'How two entities are connected: all shortest paths. The search goes from both ends at once. A step starts from at most 2,000 ' +
      'nodes, the first by id if it has met more; of these it takes those with the fewest relationships first, as far as they have ' +
      '40,000 in all; a single node with more is followed along 20,000 of each stored form. The search ends when it has met 50,000 ' +
      'nodes, and it compares at most 1,000 paths.',
    resolve: (_root, args, context, info) => paths(args, context, info),
  }),
)

interface PathsArgs {
  from: string
  to: string
  maxLength?: number | null
  via?: readonly string[] | null
  avoid?: readonly string[] | null
  first?: number | null
}

async function paths(args: PathsArgs, { answers }: Context, info: GraphQLResolveInfo): Promise<PathsAnswer> {
  answers.momentIn(info)
  const { from, to } = args
  const maxLength = args.maxLength ?? defaultLength
  const first = args.first ?? defaultPaths
  const avoid = args.avoid ?? []
  const via = viaOf(args.via, connecting)
  const ends = [
    { id: from, argument: 'from', kinds: ['Entity'] },
    { id: to, argument: 'to', kinds: ['Entity'] },
  ]
  checkApart(ends, avoid)
  const ask = answers.ask()
  // Both reads at once, which saves most requests a round trip; for a wrong id nothing is found.
  const [found] = await Promise.all([
    pathsBetween({ from, to, maxLength, via, avoid, kinds: null }, ask),
    ask.checkIds([...ends, ...idsNamed(avoid, 'avoid', ['Entity'])]),
  ])
  return { ...found, first }
}
