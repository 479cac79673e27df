/** What claims are to one another: relations that somebody recorded, and contradictions that follow from stances. */
import type { GraphQLResolveInfo } from 'graphql'
import { contradictionsOfClaim, daysSaid, otherClaim, relationsOfClaim } from '../claims/queries.ts'
import type { Arguments } from '../composer/declare/arguments.ts'
import { link } from '../composer/declare/by-model.ts'
import type { Read, Row } from '../composer/declare/read.ts'
import { builder } from '../graphql/builder.ts'
import { answerComputed } from '../graphql/by-id.ts'
import type { Context } from '../graphql/context.ts'
import { listCost } from '../graphql/cost.ts'
import { cut } from '../graphql/cut.ts'
import { enumOf } from '../graphql/enums.ts'
import { firstArg } from '../graphql/paging.ts'
import { reads, refersTo } from '../graphql/reads.ts'
import { Citation, Claim, ClaimRelation, Node } from '../graphql/refs.ts'
import { langArg, storedAs, textOf } from '../graphql/value-types.ts'
import { derivedByIds, derivedForm, derivedOfClaim } from './derived-relations.ts'

const ClaimRelationType = enumOf('ClaimRelationType')

/** The options of a field that is read for recorded relations; derived ones, whose rows say that they are, answer it in another way. */
function unlessDerived(read: Read, derived: ReturnType<typeof refersTo>['resolve']) {
  const recorded = reads(read)
  return {
    ...recorded,
    resolve: (row: Row, args: Arguments, context: Context, info: GraphQLResolveInfo) =>
      row.basis === 'DERIVED' ? derived(row, args, context, info) : recorded.resolve(row, args, context, info),
  }
}

ClaimRelation.implement({
  description:
    'What one claim is to another: a relation that somebody recorded, or a contradiction that follows from stances. Derived relations ' +
    'are not stored: their ids read `relation/derived/<claim>~<claim>` and give null once the contradiction no longer holds.',
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
      description:
        'The later claim, if the relation has a direction. In a derived one, the later by its days or by `saidAfterClaims`; if nothing ' +
        'orders the two, the one with the higher id.',
      ...unlessDerived(link('ClaimRelation', 'from'), refersTo('fromId').resolve),
    }),
    to: t.field({
      type: Claim,
      nullable: false,
      description: 'The other claim.',
      ...unlessDerived(link('ClaimRelation', 'to'), refersTo('toId').resolve),
    }),
    basis: t.field({
      type: enumOf('RelationBasis'),
      nullable: false,
      description: 'Whether somebody recorded it or it follows from stances.',
      resolve: ({ basis }) => (basis as 'DERIVED' | undefined) ?? 'CURATED',
    }),
    timing: t.field({
      type: enumOf('RelationTiming'),
      nullable: false,
      description: 'Whether the two dates are known well enough to say that both were held at once.',
      ...reads(daysSaid),
    }),
    note: t.string({ args: langArg, description: 'Why; null if it is derived.', ...textOf('note') }),
    citations: t.field({
      type: [Citation],
      nullable: false,
      description: 'The sources that say so, in the order recorded; none if it is derived.',
      ...unlessDerived(link('ClaimRelation', 'citations'), () => []),
    }),
    recordedAt: t.field({
      type: 'DateTime',
      description: 'When this graph first recorded it; null if it is derived.',
      ...storedAs('recordedAt'),
    }),
    retractedAt: t.field({
      type: 'DateTime',
      description: 'When it was withdrawn; null if it is not.',
      ...storedAs('retractedAt'),
    }),
  }),
})

const ClaimRelationLink = builder.objectRef<Row>('ClaimRelationLink').implement({
  description: 'A relation seen from one of its claims.',
  fields: (t) => ({
    relation: t.field({
      type: ClaimRelation,
      nullable: false,
      description: 'The relation itself.',
      ...reads({ kind: 'self', name: 'ClaimRelationLink.relation' }),
    }),
    other: t.field({
      type: Claim,
      nullable: false,
      description: 'The claim at its far end.',
      ...unlessDerived(otherClaim, refersTo('otherId').resolve),
    }),
  }),
})

answerComputed({ form: derivedForm, rows: derivedByIds })

/** Recorded relations come with the claim; derived ones, if they are wanted, are computed for all claims at once. */
function withDerived(read: Read, isWanted: (args: Arguments) => boolean) {
  const recorded = reads(read)
  return {
    ...recorded,
    resolve: async (row: Row, args: Arguments, context: Context, info: GraphQLResolveInfo) => {
      const { first } = args
      const [curated, derived] = await Promise.all([
        recorded.resolve(row, args, context, info),
        isWanted(args) ? context.answers.computed(derivedOfClaim, row, { first }, info) : null,
      ])
      return cut([...curated, ...((derived ?? []) as Row[])], args, context, info)
    },
  }
}

builder.objectFields(Claim, (t) => ({
  relations: t.field({
    type: [ClaimRelationLink],
    nullable: false,
    args: { types: t.arg({ type: [ClaimRelationType], description: 'Only relations of these types.' }), ...firstArg },
    complexity: listCost,
    description:
      'Its relations to other claims, seen from either end: first those that somebody recorded, by id, then the contradictions that ' +
      'follow from stances, those with the latest claims of others first.',
    ...withDerived(relationsOfClaim, ({ types }) => !types || (types as string[]).includes('CONTRADICTS')),
  }),
  contradictions: t.field({
    type: [ClaimRelationLink],
    nullable: false,
    args: firstArg,
    complexity: listCost,
    description:
      'What contradicts it, seen from it: first what somebody recorded, by id, then what follows from stances, the latest claims of ' +
      'others first. The same as its relations of type CONTRADICTS.',
    ...withDerived(contradictionsOfClaim, () => true),
  }),
}))
