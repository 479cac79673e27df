/** Agreements, provisions, sources, citations, topics and places: fields say what the bundle said, from whichever end they are asked. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openService, type Service } from '../service.ts'
import { strait } from '../worlds/strait.ts'

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

test('a source: its grade or its publisher’s, what it draws on, what it is cited for', async () => {
  const { minutes, report, text } = await service.data(`
    fragment All on Source { title url type publisher { id } authors { id } language published { edtf } retrieved retrievedOn reportedBy reliability relevance note license drawsOn { id } drawnOnBy { id } }
    {
      minutes: source(id: "source/minutes") { ...All cited(kinds: [EVENT]) { totalCount nodes { locator entity { id } } } }
      report: source(id: "source/report") { reliability relevance drawsOn { id } drawnOnBy { id } cited(kinds: []) { totalCount } }
      text: source(id: "source/accord-text") { reliability publisher { id } published { edtf } retrieved url language license }
    }`)
  expect(minutes).toMatchObject({
    title: 'Minutes of the summit',
    url: 'https://example.org/minutes',
    type: 'TRANSCRIPT',
    publisher: is('organization/strait-times'),
    authors: all('person/mira-north'),
    language: 'fr',
    published: { edtf: '2025-02-16' },
    retrieved: '2025-03-01T09:30:00.000Z',
    retrievedOn: '2025-03-01',
    reportedBy: '2025-02-16',
    reliability: 'B_USUALLY_RELIABLE',
    relevance: 'ON_TOPIC',
    note: 'Complete.',
    license: 'CC-BY-4.0',
    drawsOn: all('source/report'),
    drawnOnBy: [],
  })
  const events = minutes.cited.nodes.map(({ entity }: { entity: { id: string } }) => entity.id).sort()
  expect(events).toEqual(['event/accord-signing', 'event/first-session', 'event/summit', 'event/summit'])
  expect(minutes.cited.totalCount).toBe(4)
  expect(report).toEqual({
    reliability: 'D_NOT_USUALLY_RELIABLE',
    relevance: 'UNREVIEWED',
    drawsOn: [],
    drawnOnBy: all('source/minutes'),
    cited: { totalCount: 0 },
  })
  expect(text).toEqual({
    reliability: 'F_CANNOT_BE_JUDGED',
    publisher: null,
    published: null,
    retrieved: null,
    url: null,
    language: null,
    license: null,
  })
})

test('a citation supports the record that it stands in, also where it stands on a part of it', async () => {
  const { tenure, relation, event, person } = await service.data(`
    fragment Supports on Citation { locator supports { __typename ... on Node { id } } entity { __typename id } }
    {
      tenure: node(id: "tenure/mira-envoy") { ... on Tenure { citations { ...Supports } } }
      relation: node(id: "relation/toll-reversal") { ... on ClaimRelation { citations { ...Supports } } }
      event: event(id: "event/summit") { participants(roles: [ENVOY]) { citations { ...Supports } } }
      person: actor(id: "person/mira-north") { citations { ...Supports } }
    }`)
  expect(tenure.citations).toEqual([
    { locator: '§2', supports: { __typename: 'Tenure', id: 'tenure/mira-envoy' }, entity: null },
  ])
  expect(relation.citations).toEqual([
    { locator: 'p. 6', supports: { __typename: 'ClaimRelation', id: 'relation/toll-reversal' }, entity: null },
  ])
  const summit = { __typename: 'Event', id: 'event/summit' }
  expect(event.participants).toEqual([{ citations: [{ locator: '§5', supports: summit, entity: summit }] }])
  const mira = { __typename: 'Person', id: 'person/mira-north' }
  expect(person.citations).toEqual([{ locator: '§1', supports: mira, entity: mira }])
})

test('topics, places and propositions: what they lie in, and what lies in them', async () => {
  const data = await service.data(`{
    tolls: topic(id: "topic/tolls") { label scheme broader { id } narrower { id } }
    passage: topic(id: "topic/passage") { broader { id } narrower { id } }
    lighthouse: place(id: "place/lighthouse") { iso3 latitude longitude within { id } events { nodes { id } } }
    coast: place(id: "place/coast") { iso3 latitude within { id } events { nodes { id } } }
    proposition(id: "proposition/toll") { text topics { id } }
  }`)
  expect(data).toEqual({
    tolls: { label: 'Tolls', scheme: 'law', broader: is('topic/passage'), narrower: [] },
    passage: { broader: null, narrower: all('topic/tolls') },
    lighthouse: {
      iso3: 'SOU',
      latitude: -10.5,
      longitude: 20.25,
      within: is('place/coast'),
      events: { nodes: all('event/summit') },
    },
    coast: { iso3: null, latitude: null, within: null, events: { nodes: [] } },
    proposition: { text: 'Ships should pay a toll.', topics: all('topic/tolls') },
  })
})
