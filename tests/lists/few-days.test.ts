/** Lists of what is dated within a few days: they start there instead of looking through everything. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openService, type Service } from '../service.ts'
import { bundleOf, cite, claim, source, state } from '../worlds/island.ts'

const dates = [
  '2025-02-13',
  '2025-02',
  '2025',
  '202X',
  '20XX',
  '2025-02-13/2025-02-25',
  '2025-01-31/2025-02-01',
  '2024-12-31/2025-01-01',
  '2019-12-31/2020-01-01',
  '1999-12-31/2000-01-01',
  '2025-02/..',
  '../2025-02-13',
  '[2025-02-12,2025-03-01]',
  '2025-22',
  '0001-01-01',
  '9999-12-31',
  '2024-02-29',
]
const ranges = [
  ['2025-02-13', '2025-02-13'],
  ['2025-02-14', '2025-02-28'],
  ['2025-01-31', '2025-03-02'],
  ['2024-12-31', '2025-01-01'],
  ['1999-12-31', '2000-01-01'],
  ['2000-01-01', '2000-01-01'],
  ['2019-12-20', '2020-01-10'],
  ['2024-02-28', '2024-03-01'],
  ['0001-01-01', '0001-01-01'],
  ['9999-12-31', '9999-12-31'],
  ['9999-12-01', '9999-12-31'],
] as const

let service: Service

beforeAll(async () => {
  const said = (date: string | undefined, id: string) =>
    claim(id, 'state/alpha', { ...(date ? { said: date } : {}), citations: [cite('gazette')] })
  service = await openService(
    bundleOf('days', {
      states: [state('alpha', 'Alpha')],
      sources: [source('gazette')],
      claims: [...dates.map((date, index) => said(date, `c${index}`)), said(undefined, 'undated')],
      events: dates.map((date, index) => ({
        id: `event/e${index}`,
        labels: { en: date },
        status: 'OCCURRED',
        time: date,
        citations: [cite('gazette')],
      })),
    }),
  )
})
afterAll(() => service.close())

interface Page {
  totalCount: number
  nodes: { id: string }[]
}

async function read(filter: object): Promise<{ claims: Page; events: Page }> {
  const { claims, events } = filter as { claims: object; events: object }
  const query =
    'query ($claims: ClaimFilter, $events: EventFilter) { claims(first: 100, filter: $claims) { totalCount nodes { id } } events(first: 100, filter: $events) { totalCount nodes { id } } }'
  return service.data(query, { claims, events })
}

const within = (range: object) => ({ claims: { said: range }, events: { time: range } })

test.each(ranges)('from %s to %s there is what a look at every date finds', async (from, to) => {
  // An `or` gives no days to start at: every date is looked at.
  const { claims, events } = within({ from, to })
  const looked = await read({ claims: { or: [claims] }, events: { or: [events] } })
  expect(await read(within({ from, to }))).toEqual(looked)
  expect(looked.claims.nodes.length).toBeGreaterThan(1)
})

test('a day in it is found by a date of any length that holds it', async () => {
  const { claims } = await read(within({ from: '2025-02-13', to: '2025-02-13' }))
  const found = dates.filter((_, index) => claims.nodes.some(({ id }) => id === `claim/c${index}`))
  expect(found).toEqual(
    dates.filter(
      (date) =>
        ![
          '2025-01-31/2025-02-01',
          '2024-12-31/2025-01-01',
          '2019-12-31/2020-01-01',
          '1999-12-31/2000-01-01',
          '0001-01-01',
          '9999-12-31',
          '2024-02-29',
        ].includes(date),
    ),
  )
})

test('what has no date is added where it is asked for', async () => {
  const { claims } = await read(within({ from: '2025-02-13', to: '2025-02-13', includeUndated: true }))
  expect(claims.nodes.at(-1)).toEqual({ id: 'claim/undated' })
})
