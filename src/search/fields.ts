/** `Query.search`: finds everything that has the words in a name or a text, in any language, the best first. */

import type { GraphQLResolveInfo } from 'graphql'
import { inOrder } from '../collections/in-order.ts'
import { once } from '../collections/once.ts'
import { type ComputedList, computedPage } from '../composer/answer/computed-page.ts'
import type { Page } from '../composer/answer/page.ts'
import type { Distribution } from '../composer/compose/facets.ts'
import type { Arguments } from '../composer/declare/arguments.ts'
import { defaultPage } from '../composer/declare/bounds.ts'
import { defaultOrder } from '../composer/declare/by-model.ts'
import type { Dimensions } from '../composer/declare/dimensions.ts'
import type { ConnectionRead, Row } from '../composer/declare/read.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { rootPageCost } from '../graphql/cost.ts'
import { dimensionEnum } from '../graphql/facets.ts'
import { connectionOf, pagingArgs } from '../graphql/paging.ts'
import { Entity, EntityKind } from '../graphql/refs.ts'
import { highlightOf } from './highlight.ts'
import { countsByKind, hitsIn } from './hits.ts'
import type { Hit } from './rank.ts'
import { type Sought, scoreOf, soughtIn } from './sought.ts'

// This counts only the ids of a page; the counts of everything replace it.
const dimensions = {
  KIND: { kind: 'value', of: (node) => `head(split(${node}.id, '/'))`, names: { codesOf: 'EntityKind' } },
} satisfies Dimensions

const SearchDimension = dimensionEnum('SearchDimension', 'search results', dimensions, { KIND: 'Its kind.' })

const { Connection, EdgeType } = connectionOf('Search', Entity, { by: SearchDimension })

builder.objectFields(EdgeType, (t) => ({
  score: t.float({
    nullable: false,
    description:
      "How well it fits, above 0 up to 1; Parley's own measure, the same on every engine. It is 3/4 for a label that is the text, 1/2 " +
      'for one that begins with it, 1/4 for words in a label, 0 for words in the text of a claim, proposition or provision; plus 1/4 ' +
      "divided by the label's length in characters.",
    resolve: ({ row }) => row.score as number,
  }),
  highlight: t.string({
    nullable: false,
    description:
      'The label or text that matched, in its own spelling, with the hit between « and »: `«マルコ»・ルビオ`.',
    resolve: ({ row }) => row.highlight as string,
  }),
}))

builder.queryField('search', (t) =>
  t.field({
    type: Connection,
    args: {
      text: t.arg.string({
        required: true,
        description:
          'Words, separated by white space or hyphens, in any language; no character is an operator. Case, width, accents and which of several ' +
          'like apostrophes, hyphens, digits or Arabic letters a keyboard has do not matter. ' +
          'At most 500 characters and 20 words; a text without words finds nothing.',
      }),
      kinds: t.arg({ type: [EntityKind], description: 'Only these kinds; all by default.' }),
      ...pagingArgs,
    },
    complexity: (args, context) => rootPageCost(args, context),
    description:
      'Everything that has each word of the text in its labels or, if it is a claim, proposition or provision, in its text: `rubi` and ' +
      '`ルビ` both find the person labelled `Marco Rubio` and `マルコ・ルビオ`. A label that is the text comes first, then one that begins with ' +
      'it, then words in a label, then words in a text; among equals, the shorter label comes first (words spread over several labels ' +
      'count as one label of the length of all), then the id decides.',
    resolve: (_root, args, context, info) => pageFor(args as Arguments, context, info),
  }),
)

/** Reads what was found, by the ids in the arguments, with everything that is asked of it. */
const byIds: ConnectionRead = {
  kind: 'connection',
  name: 'search',
  source: {
    clauses: ({ node }, { ids }, write) => [write.byIds(node, 'Record', ids as string[])],
    order: defaultOrder('Entity'),
  },
  facets: { dimensions },
}

function pageFor(args: Arguments, { answers }: Context, info: GraphQLResolveInfo): Promise<Page> {
  const sought = soughtIn(args)
  const counts = once(() => countsByKind(sought, answers.ask()))
  const totalOf = async () => [...(await counts()).values()].reduce((sum, count) => sum + count, 0)
  const list: ComputedList<Hit> = {
    read: byIds,
    find: async (window, asks, ask) => {
      const [found, total] = await Promise.all([hitsIn(sought, window, asks, ask), asks.total ? totalOf() : null])
      return { ...found, total }
    },
    rowsOf: (hits) => rowsOf(hits, sought, answers, info),
    facet: async (asked) => distributionOf(await counts(), asked.args),
  }
  return computedPage(list, args, answers, info)
}

/** The rows of a page in its order, each with the keys of its cursor. */
async function rowsOf(
  hits: readonly Hit[],
  sought: Sought,
  answers: Context['answers'],
  info: GraphQLResolveInfo,
): Promise<Row[]> {
  if (hits.length === 0) return []
  const { rows } = await answers.connection(byIds, { ids: hits.map(({ id }) => id), first: hits.length }, info)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return hits.flatMap((hit) => {
    const { id, tier, long } = hit
    const row = byId.get(id)
    return row ? [{ ...row, score: scoreOf(tier, long), highlight: highlightOf(hit, sought), _keys: [tier, long] }] : []
  })
}

/** How many there are of each kind, the commonest first. Each record has one kind. */
function distributionOf(counts: ReadonlyMap<string, number>, args: Arguments): Distribution {
  const first = (args.first ?? defaultPage) as number
  const all = [...counts]
    .map(([kind, count]) => ({ key: kind.toUpperCase(), count, names: dimensions.KIND.names }))
    .toSorted((a, b) => b.count - a.count || inOrder(a.key, b.key))
  const other = all.slice(first).reduce((sum, { count }) => sum + count, 0)
  return { buckets: all.slice(0, first), missing: 0, other }
}
