/** The list of claims in an address: which claims, in which order and form. All views link to claims by it. */
import { codesOf } from '../words/codes.ts'
import {
  allOf,
  type Condition,
  codes,
  given,
  grades,
  ids,
  languages,
  none,
  orderBy,
  withCodes,
  yesOrNo,
} from './choices.ts'
import { dayFilter, days, undatedChoices } from './days.ts'
import { instantFilter, instants } from './instants.ts'
import { addressOf, flag, oneOf, text, type ValuesOf, whole } from './parameters.ts'

const actors = ['person', 'organization', 'state']

/** Names as the API's, where it has one name for the same. */
export const claimParameters = {
  text: text(),
  ids: ids(['claim']),
  speakers: ids(actors),
  /** Those whose words count for these actors, by `level`: those who speak for them too. */
  wordsOf: ids(actors),
  level: oneOf(['SPEAKER', 'ORGANIZATION', 'STATE'], 'SPEAKER'),
  speakerKinds: codes('ActorKind'),
  addressees: ids(actors),
  about: ids(),
  propositions: ids(['proposition']),
  stances: codes('Stance', true),
  propositionTypes: codes('PropositionType', true),
  /** Narrower topics included; `exactTopics` has them without. */
  topics: ids(['topic']),
  exactTopics: ids(['topic']),
  processes: ids(['process']),
  speechActs: codes('SpeechAct'),
  certainty: codes('Certainty', true),
  voice: codes('Voice', true),
  conditional: yesOrNo(),
  replaced: yesOrNo(),
  languages: languages(),
  exactLanguages: languages(),
  said: days(),
  /** Undated claims: left out where `said` or `reported` has a range, unless `true`; `only`: those that nobody dates. */
  undated: oneOf(undatedChoices, 'out'),
  reported: days(),
  recorded: instants(),
  saidAt: ids(['event']),
  saidIn: ids(['agreement', 'source']),
  saidAfter: ids(['event']),
  related: codes('ClaimRelationType'),
  /** Of one and the same citation: its source, both grades, and how the words reach us. */
  sources: ids(['source']),
  publishers: ids(['organization']),
  reliability: grades('Reliability'),
  credibility: grades('Credibility', true),
  attributions: codes('Attribution', true),
  hedged: yesOrNo(),
  via: yesOrNo(),
  /** When the cited source was published; `published` itself is the moment of the page. */
  citedPublished: days(),
  /** True: all citations of the claim are such, e.g. what only one source carries. */
  citedOnly: flag(),
  /** The least number of independent sources. */
  independent: whole(0, 0, 1000),
  order: oneOf(
    ['SAID_DESC', 'SAID_ASC', 'REPORTED_DESC', 'REPORTED_ASC', 'RECORDED_DESC', 'RECORDED_ASC'],
    'SAID_DESC',
  ),
  form: oneOf(['cards', 'table'], 'cards'),
}

export type ClaimValues = ValuesOf<typeof claimParameters>

/** The address of the claims that pass, at the moment of `search` (the search of the page that links to them). */
export function claimsAddress(values: Partial<ClaimValues>, search = ''): string {
  return addressOf('/claims', claimParameters, values, search)
}

/** Fields of the API's filter that take the values of the parameter as they are. */
const alike = [
  ...(['ids', 'speakers', 'addressees', 'about', 'propositions', 'topics', 'exactTopics', 'processes'] as const),
  ...(['speechActs', 'languages', 'exactLanguages', 'saidAt', 'saidIn', 'saidAfter', 'related'] as const),
]

/** The ClaimFilter of the API for these values; what is not given restricts nothing. */
export function claimFilterFrom(values: Partial<ClaimValues>): Condition {
  const { said = null, reported = null, undated = 'out' } = values
  return allOf([
    values.text?.trim() ? { text: values.text } : null,
    ...alike.map((field) => given(field, values[field])),
    values.wordsOf?.length ? { wordsOf: { actors: values.wordsOf, level: values.level ?? 'SPEAKER' } } : null,
    values.speakerKinds?.length ? { speaker: { kinds: values.speakerKinds } } : null,
    withCodes('stances', values.stances, 'Stance'),
    withCodes('propositionTypes', values.propositionTypes, 'PropositionType'),
    withCodes('certainty', values.certainty, 'Certainty'),
    withCodes('voice', values.voice, 'Voice'),
    given('conditional', values.conditional),
    given('replaced', values.replaced),
    dayFilter('said', said, undated),
    // A claim that nobody dates can still have been reported on a day.
    dayFilter('reported', reported, undated === 'only' ? 'out' : undated),
    values.recorded ? { recorded: instantFilter(values.recorded) } : null,
    values.independent ? { independentSources: values.independent } : null,
    ...citedFrom(values),
  ])
}

/** What has to hold of one citation, or of all; that nobody graded or attributed it has to hold of the claim. */
function citedFrom(values: Partial<ClaimValues>): (Condition | null)[] {
  const ofClaim = values.citedOnly ? 'citedOnly' : 'cited'
  const lacking = (['credibility', 'attributions'] as const).filter((field) => values[field]?.includes(none))
  const ofCitation = allOf([
    given('published', values.citedPublished),
    ...(['sources', 'publishers', 'reliability', 'hedged', 'via'] as const).map((field) => given(field, values[field])),
    ...(['credibility', 'attributions'] as const)
      .filter((field) => !lacking.includes(field))
      .map((field) => given(field, values[field])),
  ])
  return [
    Object.keys(ofCitation).length > 0 ? { [ofClaim]: ofCitation } : null,
    ...lacking.map((field) => {
      const named = values[field]?.filter((code) => code !== none) ?? []
      const lacks = { not: { cited: { [field]: codesOf(field === 'credibility' ? 'Credibility' : 'Attribution') } } }
      return named.length === 0 ? lacks : { or: [{ [ofClaim]: { [field]: named } }, lacks] }
    }),
  ]
}

export function claimOrderFrom({ order = 'SAID_DESC' }: Partial<ClaimValues>) {
  return orderBy(order)
}
