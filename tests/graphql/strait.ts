/** An invented negotiation over a strait, in which every property, part and link of the model is filled in. */
import { bundleOf } from '../bundle/island.ts'

export const strait = bundleOf('strait', {
  persons: [
    {
      id: 'person/mira-north',
      labels: [
        { value: 'Mira North', lang: 'en', kind: 'PREFERRED' },
        { value: 'M. North', lang: 'en', kind: 'ALTERNATE' },
        { value: 'ミラ・ノース', lang: 'ja', kind: 'PREFERRED' },
        { value: 'Мира Норт', lang: 'ru', kind: 'TRANSLITERATION' },
        { value: 'Mira South', lang: 'en', kind: 'FORMER' },
      ],
      description: { en: 'Negotiator of Northland.', ja: 'ノースランドの交渉担当者。' },
      identifiers: { wikidata: 'Q1', 'pa-x': '7' },
      citations: [cite('minutes', '§1')],
    },
  ],
  organizations: [
    {
      id: 'organization/north-cabinet',
      labels: { en: 'Cabinet of Northland' },
      type: 'GOVERNMENT',
      partOf: 'state/northland',
    },
    {
      id: 'organization/north-delegation',
      labels: { en: 'Delegation of Northland' },
      type: 'DELEGATION',
      partOf: 'organization/north-cabinet',
    },
    {
      id: 'organization/strait-times',
      labels: { en: 'The Strait Times' },
      type: 'MEDIA',
      reliability: 'B_USUALLY_RELIABLE',
    },
  ],
  states: [
    { id: 'state/northland', labels: { en: 'Northland', ja: 'ノースランド' }, iso3: 'NOR' },
    { id: 'state/southland', labels: { en: 'Southland' }, iso3: 'SOU' },
  ],
  tenures: [
    {
      id: 'tenure/mira-envoy',
      person: 'person/mira-north',
      of: 'state/northland',
      office: { en: 'envoy', ja: '特使' },
      from: '2024-05',
      to: '2025-06-30',
      citations: [cite('minutes', '§2')],
    },
    {
      id: 'tenure/mira-minister',
      person: 'person/mira-north',
      of: 'organization/north-cabinet',
      office: { en: 'minister' },
      from: '2025-07-01',
    },
  ],
  processes: [
    {
      id: 'process/strait-talks',
      labels: { en: 'Talks about the strait' },
      description: { en: 'On passage and tolls.' },
      status: 'STALLED',
      statusHistory: [
        { status: 'ACTIVE', on: '2025-01', citations: [cite('minutes', '§3')] },
        { status: 'STALLED', citations: [cite('report', 'p. 1')] },
      ],
      participants: [
        { actor: 'state/northland', role: 'PARTY', citations: [cite('minutes', '§4')] },
        { actor: 'organization/strait-times', role: 'OBSERVER' },
      ],
      partOf: 'process/peace',
      topics: ['topic/passage'],
    },
    { id: 'process/peace', labels: { en: 'Peace process' }, status: 'ACTIVE' },
  ],
  events: [
    {
      id: 'event/summit',
      labels: { en: 'Summit at the strait' },
      type: 'CONSULT',
      modes: ['VISIT', 'PHONE'],
      channel: 'IN_PERSON',
      status: 'OCCURRED',
      outcome: 'SUCCEEDED',
      coding: 'MACHINE',
      time: '2025-02-13/2025-02-15',
      place: 'place/lighthouse',
      processes: ['process/strait-talks'],
      participants: [
        {
          actor: 'person/mira-north',
          role: 'ENVOY',
          capacity: { en: 'special envoy', ja: '特使' },
          citations: [cite('minutes', '§5', { via: 'source/report' })],
        },
        { actor: 'person/mira-north', role: 'SIGNATORY' },
        { actor: 'state/southland', role: 'HOST' },
      ],
      leadsTo: ['event/accord-signing'],
      topics: ['topic/passage'],
    },
    {
      id: 'event/first-session',
      labels: { en: 'First session of the summit' },
      status: 'OCCURRED',
      time: '2025-02-13',
      partOf: 'event/summit',
    },
    { id: 'event/accord-signing', labels: { en: 'Signing of the accord' }, type: 'AGREE', status: 'PLANNED' },
  ],
  agreements: [
    {
      id: 'agreement/accord',
      labels: { en: 'Accord on passage' },
      stage: 'PARTIAL',
      form: 'MULTIPARTY',
      status: 'SIGNED',
      signed: '2025-03~',
      statusHistory: [
        { status: 'PROPOSED', on: '2025-01?' },
        { status: 'SIGNED', on: '2025-03~', citations: [cite('report', 'p. 2')] },
      ],
      processes: ['process/strait-talks'],
      events: ['event/summit', 'event/accord-signing'],
      documents: ['source/accord-text'],
      topics: ['topic/passage'],
      parties: [
        { actor: 'state/northland', role: 'PARTY', citations: [cite('report', 'p. 3')] },
        { actor: 'state/northland', role: 'PROPOSER' },
        { actor: 'state/southland', role: 'PARTY' },
      ],
      relatedTo: [{ type: 'IMPLEMENTS', agreement: 'agreement/treaty', citations: [cite('report', 'p. 4')] }],
    },
    {
      id: 'agreement/treaty',
      labels: { en: 'Treaty of the strait' },
      status: 'IN_FORCE',
      relatedTo: [{ type: 'PREPARES', agreement: 'agreement/accord' }],
    },
  ],
  provisions: [
    {
      id: 'provision/toll',
      text: { en: 'Southland pays a toll.', ja: 'サウスランドが通行料を払う。' },
      status: 'AGREED',
      agreement: 'agreement/accord',
      proposedBy: ['state/northland'],
      obliges: ['state/southland'],
      benefits: ['organization/north-cabinet'],
      amounts: [
        { value: 2.5, unit: 'PERCENT', role: 'SHARE', of: { en: 'freight', ja: '貨物' } },
        { value: 500_000_000_000, unit: 'USD', role: 'CAP' },
      ],
      topics: ['topic/tolls'],
    },
  ],
  claims: [
    {
      id: 'claim/toll-refused',
      text: { en: 'The toll is too high.', ja: '通行料が高すぎる。' },
      description: { en: 'Said to the press.' },
      speechAct: 'REJECT',
      stance: 'OPPOSE',
      proposition: 'proposition/toll',
      said: '[2025-02-13..2025-02-25]',
      saidAt: 'event/summit',
      saidAfter: ['event/first-session'],
      speakers: [
        {
          actor: 'person/mira-north',
          named: false,
          capacity: { en: 'envoy' },
          tenure: 'tenure/mira-envoy',
          onBehalfOf: 'state/northland',
        },
        { actor: 'organization/north-delegation' },
      ],
      addressees: ['state/southland'],
      about: ['provision/toll', 'state/southland', 'agreement/accord'],
      topics: ['topic/tolls'],
      processes: ['process/strait-talks'],
      conditions: [
        {
          text: { en: 'unless it is halved', ja: '半額でない限り' },
          deadline: '2025-12',
          dependsOn: ['provision/toll'],
        },
      ],
      amounts: [{ value: 50, unit: 'PERCENT', role: 'OTHER' }],
      replacedBy: 'claim/toll-accepted',
      citations: [
        cite('minutes', '§6', {
          via: ['source/report'],
          excerpt: { text: 'trop cher', lang: 'fr' },
          attribution: 'QUOTED',
          credibility: 'C2_PROBABLY_TRUE',
          note: { en: 'Heard by two.' },
        }),
        cite('report', 'p. 5'),
      ],
    },
    {
      id: 'claim/toll-accepted',
      text: { en: 'The toll is fair.' },
      speechAct: 'AGREE',
      stance: 'SUPPORT',
      proposition: 'proposition/toll',
      said: '2025-02-20/2025-03-01',
      speakers: [{ actor: 'state/southland' }],
    },
    { id: 'claim/no-comment', text: { en: 'No comment.' }, speechAct: 'WITHHOLD', said: '2025-03-02' },
  ],
  propositions: [
    {
      id: 'proposition/toll',
      text: { en: 'Ships should pay a toll.', ja: '船は通行料を払うべきだ。' },
      topics: ['topic/tolls'],
    },
  ],
  sources: [
    {
      id: 'source/minutes',
      title: { en: 'Minutes of the summit', ja: '首脳会談の議事録' },
      url: 'https://example.org/minutes',
      type: 'TRANSCRIPT',
      publisher: 'organization/strait-times',
      authors: ['person/mira-north'],
      language: 'fr',
      published: '2025-02-16',
      retrieved: '2025-03-01T09:30:00Z',
      relevance: 'ON_TOPIC',
      note: { en: 'Complete.' },
      license: 'CC-BY-4.0',
      drawsOn: ['source/report'],
    },
    {
      id: 'source/report',
      title: { en: 'Report' },
      type: 'ARTICLE',
      reliability: 'D_NOT_USUALLY_RELIABLE',
      publisher: 'organization/strait-times',
    },
    { id: 'source/accord-text', title: { en: 'Text of the accord' }, type: 'DOCUMENT' },
  ],
  topics: [
    { id: 'topic/tolls', labels: { en: 'Tolls' }, scheme: 'law', broader: 'topic/passage' },
    { id: 'topic/passage', labels: { en: 'Passage' }, scheme: 'law' },
  ],
  places: [
    {
      id: 'place/lighthouse',
      labels: { en: 'Lighthouse' },
      iso3: 'SOU',
      latitude: -10.5,
      longitude: 20.25,
      within: 'place/coast',
    },
    { id: 'place/coast', labels: { en: 'Coast' } },
  ],
  relations: [
    {
      id: 'relation/toll-reversal',
      type: 'RETRACTS',
      from: 'claim/toll-accepted',
      to: 'claim/toll-refused',
      note: { en: 'It gave in.' },
      citations: [cite('report', 'p. 6')],
    },
    { id: 'relation/toll-answer', type: 'RESPONDS_TO', from: 'claim/no-comment', to: 'claim/toll-refused' },
    { id: 'relation/undated', type: 'QUALIFIES', from: 'claim/toll-accepted', to: 'claim/no-comment' },
  ],
})

function cite(source: string, locator: string, more: object = {}) {
  return { source: `source/${source}`, locator, attribution: 'REPORTED', credibility: 'C3_POSSIBLY_TRUE', ...more }
}
