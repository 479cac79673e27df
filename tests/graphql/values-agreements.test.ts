/** Agreements, their provisions, and an actor’s part in both: their fields say what the bundle said, from whichever end they are asked. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openService, type Service } from '../service.ts'
import { strait } from './strait.ts'

let service: Service
beforeAll(async () => {
  service = await openService(strait)
})
afterAll(() => service.close())

const is = (id: string) => ({ id })
const all = (...ids: string[]) => ids.map(is)

test('an agreement: stage, form, status with its history, parties, provisions, documents', async () => {
  const { agreement } = await service.data(`{ agreement(id: "agreement/accord") {
    stage form status signed { edtf approximate earliest latest span } statusHistory { status on { edtf uncertain } citations { locator } }
    processes { id } events { id } documents { id } topics { id } provisions { id }
    parties { role actor { id } agreement { id } citations { locator } } proposers: parties(roles: [PROPOSER]) { actor { id } }
  } }`)
  expect(agreement).toEqual({
    stage: 'PARTIAL',
    form: 'MULTIPARTY',
    status: 'SIGNED',
    signed: { edtf: '2025-03~', approximate: true, earliest: '2025-03-01', latest: '2025-03-31', span: false },
    statusHistory: [
      { status: 'PROPOSED', on: { edtf: '2025-01?', uncertain: true }, citations: [] },
      { status: 'SIGNED', on: { edtf: '2025-03~', uncertain: false }, citations: [{ locator: 'p. 2' }] },
    ],
    processes: all('process/strait-talks'),
    events: all('event/summit', 'event/accord-signing'),
    documents: all('source/accord-text'),
    topics: all('topic/passage'),
    provisions: all('provision/toll'),
    parties: [
      {
        role: 'PARTY',
        actor: is('state/northland'),
        agreement: is('agreement/accord'),
        citations: [{ locator: 'p. 3' }],
      },
      { role: 'PROPOSER', actor: is('state/northland'), agreement: is('agreement/accord'), citations: [] },
      { role: 'PARTY', actor: is('state/southland'), agreement: is('agreement/accord'), citations: [] },
    ],
    proposers: [{ actor: is('state/northland') }],
  })
})

test('what agreements are to one another has its own name at each end', async () => {
  const { accord, treaty } = await service.data(`
    fragment Related on Agreement { relatedTo { type agreement { id } citations { locator } } }
    { accord: agreement(id: "agreement/accord") { ...Related } treaty: agreement(id: "agreement/treaty") { ...Related } }`)
  const byType = (a: { type: string }, b: { type: string }) => (a.type < b.type ? -1 : 1)
  expect(accord.relatedTo.toSorted(byType)).toEqual([
    { type: 'IMPLEMENTS', agreement: is('agreement/treaty'), citations: [{ locator: 'p. 4' }] },
    { type: 'PREPARED_BY', agreement: is('agreement/treaty'), citations: [] },
  ])
  expect(treaty.relatedTo.toSorted(byType)).toEqual([
    { type: 'IMPLEMENTED_BY', agreement: is('agreement/accord'), citations: [{ locator: 'p. 4' }] },
    { type: 'PREPARES', agreement: is('agreement/accord'), citations: [] },
  ])
})

test('an actor’s events and agreements come once, with all its roles in them', async () => {
  const { mira, north } = await service.data(`{
    mira: actor(id: "person/mira-north") {
      events { totalCount edges { roles node { id } } } envoy: events(roles: [ENVOY]) { totalCount edges { roles } } host: events(roles: [HOST]) { totalCount }
    }
    north: actor(id: "state/northland") { agreements { totalCount edges { roles node { id } } } party: agreements(roles: [PARTY, SIGNATORY]) { edges { roles } } }
  }`)
  expect(mira).toEqual({
    events: { totalCount: 1, edges: [{ roles: ['ENVOY', 'SIGNATORY'].toSorted(), node: is('event/summit') }] },
    envoy: { totalCount: 1, edges: [{ roles: ['ENVOY'] }] },
    host: { totalCount: 0 },
  })
  expect(north).toEqual({
    agreements: { totalCount: 1, edges: [{ roles: ['PARTY', 'PROPOSER'], node: is('agreement/accord') }] },
    party: { edges: [{ roles: ['PARTY'] }] },
  })
})

test('a provision: whom it concerns, and its amounts', async () => {
  const { entity } = await service.data(`{ entity(id: "provision/toll") { label ... on Provision {
    text status agreement { id } proposedBy { id } obliges { id } benefits { id } topics { id } amounts { value unit role of }
  } } }`)
  expect(entity).toEqual({
    label: 'Southland pays a toll.',
    text: 'Southland pays a toll.',
    status: 'AGREED',
    agreement: is('agreement/accord'),
    proposedBy: all('state/northland'),
    obliges: all('state/southland'),
    benefits: all('organization/north-cabinet'),
    topics: all('topic/tolls'),
    amounts: [
      { value: 2.5, unit: 'PERCENT', role: 'SHARE', of: 'freight' },
      { value: 500_000_000_000, unit: 'USD', role: 'CAP', of: null },
    ],
  })
})
