/** Events in PLOVER: records as JSON, and POLECAT's tables. */
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { openService } from '../service.ts'
import { blocksOf } from './documented.ts'
import { taken } from './taking.ts'

const [records = ''] = blocksOf('PLOVER and POLECAT', 'json')
const [report = ''] = blocksOf('PLOVER and POLECAT', 'text')

test('the records of docs/import.md become what the page says, and answer', async () => {
  const made = await taken({ 'plover.json': records })
  expect(made.said.join('\n')).toBe(report.trim())
  expect(made.rejections).toEqual(['plover.json:2 rejected: documents the file, and is no event.'])
  const service = await openService(made.bundle)
  const { event } = await service.data(`{ event(id: "event/plover-p-1") {
    label type modes coding time { edtf } place { label iso3 } topics { id } participants { role actor { id } }
    citations { locator attribution excerpt { text } }
  } }`)
  expect(event).toEqual({
    label: 'Ada Alpha – Ethiopia, harbour rebels: criticized',
    type: 'ACCUSE',
    modes: ['DISAPPROVE'],
    coding: 'HUMAN',
    time: { edtf: '2019-03-04' },
    place: { label: 'Ketta', iso3: 'KEN' },
    topics: expect.arrayContaining([{ id: 'topic/plover-diplomatic' }, { id: 'topic/plover-military' }]),
    participants: [
      { role: 'INITIATOR', actor: { id: 'person/ada-alpha' } },
      { role: 'TARGET', actor: { id: 'state/eth' } },
      { role: 'TARGET', actor: { id: 'organization/harbour-rebels-eth-reb' } },
    ],
    citations: [
      {
        locator: 'P-1',
        attribution: 'REPORTED',
        excerpt: { text: 'Ada Alpha criticized Ethiopia and the harbour rebels.' },
      },
    ],
  })
  await service.close()
})

test('an id that comes again is folded if it says the same, else rejected', async () => {
  const [first] = JSON.parse(records)
  const again = [first, first, { ...first, eventText: 'praised' }]
  const made = await taken({ 'plover.json': JSON.stringify(again) })
  expect(made.rows).toEqual({ read: 3, taken: 1, folded: 1, rejected: 1 })
  expect(made.rejections).toEqual(['plover.json:3 rejected: has the id P-1, which an entry before it has too.'])
})

const columns = [
  'Event ID',
  'Event Date',
  'Event Type',
  'Event Mode',
  'Intensity',
  'Contexts',
  'Actor Name',
  'Wikipedia Actor ID',
  'Actor Country',
  'Primary Actor Sector',
  'Actor Title',
  'Recipient Name',
  'Recipient Country',
  'Primary Recipient Sector',
  'City',
  'Country',
  'Latitude',
  'Longitude',
  'GeoNames ID',
  'Source',
  'Language',
]
const rows = [
  [
    'W1',
    '2022-09-01',
    'PROTEST',
    'demo',
    '-5',
    'legal;economic',
    'Zoë Alpha',
    'Zoë Alpha',
    'KEN',
    'GOV',
    'Minister "of" ports',
    'None',
    'ETH',
    'MIL',
    'Ketta',
    'KEN',
    '1.5',
    '36.5',
    '123',
    'Ketta Post',
    'en',
    '',
    '',
  ],
  ['W2', '2022-09-02', 'COERCE', 'phone', '', 'None', 'Kenya', 'None', 'KEN', 'None', 'None', 'Students', 'KEN', 'EDU'],
  ['W3', '2022-09-41', 'COERCE', '', '', '', 'Kenya', '', 'KEN', '', '', '', '', ''],
]
const table = [columns, ...rows].map((cells) => cells.join('\t')).join('\n')

test('a table of POLECAT in Latin-1, with rows too short and too long, becomes events', async () => {
  const made = await taken({ 'polecat.txt': iconv.encode(table, 'latin1') })
  expect(made.said[0]).toContain('Read as polecat, as it looks like that, encoding windows-1252, delimiter tab')
  expect(made.rows).toEqual({ read: 3, taken: 2, folded: 0, rejected: 1 })
  expect(made.rejections).toEqual([
    'polecat.txt:4 rejected: Event Date is "2022-09-41"; it must be a day such as 2022-09-01.',
  ])
  expect(made.list('events')).toMatchObject([
    {
      type: 'PROTEST',
      modes: ['DEMO'],
      topics: ['topic/plover-legal', 'topic/plover-economic'],
      place: 'place/geonames-123',
      participants: [
        { actor: 'person/zoe-alpha', role: 'INITIATOR', capacity: { en: 'Minister "of" ports' } },
        { actor: 'organization/mil-eth-mil', role: 'TARGET' },
      ],
    },
    { type: 'COERCE', participants: [{ actor: 'state/ken' }, { actor: 'organization/students-ken-edu' }] },
  ])
  expect(made.list('events')[1]).not.toHaveProperty('modes')
  expect(made.said.join()).toContain('modes that COERCE does not have left out (1)')
  expect(made.list('persons')).toMatchObject([{ identifiers: { wikipedia: 'Zoë Alpha' } }])
  const again = await taken({
    'polecat.txt.rejected.csv': iconv.encode(made.rejectedText.replace('09-41', '09-04'), 'latin1'),
  })
  expect(again.rows).toEqual({ read: 1, taken: 1, folded: 0, rejected: 0 })
})
