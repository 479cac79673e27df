/** The pure part of the charts: stacks, names and marks of days, brushing, stance strips. */
import { describe, expect, it } from 'vitest'
import { daysBetween, momentAt } from '../../explorer/src/charts/brush.ts'
import { dayAt, startOf, stretchName, ticksOf } from '../../explorer/src/charts/days.ts'
import { inkOf } from '../../explorer/src/charts/inks.tsx'
import { stacksOf } from '../../explorer/src/charts/series.ts'
import { stripOf } from '../../explorer/src/charts/strip.ts'

const share = (key: string, count: number) => ({ key, label: key.toLowerCase(), count })
const stretch = (start: string, count: number, split: ReturnType<typeof share>[] = []) => ({
  start,
  end: start,
  count,
  split,
})

describe('stacks', () => {
  it('stand in the same order in each stretch, the commonest value first', () => {
    const { keys, stacks } = stacksOf(
      [stretch('2025-01-01', 3, [share('A', 1), share('B', 2)]), stretch('2025-01-02', 4, [share('A', 4)])],
      'others',
    )
    expect(keys.map(({ key, count }) => [key, count])).toEqual([
      ['A', 5],
      ['B', 2],
    ])
    expect(stacks[0]?.parts).toEqual([
      { key: 'A', from: 0, to: 1 },
      { key: 'B', from: 1, to: 3 },
    ])
  })
  it('show what no value of the split holds as the rest', () => {
    const { keys, stacks } = stacksOf([stretch('2025-01-01', 5, [share('A', 2)])], 'others')
    expect(keys.at(-1)).toEqual({ key: '', label: 'others', count: 3 })
    expect(stacks[0]?.height).toBe(5)
  })
  it('say that something counts several times', () => {
    expect(stacksOf([stretch('2025-01-01', 1, [share('A', 1), share('B', 1)])], 'others').counted).toBe('several')
    expect(stacksOf([stretch('2025-01-01', 2, [share('A', 1), share('B', 1)])], 'others').counted).toBe('once')
  })
  it('keep a height where there is nothing, so that no scale is empty', () => {
    expect(stacksOf([], 'others').highest).toBe(1)
  })
})

describe('inks', () => {
  it('keep the colours of stances, wherever these stand', () => {
    expect(inkOf('OPPOSE', 0)).toBe('oppose')
    expect(inkOf('state/usa', 7)).toBe('ink1')
    expect(inkOf('', 2)).toBe('rest')
  })
})

describe('days', () => {
  it('are the same after a way to numbers and back', () => {
    expect(dayAt(startOf('2024-02-29'))).toBe('2024-02-29')
    expect(dayAt(startOf('2024-02-29') + 86_399_999)).toBe('2024-02-29')
  })
  it('name each stretch by what it is', () => {
    expect(stretchName('2025-04-01', 'QUARTER', 'en')).toBe('Q2 2025')
    expect(stretchName('2025-04-01', 'QUARTER', 'ja')).toBe('2025年第2四半期')
    expect(stretchName('2025-02-10', 'WEEK', 'en')).toBe('week of 10 Feb 2025')
    expect(stretchName('2025-02-01', 'MONTH', 'ja')).toBe('2025年2月')
    expect(stretchName('2025-01-01', 'YEAR', 'en')).toBe('2025')
  })
  it('mark an axis with the year only where it is new', () => {
    const texts = ticksOf(startOf('2024-11-01'), startOf('2025-03-01'), 4, 'en').map(({ text }) => text)
    expect(texts).toEqual(['Nov 2024', 'Dec', 'Jan 2025', 'Feb', 'Mar'])
  })
  it('are never marked finer than a day', () => {
    const ticks = ticksOf(startOf('2025-02-01'), startOf('2025-02-03'), 12, 'en')
    expect(ticks.map(({ at }) => dayAt(at))).toEqual(['2025-02-01', '2025-02-02', '2025-02-03'])
  })
})

describe('brushing', () => {
  const line = { from: startOf('2025-01-01'), to: startOf('2025-01-11'), left: 100, right: 200 }
  it('chooses the days that are drawn over, in either direction', () => {
    expect(daysBetween(100, 200, line)).toEqual({ from: '2025-01-01', to: '2025-01-10' })
    expect(daysBetween(145, 121, line)).toEqual({ from: '2025-01-03', to: '2025-01-05' })
  })
  it('takes a short way for a click', () => {
    expect(daysBetween(150, 152, line)).toBeNull()
  })
  it('ends where the line ends', () => {
    expect(momentAt(0, line)).toBe(line.from)
    expect(momentAt(999, line)).toBe(line.to)
  })
})

describe('a stance strip', () => {
  const day = (label: string) => ({ label, earliest: label, latest: label })
  it('keeps undated points apart and counts them by stance', () => {
    const { undated, dated, divider } = stripOf(
      [
        { stance: 'SUPPORT', said: null },
        { stance: 'SUPPORT', said: { label: 'unknown', earliest: null, latest: null } },
        { stance: 'OPPOSE', said: day('2025-01-01') },
      ],
      { width: 200, size: 12 },
    )
    expect(undated).toMatchObject([{ stance: 'SUPPORT', many: 2 }])
    expect(dated).toHaveLength(1)
    expect(divider).not.toBeNull()
  })
  it('draws a day within a range as wide as the range', () => {
    const { dated } = stripOf(
      [
        { stance: 'SUPPORT', said: { label: 'Jan 2025', earliest: '2025-01-01', latest: '2025-01-31' } },
        { stance: 'OPPOSE', said: day('2025-01-31') },
      ],
      { width: 200, size: 12 },
    )
    expect(dated[0]?.wide).toBeGreaterThan(150)
    expect(dated[1]?.wide).toBe(0)
  })
  it('lies in the middle where all was said on one day', () => {
    const { dated } = stripOf([{ stance: 'SUPPORT', said: day('2025-01-01') }], { width: 200, size: 12 })
    expect(dated[0]?.x).toBe(101)
  })
})
