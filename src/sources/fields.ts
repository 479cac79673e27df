/** Sources, and the citations that tie them to what they say. */
import { link, property, reverse } from '../composer/declare/by-model.ts'
import { builder } from '../graphql/builder.ts'
import { addById } from '../graphql/by-id.ts'
import { listCost } from '../graphql/cost.ts'
import { enumOf } from '../graphql/enums.ts'
import { filterInput, nestedList, orderArg, rootList, textDescription } from '../graphql/lists.ts'
import { labelIn } from '../graphql/localized.ts'
import { connectionOf, firstArg, pagingArgs } from '../graphql/paging.ts'
import { reads } from '../graphql/reads.ts'
import { addRecordTimes } from '../graphql/record-fields.ts'
import {
  Actor,
  Citation,
  Entity,
  EntityKind,
  Node,
  Organization,
  Recorded,
  Reliability,
  Source,
} from '../graphql/refs.ts'
import { DateRange, FuzzyDate, fuzzyDateOf, jsonOf, langArg, Quote, storedAs, textOf } from '../graphql/value-types.ts'
import { kindNamed, kindOfId } from '../model/model.ts'
import { SourceDimension } from './facets.ts'
import { sourceFilter } from './filter.ts'
import { allSources, citationsOf, reliability, sourceOrders, supported } from './queries.ts'

Citation.implement({
  description:
    'Which source says so, about what, where in the source and in which words, how the words reach us, and how credible the item is.',
  interfaces: [Node],
  fields: (t) => ({
    supports: t.field({ type: Recorded, nullable: false, description: 'What it supports.', ...reads(supported) }),
    entity: t.field({
      type: Entity,
      description: 'The same, if that is an Entity; null if it is a tenure or a relation.',
      ...reads({ ...supported, name: 'Citation.entity', finish: ([row]) => (row && isEntity(row.id) ? row : null) }),
    }),
    source: t.field({
      type: Source,
      nullable: false,
      description: 'The source that was read.',
      ...reads(link('Citation', 'source')),
    }),
    via: t.field({
      type: [Source],
      nullable: false,
      description: 'The sources from which the cited source has it, if it names them.',
      ...reads(link('Citation', 'via')),
    }),
    locator: t.string({ description: 'Where in the source, e.g. `§1.3`, `p. 12`.', ...storedAs('locator') }),
    excerpt: t.field({ type: Quote, description: "A few of the source's own words.", ...jsonOf('excerpt') }),
    attribution: t.field({
      type: enumOf('Attribution'),
      description: 'How the words reach us; null if nobody said.',
      ...storedAs('attribution'),
    }),
    credibility: t.field({
      type: enumOf('Credibility'),
      description: 'Admiralty credibility of the item, 1 to 6; null if nobody graded it.',
      ...storedAs('credibility'),
    }),
    hedged: t.boolean({
      nullable: false,
      description:
        "Whether the source reports it with a reserve of its own ('reportedly', 'it seems'). What the speaker itself leaves open is " +
        '`Claim.certainty`.',
      ...reads(property('hedged', (hedged) => hedged === true)),
    }),
    note: t.string({ args: langArg, description: 'What a reader should know.', ...textOf('note') }),
  }),
})
addRecordTimes(Citation)

function isEntity(id: string): boolean {
  return kindOfId(id)?.is.includes('Entity') ?? false
}

const Citations = connectionOf('Citation', Citation)

