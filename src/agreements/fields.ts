/** Agreements: their parties, status, relations to one another, and provisions. */
import { inRoles, link, owner, parts, property, type Row, reverse } from '../composer/read.ts'
import { builder } from '../graphql/builder.ts'
import { addById } from '../graphql/by-id.ts'
import { enumOf } from '../graphql/enums.ts'
import { filterInput, nestedList, rootList } from '../graphql/lists.ts'
import { connectionOf, firstArg, pagingArgs } from '../graphql/paging.ts'
import { listCost, reads } from '../graphql/reads.ts'
import { addCitations } from '../graphql/record-fields.ts'
import { Actor, Agreement, Entity, Event, Node, Process, Provision, Source, Topic } from '../graphql/refs.ts'
import { Amount, FuzzyDate, fuzzyDateOf, jsonListOf, langArg, storedAs } from '../graphql/shared-types.ts'
import { inOrderOf, kindNamed } from '../model/model.ts'
import { labelIn } from '../text/localized.ts'
import { agreementsOfActor, agreementsOfProcess, allAgreements, otherAgreement, relationsOf } from './queries.ts'

const PartyRole = enumOf('PartyRole')
const AgreementStatus = enumOf('AgreementStatus')

const AgreementStatusPoint = builder.objectRef<Row>('AgreementStatusPoint').implement({
  description: kindNamed('AgreementStatusPoint').description,
  fields: (t) => ({
    status: t.field({ type: AgreementStatus, nullable: false, description: 'The status.', ...storedAs('status') }),
    on: t.field({ type: FuzzyDate, description: 'When; null unless a source states it.', ...fuzzyDateOf('on') }),
  }),
})
addCitations(AgreementStatusPoint, 'AgreementStatusPoint')

const Party = builder.objectRef<Row>('Party').implement({
  description: kindNamed('Party').description,
  fields: (t) => ({
    actor: t.field({
      type: Actor,
      nullable: false,
      description: 'Who is party to it.',
      ...reads(link('Party', 'actor')),
    }),
    agreement: t.field({
      type: Agreement,
      nullable: false,
      description: 'To what.',
      ...reads(owner('Agreement', 'parties')),
    }),
    role: t.field({ type: PartyRole, nullable: false, description: 'In which role.', ...storedAs('role') }),
  }),
})
addCitations(Party, 'Party')

/** The names of a relation seen from its far end. */
const inverse: Record<string, string> = {
  PREPARES: 'PREPARED_BY',
  IMPLEMENTS: 'IMPLEMENTED_BY',
  RENEWS: 'RENEWED_BY',
  REPLACES: 'REPLACED_BY',
  AMENDS: 'AMENDED_BY',
}

const AgreementRelation = builder.objectRef<Row>('AgreementRelation').implement({
  description: kindNamed('AgreementRelation').description,
  fields: (t) => ({
    type: t.field({
      type: enumOf('AgreementRelationType'),
      nullable: false,
      description: 'What the agreement it was asked of is to the other.',
      ...reads({
        kind: 'property',
        properties: ['type', 'ownerId'],
        value: ({ type, ownerId, seenFrom }) => (ownerId === seenFrom ? type : (inverse[type as string] ?? type)),
      }),
    }),
    agreement: t.field({
      type: Agreement,
      nullable: false,
      description: 'The other agreement.',
      ...reads(otherAgreement),
    }),
  }),
})
addCitations(AgreementRelation, 'AgreementRelation')

