/** Lists of agreements: their filter, the root field, and the agreements of everything that has some. */
import { reverse } from '../composer/declare.ts'
import { builder } from '../graphql/builder.ts'
import { addById } from '../graphql/by-id.ts'
import { enumOf } from '../graphql/enums.ts'
import { filterInput, nestedList, rootList } from '../graphql/lists.ts'
import { connectionOf, firstArg, pagingArgs } from '../graphql/paging.ts'
import { listCost, reads } from '../graphql/reads.ts'
import { Actor, Agreement, Event, Process } from '../graphql/refs.ts'
import { inOrderOf } from '../model/model.ts'
import { AgreementDimension } from './facets.ts'
import { agreementsOfActor, agreementsOfProcess, allAgreements } from './queries.ts'

const Agreements = connectionOf('Agreement', Agreement, { by: AgreementDimension, timed: true })
const ActorAgreements = connectionOf('ActorAgreement', Agreement, { by: AgreementDimension, timed: true })

builder.objectField(ActorAgreements.EdgeType, 'roles', (t) =>
  t.field({
    type: [enumOf('PartyRole')],
    nullable: false,
    description: 'The roles in which the actor is party to it.',
    resolve: ({ row }) => inOrderOf('PartyRole', row.roles as string[]),
  }),
)

const AgreementFilter = filterInput('AgreementFilter', 'agreements', (t) => ({
  parties: t.idList({ description: 'Any of these actors is party to it.' }),
  statuses: t.field({ type: [enumOf('AgreementStatus')], description: 'Standing so now.' }),
}))

const filterArg = builder.args((t) => ({
  filter: t.field({ type: AgreementFilter, description: 'Which agreements; all without it.' }),
}))

addById('agreement', Agreement, ['Agreement'], 'An agreement by its id.')

builder.queryField('agreements', (t) =>
  t.field({
    type: Agreements.Connection,
    args: { ...filterArg, ...pagingArgs },
    description: 'Agreements, the latest signed first, those without a date last.',
    ...rootList(allAgreements),
  }),
)

builder.interfaceField(Actor, 'agreements', (t) =>
  t.field({
    type: ActorAgreements.Connection,
    args: {
      ...filterArg,
      roles: t.arg({ type: [enumOf('PartyRole')], description: 'Only those in which it has one of these roles.' }),
      ...pagingArgs,
    },
    description: 'Agreements that it is party to, the latest signed first, those without a date last.',
    ...nestedList(agreementsOfActor),
  }),
)

builder.objectField(Process, 'agreements', (t) =>
  t.field({
    type: Agreements.Connection,
    args: { ...filterArg, ...pagingArgs },
    description: 'Agreements that belong to it, the latest signed first, those without a date last.',
    ...nestedList(agreementsOfProcess),
  }),
)

builder.objectField(Event, 'agreements', (t) =>
  t.field({
    type: [Agreement],
    nullable: false,
    args: firstArg,
    complexity: listCost,
    description: 'Agreements negotiated or signed at it.',
    ...reads(reverse('Agreement', 'events')),
  }),
)
