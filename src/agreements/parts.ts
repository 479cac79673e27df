/** What belongs to an agreement: its parties, its status over time, and its relations to other agreements. */
import { inRoles, link, owner, parts } from '../composer/declare/by-model.ts'
import type { Row } from '../composer/declare/read.ts'
import { builder } from '../graphql/builder.ts'
import { enumOf } from '../graphql/enums.ts'
import { firstInRecordArg, reads } from '../graphql/reads.ts'
import { addCitations } from '../graphql/record-fields.ts'
import { Actor, Agreement } from '../graphql/refs.ts'
import { FuzzyDate, fuzzyDateOf, storedAs } from '../graphql/value-types.ts'
import { kindNamed } from '../model/model.ts'
import { otherAgreement, relationsOf } from './queries.ts'

const PartyRole = enumOf('PartyRole')
const AgreementStatus = enumOf('AgreementStatus')

const AgreementStatusPoint = builder.objectRef<Row>('AgreementStatusPoint').implement({
  description: kindNamed('AgreementStatusPoint').description,
  fields: (t) => ({
    status: t.field({ type: AgreementStatus, nullable: false, description: 'The status.', ...storedAs('status') }),
    on: t.field({
      type: FuzzyDate,
      description: 'When it had this status; null if no source says.',
      ...fuzzyDateOf('on'),
    }),
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
      description: 'The agreement.',
      ...reads(owner('Agreement', 'parties')),
    }),
    role: t.field({ type: PartyRole, nullable: false, description: 'The role.', ...storedAs('role') }),
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
      description: 'What the agreement that lists this relation is to the other one.',
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

builder.objectFields(Agreement, (t) => ({
  statusHistory: t.field({
    type: [AgreementStatusPoint],
    nullable: false,
    description: 'The statuses that sources report, in the order recorded.',
    ...reads(parts('Agreement', 'statusHistory')),
  }),
  parties: t.field({
    type: [Party],
    nullable: false,
    description: 'Who is party to it, in the order recorded.',
    ...reads(inRoles(parts('Agreement', 'parties'))),
    args: {
      roles: t.arg({ type: [PartyRole], description: 'Only those in one of these roles.' }),
      ...firstInRecordArg,
    },
  }),
  relatedTo: t.field({
    type: [AgreementRelation],
    nullable: false,
    description:
      'The agreements that it prepares, carries out, renews, replaces or amends, and those that do the same to it.',
    ...reads(relationsOf),
  }),
}))
