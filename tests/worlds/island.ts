/** A small invented negotiation over an island, as bundle records, for tests to change as they like. */
import type { Bundle } from '../../src/bundle/read/document.ts'

/** A bundle with that name and these lists. */
export function bundleOf(name: string, lists: Record<string, unknown[]>): Bundle {
  return { bundle: { name, formatVersion: 1, author: 'A Tester', license: 'CC0-1.0' }, ...lists } as Bundle
}

/** A state with an English name. */
export function state(id: string, name: string, more: object = {}) {
  return { id: `state/${id}`, labels: { en: name }, ...more }
}

/** A source. */
export function source(id: string, more: object = {}) {
  return { id: `source/${id}`, title: { en: `The ${id}` }, type: 'ARTICLE', ...more }
}

/** A citation of a source. */
export function cite(source: string, more: object = {}) {
  return {
    source: `source/${source}`,
    attribution: 'REPORTED',
    credibility: 'C3_POSSIBLY_TRUE',
    ...more,
  }
}

/** A claim by an actor. */
export function claim(id: string, speaker: string, more: object = {}) {
  return {
    id: `claim/${id}`,
    text: { en: `Claim ${id}` },
    speechAct: 'ASSERT',
    speakers: [{ actor: speaker }],
    ...more,
  }
}

/** Claims of two states about a rent and a toll. */
export function talks(claims: object[], propositions = ['rent', 'toll']): Bundle {
  return bundleOf('talks', {
    states: [state('alpha', 'Alpha'), state('beta', 'Beta')],
    sources: [source('gazette')],
    propositions: propositions.map((slug) => ({
      id: `proposition/${slug}`,
      text: { en: slug },
      citations: [cite('gazette')],
    })),
    claims,
  })
}

/** A cited claim by one of them. */
export function saying(id: string, more: object) {
  return claim(id, 'state/alpha', { citations: [cite('gazette')], ...more })
}

/** Two states, a meeting, an agreement, a claim with everything, and what they need. */
export const island = bundleOf('island', {
  persons: [{ id: 'person/ada-alpha', labels: { en: ['Ada Alpha', 'A. Alpha'], ja: 'エイダ・アルファ' } }],
  organizations: [
    {
      id: 'organization/alpha-government',
      labels: { en: 'Government of Alpha' },
      type: 'GOVERNMENT',
      partOf: 'state/alpha',
    },
  ],
  states: [state('alpha', 'Alpha', { identifiers: { wikidata: 'Q1' } }), state('beta', 'Béta')],
  tenures: [
    {
      id: 'tenure/ada-minister',
      person: 'person/ada-alpha',
      of: 'organization/alpha-government',
      office: { en: 'minister' },
      from: '2024-05',
    },
  ],
  processes: [
    {
      id: 'process/island-talks',
      labels: { en: 'Talks about the island' },
      status: 'ACTIVE',
      statusHistory: [{ status: 'ACTIVE', on: '2025-01', citations: [cite('gazette', { locator: '§1' })] }],
      participants: [
        { actor: 'state/alpha', role: 'PARTY' },
        { actor: 'state/beta', role: 'PARTY' },
      ],
    },
  ],
  events: [
    {
      id: 'event/meeting',
      labels: { en: 'Meeting of Alpha and Beta' },
      type: 'CONSULT',
      modes: ['MULTILATERAL', 'VISIT'],
      status: 'OCCURRED',
      time: '2025-02-13',
      place: 'place/harbour',
      processes: ['process/island-talks'],
      participants: [
        { actor: 'person/ada-alpha', role: 'INITIATOR', capacity: { en: 'minister' }, citations: [cite('gazette')] },
        { actor: 'state/beta', role: 'HOST' },
      ],
    },
  ],
  agreements: [
    {
      id: 'agreement/lease',
      labels: { en: 'Lease of the island' },
      status: 'NEGOTIATING',
      processes: 'process/island-talks',
      parties: [{ actor: 'state/alpha', role: 'PARTY' }],
    },
  ],
  provisions: [
    {
      id: 'provision/rent',
      text: { en: 'Alpha pays a rent' },
      status: 'PROPOSED',
      agreement: 'agreement/lease',
      amounts: [{ value: 5, unit: 'PERCENT', role: 'SHARE', of: { en: 'the catch' } }],
      obliges: ['state/alpha'],
    },
  ],
  claims: [
    claim('no-rent', 'person/ada-alpha', {
      said: '[2025-02-13..2025-02-25]',
      speechAct: 'REJECT',
      stance: 'OPPOSE',
      proposition: 'proposition/rent',
      addressees: ['state/beta'],
      about: ['provision/rent', 'place/harbour'],
      topics: ['topic/fishery'],
      saidAt: 'event/meeting',
      speakers: [
        {
          actor: 'person/ada-alpha',
          capacity: { en: 'minister' },
          tenure: 'tenure/ada-minister',
          onBehalfOf: 'state/alpha',
        },
      ],
      conditions: [{ text: { en: 'unless the harbour is shared' }, dependsOn: ['place/harbour'] }],
      citations: [
        cite('gazette', {
          locator: '§2',
          via: 'source/wire',
          excerpt: { text: 'no rent', lang: 'EN-us' },
          attribution: 'QUOTED',
        }),
      ],
    }),
    claim('some-rent', 'state/beta', { said: 2025 }),
  ],
  propositions: [{ id: 'proposition/rent', text: { en: 'Alpha should pay a rent.' } }],
  sources: [source('gazette', { published: '2025-02-14', drawsOn: 'source/wire' }), source('wire', { type: 'WIRE' })],
  topics: [
    { id: 'topic/fishery', labels: { en: 'Fishery' }, broader: 'topic/sea' },
    { id: 'topic/sea', labels: { en: 'Sea' } },
  ],
  places: [{ id: 'place/harbour', labels: { en: 'Harbour' }, latitude: 10.5, longitude: -20 }],
  relations: [{ id: 'relation/rents', type: 'CONTRADICTS', from: 'claim/no-rent', to: 'claim/some-rent' }],
})
