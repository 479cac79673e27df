import { describe, expect, test } from 'vitest'
import type { PositionCellFragment } from '../../explorer/src/positions/matrix.graphql.ts'
import { levelFor } from '../../explorer/src/views/compare/parameters.ts'
import {
  actorsSideBySide,
  counterpartsSideBySide,
  marksIn,
  momentsSideBySide,
} from '../../explorer/src/views/compare/sides.ts'

const named = (id: string) => ({ id, label: id, kind: 'PERSON' as const, labels: [], retractedAt: null })
const cell = (actor: string, proposition: string, current: PositionCellFragment['current']): PositionCellFragment => ({
  actor: { id: actor },
  proposition: { id: proposition },
  current,
  reversed: false,
  support: 1,
  oppose: 0,
  neutral: 0,
  conditional: 0,
})
const matrix = (cells: PositionCellFragment[]) => ({
  actors: ['a', 'b'].map(named),
  propositions: ['p', 'q', 'r', 's', 't'].map(named),
  cells,
})

describe('two actors side by side', () => {
  const rows = actorsSideBySide(
    matrix([
      cell('a', 'p', 'SUPPORT'),
      cell('b', 'p', 'SUPPORT'),
      cell('a', 'q', 'SUPPORT'),
      cell('b', 'q', 'OPPOSE'),
      cell('a', 'r', null),
      cell('b', 'r', 'OPPOSE'),
      cell('b', 's', 'NEUTRAL'),
    ]),
    'a',
    'b',
  )
  test('begin with where they are opposite, and leave out what neither speaks of', () => {
    expect(rows.map(({ mark, proposition }) => [mark, proposition.id])).toEqual([
      ['opposite', 'q'],
      ['other', 'r'],
      ['same', 'p'],
      ['onlyB', 's'],
    ])
  })
  test('are summed up by how they differ', () => {
    expect(marksIn(rows)).toContainEqual({ mark: 'opposite', count: 1 })
    expect(marksIn(rows).map(({ mark }) => mark)).not.toContain('onlyA')
  })
})

test('two moments side by side compare each actor with itself', () => {
  const rows = momentsSideBySide(
    matrix([cell('a', 'p', 'OPPOSE'), cell('b', 'p', 'OPPOSE')]),
    matrix([cell('a', 'p', 'SUPPORT'), cell('b', 'p', 'OPPOSE')]),
  )
  expect(rows.map(({ mark, actor }) => [mark, actor?.id])).toEqual([
    ['opposite', 'a'],
    ['same', 'b'],
  ])
})

test('counterparts have both numbers, the greatest together first, and none where one was not among the first', () => {
  const of = (id: string, weight: number) => ({ actor: named(id), weight })
  expect(
    counterpartsSideBySide([of('x', 5), of('y', 1)], [of('y', 7), of('z', 2)], 2).map(({ actor, a, b }) => [
      actor.id,
      a,
      b,
    ]),
  ).toEqual([
    ['y', 1, 7],
    ['x', 5, null],
  ])
})

describe('whose words count', () => {
  test('goes by what the two are', () => {
    expect(levelFor('auto', ['state/x', 'state/y'])).toBe('STATE')
    expect(levelFor('auto', ['organization/x', 'organization/y'])).toBe('ORGANIZATION')
    expect(levelFor('auto', ['state/x', 'person/y'])).toBe('SPEAKER')
    expect(levelFor('auto', [])).toBe('SPEAKER')
  })
  test('is what one has chosen', () => {
    expect(levelFor('STATE', ['person/x'])).toBe('STATE')
  })
})
