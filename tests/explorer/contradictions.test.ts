import { describe, expect, test } from 'vitest'
import { readParameters } from '../../explorer/src/address/parameters.ts'
import { daysApart, daysBetween } from '../../explorer/src/positions/apart.ts'
import type { FaceToFaceFragment, FacingClaimFragment } from '../../explorer/src/positions/face-to-face.graphql.ts'
import { sorted } from '../../explorer/src/positions/order.ts'
import { usePositionTexts } from '../../explorer/src/positions/texts.ts'
import { contradictionFilter, contradictionParameters } from '../../explorer/src/views/contradictions/parameters.ts'

const date = (earliest: string | null, latest: string | null) => ({ earliest, latest })

describe('how far two dates are apart', () => {
  test('is one number where both are days', () => {
    expect(daysApart(date('2025-01-01', '2025-01-01'), date('2025-01-08', '2025-01-08'))).toEqual({ least: 7, most: 7 })
  })
  test('is a range where one can mean several days, in either order', () => {
    const month = date('2025-02-01', '2025-02-28')
    const day = date('2025-01-31', '2025-01-31')
    expect(daysApart(month, day)).toEqual({ least: 1, most: 28 })
    expect(daysApart(day, month)).toEqual({ least: 1, most: 28 })
  })
  test('may be nothing where they overlap', () => {
    expect(daysApart(date('2025-02-01', '2025-02-28'), date('2025-02-10', '2025-02-10'))).toEqual({
      least: 0,
      most: 18,
    })
  })
  test('has no upper end where a date is open', () => {
    expect(daysApart(date(null, '2025-01-01'), date('2025-01-11', '2025-01-11'))).toEqual({ least: 10, most: null })
  })
  test('is unknown where one has no date', () => {
    expect(daysApart(null, date('2025-01-01', '2025-01-01'))).toBeNull()
    expect(daysApart(date(null, null), date('2025-01-01', '2025-01-01'))).toBeNull()
  })
  test('is said no surer than it is', () => {
    const { apart } = usePositionTexts.in('en')
    expect([
      apart({ least: 0, most: 0 }),
      apart({ least: 1, most: 1 }),
      apart({ least: 0, most: 18 }),
      apart({ least: 1, most: 28 }),
      apart({ least: 10, most: null }),
      apart({ least: 0, most: null }),
    ]).toEqual([
      'On the same day',
      '1 day apart',
      'At most 18 days apart',
      '1 to 28 days apart',
      'At least 10 days apart',
      'Days apart unknown',
    ])
  })
  test('spans from the first day of either to the last', () => {
    expect(daysBetween(date('2025-02-01', '2025-02-28'), date(null, '2025-01-31'))).toEqual({
      from: '2025-01-31',
      to: '2025-02-28',
    })
    expect(daysBetween(null, date('2025-01-31', '2025-01-31'))).toBeNull()
  })
})

function claim(day: string | null, grade: string, independentSources: number): FacingClaimFragment {
  const [reliability = '', credibility = ''] = grade.split(' ')
  return {
    said: day && { earliest: day, latest: day },
    citations: [{ source: { reliability }, credibility: credibility || null }],
    corroboration: { sources: independentSources, independentSources },
  } as unknown as FacingClaimFragment
}
const pair = (id: string, from: FacingClaimFragment, to: FacingClaimFragment) =>
  ({ id, from, to }) as FaceToFaceFragment

describe('orders of contradictions', () => {
  const [good, fair, unknown] = ['A_X C1_X', 'C_X C3_X', 'F_X C6_X']
  const pairs = [
    pair('undated', claim(null, good, 3), claim(null, fair, 3)),
    pair('old', claim('2024-05-01', good, 1), claim('2024-01-01', good, 2)),
    pair('new', claim('2025-05-01', good, 2), claim('2023-01-01', unknown, 2)),
  ]
  const ids = (order: Parameters<typeof sorted>[1]) => sorted(pairs, order).map(({ id }) => id)
  test('by recency go by the later day, undated ones last', () => {
    expect(ids('recent')).toEqual(['new', 'old', 'undated'])
  })
  test('by grade go by the weaker side, what cannot be judged last', () => {
    expect(ids('graded')).toEqual(['old', 'undated', 'new'])
  })
  test('by independence go by the weaker side', () => {
    expect(ids('independent')).toEqual(['undated', 'new', 'old'])
  })
  test('of the service stay as they are', () => {
    expect(ids('given')).toEqual(['undated', 'old', 'new'])
  })
})

test('the filter asks only for what is chosen', () => {
  const filterOf = (search: string) => contradictionFilter(readParameters(contradictionParameters, search))
  expect(filterOf('')).toEqual({})
  expect(filterOf('?who=itself&basis=DERIVED&timing=UNKNOWN&topics=topic/x&speakers=person/y')).toEqual({
    sameSpeaker: true,
    bases: ['DERIVED'],
    timing: ['UNKNOWN'],
    claims: { topics: ['topic/x'] },
    speakers: ['person/y'],
  })
})
