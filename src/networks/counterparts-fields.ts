/** `Actor.counterparts`: whom an actor has most to do with. */

import type { Arguments } from '../composer/declare/arguments.ts'
import type { Row } from '../composer/declare/read.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { cut } from '../graphql/cut.ts'
import { firstArg } from '../graphql/paging.ts'
import { listCost, refersTo } from '../graphql/reads.ts'
import { Actor } from '../graphql/refs.ts'
import { type Counterpart, counterpartsOf } from './counterparts.ts'

const CounterpartType = builder.objectRef<Counterpart>('Counterpart').implement({
  description: 'Another actor with which an actor has to do, and how often.',
  fields: (t) => ({
    actor: t.field({ type: Actor, nullable: false, description: 'The other one.', ...refersTo('actorId') }),
    weight: t.int({
      nullable: false,
      description: 'The sum of the four numbers beside it.',
      resolve: ({ weight }) => weight,
    }),
    events: t.int({
      nullable: false,
      description: 'In how many events both take part, in whichever roles.',
      resolve: ({ events }) => events,
    }),
    agreements: t.int({
      nullable: false,
      description: 'To how many agreements both are party, in whichever roles.',
      resolve: ({ agreements }) => agreements,
    }),
    addressed: t.int({
      nullable: false,
      description: 'How many claims the actor addressed to the other one.',
      resolve: ({ addressed }) => addressed,
    }),
    mentioned: t.int({
      nullable: false,
      description: 'How many claims the actor made about the other one.',
      resolve: ({ mentioned }) => mentioned,
    }),
  }),
})

builder.interfaceField(Actor, 'counterparts', (t) =>
  t.field({
    type: [CounterpartType],
    nullable: false,
    args: firstArg,
    complexity: listCost,
    description:
      'Whom it meets, signs with, addresses or speaks about, by its own doing rather than that of those who speak for it; those with ' +
      'the most in common first, then by id. It costs as much as the actor has events, agreements and claims.',
    extensions: { read: counterpartsOf },
    resolve: async (row: Row, args: Arguments, context: Context, info) => {
      const found = (await context.answers.computed(counterpartsOf, row, args, info)) as Counterpart[] | null
      return cut(found ?? [], args, context, info)
    },
  }),
)
