import { describe, expect, it } from 'vitest'
import { DateError, dateKey, fuzzyDate } from '../../src/time/edtf.ts'

describe('a date as sharp as its source makes it', () => {
  it.each([
    ['2025-02-13', '2025-02-13', '2025-02-13', false],
    ['2025-02', '2025-02-01', '2025-02-28', false],
    ['2024-02', '2024-02-01', '2024-02-29', false],
    ['1900-02', '1900-02-01', '1900-02-28', false],
    ['2000-02', '2000-02-01', '2000-02-29', false],
    ['2025', '2025-01-01', '2025-12-31', false],
    ['0045', '0045-01-01', '0045-12-31', false],
    ['9999-12-31', '9999-12-31', '9999-12-31', false],
    ['202X', '2020-01-01', '2029-12-31', false],
    ['20XX', '2000-01-01', '2099-12-31', false],
    ['2025-XX', '2025-01-01', '2025-12-31', false],
    ['2025-02-XX', '2025-02-01', '2025-02-28', false],
    ['2025-XX-XX', '2025-01-01', '2025-12-31', false],
    ['2025-21', '2025-01-01', '2025-12-31', false],
    ['2023-24', '2023-01-01', '2024-02-29', false],
    ['2025-02-13/2025-02-25', '2025-02-13', '2025-02-25', true],
    ['2025-02-13/2025-02-13', '2025-02-13', '2025-02-13', true],
    ['2025/2025-03', '2025-01-01', '2025-03-31', true],
    ['2025~/2026?', '2025-01-01', '2026-12-31', true],
    ['../2025-03', null, '2025-03-31', true],
    ['2025-03/..', '2025-03-01', null, true],
    ['/2025-03', null, '2025-03-31', true],
    ['2025-03/', '2025-03-01', null, true],
    ['[2025-02-13..2025-02-25]', '2025-02-13', '2025-02-25', false],
    ['[2025-02-20,2025-02-13]', '2025-02-13', '2025-02-20', false],
    ['[2025-02-13, 2025-03..2025-04]', '2025-02-13', '2025-04-30', false],
    ['[..2025-03]', null, '2025-03-31', false],
    ['[2025-03..]', '2025-03-01', null, false],
  ])('%s is from %s to %s', (text, earliest, latest, span) => {
    expect(fuzzyDate(text)).toMatchObject({ edtf: text, earliest, latest, span })
  })

  it.each([
    ['2025?', false, true],
    ['2025-02~', true, false],
    ['2025-02%', true, true],
    ['2025-02-13', false, false],
  ])('%s is approximate: %s, uncertain: %s', (text, approximate, uncertain) => {
    expect(fuzzyDate(text)).toMatchObject({ approximate, uncertain })
  })

  it.each([
    ['2025-02-29', /no day of the calendar/],
    ['2025-02-30', /not a date in EDTF|no day/],
    ['2025-13', /no day of the calendar/],
    ['2025-00', /no day of the calendar/],
    ['2025-01-00', /no day of the calendar/],
    ['13 Feb 2025', /not a date in EDTF.*2025-02-13/],
    ['2025-2-3', /not a date in EDTF/],
    ['', /not a date in EDTF/],
    ['19', /not a date in EDTF/],
    ['2025-02-13T10:00:00Z', /time of day/],
    ['{2025-02-13,2025-02-15}', /not a date in EDTF/],
    ['2025-XX-13', /not a date in EDTF/],
    ['2025-02-25/2025-02-13', /ends before it begins/],
    ['[2025-02-25..2025-02-13]', /ends before it begins/],
    ['../..', /open at both ends/],
    ['0000', /years 1 to 9999/],
    ['XXXX', /years 1 to 9999/],
    ['-0044', /years 1 to 9999/],
    ['9999-24', /years 1 to 9999/],
    ['Y12025', /not a date in EDTF/],
    ['12025', /not a date in EDTF/],
    ['2025-02-13/2025-02-13T10:00', /time of day/],
    ['[2025-02-29]', /no day of the calendar/],
  ])('%j is refused', (text, message) => {
    expect(() => fuzzyDate(text)).toThrow(DateError)
    expect(() => fuzzyDate(text)).toThrow(message)
  })

  it.each([
    ['a year of 50,000 digits', `Y${'1'.repeat(50_000)}`, /50001 characters.*at most 500/],
    ['a set of 20,000 days', `[${Array(20_000).fill('2025-02-13').join()}]`, /characters.*at most 500/],
    ['a set of 51 years', `[${Array(51).fill('2025').join()}]`, /51 members.*at most 50/],
  ])('%s is refused before its grammar is looked at', (_, text, message) => {
    expect(() => fuzzyDate(text)).toThrow(message)
  })

  it('sorts by its earliest day, else its latest, and undated last in descending order', () => {
    expect(['2025-02', '../2025-03', '2025-03/..'].map((text) => dateKey(fuzzyDate(text)))).toEqual([
      '2025-02-01',
      '2025-03-31',
      '2025-03-01',
    ])
    expect(dateKey(null)).toBe('')
  })
})
