/** Node and Entity, the fields that answer any of them by id, and what the service says of itself. */
import { readFileSync } from 'node:fs'
import { mostRows } from '../composer/declare/bounds.ts'
import { link, property } from '../composer/declare/by-model.ts'
import type { Bucket as BucketValue } from '../composer/declare/time-series.ts'
import { atMost } from '../graphql/bounds.ts'
import { builder } from '../graphql/builder.ts'
import { addById, byIds } from '../graphql/by-id.ts'
import { rootCost } from '../graphql/cost.ts'
import { Bucket } from '../graphql/facets.ts'
import { labelIn } from '../graphql/localized.ts'
import { reads } from '../graphql/reads.ts'
import { Citation, Entity, EntityKind, Node } from '../graphql/refs.ts'
import { reportedBy } from '../graphql/reported.ts'
import { allLabels, Identifier, jsonListOf, Label, langArg, storedAs, textOf } from '../graphql/value-types.ts'
import { kindOfId, model } from '../model/model.ts'
import { entityKinds, serviceCounts } from './queries.ts'

Node.implement({
  description: 'Anything with an id of its own (Relay).',
  resolveType: (row) => kindOfId(row.id)?.name,
  fields: (t) => ({
    id: t.id({ nullable: false, description: 'Its id everywhere, e.g. `person/marco-rubio`.', ...storedAs('id') }),
  }),
})

Entity.implement({
  description: model.interfaces.get('Entity')?.description,
  interfaces: [Node],
  resolveType: (row) => kindOfId(row.id)?.name,
  fields: (t) => ({
    kind: t.field({
      type: EntityKind,
      nullable: false,
      description: 'What kind of entity it is: what `__typename` says, as a value that filters take.',
      ...reads(property('id', (id) => kindOfId(id as string)?.name.toUpperCase())),
    }),
    label: t.string({
      nullable: false,
      args: langArg,
      description:
        'The best label for the wanted languages, e.g. `Marco Rubio` or, with lang ["ja"], `マルコ・ルビオ`.',
      ...reads(property('labels', labelIn)),
    }),
    labels: t.field({
      type: [Label],
      nullable: false,
      description: 'All its names, in every language recorded.',
      ...allLabels,
    }),
    description: t.string({ args: langArg, description: 'What it is, in a sentence.', ...textOf('description') }),
    identifiers: t.field({
      type: [Identifier],
      nullable: false,
      description: 'Its ids elsewhere.',
      ...jsonListOf('identifiers'),
    }),
    citations: t.field({
      type: [Citation],
      nullable: false,
      description: 'The sources that say so, in the order recorded.',
      ...reads(link('Claim', 'citations')),
    }),
    reportedBy: t.field({
      type: 'Date',
      description:
        'The first day on which a source that carries it (cited or via) was certainly out, so that it had been reported by then; ' +
        'for a source, its own such day: the earlier of the latest day that `published` can mean and the day of `retrieved`. Null if ' +
        'no such source has one.',
      ...reads(reportedBy),
    }),
    recordedAt: t.field({
      type: 'DateTime',
      nullable: false,
      description: 'When this graph first recorded it.',
      ...storedAs('recordedAt'),
    }),
    retractedAt: t.field({
      type: 'DateTime',
      description:
        'When it was withdrawn; null if it is not. A withdrawn record can still be read by its id, but it is in no list.',
      ...storedAs('retractedAt'),
    }),
  }),
})

addById('node', Node, null, 'Anything by its id (Relay).')
addById('entity', Entity, ['Entity'], 'A person, event, claim or any other entity by its id.')

builder.queryFields((t) => ({
  nodes: t.field({
    type: [Node],
    nullable: { list: false, items: true },
    args: {
      ids: t.arg.idList({
        required: true,
        description: 'At most 200 ids; the answers come in the order of the ids, null for those that are unknown.',
        ...atMost(mostRows),
      }),
    },
    complexity: ({ ids }) => ({ field: rootCost, multiplier: Math.max(1, ids.length) }),
    description: 'Several things by their ids (Relay).',
    resolve: (_, { ids }, { answers }, info) => byIds(ids, null, answers, info),
  }),
}))

const Service = builder.objectRef<{ counts: BucketValue[]; lastRecordedAt: string | null; engine: string }>('Service')
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string
}

Service.implement({
  description: 'This service and what its graph holds.',
  fields: (t) => ({
    name: t.string({ nullable: false, description: 'Parley.', resolve: () => 'Parley' }),
    version: t.string({
      nullable: false,
      description: 'Version of the software, e.g. `1.2.0`.',
      resolve: () => version,
    }),
    engine: t.exposeString('engine', {
      nullable: false,
      description: 'The database and its version, e.g. `neo4j 5.26.20`.',
    }),
    counts: t.field({
      type: [Bucket],
      nullable: false,
      description: 'How many entities of each kind there are, at the moment of @asOf.',
      resolve: ({ counts }) => counts,
    }),
    lastRecordedAt: t.field({
      type: 'DateTime',
      description:
        'When something was last recorded, by the instant of @asOf(known); null while the graph was empty. The days of @asOf do not matter here.',
      resolve: ({ lastRecordedAt }) => lastRecordedAt,
    }),
  }),
})

builder.queryField('service', (t) =>
  t.field({
    type: Service,
    nullable: false,
    complexity: rootCost,
    description: 'This service and what its graph holds.',
    resolve: async (_, _args, { answers, engine }, info) => {
      answers.momentIn(info)
      const row = await answers.one(serviceCounts(answers.ask().writer()))
      return {
        engine,
        counts: entityKinds.map((kind) => ({
          key: kind.toUpperCase(),
          count: row[kind] as number,
          names: { codesOf: 'EntityKind' },
        })),
        lastRecordedAt: (row.lastRecordedAt as string[])[0] ?? null,
      }
    },
  }),
)
