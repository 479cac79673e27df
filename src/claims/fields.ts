/** Claims: who said what, to whom, about what, when, and what one claim is to another. */
import { link, property } from '../composer/declare/by-model.ts'
import { enumOf } from '../graphql/enums.ts'
import { labelIn } from '../graphql/localized.ts'
import { reads } from '../graphql/reads.ts'
import { Actor, Claim, Entity, Event, Node, Process, Proposition, Topic } from '../graphql/refs.ts'
import {
  Amount,
  allLabels,
  FuzzyDate,
  fuzzyDateOf,
  jsonListOf,
  Label,
  langArg,
  storedAs,
} from '../graphql/value-types.ts'
import { kindNamed } from '../model/model.ts'
import { voice } from './voice.ts'

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
    addressees: t.field({
      type: [Actor],
      nullable: false,
      description: 'To whom it was said.',
      ...reads(link('Claim', 'addressees')),
    }),
    about: t.field({
      type: [Entity],
      nullable: false,
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
      description: 'Its stance towards the proposition, leaving conditions aside.',
      ...storedAs('stance'),
    }),
    certainty: t.field({
      type: enumOf('Certainty'),
      description:
        'How sure the speaker makes what the text asserts or foretells; null if it asserts nothing (a demand, an offer, a promise) or if ' +
        "the speaker does not commit itself. A reserve of the source's own is `Citation.hedged`.",
      ...storedAs('certainty'),
    }),
    voice: t.field({
      type: enumOf('Voice'),
      description:
        'Whose voice it is, by its speakers and the sources that it cites. Rankings, matrices and networks can leave the narrator out ' +
        'by a filter. Null only for a withdrawn claim, whose speakers and citations are withdrawn with it.',
      ...reads(voice),
    }),
    amounts: t.field({
      type: [Amount],
      nullable: false,
      description: 'The numbers that it states.',
      ...jsonListOf('amounts'),
    }),
    said: t.field({
      type: FuzzyDate,
      description: 'When it was said; null if no source says.',
      ...fuzzyDateOf('said'),
    }),
    saidAt: t.field({ type: Event, description: 'The event at which it was said.', ...reads(link('Claim', 'saidAt')) }),
    saidAfter: t.field({
      type: [Event],
      nullable: false,
      description: 'Events that it is known to follow, often the only timing there is.',
      ...reads(link('Claim', 'saidAfter')),
    }),
    saidAfterClaims: t.field({
      type: [Claim],
      nullable: false,
      description:
        'Claims that it is known to follow, whatever the days. Stances and contradictions go by them as by days (docs/derived.md).',
      ...reads(link('Claim', 'saidAfterClaims')),
    }),
    saidIn: t.field({
      type: Entity,
      description: 'The agreement or source in which it stands.',
      ...reads(link('Claim', 'saidIn')),
    }),
    replacedBy: t.field({
      type: Claim,
      description:
        'The claim that took its place. It then counts in no current stance, contradiction that follows, matrix, network or counterpart; ' +
        'lists, histories, recorded relations and facets keep it.',
      ...reads(link('Claim', 'replacedBy')),
    }),
  }),
})