Source.implement({
  description: kindNamed('Source').description,
  interfaces: [Node, Entity],
  fields: (t) => ({
    title: t.string({
      nullable: false,
      args: langArg,
      description: 'Its title.',
      ...reads(property('labels', labelIn)),
    }),
    url: t.field({ type: 'URL', description: 'Where it is.', ...storedAs('url') }),
    type: t.field({
      type: enumOf('SourceType'),
      nullable: false,
      description: 'What sort of source.',
      ...storedAs('type'),
    }),
    publisher: t.field({ type: Organization, description: 'Who published it.', ...reads(link('Source', 'publisher')) }),
    authors: t.field({
      type: [Actor],
      nullable: false,
      description: 'Who wrote it.',
      ...reads(link('Source', 'authors')),
    }),
    language: t.field({ type: 'LanguageTag', description: 'The language it is in.', ...storedAs('language') }),
    published: t.field({ type: FuzzyDate, description: 'When it was published.', ...fuzzyDateOf('published') }),
    retrieved: t.field({
      type: 'DateTime',
      description: 'The instant at which it was read; null if only the day is known, or nothing.',
      ...reads(property('retrieved', (at) => (typeof at === 'string' && at.includes('T') ? at : null))),
    }),
    retrievedOn: t.field({
      type: 'Date',
      description: 'The day on which it was read, in UTC; null if that is not known.',
      ...reads(property('retrieved', (at) => (typeof at === 'string' ? at.slice(0, 'YYYY-MM-DD'.length) : null))),
    }),
    reliability: t.field({
      type: Reliability,
      nullable: false,
      description: "Admiralty grade, A to F: its own, else its publisher's; F if neither is graded.",
      ...reads(reliability),
    }),
    relevance: t.field({
      type: enumOf('Relevance'),
      nullable: false,
      description: 'Whether it is about the negotiation; nothing cites an OFF_TOPIC source.',
      ...storedAs('relevance'),
    }),
    note: t.string({
      args: langArg,
      description: 'Why it has this grade, and what else a reader should know.',
      ...textOf('note'),
    }),
    license: t.string({
      description: 'SPDX identifier or a short text: what may be done with its words.',
      ...storedAs('license'),
    }),
    drawsOn: t.field({
      type: [Source],
      nullable: false,
      description: 'Sources that it names as sources of its own.',
      ...reads(link('Source', 'drawsOn')),
    }),
    drawnOnBy: t.field({
      type: [Source],
      nullable: false,
      args: firstArg,
      complexity: listCost,
      description: 'Sources that name it as a source of their own.',
      ...reads(reverse('Source', 'drawsOn')),
    }),
    cited: t.field({
      type: Citations.Connection,
      args: {
        kinds: t.arg({ type: [EntityKind], description: 'Only for entities of these kinds.' }),
        ...pagingArgs,
      },
      description: 'Everything that it is cited for, by id.',
      ...nestedList(citationsOf),
    }),
  }),
})

const Sources = connectionOf('Source', Source, { by: SourceDimension })

const SourceFilter = filterInput('SourceFilter', 'sources', sourceFilter, (t) => ({
  types: t.field({ type: [enumOf('SourceType')], description: 'Of one of these types.' }),
  publishers: t.idList({ description: 'Published by any of these organizations.' }),
  languages: t.field({
    type: ['LanguageTag'],
    description: 'In any of these languages: `en` also matches `en-GB` (RFC 4647 basic filtering).',
  }),
  exactLanguages: t.field({
    type: ['LanguageTag'],
    description: 'In any of these languages: `en` does not match `en-GB`.',
  }),
  reliability: t.field({
    type: [Reliability],
    description: "With one of these grades, its own or its publisher's; F if neither is graded.",
  }),
  relevance: t.field({ type: [enumOf('Relevance')], description: 'With this relevance.' }),
  text: t.string({ description: textDescription }),
  published: t.field({ type: DateRange, description: 'May have been published in these days.' }),
}))

const orderBy = orderArg(
  'Source',
  sourceOrders,
  {
    PUBLISHED: 'When it was published: the earliest day, else the latest; undated ones come last in either direction.',
    LABEL: 'Its English title, else its first one; case and accents do not matter.',
    RECORDED: 'When this graph first recorded it.',
    CITATION_COUNT: 'How many citations cite it. Cannot be used with @asOf(known).',
  },
  'the latest published come first',
)

addById('source', Source, ['Source'], 'A source by its id.')

builder.queryField('sources', (t) =>
  t.field({
    type: Sources.Connection,
    args: {
      filter: t.arg({ type: SourceFilter, description: 'Which sources; all by default.' }),
      ...orderBy,
      ...pagingArgs,
    },
    description: 'Sources, the latest published first, those without a date last.',
    ...rootList(allSources),
  }),
)
