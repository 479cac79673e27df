/** GDELT: machine-coded events, and the articles that mention them. */
import { expect, test } from 'vitest'
import { openService } from '../service.ts'
import { blocksOf } from './documented.ts'
import { imported, taken } from './taking.ts'

const [events = ''] = blocksOf('GDELT', 'csv')
const [report = ''] = blocksOf('GDELT', 'text')

const mentions = [
  [
    '9001',
    '20180905101500',
    '20180905103000',
    '1',
    'news.example.org',
    'https://news.example.org/ketta',
    '4',
    '-1',
    '20',
    '31',
    '1',
    '90',
    '2000',
    '-1',
    '',
    '',
  ],
  [
    '9001',
    '20180905101500',
    '20180905110000',
    '1',
    'paper.example.org',
    'https://paper.example.org/k',
    '2',
    '-1',
    '20',
    '9',
    '1',
    '20',
    '900',
    '0',
    'srclc:ara;eng:X',
    '',
  ],
  [
    '9001',
    '20180905101500',
    '20180905110000',
    '1',
    'paper.example.org',
    'https://paper.example.org/k',
    '2',
    '-1',
    '20',
    '9',
    '1',
    '20',
    '900',
    '0',
    'srclc:ara;eng:X',
    '',
  ],
]
  .map((cells) => cells.join('\t'))
  .join('\n')

test('the table of docs/import.md becomes what the page says', async () => {
  const made = await taken({ 'gdelt.csv': events })
  expect(made.said.join('\n')).toBe(report.trim())
  expect(made.rejections).toEqual(['gdelt.csv:3 rejected: EventCode is "999", which is no code of CAMEO.'])
  expect(made.list('events')).toMatchObject([
    {
      id: 'event/gdelt-9001',
      labels: { en: 'NAIROBI – ARMY: Accuse of human rights abuses' },
      type: 'ACCUSE',
      modes: ['ALLEGE'],
      coding: 'MACHINE',
      time: '2018-09-04',
      identifiers: { gdelt: '9001', cameo: '1122' },
      participants: [
        { actor: 'state/ken', role: 'INITIATOR' },
        { actor: 'organization/army-eth-mil', role: 'TARGET' },
      ],
    },
  ])
  expect(made.list('organizations')).toMatchObject([{ type: 'MILITARY', partOf: 'state/eth' }])
  expect(made.list('places')).toMatchObject([{ latitude: 1.5, longitude: 36.5 }])
})

test('mentions, without names of columns, are citations of the same event', async () => {
  const service = await openService((await taken({ 'gdelt.csv': events })).bundle)
  const made = await taken({ 'mentions.csv': mentions })
  expect(made.rows).toEqual({ read: 3, taken: 2, folded: 1, rejected: 0 })
  await imported(service.store, made)
  const { event } = await service.data(`{ event(id: "event/gdelt-9001") {
    label citations { locator credibility source { type url language retrieved publisher { label } } }
  } }`)
  expect(event.label).toBe('NAIROBI – ARMY: Accuse of human rights abuses')
  expect(event.citations).toEqual(
    expect.arrayContaining([
      {
        locator: 'sentence 4, character 31',
        credibility: 'C3_POSSIBLY_TRUE',
        source: {
          type: 'ARTICLE',
          url: 'https://news.example.org/ketta',
          language: 'en',
          retrieved: '2018-09-05T10:30:00.000Z',
          publisher: { label: 'news.example.org' },
        },
      },
      expect.objectContaining({
        locator: 'sentence 2, character 9',
        credibility: null,
        source: expect.objectContaining({ language: 'ar' }),
      }),
    ]),
  )
  await service.close()
})

test('events without names of columns are read by their places', async () => {
  const cells = Array.from({ length: 61 }, () => '')
  const given: [number, string][] = [
    [0, '77'],
    [1, '20180904'],
    [2, '201809'],
    [3, '2018'],
    [5, 'KEN'],
    [6, 'KENYA'],
    [7, 'KEN'],
    [26, '042'],
    [60, 'https://a.example.org/"x'],
  ]
  for (const [at, text] of given) cells[at] = text
  const made = await taken({ '20180904.export.CSV': cells.join('\t') })
  expect(made.rejections).toEqual([])
  expect(made.list('events')).toMatchObject([
    { type: 'CONSULT', modes: ['VISIT'], participants: [{ actor: 'state/ken' }] },
  ])
})
