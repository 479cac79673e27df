/** What hangs on a claim: its speakers, its conditions, and its relations to other claims. */
import { link, parts, property } from '../composer/declare.ts'
import type { Row } from '../composer/read.ts'
import { builder } from '../graphql/builder.ts'
import { enumOf } from '../graphql/enums.ts'
import { firstArg } from '../graphql/paging.ts'
import { listCost, reads } from '../graphql/reads.ts'
import { addCitations } from '../graphql/record-fields.ts'
import { Actor, Claim, ClaimRelation, Entity, Node, Tenure } from '../graphql/refs.ts'
import { FuzzyDate, fuzzyDateOf, langArg, storedAs, textOf } from '../graphql/shared-types.ts'
import { kindNamed } from '../model/model.ts'
import { daysSaid, otherClaim, relationsOfClaim } from './queries.ts'

const ClaimRelationType = enumOf('ClaimRelationType')

const Speaker = builder.objectRef<Row>('Speaker').implement({
  description: kindNamed('Speaking').description,
  fields: (t) => ({
    actor: t.field({ type: Actor, nullable: false, description: 'Who speaks.', ...reads(link('Speaking', 'actor')) }),
    named: t.boolean({
      nullable: false,
      description: 'Whether the source names the speaker.',
      ...reads(property('named', (named) => named !== false)),
    }),
    capacity: t.string({
      args: langArg,
      description: 'The title that the source gives, e.g. `Secretary of State`.',
      ...textOf('capacity'),
    }),
    tenure: t.field({
      type: Tenure,
      description: 'The office held at the time.',
      ...reads(link('Speaking', 'tenure')),
    }),
    onBehalfOf: t.field({ type: Actor, description: 'For whom.', ...reads(link('Speaking', 'onBehalfOf')) }),
  }),
})

const Condition = builder.objectRef<Row>('Condition').implement({
  description: kindNamed('Condition').description,
  fields: (t) => ({
    text: t.string({
      nullable: false,
      args: langArg,
      description: 'The condition, e.g. `unless there is progress within days`.',
      ...textOf('text'),
    }),
    deadline: t.field({
      type: FuzzyDate,
      description: 'By when; null where no source says.',
      ...fuzzyDateOf('deadline'),
    }),
    dependsOn: t.field({
      type: [Entity],
      nullable: false,
      description: 'What it hangs on.',
      ...reads(link('Condition', 'dependsOn')),
    }),
  }),
})

ClaimRelation.implement({
  description: kindNamed('ClaimRelation').description,
  interfaces: [Node],
  fields: (t) => ({
    type: t.field({
      type: ClaimRelationType,
      nullable: false,
      description: 'What sort of relation.',
      ...storedAs('type'),
    }),
    from: t.field({
      type: Claim,
      nullable: false,
      description: 'The later claim where the relation has a direction.',
      ...reads(link('ClaimRelation', 'from')),
    }),
    to: t.field({
      type: Claim,
      nullable: false,
      description: 'The other claim.',
      ...reads(link('ClaimRelation', 'to')),
    }),
    basis: t.field({
      type: enumOf('RelationBasis'),
      nullable: false,
      description: 'Whether somebody recorded it or it follows from stances.',
      resolve: () => 'CURATED',
    }),
    timing: t.field({
      type: enumOf('RelationTiming'),
      nullable: false,
      description: 'Whether the two dates are known well enough to say that both were held at once.',
      ...reads(daysSaid),
    }),
    note: t.string({ args: langArg, description: 'Why.', ...textOf('note') }),
    recordedAt: t.field({
      type: 'DateTime',
      description: 'When this graph first recorded it.',
      ...storedAs('recordedAt'),
    }),
    retractedAt: t.field({
      type: 'DateTime',
      description: 'When it was withdrawn; null while it stands.',
      ...storedAs('retractedAt'),
    }),
  }),
})
addCitations(ClaimRelation, 'ClaimRelation')

const ClaimRelationLink = builder.objectRef<Row>('ClaimRelationLink').implement({
  description: 'A relation seen from one of its claims.',
  fields: (t) => ({
    relation: t.field({
      type: ClaimRelation,
      nullable: false,
      description: 'The relation itself.',
      ...reads({ kind: 'self', name: 'ClaimRelationLink.relation' }),
    }),
    other: t.field({ type: Claim, nullable: false, description: 'The claim at its far end.', ...reads(otherClaim) }),
  }),
})

builder.objectFields(Claim, (t) => ({
  speakers: t.field({
    type: [Speaker],
    nullable: false,
    description: "Who speaks; empty where nobody is named. A narrator's own judgement is a claim of its publisher.",
    ...reads(parts('Claim', 'speakers')),
  }),
  conditions: t.field({
    type: [Condition],
    nullable: false,
    description: 'What it is made to depend on.',
    ...reads(parts('Claim', 'conditions')),
  }),
  relations: t.field({
    type: [ClaimRelationLink],
    nullable: false,
    args: { types: t.arg({ type: [ClaimRelationType], description: 'Only of these types.' }), ...firstArg },
    complexity: listCost,
    description: 'What it is to other claims, as somebody recorded it, from either end.',
    ...reads(relationsOfClaim),
  }),
}))
