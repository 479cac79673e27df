/** Processes and events: their fields say what the bundle said, from whichever end they are asked. */
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
