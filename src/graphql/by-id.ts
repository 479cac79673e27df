/** The singular root fields: one thing by its id; null if the id is unknown, malformed or of another kind. */
import type { GraphQLResolveInfo } from 'graphql'
import type { Answers } from '../composer/answer/answers.ts'
import type { Ask, Row } from '../composer/declare/read.ts'
import { builder } from './builder.ts'
import { rootCost } from './cost.ts'
import type { RowType } from './refs.ts'

const idArg = builder.args((t) => ({
  id: t.id({
    required: true,
    description: 'Its id, `kind/slug`. The answer is null if the id is unknown or of another kind.',
  }),
}))

/** Adds `Query.<name>(id)`; `kinds` are the kinds or interfaces that it answers for. */
export function addById(name: string, type: RowType, kinds: readonly string[] | null, description: string): void {
  builder.queryField(name, (t) =>
    t.field({
      type,
      args: idArg,
      complexity: rootCost,
      description,
      resolve: async (_, { id }, { answers }, info) => (await byIds([id], kinds, answers, info))[0] ?? null,
    }),
  )
}

/** Nodes that are computed instead of stored: the form of their ids, and the rows of those that hold at the request's moment. */
interface ComputedNodes {
  form: RegExp
  rows: (ids: readonly string[], ask: Ask) => Promise<ReadonlyMap<string, Row>>
}

const computed: ComputedNodes[] = []

/** Lets `node` and `nodes` answer ids of this form, too. */
export function answerComputed(nodes: ComputedNodes): void {
  computed.push(nodes)
}

/** The rows of these ids in their order, stored or computed; null for those that are unknown or of another kind than `kinds`. */
export async function byIds(
  ids: readonly string[],
  kinds: readonly string[] | null,
  answers: Answers,
  info: GraphQLResolveInfo,
): Promise<(Row | null)[]> {
  answers.momentIn(info)
  const [stored, ...found] = await Promise.all([
    answers.byIds(ids, kinds, info),
    ...(kinds ? [] : computed).map(async ({ form, rows }) => {
      const wanted = ids.filter((id) => form.test(id))
      return wanted.length > 0 ? rows(wanted, answers.ask()) : new Map<string, Row>()
    }),
  ])
  return ids.map((id, index) => stored[index] ?? found.map((rows) => rows.get(id)).find((row) => row) ?? null)
}
