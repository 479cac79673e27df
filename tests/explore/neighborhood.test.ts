/** What is around some nodes: every type of edge, the order in which nodes are taken in, and where a neighborhood stops. */
import { afterAll, beforeAll, expect, test } from 'vitest'

import { openService, type Service } from '../service.ts'
import { strait } from '../worlds/strait.ts'

interface Edge {
  source: string
  target: string
  type: string
  role: string | null
  count: number
  from: string | null
  to: string | null
  directed: boolean
  evidence: { id: string }[]
}

let service: Service

beforeAll(async () => {
  service = await openService(strait)
})
afterAll(() => service.close())

const around = async (args: string, asOf = '', from = service) => {
  const { neighborhood } = await from.data(`query Around ${asOf} {
    neighborhood(${args}) {
      nodes { id depth degree kind }
      edges { source target type role count from to directed evidence { id } }
      truncated
      totalNodes
    }
  }`)
  return neighborhood
}
const short = ({ source, type, target, role }: Edge) => [source, type, target, role].filter(Boolean).join(' ')

test('each type of edge runs as users see it, with its role', async () => {
  const { edges } = await around('of: ["person/mira-north"], depth: 3')
  const seen = edges.map(short)
  expect(seen).toEqual(
    expect.arrayContaining([
      'person/mira-north MADE claim/toll-refused',
      'claim/toll-refused ON_BEHALF_OF state/northland',
      'claim/toll-refused ADDRESSED_TO state/southland',
      'claim/toll-refused ABOUT provision/toll',
      'claim/toll-refused HAS_TOPIC topic/tolls',
      'claim/toll-refused TAKES_STANCE_ON proposition/toll',
      'claim/toll-refused SAID_AT event/summit',
      'claim/toll-refused SAID_AFTER event/first-session',
      'claim/toll-refused DEPENDS_ON provision/toll',
      'claim/no-comment REPLACED_BY claim/toll-refused',
      'claim/toll-refused CITES source/minutes',
      'claim/toll-refused VIA source/report',
      'source/minutes DRAWS_ON source/report',
      'organization/strait-times PUBLISHED source/minutes',
      'person/mira-north AUTHORED source/minutes',
      'claim/toll-accepted QUALIFIES claim/about-all',
      'claim/no-comment RESPONDS_TO claim/toll-refused',
      'claim/toll-accepted RETRACTS claim/toll-refused',
      'event/summit IN_PROCESS process/strait-talks',
      'person/mira-north PARTICIPATED_IN event/summit ENVOY, SIGNATORY',
      'organization/strait-times PARTICIPATED_IN process/strait-talks OBSERVER',
      'event/summit LEADS_TO event/accord-signing',
      'organization/north-cabinet PART_OF state/northland',
      'event/first-session PART_OF event/summit',
      'process/strait-talks PART_OF process/peace',
      'event/summit LOCATED_IN place/lighthouse',
      'place/lighthouse LOCATED_IN place/coast',
      'topic/tolls BROADER topic/passage',
      'person/mira-north HELD_OFFICE state/northland',
      'agreement/accord NEGOTIATED_AT event/summit',
      'state/northland PARTY_TO agreement/accord PARTY, PROPOSER',
      'agreement/accord AGREEMENT_RELATION agreement/treaty IMPLEMENTS',
      'agreement/accord HAS_PROVISION provision/toll',
      'provision/toll PROPOSED_BY state/northland',
      'provision/toll OBLIGES state/southland',
      'provision/toll BENEFITS organization/north-cabinet',
      'agreement/accord DOCUMENTED_IN source/accord-text',
    ]),
  )
  // A citation of what an event says of somebody counts as a citation of the event.
  expect(edges).toContainEqual(
    expect.objectContaining({ source: 'event/summit', type: 'VIA', target: 'source/report' }),
  )
  expect(new Set(seen).size).toBe(seen.length)
})

test('an edge says what states it, how often, and on which days', async () => {
  const { edges } = await around('of: ["person/mira-north"]')
  const edge = (type: string, target: string) =>
    edges.find((each: Edge) => each.type === type && each.target === target)
  expect(edge('PARTICIPATED_IN', 'event/summit')).toMatchObject({
    count: 2,
    from: '2025-02-13',
    to: '2025-02-15',
    directed: true,
    evidence: [{ id: 'event/summit' }],
  })
  expect(edge('HELD_OFFICE', 'state/northland')).toMatchObject({
    from: '2024-05-01',
    to: '2025-06-30',
    evidence: [{ id: 'person/mira-north' }],
  })
  expect(edge('HELD_OFFICE', 'organization/north-cabinet')).toMatchObject({ from: '2025-07-01', to: null })
})
