/** Lists of claims: their filter, the root field, and the fields of other types that list claims. */
import { atMost } from '../graphql/bounds.ts'
import { builder } from '../graphql/builder.ts'
import { addById } from '../graphql/by-id.ts'
import { enumOf } from '../graphql/enums.ts'
import { filterInput, filterRef, nestedList, orderArg, rootList, textDescription } from '../graphql/lists.ts'
import { connectionOf, pagingArgs } from '../graphql/paging.ts'
import { Actor, Claim, Entity, Event, Process, Proposition, Reliability, Source, Topic } from '../graphql/refs.ts'
import { DateRange, DateTimeRange } from '../graphql/value-types.ts'
import { ActorLevel } from '../stances/stances-fields.ts'
import { ClaimDate, ClaimDimension } from './facets.ts'
import { claimFilter } from './filter.ts'
import {
  allClaims,
  claimOrders,
  claimsAbout,
  claimsAddressedTo,
  claimsFromSource,
  claimsInProcess,
  claimsMadeAt,
  claimsOfActor,
  claimsOnProposition,
  claimsOnTopic,
} from './queries.ts'

export const { Connection } = connectionOf('Claim', Claim, { by: ClaimDimension, dates: ClaimDate })

const CitationFilter = builder.inputType('CitationFilter', {
  description:
    'Which citations. All that is given must hold of one and the same citation. `sources` and `publishers` match the cited source and its via sources.',
  fields: (t) => ({
    sources: t.idList({ description: 'Any of these is the cited source or a via source.' }),
    publishers: t.idList({ description: 'Any of these organizations published the cited source or a via source.' }),
    reliability: t.field({
      type: [Reliability],
      description: "The cited source has one of these grades, its own or its publisher's.",
    }),
    credibility: t.field({ type: [enumOf('Credibility')], description: 'The item has one of these grades.' }),
    attributions: t.field({ type: [enumOf('Attribution')], description: 'The words reach us in one of these ways.' }),
    hedged: t.boolean({
      description: 'True: the source reports it with a reserve of its own; false: it does not.',
    }),
    published: t.field({ type: DateRange, description: 'The cited source may have been published in these days.' }),
    via: t.boolean({
      description: 'True: the cited source has it from another source (via); false: it names none.',
    }),
  }),
})

const WordsOfFilter = builder.inputType('WordsOfFilter', {
  description: 'Whose words they are.',
  fields: (t) => ({
    actors: t.idList({
      required: true,
      description: 'Any of these: at the level ORGANIZATION only organizations, at the level STATE only states.',
    }),
    level: t.field({ type: ActorLevel, required: true, description: 'Whose words count as whose.' }),
  }),
})

