/**
 * An invented dispute over a lake, for counting: some values are shared by several records, some records have several values, and
 * some have none.
 */
import { bundleOf, cite, claim, source, state } from './island.ts'

const named = (id: string, more: object = {}) => ({ id, labels: { en: id.split('/')[1] as string }, ...more })
const toll = (stance: string) => ({ stance, proposition: 'proposition/toll' })
const took = (actor: string, role = 'PARTICIPANT') => ({ actor, role })

export const lake = bundleOf('lake', {
  states: [state('alpha', 'Alpha', { labels: { en: 'Alpha', ja: 'アルファ' } }), state('beta', 'Beta')],
  organizations: [
    named('organization/bureau', { type: 'GOVERNMENT', partOf: 'organization/cabinet' }),
    named('organization/cabinet', { type: 'GOVERNMENT', partOf: 'state/alpha' }),
    named('organization/press', { type: 'MEDIA', reliability: 'B_USUALLY_RELIABLE' }),
    named('organization/wire', { type: 'MEDIA' }),
  ],
  persons: ['ann', 'bob', 'cem'].map((slug) => named(`person/${slug}`)),
  tenures: [
    { id: 'tenure/ann', person: 'person/ann', of: 'organization/bureau', office: { en: 'clerk' } },
    { id: 'tenure/ann-too', person: 'person/ann', of: 'organization/cabinet', office: { en: 'minister' } },
    { id: 'tenure/bob', person: 'person/bob', of: 'state/beta', office: { en: 'envoy' }, to: '2020' },
  ],
  sources: [
    source('paper', { publisher: 'organization/press', language: 'en', published: '2025-01-10' }),
    source('gazette', {
      publisher: 'organization/press',
      reliability: 'A_COMPLETELY_RELIABLE',
      language: 'ja',
      type: 'DOCUMENT',
      relevance: 'ON_TOPIC',
      published: '2025-02',
    }),
    source('leak', { type: 'POST', published: '2025-03-01' }),
    source('agency', { publisher: 'organization/wire', language: 'en-GB', type: 'WIRE' }),
  ],
  claims: [
    claim('first', 'person/ann', {
      ...toll('SUPPORT'),
      text: { en: 'Pay. "lang":"xx"', ja: '払え', 'uk-UA': 'Платіть' },
      speechAct: 'DEMAND',
      certainty: 'CERTAIN',
      said: '2024-12-30',
      addressees: ['state/beta', 'person/bob'],
      about: ['state/beta', 'topic/water', 'claim/second'],
      topics: ['topic/water', 'topic/fish'],
      processes: ['process/talks', 'process/more-talks'],
      citations: [
        cite('paper', { attribution: 'QUOTED', credibility: 'C2_PROBABLY_TRUE', hedged: true }),
        cite('gazette', { via: 'source/leak', credibility: 'C2_PROBABLY_TRUE' }),
      ],
    }),
    claim('second', 'person/ann', {
      ...toll('OPPOSE'),
      speakers: [{ actor: 'person/ann' }, { actor: 'state/beta' }],
      certainty: 'POSSIBLE',
      said: '2024-12-31/2025-01-02',
      addressees: ['state/beta'],
      about: ['state/beta'],
      topics: ['topic/fish'],
      processes: ['process/talks'],
      citations: [cite('paper'), cite('paper', { locator: 'p. 2', attribution: 'QUOTED' })],
    }),
    claim('third', 'state/beta', {
      ...toll('SUPPORT'),
      certainty: 'CERTAIN',
      said: '2024-02-29',
      topics: ['topic/fish'],
      citations: [cite('agency', { credibility: 'C5_IMPROBABLE' })],
    }),
    claim('fourth', 'person/bob', { said: '2025-01', speechAct: 'DEMAND', citations: [cite('leak')] }),
    claim('fifth', 'person/cem', { speakers: [] }),
  ],
  propositions: [
    { id: 'proposition/toll', text: { en: 'There should be a toll.' }, type: 'POLICY', topics: ['topic/fish'] },
  ],
  topics: [named('topic/water'), named('topic/fish', { broader: 'topic/water' })],
  places: [named('place/shore'), named('place/isle')],
  processes: [named('process/talks', { status: 'ACTIVE' }), named('process/more-talks', { status: 'ACTIVE' })],
  events: [
    named('event/visit', {
      type: 'CONSULT',
      modes: ['VISIT', 'MULTILATERAL'],
      channel: 'IN_PERSON',
      status: 'OCCURRED',
      outcome: 'FAILED',
      time: '2025-01-14',
      place: 'place/shore',
      topics: ['topic/water', 'topic/fish'],
      processes: ['process/talks', 'process/more-talks'],
      participants: [took('person/ann', 'INITIATOR'), took('person/ann', 'ENVOY'), took('state/beta', 'HOST')],
      citations: [cite('paper'), cite('gazette', { via: 'source/leak' })],
    }),
    named('event/call', {
      type: 'CONSULT',
      modes: ['PHONE'],
      channel: 'PHONE',
      status: 'OCCURRED',
      coding: 'MACHINE',
      time: '2025-01-20',
      place: 'place/shore',
      topics: ['topic/fish'],
      processes: ['process/talks'],
      participants: [took('person/ann'), took('person/bob')],
      citations: [cite('paper', { via: 'source/paper' })],
    }),
    named('event/raid', {
      type: 'ASSAULT',
      status: 'OCCURRED',
      time: '2025-01-31',
      participants: [took('state/beta')],
    }),
    named('event/untyped', { status: 'PLANNED', time: '2025-03' }),
    named('event/undated', { type: 'AID', status: 'PROPOSED', place: 'place/isle' }),
  ],
  agreements: [
    named('agreement/lease', {
      stage: 'PARTIAL',
      form: 'MULTIPARTY',
      status: 'SIGNED',
      signed: '2025-01-14',
      topics: ['topic/fish', 'topic/water'],
      processes: ['process/talks', 'process/more-talks'],
      parties: [took('state/alpha', 'PARTY'), took('state/alpha', 'SIGNATORY'), took('state/beta', 'PARTY')],
    }),
    named('agreement/truce', {
      stage: 'CEASEFIRE',
      status: 'SIGNED',
      signed: '2025',
      topics: ['topic/fish'],
      processes: ['process/talks'],
      parties: [took('state/alpha', 'GUARANTOR')],
    }),
    named('agreement/draft', { status: 'PROPOSED' }),
  ],
})

