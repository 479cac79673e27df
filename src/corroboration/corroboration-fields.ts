/** `Claim.corroboration`: how many sources carry a claim, and how many of them are independent. */
import { builder } from '../graphql/builder.ts'
import { listCost } from '../graphql/cost.ts'
import { cut } from '../graphql/cut.ts'
import { enumOf } from '../graphql/enums.ts'
import { firstArg } from '../graphql/paging.ts'
import { reads } from '../graphql/reads.ts'
import { Claim, Source } from '../graphql/refs.ts'
import { type Corroboration as Counted, corroboration } from './corroboration.ts'

const Corroboration = builder.objectRef<Counted>('Corroboration').implement({
  description: 'How well a claim is supported, by what its sources say of one another.',
  fields: (t) => ({
    sources: t.exposeInt('sources', {
      nullable: false,
      description: 'How many sources carry it: those that are cited, and those from which these have it (via).',
    }),
    independentSources: t.exposeInt('independentSources', {
      nullable: false,
      description:
        'How many groups are left when sources that hang together count once. Two hang together if one is cited via the other, if one ' +
        'draws on the other, or if both draw on a third, also through sources that the claim does not cite (drawsOn is followed up to ' +
        'ten steps). A page that the claim does not cite ties nothing together by drawing on two of its sources.',
    }),
    origins: t.field({
      type: [Source],
      nullable: false,
      args: firstArg,
      complexity: listCost,
      description:
        'Where the words come from, as far as is known, the latest published first: the via sources of each citation, or the cited ' +
        'source if it has none, followed along drawsOn as long as exactly one source that is not OFF_TOPIC follows. If several follow, ' +
        'nobody knows which of them had the words, and the one reached is the origin. An article that draws on nothing is its own origin; ' +
        'of sources that draw on one another in a circle, it is the first one that is reached; ' +
        'an OFF_TOPIC source is never one.',
      resolve: async ({ originIds }, args, context, info) => {
        const found = await Promise.all(originIds.map((id) => context.answers.reference(id, info)))
        return cut(
          found.filter((row) => row !== null),
          args,
          context,
          info,
        )
      },
    }),
    bestCredibility: t.field({
      type: enumOf('Credibility'),
      description:
        "The best of its citations' grades: C1 is the best, and C6 (cannot be judged) comes last. Null if none is graded.",
      resolve: ({ bestCredibility }) => bestCredibility,
    }),
  }),
})

builder.objectField(Claim, 'corroboration', (t) =>
  t.field({
    type: Corroboration,
    description: 'How many sources say so, and how many of them are independent; null if no source is recorded.',
    ...reads(corroboration),
  }),
)