const ClaimFilter = filterInput('ClaimFilter', 'claims', claimFilter, (t) => ({
  speakers: t.idList({ description: 'Made by any of these actors themselves.' }),
  speaker: t.field({
    type: filterRef('ActorFilter'),
    description: 'Made by at least one actor that passes this filter.',
  }),
  wordsOf: t.field({
    type: WordsOfFilter,
    description:
      'Its words count for one of these actors, by the rules of ActorLevel: what they say themselves, and what those say who speak for ' +
      'them. The same as the buckets of SPEAKER, SPEAKER_ORGANIZATION and SPEAKER_STATE.',
  }),
  voice: t.field({ type: [enumOf('Voice')], description: 'In one of these voices.' }),
  addressees: t.idList({ description: 'Addressed to any of these actors.' }),
  about: t.idList({ description: 'About any of these entities.' }),
  topics: t.idList({ description: 'On any of these topics, or a narrower one (down to ten steps).' }),
  exactTopics: t.idList({ description: 'On any of these topics itself; narrower ones do not match.' }),
  processes: t.idList({ description: 'Belonging to any of these processes.' }),
  propositions: t.idList({ description: 'Taking a stance on any of these propositions.' }),
  propositionTypes: t.field({
    type: [enumOf('PropositionType')],
    description: 'Taking a stance on a proposition of one of these types.',
  }),
  stances: t.field({ type: [enumOf('Stance')], description: 'With one of these stances.' }),
  certainty: t.field({ type: [enumOf('Certainty')], description: 'With one of these degrees of certainty.' }),
  speechActs: t.field({ type: [enumOf('SpeechAct')], description: 'With one of these speech acts.' }),
  conditional: t.boolean({ description: 'True: it depends on some condition; false: it depends on none.' }),
  said: t.field({ type: DateRange, description: 'May have been said in these days.' }),
  saidAt: t.idList({ description: 'Said at any of these events.' }),
  saidAfter: t.idList({ description: 'Known to follow any of these events.' }),
  saidAfterClaims: t.idList({
    description: 'Recorded as following any of these claims itself; chains are not followed.',
  }),
  saidIn: t.idList({ description: 'Standing in any of these agreements or sources.' }),
  replaced: t.boolean({ description: 'True: another claim took its place; false: none did.' }),
  recorded: t.field({ type: DateTimeRange, description: 'First recorded by this graph between these instants.' }),
  reported: t.field({
    type: DateRange,
    description: 'First reported in these days: reportedBy lies in them.',
  }),
  cited: t.field({ type: CitationFilter, description: 'With a citation that passes this filter.' }),
  citedOnly: t.field({
    type: CitationFilter,
    description:
      'With citations, all of which pass this filter: known only through one source, say, or only by low grades. Of the past, only ' +
      'those that counted matter.',
  }),
  independentSources: t.int({
    description: 'With at least this many independent sources (Corroboration); a claim without citations has 0.',
    ...atMost(1_000),
  }),
  languages: t.field({
    type: ['LanguageTag'],
    description: 'Recorded in any of these languages: `en` also matches `en-GB` (RFC 4647 basic filtering).',
  }),
  exactLanguages: t.field({
    type: ['LanguageTag'],
    description: 'Recorded in any of these languages: `en` does not match `en-GB`.',
  }),
  text: t.string({ description: textDescription }),
  related: t.field({
    type: [enumOf('ClaimRelationType')],
    description:
      'Somebody recorded a relation of one of these types between it and another claim, in either direction; those derived from ' +
      'stances are in `contradictions`.',
  }),
}))

const orderBy = orderArg(
  'Claim',
  claimOrders,
  {
    SAID: 'When it was said: the earliest day, else the latest; undated ones come last in either direction.',
    RECORDED: 'When this graph first recorded it.',
    REPORTED:
      'When it was first reported (reportedBy); what no source with a day carries comes last in either direction.',
    CORROBORATION: 'How many independent sources it has (Corroboration). Cannot be used with @asOf(known).',
  },
  'the latest said come first',
)

const listArgs = {
  ...builder.args((t) => ({ filter: t.field({ type: ClaimFilter, description: 'Which claims; all by default.' }) })),
  ...orderBy,
}

addById('claim', Claim, ['Claim'], 'A claim by its id.')

builder.queryField('claims', (t) =>
  t.field({
    type: Connection,
    args: { ...listArgs, ...pagingArgs },
    description: 'Claims, the latest said first, those without a date last.',
    ...rootList(allClaims),
  }),
)

builder.interfaceFields(Actor, (t) => ({
  claims: t.field({
    type: Connection,
    args: { ...listArgs, ...pagingArgs },
    description: 'Claims that it made, the latest first, those without a date last.',
    ...nestedList(claimsOfActor),
  }),
  claimsAddressed: t.field({
    type: Connection,
    args: { ...listArgs, ...pagingArgs },
    description: 'Claims that others addressed to it, the latest first, those without a date last.',
    ...nestedList(claimsAddressedTo),
  }),
}))

builder.interfaceField(Entity, 'claimsAbout', (t) =>
  t.field({
    type: Connection,
    args: { ...listArgs, ...pagingArgs },
    description: 'Claims about it, the latest first, those without a date last.',
    ...nestedList(claimsAbout),
  }),
)

for (const [type, name, read, description] of [
  [Topic, 'claims', claimsOnTopic, 'Claims on this topic itself, the latest first, those without a date last.'],
  [Process, 'claims', claimsInProcess, 'Claims that belong to it, the latest first, those without a date last.'],
  [
    Proposition,
    'claims',
    claimsOnProposition,
    'Claims that take a stance on it, the latest first, those without a date last.',
  ],
  [Event, 'claimsMade', claimsMadeAt, 'Claims made at it, the latest first, those without a date last.'],
  [
    Source,
    'claims',
    claimsFromSource,
    'Claims that cite it, directly or as a via source, the latest first, those without a date last.',
  ],
] as const) {
  builder.objectField(type, name, (t) =>
    t.field({ type: Connection, args: { ...listArgs, ...pagingArgs }, description, ...nestedList(read) }),
  )
}
