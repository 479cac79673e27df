import { describe, expect, test } from 'vitest'
import { momentIn, unreadableIn } from '../../explorer/src/address/moment.ts'
import { justBefore } from '../../explorer/src/asking/use-imports.ts'
import { dayWords, instantWords } from '../../explorer/src/elements/instant-words.ts'
import { instantMeant } from '../../explorer/src/frame/as-of-form.tsx'

describe('an instant typed into the as-of bar', () => {
  test('is meant in UTC', () => {
    expect(instantMeant('2026-01-12T09:30', null)).toBe('2026-01-12T09:30:00Z')
    expect(instantMeant('2026-01-12T09:30:15', null)).toBe('2026-01-12T09:30:15Z')
  })
  test('keeps the milliseconds of an import while nobody changes it', () => {
    expect(instantMeant('2026-01-12T09:00:00', '2026-01-12T09:00:00.250Z')).toBe('2026-01-12T09:00:00.250Z')
  })
  test('is none where the input is empty', () => {
    expect(instantMeant('', '2026-01-12T09:00:00.250Z')).toBeNull()
  })
})

test('a day written for what was recorded means the whole of it', () => {
  expect(momentIn('known=2026-01-12').known).toBe('2026-01-12T23:59:59.999Z')
  expect(momentIn('known=2026-01-12T09:00:00Z').known).toBe('2026-01-12T09:00:00Z')
  expect(momentIn('').known).toBeNull()
})

describe('a moment in an address', () => {
  test.each(['', 'valid=2026-01-12', 'published=2026-01-12&known=2026-01-12', 'known=2026-01-12T09:00:00.250Z'])(
    'can be read: “%s”',
    (search) => {
      expect(unreadableIn(momentIn(search))).toBeNull()
    },
  )
  test.each([
    ['valid=soon', 'valid', 'soon'],
    ['valid=2026-01-12&published=2026-02-30', 'published', '2026-02-30'],
    ['published=2026-01', 'published', '2026-01'],
    ['known=yesterday', 'known', 'yesterday'],
    ['known=2026-02-30T09:00:00Z', 'known', '2026-02-30T09:00:00Z'],
  ] as const)('cannot be read: “%s”', (search, name, value) => {
    expect(unreadableIn(momentIn(search))).toEqual({ name, value })
  })
})

test('the import before another is looked for a millisecond before it', () => {
  expect(justBefore('2026-01-12T09:00:00.000Z')).toBe('2026-01-12T08:59:59.999Z')
})

describe('instants and days in words', () => {
  test('are in UTC, whatever zone the reader is in', () => {
    expect(instantWords('2026-07-06T23:30:00.000Z', 'en')).toBe('6 Jul 2026, 23:30 UTC')
    expect(dayWords('2026-07-06', 'ja')).toBe('2026年7月6日')
  })
  test('leave alone what is no day', () => {
    expect(dayWords('soon', 'en')).toBe('soon')
    expect(dayWords('2025-06', 'en')).toBe('2025-06')
  })
})
