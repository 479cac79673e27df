/** What claims can be counted by. */
import { storedDate } from '../composer/declare/dates.ts'
import { byProperty, byWay, type Dimension, type Facets } from '../composer/declare/dimensions.ts'
import { dateEnum, dimensionEnum } from '../graphql/facets.ts'
import { gradeOf } from '../graphql/grade.ts'
import { reportedDate } from '../graphql/reported.ts'
import { type ActorLevel, actorsAt } from '../stances/levels.ts'
import { voiceOf, voicesOf } from './voice.ts'

/** Counts by a property of each citation. */
function byCitation(property: string, codesOf: string): Dimension {
  return {
    kind: 'way',
    // A claim has no value only if none of its citations has one.
    clause: (node, far, write) =>
      write
        .path(node)
        .out('CITED_IN', far, 'Citation')
        .where(`${write.value(far)}.${property} IS NOT NULL`)
        .clause(),
    value: (far, write) => `${write.value(far)}.${property}`,
    names: { codesOf },
  }
}

/** Whether each citation is hedged. */
const hedged: Dimension = {
  kind: 'way',
  clause: (node, far, write) => write.path(node).out('CITED_IN', far, 'Citation').clause(),
  value: (far, write) => `CASE WHEN ${write.value(far)}.hedged THEN 'HEDGED' ELSE 'NOT_HEDGED' END`,
  names: { codesOf: 'Hedging' },
}

/** The type of the proposition on which a claim takes a stance. */
const propositionType: Dimension = {
  kind: 'way',
  clause: (node, far, write) => write.path(node).out('TAKES_STANCE_ON', far, 'Proposition').clause(),
  value: (far, write) => `${write.value(far)}.type`,
  isDirect: true,
  names: { codesOf: 'PropositionType' },
}

const reliability: Dimension = {
  kind: 'way',
  clause: (node, far, write) =>
    // The citation needs no name: it counts wherever its source does.
    write.path(node).out('CITED_IN', '', 'Citation').out('CITES', far, 'Source').clause(),
  value: gradeOf,
  names: { codesOf: 'Reliability' },
}

/** The languages of its texts, found in the stored JSON: there a quotation mark inside a value is escaped. */
const languages: Dimension = {
  kind: 'list',
  of: (node, write) => `[x IN tail(split(${write.value(node)}.labels, '"lang":"')) | head(split(x, '"'))]`,
  names: 'language',
}

/** Those for whom its words count, at a level above the speakers. */
function spokenFor(level: ActorLevel): Dimension {
  return {
    kind: 'ways',
    ways: [(node, far, write) => actorsAt(level, node, far, write)],
    value: (far) => `${far}.id`,
    names: 'entity',
  }
}

export const claimFacets = {
  dates: { SAID: storedDate('said'), REPORTED: reportedDate },
  dimensions: {
    SPEAKER: {
      kind: 'way',
      clause: (node, far, write) => write.path(node).out('SPOKEN_BY', far, 'Speaking').clause(),
      value: (far, write) => `${write.value(far)}.actorId`,
      // No two parts of a claim name the same speaker.
      isDirect: true,
      names: 'entity',
    },
    SPEAKER_STATE: spokenFor('STATE'),
    SPEAKER_ORGANIZATION: spokenFor('ORGANIZATION'),
    ADDRESSEE: byWay(['ADDRESSED_TO', 'Actor']),
    ABOUT: byWay(['ABOUT', 'Entity']),
    TOPIC: byWay(['HAS_TOPIC', 'Topic']),
    PROPOSITION: byWay(['TAKES_STANCE_ON', 'Proposition']),
    PROPOSITION_TYPE: propositionType,
    STANCE: byProperty('stance', { codesOf: 'Stance' }),
    CERTAINTY: byProperty('certainty', { codesOf: 'Certainty' }),
    VOICE: { kind: 'value', of: voiceOf, ofAll: voicesOf, names: { codesOf: 'Voice' } },
    SPEECH_ACT: byProperty('speechAct', { codesOf: 'SpeechAct' }),
    PROCESS: byWay(['IN_PROCESS', 'Process']),
    ATTRIBUTION: byCitation('attribution', 'Attribution'),
    SOURCE: byWay(['CITED_IN', 'Citation'], ['CITES|VIA', 'Source']),
    PUBLISHER: byWay(['CITED_IN', 'Citation'], ['CITES|VIA', 'Source'], ['PUBLISHED_BY', 'Organization']),
    RELIABILITY: reliability,
    CREDIBILITY: byCitation('credibility', 'Credibility'),
    HEDGED: hedged,
    LANGUAGE: languages,
  },
} satisfies Facets

export const ClaimDimension = dimensionEnum('ClaimDimension', 'claims', claimFacets.dimensions, {
  SPEAKER: 'Who speaks.',
  SPEAKER_STATE:
    'The states among the speakers, and those for which the speakers speak on the day said, as in the stances of a state.',
  SPEAKER_ORGANIZATION:
    'The organizations among the speakers, and those for which the speakers speak on the day said, as in the stances of an ' +
    'organization.',
  ADDRESSEE: 'To whom it was said.',
  ABOUT: 'Whom and what it is about.',
  TOPIC: 'Its own topics; broader ones are not counted.',
  PROPOSITION: 'The proposition that it takes a stance on.',
  PROPOSITION_TYPE: 'What kind of statement that proposition is.',
  STANCE: 'Its stance.',
  CERTAINTY: 'How sure its speaker makes it.',
  VOICE: 'Whose voice it is.',
  SPEECH_ACT: 'Its speech act.',
  PROCESS: 'The processes that it belongs to.',
  ATTRIBUTION: 'How the words reach us, for each of its citations.',
  SOURCE: 'The sources that carry it: cited and via.',
  PUBLISHER: 'The publishers of the sources that carry it: cited and via.',
  RELIABILITY: "The grades of the sources cited, their own or their publishers'.",
  CREDIBILITY: 'The credibility grade of each of its citations.',
  HEDGED:
    'Whether the source reports it with a reserve of its own, for each of its citations: `HEDGED` (CitationFilter.hedged true) or ' +
    '`NOT_HEDGED` (false).',
  LANGUAGE: 'The languages in which it is recorded.',
})

export const ClaimDate = dateEnum('ClaimDate', 'claims', claimFacets.dates, {
  SAID: 'When it was said.',
  REPORTED: 'When it was first reported (reportedBy).',
})
