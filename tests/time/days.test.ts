/** Days and months in a row are those of the calendar. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysFrom, monthsFrom } from '../../src/time/days.ts'

const day = fc.date({ min: new Date('0101-01-01'), max: new Date('9899-12-31'), noInvalidDate: true })
const way = fc.constantFrom('on' as const, 'back' as const)

test('days', () => {
  fc.assert(
    fc.property(day, way, (first, way) => {
      const days = Array.from({ length: 800 }, (_, index) => {
        const each = new Date(first)
        each.setUTCDate(each.getUTCDate() + (way === 'on' ? index : -index))
        return each.toISOString().slice(0, 10)
      })
      expect(daysFrom(first.toISOString().slice(0, 10), way, 800)).toEqual(days)
    }),
    { numRuns: 30 },
  )
})

test('months, from any day of the first', () => {
  expect(monthsFrom('2024-11-30', 'on', 4)).toEqual(['2024-11', '2024-12', '2025-01', '2025-02'])
  expect(monthsFrom('2025-02-01', 'back', 4)).toEqual(['2025-02', '2025-01', '2024-12', '2024-11'])
})

test('beyond years of four digits there is what sorts behind or before all of them', () => {
  expect(daysFrom('9999-12-30', 'on', 4)).toEqual(['9999-12-30', '9999-12-31', '~', '~'])
  expect(daysFrom('0000-01-02', 'back', 4)).toEqual(['0000-01-02', '0000-01-01', '-', '-'])
  expect(monthsFrom('9999-12-31', 'on', 2)).toEqual(['9999-12', '~'])
  expect(monthsFrom('0000-01-01', 'back', 2)).toEqual(['0000-01', '-'])
})
