/** Claims: who said what, to whom, about what, when, and what one claim is to another. */
import { link, parts, property, type Row } from '../composer/read.ts'
import { builder } from '../graphql/builder.ts'
import { addById } from '../graphql/by-id.ts'
import { enumOf } from '../graphql/enums.ts'
import { filterInput, nestedList, rootList } from '../graphql/lists.ts'
import { connectionOf, firstArg, pagingArgs } from '../graphql/paging.ts'
import { listCost, reads } from '../graphql/reads.ts'
import { addCitations } from '../graphql/record-fields.ts'
import {
  Actor,
  Claim,
  ClaimRelation,
  Entity,
  Event,
  Node,
  Process,
  Proposition,
  Reliability,
  Source,
  Tenure,
  Topic,
} from '../graphql/refs.ts'
import {
  Amount,
  allLabels,
  DateRange,
  FuzzyDate,
  fuzzyDateOf,
  jsonListOf,
  Label,
  langArg,
  storedAs,
  textOf,
} from '../graphql/shared-types.ts'
import { kindNamed } from '../model/model.ts'
import { labelIn } from '../text/localized.ts'
import {
  allClaims,
  claimsAbout,
  claimsAddressedTo,
  claimsFromSource,
  claimsInProcess,
  claimsMadeAt,
  claimsOfActor,
  claimsOnProposition,
  claimsOnTopic,
  daysSaid,
  otherClaim,
  relationsOfClaim,
} from './queries.ts'

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

Claim.implement({
  description: kindNamed('Claim').description,
  interfaces: [Node, Entity],
  fields: (t) => ({
    text: t.string({
      nullable: false,
      args: langArg,
      description: "What was said, as recorded: a paraphrase. The source's own words are its citations' excerpts.",
      ...reads(property('labels', labelIn)),
    }),
    texts: t.field({
      type: [Label],
      nullable: false,
      description: 'The same in every language recorded.',
      ...allLabels,
    }),
    speechAct: t.field({
      type: enumOf('SpeechAct'),
      nullable: false,
      description: 'What was done by saying it.',
      ...storedAs('speechAct'),
    }),
    speakers: t.field({
      type: [Speaker],
      nullable: false,
      description: "Who speaks; empty where nobody is named. A narrator's own judgement is a claim of its publisher.",
      ...reads(parts('Claim', 'speakers')),
    }),
    addressees: t.field({
      type: [Actor],
      nullable: false,
      description: 'To whom it was said.',
      ...reads(link('Claim', 'addressees')),
    }),
    about: t.field({
      type: [Entity],
      nullable: false,
      args: firstArg,
      complexity: listCost,
      description: 'Whom and what it is about.',
      ...reads(link('Claim', 'about')),
    }),
    topics: t.field({
      type: [Topic],
      nullable: false,
      description: 'Its subjects.',
      ...reads(link('Claim', 'topics')),
    }),
    processes: t.field({
      type: [Process],
      nullable: false,
      description: 'The processes that it belongs to.',
      ...reads(link('Claim', 'processes')),
    }),
    proposition: t.field({
      type: Proposition,
      description: 'The statement that it takes a stance on.',
      ...reads(link('Claim', 'proposition')),
    }),
    stance: t.field({
      type: enumOf('Stance'),
      description: 'Towards the proposition; conditions apart.',
      ...storedAs('stance'),
    }),
    conditions: t.field({
      type: [Condition],
      nullable: false,
      description: 'What it is made to depend on.',
      ...reads(parts('Claim', 'conditions')),
    }),
    amounts: t.field({
      type: [Amount],
      nullable: false,
      description: 'The numbers that it states.',
      ...jsonListOf('amounts'),
    }),
    said: t.field({
      type: FuzzyDate,
      description: 'When it was said; null where no source says.',
      ...fuzzyDateOf('said'),
    }),
    saidAt: t.field({ type: Event, description: 'The event at which it was said.', ...reads(link('Claim', 'saidAt')) }),
    saidAfter: t.field({
      type: [Event],
      nullable: false,
      description: 'Events that it is known to follow, often the only timing there is.',
      ...reads(link('Claim', 'saidAfter')),
    }),
    relations: t.field({
      type: [ClaimRelationLink],
      nullable: false,
      args: { types: t.arg({ type: [ClaimRelationType], description: 'Only of these types.' }), ...firstArg },
      complexity: listCost,
      description: 'What it is to other claims, as somebody recorded it, from either end.',
      ...reads(relationsOfClaim),
    }),
    replacedBy: t.field({
      type: Claim,
      description: 'The claim that took its place.',
      ...reads(link('Claim', 'replacedBy')),
    }),
  }),
})

const { Connection } = connectionOf('Claim', Claim)

const CitationFilter = builder.inputType('CitationFilter', {
  description: 'What holds of one and the same citation. Sources and publishers match cited and via sources.',
  fields: (t) => ({
    sources: t.idList({ description: 'Cites any of these, or has it from one of them (via).' }),
    publishers: t.idList({ description: 'The cited or a via source is published by any of these organizations.' }),
    reliability: t.field({
      type: [Reliability],
      description: "The cited source has one of these grades, its own or its publisher's.",
    }),
    credibility: t.field({ type: [enumOf('Credibility')], description: 'The item has one of these grades.' }),
    attributions: t.field({ type: [enumOf('Attribution')], description: 'The words reach us so.' }),
    published: t.field({ type: DateRange, description: 'The cited source may have been published in these days.' }),
  }),
})

const ClaimFilter = filterInput('ClaimFilter', 'claims', (t) => ({
  speakers: t.idList({ description: 'Made by any of these actors themselves.' }),
  addressees: t.idList({ description: 'Addressed to any of these actors.' }),
  about: t.idList({ description: 'About any of these entities.' }),
  topics: t.idList({ description: 'On any of these topics, or a narrower one (down to ten steps).' }),
  processes: t.idList({ description: 'Belonging to any of these processes.' }),
  propositions: t.idList({ description: 'Taking a stance on any of these propositions.' }),
  stances: t.field({ type: [enumOf('Stance')], description: 'With one of these stances.' }),
  speechActs: t.field({ type: [enumOf('SpeechAct')], description: 'One of these speech acts.' }),
  said: t.field({ type: DateRange, description: 'May have been said in these days.' }),
  cited: t.field({ type: CitationFilter, description: 'With a citation of which all of this holds.' }),
}))

const listArgs = builder.args((t) => ({
  filter: t.field({ type: ClaimFilter, description: 'Which claims; all without it.' }),
}))

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
  [Topic, 'claims', claimsOnTopic, 'Claims on this very topic, the latest first, those without a date last.'],
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
    'Claims that cite it or have it from it (via), the latest first, those without a date last.',
  ],
] as const) {
  builder.objectField(type, name, (t) =>
    t.field({ type: Connection, args: { ...listArgs, ...pagingArgs }, description, ...nestedList(read) }),
  )
}
