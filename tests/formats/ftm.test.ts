/** FollowTheMoney: entities that name one another, as lines of JSON. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openService, type Service } from '../service.ts'
import { blocksOf } from './documented.ts'
import { type Taken, taken } from './taking.ts'

const [lines = ''] = blocksOf('FollowTheMoney', 'ndjson')
const [report = ''] = blocksOf('FollowTheMoney', 'text')

let made: Taken
let service: Service
beforeAll(async () => {
  made = await taken({ 'ftm.ndjson': lines })
  service = await openService(made.bundle)
})
afterAll(() => service.close())

test('the lines of docs/import.md become what the page says', () => {
  expect(made.said.join('\n')).toBe(report.trim())
  expect(made.rejections).toEqual([
    'ftm.ndjson:7 rejected: is of the schema Vessel, of which nothing can be made here.',
  ])
  expect(made.rejectedText).toBe(
    '{"id":"v1","schema":"Vessel","properties":{"name":["Dawn"]},"why":"is of the schema Vessel, of which nothing can be made here."}\n',
  )
})

test('only a line feed ends a line: JSON may hold what ends lines elsewhere', async () => {
  const entity = { id: 'p9', schema: 'Person', properties: { name: ['Ada\u2028Alpha'] } }
  const { rejections, bundle } = await taken({ 'names.ndjson': `${JSON.stringify(entity)}\r\n` })
  expect(rejections).toEqual([])
  expect(bundle.persons).toHaveLength(1)
})

test('a line that is too long is refused, wherever it ends', async () => {
  const long = JSON.stringify({ id: 'p9', schema: 'Person', properties: { name: ['a'.repeat(17_000_000)] } })
  await expect(taken({ 'names.ndjson': `\n${long}` })).rejects.toThrow('names.ndjson:2 has more than 16777216 bytes')
})

test('a person has all its names, its ids elsewhere and its office', async () => {
  const { actor } = await service.data(`{ actor(id: "person/ftm-p1") {
    labels { value kind lang } identifiers { scheme value }
    ... on Person { tenures { office of { id } from { edtf } } }
  } }`)
  expect(actor).toEqual({
    labels: [
      { value: 'Ada Alpha', kind: 'PREFERRED', lang: 'und' },
      { value: 'A. Alpha', kind: 'ALTERNATE', lang: 'und' },
      { value: 'Ada Beta', kind: 'FORMER', lang: 'und' },
    ],
    identifiers: [
      { scheme: 'ftm', value: 'p1' },
      { scheme: 'wikidata', value: 'Q1' },
    ],
    tenures: [{ office: 'harbour minister', of: { id: 'state/ken' }, from: { edtf: '2018' } }],
  })
})

test('a payment is an event from the payer to the beneficiary, which stand on other lines', async () => {
  const { event } = await service.data(`{ event(id: "event/ftm-pay1") {
    label type coding time { edtf } participants { role actor { id } } citations { locator source { type } }
  } }`)
  expect(event).toEqual({
    label: 'Ada Alpha – Harbour Party: payment of EUR 1000',
    type: 'AID',
    coding: 'MACHINE',
    time: { edtf: '2019-03-04' },
    participants: [
      { role: 'INITIATOR', actor: { id: 'person/ftm-p1' } },
      { role: 'TARGET', actor: { id: 'organization/ftm-o1' } },
    ],
    citations: [{ locator: 'pay1', source: { type: 'DATASET' } }],
  })
})

test('an entity that names what the file does not have is rejected with the reason', async () => {
  const payment = '{"id": "x", "schema": "Payment", "properties": {"payer": ["nobody"]}}\n'
  const membership =
    '{"id": "y", "schema": "Membership", "properties": {"member": ["p1"], "organization": ["nowhere"]}}\n'
  const { rejections } = await taken({ 'ftm.ndjson': `${lines}${payment}${membership}` })
  expect(rejections.slice(1)).toEqual([
    'ftm.ndjson:8 rejected: names nobody, which is no actor of the file.',
    'ftm.ndjson:9 rejected: names no organization that the file has as an organization.',
  ])
})

test('a date that is given twice is one of the two', async () => {
  const twice = lines.replace('"2019-03-04"', '"2019-03-04", "2019-03-01"')
  const again = await taken({ 'ftm.ndjson': twice })
  expect(again.list('events')).toMatchObject([{ time: '[2019-03-01, 2019-03-04]' }])
})
