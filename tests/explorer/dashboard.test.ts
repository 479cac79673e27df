/** Dashboards as they stand in addresses, and the lists that their numbers open. */
import { describe, expect, it } from 'vitest'
import { addressOf, readParameters } from '../../explorer/src/address/parameters.ts'
import {
  boardParameters,
  filterOf,
  moved,
  panelOf,
  panelsOf,
  readPanel,
  readyPanels,
  writePanel,
} from '../../explorer/src/views/dashboard/board.ts'
import { lacking, narrowed } from '../../explorer/src/views/dashboard/dimensions.ts'

const valuesOf = (search: string) => readParameters(boardParameters, search)

describe('a panel', () => {
  it('is written so that one can read it', () => {
    const panel = panelOf('ranking', {
      by: 'ABOUT',
      size: 'S',
      voice: ['SPEAKER'],
      said: { from: '2025-01-01', to: null },
    })
    expect(writePanel(panel)).toBe('ranking,size:S,by:ABOUT,voice:SPEAKER,said:2025-01-01..')
  })
  it('is the same after a way to its text and back', () => {
    for (const panel of readyPanels) expect(readPanel(writePanel(panel))).toEqual(panel)
    const odd = panelOf('number', { title: 'A, b: 100 % ü', text: 'x,y', topics: ['topic/a', 'topic/b'] })
    expect(readPanel(writePanel(odd))).toEqual(odd)
  })
  it('of an unknown kind is none, and unknown fields are left out', () => {
    expect(readPanel('hologram,size:L')).toBeNull()
    expect(readPanel('number,size:XXL,colour:red,:,::')).toEqual(panelOf('number'))
  })
})

describe('a dashboard', () => {
  it('is the ready one where its address says nothing', () => {
    expect(addressOf('/dashboard', boardParameters, valuesOf(''))).toBe('/dashboard')
    expect(panelsOf(valuesOf(''))).toBe(readyPanels)
  })
  it('stays empty where somebody has taken out all panels', () => {
    expect(panelsOf(valuesOf('?v=1'))).toEqual([])
  })
  it('keeps the order of its panels in its address', () => {
    const values = { ...valuesOf(''), v: '1', panel: [panelOf('series'), panelOf('number'), panelOf('list')] }
    const address = addressOf('/dashboard', boardParameters, values)
    expect(address).toBe('/dashboard?panel=series&panel=number&panel=list&v=1')
    expect(panelsOf(valuesOf(address.slice('/dashboard'.length))).map(({ kind }) => kind)).toEqual([
      'series',
      'number',
      'list',
    ])
  })
  it('moves panels by one, and no further than its ends', () => {
    const kinds = (index: number, by: -1 | 1) =>
      moved([panelOf('series'), panelOf('number'), panelOf('list')], index, by).map(({ kind }) => kind)
    expect(kinds(0, 1)).toEqual(['number', 'series', 'list'])
    expect(kinds(2, 1)).toEqual(['series', 'number', 'list'])
    expect(kinds(0, -1)).toEqual(['series', 'number', 'list'])
  })
})

describe('the filter of a panel', () => {
  it('is that of the dashboard, but for what the panel has of its own', () => {
    const board = valuesOf('?topics=topic/a&voice=SPEAKER&said=2025-01-01..&undated=true')
    const own = panelOf('number', { topics: ['topic/b'] }).values
    expect(filterOf(board, own)).toMatchObject({ topics: ['topic/b'], voice: ['SPEAKER'], undated: 'true' })
  })
  it('takes the choice about undated claims with its days', () => {
    const board = valuesOf('?said=2025-01-01..&undated=true')
    const own = panelOf('number', { said: { from: null, to: '2025-06-30' } }).values
    expect(filterOf(board, own)).toMatchObject({ said: { from: null, to: '2025-06-30' }, undated: 'out' })
  })
})

describe('the list that a count opens', () => {
  it('is the filter with the value', () => {
    expect(narrowed({ topics: ['topic/a'] }, 'SPEAKER_STATE', 'state/x')).toEqual({
      topics: ['topic/a'],
      wordsOf: ['state/x'],
      level: 'STATE',
    })
    expect(narrowed({ voice: ['SPEAKER', 'NARRATOR'] }, 'VOICE', 'SPEAKER')).toEqual({ voice: ['SPEAKER'] })
    expect(narrowed({}, 'HEDGED', 'NOT_HEDGED')).toEqual({ hedged: false })
  })
  it('is none where a list of values cannot say both', () => {
    expect(narrowed({ about: ['person/a'] }, 'ABOUT', 'person/b')).toBeNull()
  })
  it('can be of those without a value', () => {
    expect(lacking({}, 'STANCE')).toEqual({ stances: ['NONE'] })
    expect(lacking({}, 'ABOUT')).toBeNull()
  })
})
