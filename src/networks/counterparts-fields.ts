/** `Actor.counterparts`: whom an actor has most to do with. */

import type { Arguments } from '../composer/declare/arguments.ts'
import type { Row } from '../composer/declare/read.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { listCost } from '../graphql/cost.ts'
import { cut } from '../graphql/cut.ts'
import { enumOf } from '../graphql/enums.ts'
import { firstArg } from '../graphql/paging.ts'
import { refersTo } from '../graphql/reads.ts'
import { Actor } from '../graphql/refs.ts'
import { type Counterpart, counterpartsOf } from './counterparts.ts'

const CounterpartType = builder.objectRef<Counterpart>('Counterpart').implement({
  description: 'Another actor with which an actor has dealings, and how often.',
  fields: (t) => ({
    actor: t.field({ type: Actor, nullable: false, description: 'The other actor.', ...refersTo('actorId') }),
    weight: t.int({
      nullable: false,
      description: 'The sum of the four numbers beside it.',
      resolve: ({ weight }) => weight,
    }),
    events: t.int({
      nullable: false,
      description: 'How many events with one of the `statuses` both take part in, in whatever roles.',
      resolve: ({ events }) => events,
    }),
    agreements: t.int({
      nullable: false,
      description: 'How many agreements both are party to, in whatever roles.',
      resolve: ({ agreements }) => agreements,
    }),
    addressed: t.int({
      nullable: false,
      description:
        'How many claims the actor addressed to the other one; those that others have replaced do not count.',
      resolve: ({ addressed }) => addressed,
    }),
    mentioned: t.int({
      nullable: false,
      description: 'How many claims the actor made about the other one; those that others have replaced do not count.',
      resolve: ({ mentioned }) => mentioned,
    }),
  }),
})

builder.interfaceField(Actor, 'counterparts', (t) =>
  t.field({
    type: [CounterpartType],
    nullable: false,
    args: {
      statuses: t.arg({
        type: [enumOf('EventStatus')],
        description: 'The statuses of events that count as meetings; OCCURRED and ONGOING by default.',
      }),
      ...firstArg,
    },
    complexity: listCost,
    description:
      'The actors that it meets, signs with, addresses or speaks about. Only what it does itself counts, not what others do who speak ' +
      'for it. Those with the most in common come first, then by id. The cost grows with the number of its events, agreements and ' +
      'claims.',
    extensions: { read: counterpartsOf },
    resolve: async (row: Row, args: Arguments, context: Context, info) => {
      const found = (await context.answers.computed(counterpartsOf, row, args, info)) as Counterpart[] | null
      return cut(found ?? [], args, context, info)
    },
  }),
)
