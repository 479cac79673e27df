/** An invented dispute in which records differ in what filters look at: days of every form, citations of every grade. */

import type { Service } from '../service.ts'
import { bundleOf, cite, claim, source, state } from './island.ts'

const claims = [
  claim('exact', 'state/alpha', {
    said: '2025-02-13',
    stance: 'SUPPORT',
    proposition: 'proposition/rent',
    addressees: ['state/beta'],
  }),
  claim('month', 'state/alpha', { said: '2025-02', speechAct: 'REJECT', about: ['state/beta', 'topic/fish'] }),
  claim('span', 'state/beta', { said: '2025-01-20/2025-02-05', stance: 'OPPOSE', proposition: 'proposition/rent' }),
  claim('until', 'state/beta', { said: '../2025-01-31', topics: ['topic/tuna'], processes: ['process/talks'] }),
  claim('since', 'state/beta', { said: '2025-03-01/..', topics: ['topic/sea'] }),
  claim('undated', 'state/alpha', { stance: 'NEUTRAL', speakers: [{ actor: 'state/alpha' }, { actor: 'state/beta' }] }),
  claim('split-citations', 'state/beta', {
    said: '2020',
    citations: [
      cite('graded', { credibility: 'C5_IMPROBABLE', attribution: 'QUOTED' }),
      cite('plain', { credibility: 'C1_CONFIRMED_BY_OTHER_SOURCES', attribution: 'IMPLIED' }),
    ],
  }),
  claim('via', 'state/beta', {
    said: '2020',
    citations: [cite('plain', { via: 'source/graded', credibility: 'C5_IMPROBABLE', attribution: 'REPORTED' })],
  }),
  claim('ungraded', 'state/beta', { said: '2020', citations: [cite('orphan', { attribution: 'INFERRED' })] }),
]
/** The slugs of all its claims. */
export const everything = claims.map(({ id }) => id.slice('claim/'.length))

export const rent = bundleOf('rent', {
  organizations: [
    { id: 'organization/press', labels: { en: 'Press' }, type: 'MEDIA', reliability: 'B_USUALLY_RELIABLE' },
    { id: 'organization/agency', labels: { en: 'Agency' }, type: 'MEDIA' },
  ],
  persons: [{ id: 'person/ada', labels: { en: 'Ada' } }],
  states: [state('alpha', 'Alpha'), state('beta', 'Beta')],
  processes: [
    {
      id: 'process/talks',
      labels: { en: 'Talks' },
      status: 'ACTIVE',
      participants: [{ actor: 'state/alpha', role: 'PARTY' }],
    },
    { id: 'process/idle', labels: { en: 'Idle' }, status: 'STALLED', topics: ['topic/fish'] },
  ],
  events: [
    {
      id: 'event/call',
      labels: { en: 'Call' },
      type: 'CONSULT',
      status: 'OCCURRED',
      time: '2025-02-13',
      processes: ['process/talks'],
      participants: [{ actor: 'person/ada', role: 'INITIATOR' }],
    },
    {
      id: 'event/visit',
      labels: { en: 'Visit' },
      type: 'AGREE',
      status: 'PLANNED',
      time: '2025-03',
      participants: [
        { actor: 'person/ada', role: 'HOST' },
        { actor: 'state/beta', role: 'TARGET' },
      ],
    },
    { id: 'event/untyped', labels: { en: 'Untyped' }, status: 'OCCURRED' },
  ],
  agreements: [
    {
      id: 'agreement/lease',
      labels: { en: 'Lease' },
      status: 'SIGNED',
      signed: '2025',
      parties: [{ actor: 'state/alpha', role: 'PARTY' }],
    },
    {
      id: 'agreement/sale',
      labels: { en: 'Sale' },
      status: 'PROPOSED',
      parties: [
        { actor: 'state/alpha', role: 'PARTY' },
        { actor: 'state/beta', role: 'PROPOSER' },
      ],
    },
  ],
  claims,
  propositions: [
    { id: 'proposition/rent', text: { en: 'Rent.' }, topics: ['topic/fish'] },
    { id: 'proposition/other', text: { en: 'Other.' } },
  ],
  sources: [
    source('graded', {
      reliability: 'A_COMPLETELY_RELIABLE',
      publisher: 'organization/press',
      published: '2025-02-14',
    }),
    source('plain', { publisher: 'organization/press', relevance: 'ON_TOPIC', published: '2025-03' }),
    source('orphan', { publisher: 'organization/agency' }),
  ],
  topics: [
    { id: 'topic/sea', labels: { en: 'Sea' } },
    { id: 'topic/fish', labels: { en: 'Fish' }, broader: 'topic/sea' },
    { id: 'topic/tuna', labels: { en: 'Tuna' }, broader: 'topic/fish' },
  ],
})

/** The input type of each list's filter. */
export const filterTypes: Record<string, string> = {
  claims: 'ClaimFilter',
  events: 'EventFilter',
  agreements: 'AgreementFilter',
  actors: 'ActorFilter',
  sources: 'SourceFilter',
  processes: 'ProcessFilter',
  propositions: 'PropositionFilter',
}

/** The slugs of what a list at the root has with the filter, sorted. */
export async function foundIn(service: Service, list: string, filter: object): Promise<string[]> {
  const data = await service.data(
    `query ($filter: ${filterTypes[list]}) { ${list}(filter: $filter, first: 100) { nodes { id } totalCount } }`,
    { filter },
  )
  const slugs: string[] = data[list].nodes.map(({ id }: { id: string }) => id.split('/')[1])
  if (data[list].totalCount !== slugs.length)
    throw new Error(`totalCount is ${data[list].totalCount}, not ${slugs.length}.`)
  return slugs.sort()
}
