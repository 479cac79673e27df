/** Lists of agreements: their filter, the root field, and the fields of other types that list agreements. */
import { builder } from '../graphql/builder.ts'
import { addById } from '../graphql/by-id.ts'
import { listCost } from '../graphql/cost.ts'
import { enumOf } from '../graphql/enums.ts'
import { filterInput, nestedList, orderArg, rootList, textDescription } from '../graphql/lists.ts'
import { connectionOf, firstArg, pagingArgs } from '../graphql/paging.ts'
import { reads } from '../graphql/reads.ts'
import { Actor, Agreement, Event, Process } from '../graphql/refs.ts'
import { DateRange } from '../graphql/value-types.ts'
import { inOrderOf } from '../model/model.ts'
import { AgreementDate, AgreementDimension } from './facets.ts'
import { agreementFilter } from './filter.ts'
import { agreementOrders, agreementsAtEvent, agreementsOfActor, agreementsOfProcess, allAgreements } from './queries.ts'

const counted = { by: AgreementDimension, dates: AgreementDate }
const Agreements = connectionOf('Agreement', Agreement, counted)
const ActorAgreements = connectionOf('ActorAgreement', Agreement, counted)

builder.objectField(ActorAgreements.EdgeType, 'roles', (t) =>
  t.field({
    type: [enumOf('PartyRole')],
    nullable: false,
    description: 'The roles in which the actor is party to it.',
    resolve: ({ row }) => inOrderOf('PartyRole', row.roles as string[]),
  }),
)

const AgreementFilter = filterInput('AgreementFilter', 'agreements', agreementFilter, (t) => ({
  stages: t.field({ type: [enumOf('AgreementStage')], description: 'With one of these PA-X stages.' }),
  forms: t.field({ type: [enumOf('AgreementForm')], description: 'With one of these PA-X forms.' }),
  statuses: t.field({
    type: [enumOf('AgreementStatus')],
    description: 'With one of these statuses, at the moment of @asOf.',
  }),
  processes: t.idList({ description: 'Belonging to any of these processes.' }),
  parties: t.idList({ description: 'Any of these actors is party to it, in whatever role.' }),
  allParties: t.idList({
    description: 'Every one of these actors is party to it. Each counts as a condition; an empty list matches nothing.',
  }),
  topics: t.idList({ description: 'On any of these topics, or a narrower one (down to ten steps).' }),
  exactTopics: t.idList({ description: 'On any of these topics itself; narrower ones do not match.' }),
  signed: t.field({
    type: DateRange,
    description: 'May have been signed in these days, as far as `signed` tells at the moment of @asOf.',
  }),
  text: t.string({ description: textDescription }),
  sources: t.idList({
    description: 'Any of these sources is cited for it, or is one from which a cited source has it (via).',
  }),
}))

const orderBy = orderArg(
  'Agreement',
  agreementOrders,
  {
    SIGNED: 'When it was signed: the earliest day, else the latest; undated ones come last in either direction.',
    LABEL: 'Its English label, else its first one; case and accents do not matter.',
    RECORDED: 'When this graph first recorded it.',
    REPORTED:
      'When it was first reported (reportedBy); what no source with a day carries comes last in either direction.',
  },
  'the latest signed come first',
)

const listArgs = {
  ...builder.args((t) => ({
    filter: t.field({ type: AgreementFilter, description: 'Which agreements; all by default.' }),
  })),
  ...orderBy,
}

addById('agreement', Agreement, ['Agreement'], 'An agreement by its id.')

builder.queryField('agreements', (t) =>
  t.field({
    type: Agreements.Connection,
    args: { ...listArgs, ...pagingArgs },
    description: 'Agreements, the latest signed first, those without a date last.',
    ...rootList(allAgreements),
  }),
)

builder.interfaceField(Actor, 'agreements', (t) =>
  t.field({
    type: ActorAgreements.Connection,
    args: {
      ...listArgs,
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
    args: { ...listArgs, ...pagingArgs },
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
    ...reads(agreementsAtEvent),
  }),
)
