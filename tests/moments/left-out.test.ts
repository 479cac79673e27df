/** An answer as of what was published by a day says what it leaves out for want of a day. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { StoreError, type StoreErrorKind } from '../../src/store/store.ts'
import { openService, type Service, serviceOver } from '../service.ts'
import { bundleOf, cite, claim, source, state } from '../worlds/island.ts'

const undated = Array.from({ length: 12 }, (_, index) => `undated-${String(index).padStart(2, '0')}`)
const shelf = (more: object = {}) =>
  bundleOf('shelf', {
    states: [state('alpha', 'Alpha')],
    sources: [
      source('dated', { published: '2025-02' }),
      source('read', { retrieved: '2025-03-01' }),
      ...undated.map((slug) => source(slug, slug === 'undated-11' ? more : {})),
    ],
    claims: [
      claim('dated', 'state/alpha', { said: '2024', citations: [cite('dated')] }),
      claim('carried', 'state/alpha', { said: '2025', citations: [cite('undated-00', { via: 'source/read' })] }),
      claim('undated', 'state/alpha', { said: '2024', citations: [cite('undated-00'), cite('undated-11')] }),
      claim('later', 'state/alpha', { said: '2025', citations: [cite('undated-11')] }),
      claim('uncited', 'state/alpha', { said: '2024' }),
    ],
  })

let service: Service
let first: string
beforeAll(async () => {
  service = await openService(shelf())
  first = (await service.data('{ service { lastRecordedAt } }')).service.lastRecordedAt
})
afterAll(() => service.close())

const leftOut = async (times: string) => {
  const { extensions } = await service.ask(`query @asOf(${times}) { claims { totalCount } }`)
  return extensions?.asOf
}
const told = (sourcesWithoutDay: number, claimsLeftOut: number) => ({
  published: { sourcesWithoutDay, first: undated.slice(0, 10).map((slug) => `source/${slug}`), claimsLeftOut },
})

test('it says how many sources have no day, names ten, and counts the claims that count on no day', async () => {
  expect(await leftOut('published: "2025-01-01"')).toEqual(told(12, 3))
  const ask = async (times: string) =>
    (await service.data(`query ${times} { claims { totalCount } }`)).claims.totalCount
  expect((await ask('')) - (await ask('@asOf(published: "9999-12-31")'))).toBe(3)
})

test('claims that the day of valid hides are not among them', async () => {
  expect(await leftOut('published: "2025-01-01", valid: "2024-06-01"')).toEqual(told(12, 2))
})

test('it is there with zeros too, with variables and their defaults, and only if that day is given', async () => {
  const none = { published: { sourcesWithoutDay: 0, first: [], claimsLeftOut: 0 } }
  expect(await leftOut('published: "2025-01-01", known: "2000-01-01T00:00:00Z"')).toEqual(none)
  const asked = 'query ($day: Date = "2025-01-01") @asOf(published: $day) { __typename }'
  expect((await service.ask(asked)).extensions?.asOf).toEqual(told(12, 3))
  expect((await service.ask(asked, { day: null })).extensions).toBeUndefined()
  expect(await leftOut('valid: "2025-01-01"')).toBeUndefined()
})

test('an import changes it, and what was known before stays', async () => {
  expect(await leftOut('published: "2025-01-01"')).toEqual(told(12, 3))
  await service.take(shelf({ published: '2024' }))
  expect(await leftOut('published: "2025-01-01"')).toEqual(told(11, 1))
  expect(await leftOut(`published: "2025-01-01", known: "${first}"`)).toEqual(told(12, 3))
  await service.take(shelf())
})

/** Asks twice where the look for what is left out fails: what both answers say of it, and how often it was looked for. */
async function failing(kind: StoreErrorKind) {
  let looks = 0
  const other = serviceOver({
    ...service.store,
    read: async (statement) => {
      if (statement.name !== 'left out') return service.store.read(statement)
      looks += 1
      throw new StoreError(kind, 'secret', statement.name)
    },
  })
  const ask = async () => {
    const { data, errors, extensions } = await other.ask(
      'query @asOf(published: "9999-12-31") { claims { totalCount } }',
    )
    expect({ data, errors }).toEqual({ data: { claims: { totalCount: 2 } } })
    return extensions?.asOf
  }
  return { said: [await ask(), await ask()], looks, log: JSON.stringify(other.log) }
}

test.each([
  ['timeout', 'It took the database too long to find what is left out; it is tried again after the next import.', 1],
  ['unavailable', 'What is left out could not be read; try again.', 2],
] as const)(
  'where it cannot be read (%s), the answer is whole and says why it is missing',
  async (kind, reason, looks) => {
    const found = await failing(kind)
    expect(found).toMatchObject({
      said: [
        { published: null, reason },
        { published: null, reason },
      ],
      looks,
    })
    expect(found.log).toContain('secret')
  },
)
