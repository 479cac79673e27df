/** The singular root fields: one thing by its id; null if the id is unknown, malformed or of another kind. */
import { builder } from './builder.ts'
import { rootCost } from './reads.ts'
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
      resolve: async (_, { id }, { answers }, info) => (await answers.byIds([id], kinds, info))[0] ?? null,
    }),
  )
}
