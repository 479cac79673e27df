/** What is said about the strait, by which sources; the other half of its fixture. */

/** A citation of a source at a place in it. */
export function citing(source: string, locator: string, more: object = {}) {
  return { source: `source/${source}`, locator, attribution: 'REPORTED', credibility: 'C3_POSSIBLY_TRUE', ...more }
}

export const said = {
  claims: [
    {
      id: 'claim/toll-refused',
      text: { en: 'The toll is too high.', ja: '通行料が高すぎる。' },
      description: { en: 'Said to the press.' },
      speechAct: 'REJECT',
      stance: 'OPPOSE',
      certainty: 'CERTAIN',
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
      citations: [
        citing('minutes', '§6', {
          via: ['source/report'],
          excerpt: { text: 'trop cher', lang: 'fr' },
          attribution: 'QUOTED',
          credibility: 'C2_PROBABLY_TRUE',
          hedged: true,
          note: { en: 'Heard by two.' },
        }),
        citing('report', 'p. 5'),
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
    {
      id: 'claim/no-comment',
      text: { en: 'No comment.' },
      speechAct: 'WITHHOLD',
      said: '2025-03-02',
      saidAfterClaims: ['claim/toll-accepted'],
      saidIn: 'source/accord-text',
      replacedBy: 'claim/toll-refused',
    },
  ],
  propositions: [
    {
      id: 'proposition/toll',
      text: { en: 'Ships should pay a toll.', ja: '船は通行料を払うべきだ。' },
      type: 'POLICY',
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
  relations: [
    {
      id: 'relation/toll-reversal',
      type: 'RETRACTS',
      from: 'claim/toll-accepted',
      to: 'claim/toll-refused',
      note: { en: 'It gave in.' },
      citations: [citing('report', 'p. 6')],
    },
    { id: 'relation/toll-answer', type: 'RESPONDS_TO', from: 'claim/no-comment', to: 'claim/toll-refused' },
    { id: 'relation/undated', type: 'QUALIFIES', from: 'claim/toll-accepted', to: 'claim/about-all' },
  ],
}