Agreement.implement({
  description: kindNamed('Agreement').description,
  interfaces: [Node, Entity],
  fields: (t) => ({
    stage: t.field({
      type: enumOf('AgreementStage'),
      description: 'PA-X stage: a kind of agreement, not a point in time; null where it is no peace agreement.',
      ...storedAs('stage'),
    }),
    form: t.field({ type: enumOf('AgreementForm'), description: 'PA-X form of the document.', ...storedAs('form') }),
    status: t.field({
      type: AgreementStatus,
      nullable: false,
      description: 'Where it stands now.',
      ...storedAs('status'),
    }),
    statusHistory: t.field({
      type: [AgreementStatusPoint],
      nullable: false,
      description: 'What the sources say of where it stood, in the order recorded.',
      ...reads(parts('Agreement', 'statusHistory')),
    }),
    processes: t.field({
      type: [Process],
      nullable: false,
      description: 'The processes that it belongs to.',
      ...reads(link('Agreement', 'processes')),
    }),
    parties: t.field({
      type: [Party],
      nullable: false,
      args: { roles: t.arg({ type: [PartyRole], description: 'Only those in these roles.' }), ...firstArg },
      complexity: listCost,
      description: 'Who is party to it, in the order recorded.',
      ...reads(inRoles(parts('Agreement', 'parties'))),
    }),
    provisions: t.field({
      type: [Provision],
      nullable: false,
      args: firstArg,
      complexity: listCost,
      description: 'What it says or would say.',
      ...reads(reverse('Provision', 'agreement')),
    }),
    signed: t.field({
      type: FuzzyDate,
      description: 'When it was signed; null where no source says.',
      ...fuzzyDateOf('signed'),
    }),
    events: t.field({
      type: [Event],
      nullable: false,
      args: firstArg,
      complexity: listCost,
      description: 'Where it was negotiated or signed.',
      ...reads(link('Agreement', 'events')),
    }),
    documents: t.field({
      type: [Source],
      nullable: false,
      description: 'Its text, where a source is the document itself.',
      ...reads(link('Agreement', 'documents')),
    }),
    relatedTo: t.field({
      type: [AgreementRelation],
      nullable: false,
      description: 'The agreements that it prepares, carries out, renews, replaces or amends, or that do so to it.',
      ...reads(relationsOf),
    }),
    topics: t.field({
      type: [Topic],
      nullable: false,
      description: 'What it is about.',
      ...reads(link('Agreement', 'topics')),
    }),
  }),
})

Provision.implement({
  description: kindNamed('Provision').description,
  interfaces: [Node, Entity],
  fields: (t) => ({
    text: t.string({
      nullable: false,
      args: langArg,
      description: 'What it provides.',
      ...reads(property('labels', labelIn)),
    }),
    agreement: t.field({
      type: Agreement,
      nullable: false,
      description: 'The agreement that it belongs to.',
      ...reads(link('Provision', 'agreement')),
    }),
    status: t.field({
      type: enumOf('ProvisionStatus'),
      nullable: false,
      description: 'Where it stands.',
      ...storedAs('status'),
    }),
    proposedBy: t.field({
      type: [Actor],
      nullable: false,
      description: 'Who proposed it.',
      ...reads(link('Provision', 'proposedBy')),
    }),
    obliges: t.field({
      type: [Actor],
      nullable: false,
      description: 'Whom it obliges.',
      ...reads(link('Provision', 'obliges')),
    }),
    benefits: t.field({
      type: [Actor],
      nullable: false,
      description: 'Whom it benefits.',
      ...reads(link('Provision', 'benefits')),
    }),
    amounts: t.field({
      type: [Amount],
      nullable: false,
      description: 'The numbers that it states.',
      ...jsonListOf('amounts'),
    }),
    topics: t.field({
      type: [Topic],
      nullable: false,
      description: 'What it is about.',
      ...reads(link('Provision', 'topics')),
    }),
  }),
})

const Agreements = connectionOf('Agreement', Agreement)
const ActorAgreements = connectionOf('ActorAgreement', Agreement)

builder.objectField(ActorAgreements.EdgeType, 'roles', (t) =>
  t.field({
    type: [PartyRole],
    nullable: false,
    description: 'The roles in which the actor is party to it.',
    resolve: ({ row }) => inOrderOf('PartyRole', row.roles as string[]),
  }),
)

const AgreementFilter = filterInput('AgreementFilter', 'agreements', (t) => ({
  parties: t.idList({ description: 'Any of these actors is party to it.' }),
  statuses: t.field({ type: [AgreementStatus], description: 'Standing so now.' }),
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
      roles: t.arg({ type: [PartyRole], description: 'Only those in which it has one of these roles.' }),
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
