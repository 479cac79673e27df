/** Actors, their offices, processes and events, and the service: fields say what the bundle said, from whichever end they are asked. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { model } from '../../src/model/model.ts'
import { openService, type Service } from '../service.ts'
import { strait } from '../worlds/strait.ts'

let service: Service
beforeAll(async () => {
  service = await openService(strait)
})
afterAll(() => service.close())

const is = (id: string) => ({ id })
const all = (...ids: string[]) => ids.map(is)

test('a person: names of every kind, ids elsewhere, offices', async () => {
  const { actor } = await service.data(`{ actor(id: "person/mira-north") {
    __typename id label description labels { value lang kind } identifiers { scheme value url }
    ... on Person {
      tenures { id office person { id } of { id } from { edtf } to { edtf } }
      lastDay: tenures(on: "2025-06-30") { id } later: tenures(on: "2025-07-01") { id } before: tenures(on: "2024-04-30") { id }
    }
  } }`)
  expect(actor).toEqual({
    __typename: 'Person',
    id: 'person/mira-north',
    label: 'Mira North',
    description: 'Negotiator of Northland.',
    labels: [
      { value: 'Mira North', lang: 'en', kind: 'PREFERRED' },
      { value: 'M. North', lang: 'en', kind: 'ALTERNATE' },
      { value: 'ミラ・ノース', lang: 'ja', kind: 'PREFERRED' },
      { value: 'Мира Норт', lang: 'ru', kind: 'TRANSLITERATION' },
      { value: 'Mira South', lang: 'en', kind: 'FORMER' },
    ],
    identifiers: [
      { scheme: 'wikidata', value: 'Q1', url: 'https://www.wikidata.org/wiki/Q1' },
      { scheme: 'pa-x', value: '7', url: null },
    ],
    tenures: [
      {
        id: 'tenure/mira-envoy',
        office: 'envoy',
        person: is('person/mira-north'),
        of: is('state/northland'),
        from: { edtf: '2024-05' },
        to: { edtf: '2025-06-30' },
      },
      {
        id: 'tenure/mira-minister',
        office: 'minister',
        person: is('person/mira-north'),
        of: is('organization/north-cabinet'),
        from: { edtf: '2025-07-01' },
        to: null,
      },
    ],
    lastDay: all('tenure/mira-envoy'),
    later: all('tenure/mira-minister'),
    before: [],
  })
})

test('organizations and states: what they are part of, what is part of them, offices held for them', async () => {
  const { cabinet, delegation, north, south } = await service.data(`{
    cabinet: actor(id: "organization/north-cabinet") { ... on Organization { type reliability partOf { __typename id } parts { id } tenures { id } } }
    delegation: actor(id: "organization/north-delegation") { ... on Organization { type partOf { __typename id } parts { id } } }
    north: actor(id: "state/northland") { ... on State { iso3 tenures(on: "2025-01-01") { id } never: tenures(on: "2026-01-01") { id } } }
    south: actor(id: "state/southland") { ... on State { iso3 tenures { id } } }
  }`)
  expect(cabinet).toEqual({
    type: 'GOVERNMENT',
    reliability: null,
    partOf: { __typename: 'State', id: 'state/northland' },
    parts: all('organization/north-delegation'),
    tenures: all('tenure/mira-minister'),
  })
  expect(delegation).toEqual({
    type: 'DELEGATION',
    partOf: { __typename: 'Organization', id: 'organization/north-cabinet' },
    parts: [],
  })
  expect(north).toEqual({ iso3: 'NOR', tenures: all('tenure/mira-envoy'), never: [] })
  expect(south).toEqual({ iso3: 'SOU', tenures: [] })
})

test('the service says what it is, how much it holds and when it last changed', async () => {
  const { service: about } = await service.data(
    '{ service { name version engine lastRecordedAt counts { key label count entity { id } } } }',
  )
  expect(about).toMatchObject({
    name: 'Parley',
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    engine: service.store.engine,
  })
  expect(about.lastRecordedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  const counts = Object.fromEntries(about.counts.map(({ key, count }: { key: string; count: number }) => [key, count]))
  expect(Object.keys(counts)).toEqual([...(model.enums.get('EntityKind')?.values.keys() ?? [])])
  expect(counts).toMatchObject({
    PERSON: 1,
    ORGANIZATION: 3,
    STATE: 2,
    PROCESS: 2,
    EVENT: 3,
    AGREEMENT: 2,
    PROVISION: 1,
    CLAIM: 4,
    PROPOSITION: 1,
    SOURCE: 3,
    TOPIC: 2,
    PLACE: 2,
  })
})

test('a process: status with its history, participants, parts, topics', async () => {
  const { process, peace } = await service.data(`{
    process(id: "process/strait-talks") {
      status statusHistory { status on { edtf } citations { locator } }
      participants { role actor { id } citations { locator } } partOf { id } parts { id } topics { id }
    }
    peace: process(id: "process/peace") { partOf { id } parts { id } participants { role } }
  }`)
  expect(process).toEqual({
    status: 'STALLED',
    statusHistory: [
      { status: 'ACTIVE', on: { edtf: '2025-01' }, citations: [{ locator: '§3' }] },
      { status: 'STALLED', on: null, citations: [{ locator: 'p. 1' }] },
    ],
    participants: [
      { role: 'PARTY', actor: is('state/northland'), citations: [{ locator: '§4' }] },
      { role: 'OBSERVER', actor: is('organization/strait-times'), citations: [] },
    ],
    partOf: is('process/peace'),
    parts: [],
    topics: all('topic/passage'),
  })
  expect(peace).toEqual({ partOf: null, parts: all('process/strait-talks'), participants: [] })
})

test('an event: type and modes with quad class and score, place, participants, what it is part of and led to', async () => {
  const { event, session, signing } = await service.data(`{
    event(id: "event/summit") {
      type modes quad score channel status outcome coding
      time { edtf earliest latest approximate uncertain span }
      place { id } processes { id } partOf { id } parts { id } leadsTo { id } followsFrom { id } agreements { id } topics { id }
      participants { role capacity actor { id } event { id } citations { locator via { id } } }
      hosts: participants(roles: [HOST, TARGET]) { actor { id } } none: participants(roles: []) { role }
    }
    session: event(id: "event/first-session") { type modes quad score channel outcome coding place { id } partOf { id } leadsTo { id } }
    signing: event(id: "event/accord-signing") { quad score time { edtf } followsFrom { id } agreements { id } }
  }`)
  expect(event).toEqual({
    type: 'CONSULT',
    modes: ['VISIT', 'PHONE'],
    quad: 'VERBAL_COOPERATION',
    score: 2.75,
    channel: 'IN_PERSON',
    status: 'OCCURRED',
    outcome: 'SUCCEEDED',
    coding: 'MACHINE',
    time: {
      edtf: '2025-02-13/2025-02-15',
      earliest: '2025-02-13',
      latest: '2025-02-15',
      approximate: false,
      uncertain: false,
      span: true,
    },
    place: is('place/lighthouse'),
    processes: all('process/strait-talks'),
    partOf: null,
    parts: all('event/first-session'),
    leadsTo: all('event/accord-signing'),
    followsFrom: [],
    agreements: all('agreement/accord'),
    topics: all('topic/passage'),
    participants: [
      {
        role: 'ENVOY',
        capacity: 'special envoy',
        actor: is('person/mira-north'),
        event: is('event/summit'),
        citations: [{ locator: '§5', via: all('source/report') }],
      },
      { role: 'SIGNATORY', capacity: null, actor: is('person/mira-north'), event: is('event/summit'), citations: [] },
      { role: 'HOST', capacity: null, actor: is('state/southland'), event: is('event/summit'), citations: [] },
    ],
    hosts: [{ actor: is('state/southland') }],
    none: [],
  })
  expect(session).toEqual({
    type: null,
    modes: [],
    quad: null,
    score: null,
    channel: null,
    outcome: 'UNKNOWN',
    coding: 'HUMAN',
    place: null,
    partOf: is('event/summit'),
    leadsTo: [],
  })
  expect(signing).toEqual({
    quad: 'VERBAL_COOPERATION',
    score: 2.5,
    time: null,
    followsFrom: all('event/summit'),
    agreements: all('agreement/accord'),
  })
})
