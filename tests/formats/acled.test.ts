/** ACLED: events that people coded, with days that are more or less sharp. */
import { expect, test } from 'vitest'
import { openService } from '../service.ts'
import { blocksOf } from './documented.ts'
import { taken } from './taking.ts'

const [table = ''] = blocksOf('ACLED', 'csv')
const [report = ''] = blocksOf('ACLED', 'text')

test('the table of docs/import.md becomes what the page says, and answers', async () => {
  const made = await taken({ 'acled.csv': table })
  expect(made.said.join('\n')).toBe(report.trim())
  expect(made.rejections).toEqual([expect.stringMatching(/^acled\.csv:4 rejected: event_date is "2023-03-32"/)])
  expect(made.bundle.bundle.license).toMatch(/not to be passed on/)
  const service = await openService(made.bundle)
  const { events } = await service.data(`{ events(orderBy: [{ by: TIME, direction: ASC }]) { nodes {
    label type modes coding time { edtf } description place { label iso3 latitude } participants { role actor { id } }
    identifiers { scheme value } citations { note }
  } } }`)
  expect(events.nodes).toEqual([
    {
      label: 'Protesters (Kenya): Peaceful protest',
      type: 'PROTEST',
      modes: ['DEMO'],
      coding: 'HUMAN',
      time: { edtf: '2023-03-04' },
      description: 'On 4 March, people protested.\n\nFatalities: 0.',
      place: { label: 'Ketta', iso3: 'KEN', latitude: 1.5 },
      participants: [
        { role: 'PARTICIPANT', actor: { id: 'organization/protesters-kenya' } },
        { role: 'PARTICIPANT', actor: { id: 'organization/khp-ketta-harbour-party' } },
        { role: 'PARTICIPANT', actor: { id: 'organization/students-kenya' } },
      ],
      identifiers: [{ scheme: 'acled', value: 'KEN901' }],
      citations: [{ note: 'Sources: Ketta Post; Coast Radio' }],
    },
    expect.objectContaining({
      type: 'ASSAULT',
      modes: [],
      time: { edtf: '[2023-03-06..2023-03-12]' },
      participants: [
        { role: 'PARTICIPANT', actor: { id: 'organization/military-forces-of-kenya' } },
        { role: 'PARTICIPANT', actor: { id: 'organization/ketta-front' } },
      ],
    }),
  ])
  await service.close()
  const types = new Map(made.list('organizations').map(({ id, type }) => [id, type]))
  expect(types.get('organization/protesters-kenya')).toBe('ROLE')
  expect(types.get('organization/military-forces-of-kenya')).toBe('MILITARY')
  expect(types.get('organization/ketta-front')).toBe('ARMED_GROUP')
})

test('of the third precision only the month is known', async () => {
  const made = await taken({ 'acled.csv': table.replace('2023-03-08,2023,2', '2023-03-15,2023,3') })
  expect(made.list('events')[1]).toMatchObject({ time: '2023-03' })
})
