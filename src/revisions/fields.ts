/** What happened to records: the type Revision, `Entity.revisions` and `Query.changes`. */
import type { Row } from '../composer/declare/read.ts'
import { builder } from '../graphql/builder.ts'
import { listCost, rootPageCost } from '../graphql/cost.ts'
import { enumOf } from '../graphql/enums.ts'
import { connectionOf, firstArg, pagingArgs } from '../graphql/paging.ts'
import { reads } from '../graphql/reads.ts'
import { Entity, EntityKind, Recorded } from '../graphql/refs.ts'
import { kindOfId } from '../model/model.ts'
import { changesPage } from './changes.ts'
import { revisions } from './queries.ts'

const PropertyChange = builder.objectRef<{ name: string; before: string | null; after: string | null }>(
  'PropertyChange',
)

PropertyChange.implement({
  description: 'What a change did to one property, link or list, as text.',
  fields: (t) => ({
    name: t.exposeString('name', { nullable: false, description: 'Its name in a bundle, e.g. `said`, `about`.' }),
    before: t.exposeString('before', {
      description: 'What it said before: a value, ids joined by `, `, or JSON; null if there was nothing.',
    }),
    after: t.exposeString('after', { description: 'What it has said since; null if there is nothing any more.' }),
  }),
})

// Its rows are those of the record itself, with what happened to the record beside its own columns.
const Revision = builder.objectRef<Row>('Revision')
const itself = reads({ kind: 'self', name: 'Revision.subject' })

Revision.implement({
  description: 'What one import did to one record.',
  fields: (t) => ({
    at: t.field({
      type: 'DateTime',
      nullable: false,
      description:
        'When it was recorded, e.g. `2026-01-31T12:00:00.000Z`; everything that one import did has the same instant.',
      resolve: ({ at }) => at as string,
    }),
    by: t.string({
      nullable: false,
      description: 'The name of the bundle that brought it.',
      resolve: ({ author }) => author as string,
    }),
    action: t.field({
      type: enumOf('RevisionAction'),
      nullable: false,
      description: 'What was done.',
      resolve: ({ action }) => action as string,
    }),
    subject: t.field({
      type: Recorded,
      nullable: false,
      description: 'The record that it was done to, even if it has been withdrawn.',
      ...itself,
    }),
    entity: t.field({
      type: Entity,
      description: 'The same, if that is an Entity; null if it is a citation, a tenure or a relation.',
      ...itself,
      resolve: (record) => (kindOfId(record.id)?.is.includes('Entity') ? record : null),
    }),
    changes: t.field({
      type: [PropertyChange],
      nullable: false,
      description: 'What differs in a CHANGED or RESTORED record; empty for the other actions.',
      resolve: ({ changes }) => JSON.parse(changes as string),
    }),
  }),
})

builder.interfaceField(Entity, 'revisions', (t) =>
  t.field({
    type: [Revision],
    nullable: false,
    args: firstArg,
    complexity: listCost,
    description: 'What happened to its record: the newest change first, the first recording last.',
    ...reads(revisions),
  }),
)

const { Connection } = connectionOf('Revision', Revision)

builder.queryField('changes', (t) =>
  t.field({
    type: Connection,
    args: {
      since: t.arg({ type: 'DateTime', description: 'Only what was recorded at that instant or later.' }),
      kinds: t.arg({
        type: [EntityKind],
        description: 'Only entities of these kinds; by default everything, with citations, tenures and relations.',
      }),
      ids: t.arg.idList({ description: 'Only these records, at most 500.' }),
      ...pagingArgs,
    },
    complexity: (args, context) => rootPageCost(args, context),
    description:
      'Everything that was recorded, changed, withdrawn and restored, the newest first; changes of the same instant by id. Of @asOf, ' +
      'only `known` counts here.',
    resolve: (_root, args, { answers }, info) => changesPage(args, answers, info),
  }),
)
