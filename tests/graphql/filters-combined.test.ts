/** and, or and not combine whatever a filter can say, and not is the exact complement. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openService, type Service } from '../service.ts'
import { everything, foundIn, rent } from './rent.ts'

let service: Service
beforeAll(async () => {
  service = await openService(rent)
})
afterAll(() => service.close())

const found = (list: string, filter: object) => foundIn(service, list, filter)
const allBut = (...slugs: string[]) => everything.filter((slug) => !slugs.includes(slug)).toSorted()

describe('and, or, not', () => {
  test.each<[object, string[]]>([
    [{ and: [] }, everything],
    [{ or: [] }, []],
    [{ not: {} }, []],
    [{ not: { or: [] } }, everything],
    [{ and: [{ speakers: ['state/beta'] }, { stances: ['OPPOSE'] }] }, ['span']],
    [{ or: [{ stances: ['OPPOSE'] }, { speechActs: ['REJECT'] }] }, ['month', 'span']],
    [{ or: [{ stances: ['OPPOSE'] }, { and: [] }] }, everything],
    [{ or: [{}] }, everything],
    [{ speakers: ['state/alpha'], or: [{ stances: ['OPPOSE'] }, { speechActs: ['REJECT'] }] }, ['month']],
    [
      {
        or: [{ and: [{ speakers: ['state/beta'] }, { not: { said: {} } }] }, { not: { not: { ids: ['claim/via'] } } }],
      },
      ['undated', 'via'],
    ],
  ])('%j', async (filter, expected) => {
    expect(await found('claims', filter)).toEqual(expected.toSorted())
  })

  test.each<[object]>([
    [{ stances: ['SUPPORT'] }],
    [{ stances: [] }],
    [{ said: { from: '2025-02-13', to: '2025-02-13' } }],
    [{ said: { to: '2024-01-01', includeUndated: true } }],
    [{ cited: { reliability: ['B_USUALLY_RELIABLE'] } }],
    [{ cited: { published: { from: '2025-03-01' } } }],
    [{ cited: { sources: ['source/graded'] } }],
    [{ propositions: ['proposition/rent'] }],
    [{ topics: ['topic/sea'] }],
    [{ speakers: ['state/alpha'] }],
    [{ ids: ['claim/exact'] }],
    [{ or: [{ stances: ['SUPPORT'] }, { said: { from: '2025-03-01' } }] }],
    [{ and: [{ stances: ['SUPPORT'] }, { said: { from: '2025-01-01' } }] }],
  ])('not %j is the exact complement, missing values included', async (filter) => {
    const matching = await found('claims', filter)
    expect(await found('claims', { not: filter })).toEqual(allBut(...matching))
  })

  test.each(['ids', 'speakers', 'addressees', 'about', 'topics', 'processes', 'propositions', 'stances', 'speechActs'])(
    'an empty list of %s matches nothing',
    async (field) => {
      expect(await found('claims', { [field]: [] })).toEqual([])
    },
  )

  test.each(['sources', 'publishers', 'reliability', 'credibility', 'attributions'])(
    'an empty list of cited %s matches nothing',
    async (field) => {
      expect(await found('claims', { cited: { [field]: [] } })).toEqual([])
    },
  )

  test.each<[string, object, object]>([
    ['events', { statuses: ['OCCURRED'] }, { types: ['CONSULT'] }],
    ['agreements', { statuses: ['SIGNED'] }, { parties: ['state/beta'] }],
    ['actors', { kinds: ['STATE'] }, { ids: ['state/alpha', 'person/ada'] }],
    ['sources', { relevance: ['ON_TOPIC'] }, { publishers: ['organization/press'] }],
  ])('combine the same way in %s', async (list, one, other) => {
    const whole = await found(list, {})
    const [ones, others] = [await found(list, one), await found(list, other)]
    expect(await found(list, { and: [one, other] })).toEqual(ones.filter((slug) => others.includes(slug)))
    expect(await found(list, { or: [one, other] })).toEqual(whole.filter((slug) => [...ones, ...others].includes(slug)))
    expect(await found(list, { not: one })).toEqual(whole.filter((slug) => !ones.includes(slug)))
  })
})