/** What a dimension of a list at the root counts: the count of each value, the commonest first, and how many rows have none. */
export type Counted = [list: string, dimension: string, buckets: Record<string, number>, missing: number]

export const counted: Counted[] = [
  ['actors', 'KIND', { ORGANIZATION: 4, PERSON: 3, STATE: 2 }, 0],
  ['actors', 'STATE', { 'state/alpha': 3, 'state/beta': 1 }, 5],
  ['actors', 'ORGANIZATION', { 'organization/cabinet': 2, 'organization/bureau': 1 }, 7],

  ['sources', 'TYPE', { ARTICLE: 1, DOCUMENT: 1, POST: 1, WIRE: 1 }, 0],
  ['sources', 'PUBLISHER', { 'organization/press': 2, 'organization/wire': 1 }, 1],
  ['sources', 'LANGUAGE', { en: 1, 'en-GB': 1, ja: 1 }, 1],
  ['sources', 'RELIABILITY', { F_CANNOT_BE_JUDGED: 2, A_COMPLETELY_RELIABLE: 1, B_USUALLY_RELIABLE: 1 }, 0],
  ['sources', 'RELEVANCE', { UNREVIEWED: 3, ON_TOPIC: 1 }, 0],

  ['claims', 'SPEAKER', { 'person/ann': 2, 'state/beta': 2, 'person/bob': 1 }, 1],
  ['claims', 'SPEAKER_STATE', { 'state/alpha': 2, 'state/beta': 2 }, 2],
  ['claims', 'SPEAKER_ORGANIZATION', { 'organization/bureau': 2, 'organization/cabinet': 2 }, 3],
  ['claims', 'ADDRESSEE', { 'state/beta': 2, 'person/bob': 1 }, 3],
  ['claims', 'ABOUT', { 'state/beta': 2, 'claim/second': 1, 'topic/water': 1 }, 3],
  ['claims', 'TOPIC', { 'topic/fish': 3, 'topic/water': 1 }, 2],
  ['claims', 'PROPOSITION', { 'proposition/toll': 3 }, 2],
  ['claims', 'PROPOSITION_TYPE', { POLICY: 3 }, 2],
  ['claims', 'STANCE', { SUPPORT: 2, OPPOSE: 1 }, 2],
  ['claims', 'CERTAINTY', { CERTAIN: 2, POSSIBLE: 1 }, 2],
  ['claims', 'VOICE', { SPEAKER: 4, UNATTRIBUTED: 1 }, 0],
  ['claims', 'SPEECH_ACT', { ASSERT: 3, DEMAND: 2 }, 0],
  ['claims', 'PROCESS', { 'process/talks': 2, 'process/more-talks': 1 }, 3],
  ['claims', 'ATTRIBUTION', { REPORTED: 4, QUOTED: 2 }, 1],
  ['claims', 'SOURCE', { 'source/leak': 2, 'source/paper': 2, 'source/agency': 1, 'source/gazette': 1 }, 1],
  ['claims', 'PUBLISHER', { 'organization/press': 2, 'organization/wire': 1 }, 2],
  ['claims', 'RELIABILITY', { B_USUALLY_RELIABLE: 2, F_CANNOT_BE_JUDGED: 2, A_COMPLETELY_RELIABLE: 1 }, 1],
  ['claims', 'CREDIBILITY', { C3_POSSIBLY_TRUE: 2, C2_PROBABLY_TRUE: 1, C5_IMPROBABLE: 1 }, 1],
  ['claims', 'HEDGED', { NOT_HEDGED: 4, HEDGED: 1 }, 1],
  ['claims', 'LANGUAGE', { en: 5, ja: 1, 'uk-UA': 1 }, 0],

  ['propositions', 'TYPE', { POLICY: 1 }, 0],
  ['propositions', 'TOPIC', { 'topic/fish': 1 }, 0],

  ['events', 'TYPE', { CONSULT: 2, AID: 1, ASSAULT: 1 }, 1],
  ['events', 'MODE', { MULTILATERAL: 1, PHONE: 1, VISIT: 1 }, 3],
  ['events', 'QUAD', { VERBAL_COOPERATION: 2, MATERIAL_CONFLICT: 1, MATERIAL_COOPERATION: 1 }, 1],
  ['events', 'CHANNEL', { IN_PERSON: 1, PHONE: 1 }, 3],
  ['events', 'STATUS', { OCCURRED: 3, PLANNED: 1, PROPOSED: 1 }, 0],
  ['events', 'OUTCOME', { UNKNOWN: 4, FAILED: 1 }, 0],
  ['events', 'PROCESS', { 'process/talks': 2, 'process/more-talks': 1 }, 3],
  ['events', 'PARTICIPANT', { 'person/ann': 2, 'state/beta': 2, 'person/bob': 1 }, 2],
  ['events', 'PLACE', { 'place/shore': 2, 'place/isle': 1 }, 2],
  ['events', 'TOPIC', { 'topic/fish': 2, 'topic/water': 1 }, 3],
  ['events', 'CODING', { HUMAN: 4, MACHINE: 1 }, 0],
  ['events', 'SOURCE', { 'source/paper': 2, 'source/gazette': 1, 'source/leak': 1 }, 3],

  ['agreements', 'STAGE', { CEASEFIRE: 1, PARTIAL: 1 }, 1],
  ['agreements', 'FORM', { MULTIPARTY: 1 }, 2],
  ['agreements', 'STATUS', { SIGNED: 2, PROPOSED: 1 }, 0],
  ['agreements', 'PROCESS', { 'process/talks': 2, 'process/more-talks': 1 }, 1],
  ['agreements', 'PARTY', { 'state/alpha': 2, 'state/beta': 1 }, 1],
  ['agreements', 'TOPIC', { 'topic/fish': 2, 'topic/water': 1 }, 1],
]

/** Dimensions of which an item has at most one value. */
export const singleValued = new Set(
  'KIND TYPE LANGUAGE RELIABILITY RELEVANCE PROPOSITION PROPOSITION_TYPE STANCE CERTAINTY VOICE SPEECH_ACT QUAD CHANNEL STATUS OUTCOME PLACE CODING STAGE FORM'
    .split(' ')
    .flatMap((dimension) =>
      ['sources', 'actors', 'claims', 'propositions', 'events', 'agreements'].map((list) => `${list} ${dimension}`),
    )
    .concat('sources PUBLISHER')
    .filter((each) => !['claims LANGUAGE', 'claims RELIABILITY'].includes(each)),
)
