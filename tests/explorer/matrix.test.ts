import { describe, expect, test } from 'vitest'
import { readParameters } from '../../explorer/src/address/parameters.ts'
import { cellInWords, useCellWords } from '../../explorer/src/views/matrix/cell-words.ts'
import { placeAfter } from '../../explorer/src/views/matrix/keys.ts'
import { matrixCsv } from '../../explorer/src/views/matrix/matrix-csv.ts'
import { asked, cellAddress, claimsOfCell, matrixParameters } from '../../explorer/src/views/matrix/parameters.ts'
import { type Cell, tableOf } from '../../explorer/src/views/matrix/table.ts'
import { inSight, scrolledTo } from '../../explorer/src/views/matrix/window.ts'

const named = (id: string, label: string) => ({ id, label, kind: 'PERSON' as const, labels: [], retractedAt: null })

const cellOf = (actor: string, proposition: string, some: Partial<Cell> = {}): Cell => ({
  actor: { id: actor },
  proposition: { id: proposition },
  current: 'SUPPORT',
  reversed: false,
  support: 1,
  oppose: 0,
  neutral: 0,
  conditional: 0,
  ...some,
})

const matrix = {
  actors: [named('person/c', 'Cy'), named('person/a', 'Abe'), named('person/z', 'Aa')],
  propositions: [{ ...named('proposition/q', 'Q'), kind: 'PROPOSITION' as const }],
  cells: [
    cellOf('person/c', 'proposition/q'),
    cellOf('person/a', 'proposition/q', { current: 'OPPOSE', support: 0, oppose: 3 }),
  ],
}

describe('the table of a matrix', () => {
  test('keeps the order of the service, where those who stand alike are neighbours', () => {
    expect(tableOf(matrix, 'likeness', 'en').columns.map(({ label }) => label)).toEqual(['Cy', 'Abe', 'Aa'])
  })
  test('puts those with the most claims first', () => {
    expect(tableOf(matrix, 'claims', 'en').columns.map(({ label }) => label)).toEqual(['Abe', 'Cy', 'Aa'])
  })
  test('puts those without a cell last, also by name', () => {
    expect(tableOf(matrix, 'name', 'en').columns.map(({ label }) => label)).toEqual(['Abe', 'Cy', 'Aa'])
  })
  test('counts the sides of a proposition by where each actor stands, not by claims', () => {
    expect(tableOf(matrix, 'likeness', 'en').sides(0)).toEqual({ support: 1, oppose: 1, neutral: 0, mixed: 0 })
  })
})

describe('a cell in words', () => {
  const words = useCellWords.in('en')
  test('says both sides, and that the actor turned', () => {
    const cell = cellOf('person/a', 'proposition/q', { support: 2, oppose: 1, reversed: true, conditional: 1 })
    expect(cellInWords(cell, () => 'Support', words, false)).toBe(
      'Support, 3 claims (2 for, 1 against), reversed, 1 claim under a condition',
    )
  })
  test('does not call it a turn where nothing orders the two', () => {
    const cell = cellOf('person/a', 'proposition/q', { current: null, support: 1, oppose: 1, conditional: 2 })
    expect(cellInWords(cell, String, words, false)).toBe(
      'no single stance, 2 claims (1 for, 1 against), said both for and against, only under conditions',
    )
  })
})

describe('what the matrix asks', () => {
  const valuesOf = (search: string) => readParameters(matrixParameters, search)
  test('leaves the voice of the sources out only when asked, since the positions that are kept count it', () => {
    expect(asked(valuesOf('')).filter).toBeNull()
    expect(asked(valuesOf('?speakers=true')).filter).toEqual({ voice: ['SPEAKER'] })
  })
  test('shows all that are named, however many are shown else', () => {
    expect(asked(valuesOf('?actors=state/x&size=15'))).toMatchObject({ actors: ['state/x'], firstActors: null })
  })
  test('counts for a state the words of those who speak for it', () => {
    expect(claimsOfCell(valuesOf('?level=STATE'), 'state/x', 'proposition/y')).toEqual({
      wordsOf: { actors: ['state/x'], level: 'STATE' },
      propositions: ['proposition/y'],
      stances: ['SUPPORT', 'OPPOSE', 'NEUTRAL'],
      replaced: false,
    })
  })
  test('ignores days that are none', () => {
    expect(valuesOf('?said=soon').said).toBeNull()
  })
  test('lets undated claims in only beside days, and links to the same claims', () => {
    const values = valuesOf('?said=2025-01-01..&undated=true')
    expect(asked(values).filter).toEqual({ said: { from: '2025-01-01', to: null, includeUndated: true } })
    expect(cellAddress(values, 'person/a', 'proposition/p', '?valid=2025-05-05')).toBe(
      '/claims?order=SAID_ASC&propositions=proposition/p&replaced=false&said=2025-01-01..&speakers=person/a' +
        '&stances=SUPPORT&stances=OPPOSE&stances=NEUTRAL&undated=true&valid=2025-05-05',
    )
  })
})

test('a matrix as CSV has a line for each cell, with ids and names', () => {
  const [head, first] = matrixCsv(matrix, 'en').replace('\uFEFF', '').split('\r\n')
  expect(head).toMatch(/^proposition,propositionLabel,actor,actorLabel,stance,/)
  expect(first).toBe('proposition/q,Q,person/c,Cy,SUPPORT,Support,1,0,0,0,false')
})

describe('keys in the matrix', () => {
  const size = { rows: 10, columns: 5, page: 4 }
  test('stop at the edges', () => {
    expect(placeAfter({ row: 9, column: 4 }, 'ArrowRight', false, size)).toEqual({ row: 9, column: 4 })
  })
  test('never lead into the empty corner', () => {
    expect(placeAfter({ row: 0, column: -1 }, 'ArrowUp', false, size)).toEqual({ row: 0, column: -1 })
    expect(placeAfter({ row: -1, column: 0 }, 'ArrowLeft', false, size)).toEqual({ row: -1, column: 0 })
  })
  test('pass a page of rows, and go to the last cell with Control', () => {
    expect(placeAfter({ row: 1, column: 2 }, 'PageDown', false, size)).toEqual({ row: 5, column: 2 })
    expect(placeAfter({ row: 1, column: 2 }, 'End', true, size)).toEqual({ row: 9, column: 4 })
  })
  test('that lead nowhere are left to the browser', () => {
    expect(placeAfter({ row: 1, column: 2 }, 'a', false, size)).toBeNull()
  })
})

describe('a large matrix', () => {
  test('draws what is in sight and a little more', () => {
    expect(inSight(100, 40, 1_000, 400)).toEqual({ first: 18, end: 42 })
  })
  test('draws a small one whole', () => {
    expect(inSight(30, 40, 1_000, 10)).toEqual({ first: 0, end: 30 })
  })
  test('scrolls no further than the place needs', () => {
    expect(scrolledTo(3, 40, 0, 400)).toBe(0)
    expect(scrolledTo(10, 40, 0, 400)).toBe(40)
    expect(scrolledTo(1, 40, 200, 400)).toBe(40)
  })
})
