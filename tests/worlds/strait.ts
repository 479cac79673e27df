/** An invented negotiation over a strait, in which every property, part and link of the model is filled in. */
import { bundleOf } from './island.ts'
import { citing, said } from './strait-said.ts'

const lists = {
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
      citations: [citing('minutes', '§1')],
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
      ended: true,
      citations: [citing('minutes', '§2')],
    },
    {
      id: 'tenure/mira-minister',
      person: 'person/mira-north',
      of: 'organization/north-cabinet',
      office: { en: 'minister' },
      from: '2025-07-01',
      speaksFor: false,
    },
  ],
  processes: [
    {
      id: 'process/strait-talks',
      labels: { en: 'Talks about the strait' },
      description: { en: 'On passage and tolls.' },
      status: 'STALLED',
      statusHistory: [
        { status: 'ACTIVE', on: '2025-01', citations: [citing('minutes', '§3')] },
        { status: 'STALLED', citations: [citing('report', 'p. 1')] },
      ],
      participants: [
        { actor: 'state/northland', role: 'PARTY', citations: [citing('minutes', '§4')] },
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
          citations: [citing('minutes', '§5', { via: 'source/report' })],
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
    {
      id: 'event/accord-signing',
      labels: { en: 'Signing of the accord' },
      type: 'AGREE',
      status: 'PLANNED',
      happenedAfter: ['event/first-session'],
    },
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
        { status: 'SIGNED', on: '2025-03~', citations: [citing('report', 'p. 2')] },
      ],
      processes: ['process/strait-talks'],
      events: ['event/summit', 'event/accord-signing'],
      documents: ['source/accord-text'],
      topics: ['topic/passage'],
      parties: [
        { actor: 'state/northland', role: 'PARTY', citations: [citing('report', 'p. 3')] },
        { actor: 'state/northland', role: 'PROPOSER' },
        { actor: 'state/southland', role: 'PARTY' },
      ],
      relatedTo: [{ type: 'IMPLEMENTS', agreement: 'agreement/treaty', citations: [citing('report', 'p. 4')] }],
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
}

/** All of it, with a description, an id elsewhere and a citation on everything that has none of its own, and with a claim about each. */
export const strait = bundleOf('strait', filled({ ...lists, ...said }))

function filled(all: Record<string, { id: string }[]>): Record<string, object[]> {
  const { relations = [], tenures = [], ...entities } = all
  const ids = Object.values(entities).flatMap((list) => list.map(({ id }) => id))
  const complete = Object.entries(entities).map(([name, list]) => [
    name,
    list.map((record) => ({
      description: { en: `About ${record.id}.` },
      identifiers: { test: record.id },
      citations: [citing('minutes', record.id)],
      ...record,
    })),
  ])
  const aboutAll = {
    id: 'claim/about-all',
    text: { en: 'All of this matters.' },
    speechAct: 'ASSERT',
    about: ids,
    citations: [citing('report', 'p. 9')],
  }
  const { claims = [], ...others } = Object.fromEntries(complete) as Record<string, object[]>
  return { ...others, claims: [...claims, aboutAll], relations, tenures }
}
