/** The timeline: what its address means, and marks no sharper than the days that sources give. */
import { describe, expect, it } from 'vitest'
import { addressOf, readParameters } from '../../explorer/src/address/parameters.ts'
import { dayAt, dayLength, startOf } from '../../explorer/src/charts/days.ts'
import { clipped, daysOfLine, lanesOf, type Mark, markOf } from '../../explorer/src/moments/lanes.ts'
import type { MomentFragment } from '../../explorer/src/moments/moment.graphql.ts'
import {
  intervalOf,
  shifted,
  timelineFilter,
  timelineParameters,
  wider,
} from '../../explorer/src/views/timeline/state.ts'

const fuzzy = (earliest: string | null, latest: string | null, span = false, approximate = false) => ({
  edtf: '',
  label: '',
  earliest,
  latest,
  span,
  approximate,
  uncertain: false,
})
const item = (time: ReturnType<typeof fuzzy> | null, reportedBy: string | null = null, status = 'OCCURRED') =>
  ({
    kind: 'EVENT',
    label: 'A talk',
    time,
    actors: [],
    entity: {
      id: 'event/x',
      kind: 'EVENT',
      label: 'A talk',
      labels: [],
      retractedAt: null,
      reportedBy,
      status,
      coding: 'HUMAN',
    },
  }) as unknown as MomentFragment

describe('a mark', () => {
  it('of one day is a day', () => {
    expect(markOf(item(fuzzy('2025-02-12', '2025-02-12')), 'k', false)?.meaning).toBe('day')
  })
  it('tells a day within a month from what lasted all month', () => {
    expect(markOf(item(fuzzy('2025-02-01', '2025-02-28')), 'k', false)?.meaning).toBe('within')
    expect(markOf(item(fuzzy('2025-02-01', '2025-02-28', true)), 'k', false)?.meaning).toBe('lasting')
  })
  it('has no end where its source gives none', () => {
    const mark = markOf(item(fuzzy('2025-02-01', null, true)), 'k', false)
    expect(mark).toMatchObject({ meaning: 'lasting', from: startOf('2025-02-01'), to: null })
  })
  it('of what nobody dates is none, or ends at the day of its report', () => {
    expect(markOf(item(null, '2025-02-13'), 'k', false)).toBeNull()
    expect(markOf(item(null, '2025-02-13'), 'k', true)).toMatchObject({
      meaning: 'reported',
      from: null,
      to: startOf('2025-02-14'),
    })
    expect(markOf(item(null), 'k', true)).toBeNull()
  })
  it('says that a day is rough, or only planned', () => {
    expect(markOf(item(fuzzy('2025-02-12', '2025-02-12', false, true)), 'k', false)?.rough).toBe(true)
    expect(markOf(item(fuzzy('2025-02-12', '2025-02-12'), null, 'PLANNED'), 'k', false)?.planned).toBe(true)
  })
})

const mark = (key: string, from: string | null, to: string | null, meaning: Mark['meaning'] = 'lasting'): Mark => ({
  key,
  lane: 'EVENT',
  meaning,
  from: from === null ? null : startOf(from),
  to: to === null ? null : startOf(to) + dayLength,
  rough: false,
  label: key,
  planned: false,
})
const line = { from: startOf('2025-01-01'), to: startOf('2025-01-11'), left: 0, right: 1000 }

describe('lanes', () => {
  it('are as wide as the days that a mark may mean', () => {
    const [lane] = lanesOf([mark('a', '2025-01-02', '2025-01-03')], line)
    expect(lane?.marks[0]).toMatchObject({ x: 100, wide: 200, fadesLeft: false, fadesRight: false })
  })
  it('fade where an end is open, and where a mark goes on beyond the picture', () => {
    const [lane] = lanesOf([mark('a', '2025-01-02', null), mark('b', '2024-12-01', '2025-01-03')], line)
    expect(lane?.marks.find(({ key }) => key === 'a')).toMatchObject({ fadesLeft: false, fadesRight: true })
    expect(lane?.marks.find(({ key }) => key === 'b')).toMatchObject({ x: 0, fadesLeft: true, fadesRight: false })
  })
  it('put marks that would cover one another in rows of their own', () => {
    const [lane] = lanesOf(
      [
        mark('a', '2025-01-02', '2025-01-03'),
        mark('b', '2025-01-03', '2025-01-04'),
        mark('c', '2025-01-08', '2025-01-08'),
      ],
      line,
    )
    expect(lane?.marks.map(({ key, row }) => [key, row])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 0],
    ])
  })
  it('say how many found no row', () => {
    const many = Array.from({ length: 50 }, (_, index) => mark(`m${index}`, '2025-01-02', '2025-01-02', 'day'))
    const [lane] = lanesOf(many, line)
    expect((lane?.marks.length ?? 0) + (lane?.more.reduce((sum, each) => sum + each.many, 0) ?? 0)).toBe(50)
    expect(lane?.rows).toBeLessThan(20)
  })
  it('write a name before its mark where the picture ends after it', () => {
    const [lane] = lanesOf([mark('a rather long name of an event', '2025-01-10', '2025-01-10', 'day')], line)
    expect(lane?.marks[0]?.name?.side).toBe('left')
  })
  it('clip names to their room, and leave out what would be next to nothing', () => {
    expect(clipped('short', 500)).toBe('short')
    expect(clipped('a rather long name', 60)).toMatch(/^a rat.*…$/)
    expect(clipped('a rather long name', 12)).toBe('')
  })
})

describe('the days of the picture', () => {
  it('are those that are asked for', () => {
    const [from, to] = daysOfLine([mark('a', '2025-01-02', '2025-03-03')], { from: '2025-01-01', to: '2025-01-31' })
    expect([dayAt(from), dayAt(to)]).toEqual(['2025-01-01', '2025-02-01'])
  })
  it('else have room for all marks, also where there is none', () => {
    const [from, to] = daysOfLine([mark('a', '2025-01-02', '2025-03-03')], null)
    expect(from).toBeLessThan(startOf('2025-01-02'))
    expect(to).toBeGreaterThan(startOf('2025-03-04'))
    expect(daysOfLine([], null)[1]).toBeGreaterThan(0)
  })
})

describe('the address of the timeline', () => {
  const valuesOf = (search: string) => readParameters(timelineParameters, search)
  it('has nothing in it for the timeline that is shown first', () => {
    expect(addressOf('/timeline', timelineParameters, valuesOf(''))).toBe('/timeline')
  })
  it('names what is asked for', () => {
    const values = valuesOf('?kinds=EVENT&kinds=LOVE&actors=person/a&time=2025-01-01..2025-01-31')
    expect(timelineFilter(values)).toEqual({ kinds: ['EVENT'], actors: ['person/a'] })
    expect(intervalOf(values)).toBe('DAY')
    expect(intervalOf(valuesOf('?time=2025-01-01..'))).toBe('MONTH')
    expect(intervalOf(valuesOf('?time=2025-01-01..2025-12-31'))).toBe('WEEK')
    expect(intervalOf(valuesOf('?interval=YEAR'))).toBe('YEAR')
  })
  it('can be moved and widened by its own length', () => {
    const time = { from: '2025-01-11', to: '2025-01-20' }
    expect(shifted(time, 1)).toEqual({ from: '2025-01-21', to: '2025-01-30' })
    expect(shifted(time, -1)).toEqual({ from: '2025-01-01', to: '2025-01-10' })
    expect(wider(time)).toEqual({ from: '2025-01-01', to: '2025-01-30' })
    expect(wider({ from: '2025-01-11', to: null })).toBeNull()
  })
})
