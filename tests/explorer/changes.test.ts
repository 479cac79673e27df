import { describe, expect, test } from 'vitest'
import { propertyName, propertyValue } from '../../explorer/src/elements/property-words.ts'
import { differencesOf } from '../../explorer/src/positions/differences.ts'
import type { PositionCellFragment } from '../../explorer/src/positions/matrix.graphql.ts'
import { at, twoMoments } from '../../explorer/src/positions/two-moments.ts'
import type { StatusesAtQuery } from '../../explorer/src/views/changes/changes.graphql.ts'
import { gradesIn } from '../../explorer/src/views/changes/grades-in.ts'
import { newClaims, newClaimsAddress } from '../../explorer/src/views/changes/parameters.ts'
import { statusDifferences } from '../../explorer/src/views/changes/status-differences.ts'

const named = (id: string) => ({ id, label: id, kind: 'PERSON' as const, labels: [], retractedAt: null })
const actors = ['person/a', 'person/b', 'person/c'].map(named)
const propositions = ['proposition/p'].map(named)
const cell = (actor: string, current: PositionCellFragment['current']): PositionCellFragment => ({
  actor: { id: actor },
  proposition: { id: 'proposition/p' },
  current,
  reversed: false,
  support: 1,
  oppose: 0,
  neutral: 0,
  conditional: 0,
})
const matrix = (cells: PositionCellFragment[]) => ({ actors, propositions, cells })

describe('positions at two moments', () => {
  test('differ where somebody stands elsewhere; those on the other side come first', () => {
    const before = matrix([cell('person/b', 'NEUTRAL'), cell('person/c', 'OPPOSE')])
    const after = matrix([cell('person/a', 'SUPPORT'), cell('person/b', 'SUPPORT'), cell('person/c', 'SUPPORT')])
    expect(differencesOf(before, after).map(({ what, actor }) => [what, actor.id])).toEqual([
      ['turned', 'person/c'],
      ['moved', 'person/b'],
      ['new', 'person/a'],
    ])
  })
  test('differ where a position is gone', () => {
    expect(differencesOf(matrix([cell('person/a', 'SUPPORT')]), matrix([]))).toMatchObject([
      { what: 'gone', after: null },
    ])
  })
  test('do not differ where only more was said', () => {
    const more = { ...cell('person/a', 'SUPPORT'), support: 5 }
    expect(differencesOf(matrix([cell('person/a', 'SUPPORT')]), matrix([more]))).toEqual([])
  })
})

describe('two moments', () => {
  test('are what the last import brought, unless others are chosen', () => {
    expect(twoMoments({ by: 'known', from: '', to: '' }, '2026-07-06T09:00:00.000Z')).toEqual({
      by: 'known',
      from: '2026-07-06T08:59:59.999Z',
      to: null,
    })
  })
  test('wait for the last import only where it is needed', () => {
    expect(twoMoments({ by: 'known', from: '', to: '' }, null)).toBeNull()
    expect(twoMoments({ by: 'valid', from: '2025-01-01', to: '2025-02-01' }, null)).toEqual({
      by: 'valid',
      from: '2025-01-01',
      to: '2025-02-01',
    })
  })
  test('take a day of recording as all of it', () => {
    expect(twoMoments({ by: 'known', from: '2026-01-01', to: '2026-01-02' }, null)).toMatchObject({
      from: '2026-01-01T23:59:59.999Z',
      to: '2026-01-02T23:59:59.999Z',
    })
  })
  test('keep the other days of the page', () => {
    const page = { valid: '2026-01-01', published: null, known: '2026-07-01T00:00:00Z' }
    expect(at(page, 'published', '2025-05-05')).toEqual({ ...page, published: '2025-05-05' })
    expect(at(page, 'known', null)).toEqual(page)
  })
})

describe('new claims', () => {
  test('by publication begin on the day after the first', () => {
    const compared = { by: 'published' as const, from: '2025-01-31', to: '2025-03-01' }
    expect(newClaims(compared)).toEqual({ reported: { from: '2025-02-01', to: '2025-03-01' } })
    expect(newClaimsAddress(compared, { valid: null, published: '2025-03-01', known: null })).toBe(
      '/claims?published=2025-03-01&reported=2025-02-01..2025-03-01',
    )
  })
  test('by recording begin just after the first instant', () => {
    expect(newClaims({ by: 'known', from: '2026-07-06T08:59:59.999Z', to: null })).toEqual({
      recorded: { from: '2026-07-06T09:00:00.000Z', to: null },
    })
  })
})

test('statuses differ where a negotiation is new, stands differently or is gone', () => {
  const nodes = (...all: [string, string][]) =>
    ({
      processes: { nodes: all.map(([id, status]) => ({ ...named(id), status })) },
      agreements: { nodes: [] },
    }) as unknown as StatusesAtQuery
  const before = nodes(['process/a', 'ACTIVE'], ['process/b', 'ACTIVE'], ['process/c', 'STALLED'])
  const after = nodes(['process/a', 'ACTIVE'], ['process/b', 'CONCLUDED'], ['process/d', 'PROPOSED'])
  expect(statusDifferences(before, after).map(({ record, before, after }) => [record.id, before, after])).toEqual([
    ['process/b', 'ACTIVE', 'CONCLUDED'],
    ['process/d', null, 'PROPOSED'],
    ['process/c', 'STALLED', null],
  ])
})

test('of the history of records, only grades are changes of grades', () => {
  const change = (name: string) => ({ name, before: 'C_FAIRLY_RELIABLE', after: 'B_USUALLY_RELIABLE' })
  const revision = (names: string[]) => ({
    action: 'CHANGED' as const,
    at: '2026-01-01T00:00:00Z',
    changes: names.map(change),
    subject: { id: 'source/x', kind: 'SOURCE' as const, label: 'X' },
  })
  expect(gradesIn([revision(['title']), revision(['title', 'reliability'])])).toMatchObject([
    { changes: [{ name: 'reliability' }] },
  ])
})

describe('properties in words', () => {
  test('have words for codes, by the kind of the record', () => {
    expect(propertyValue('status', 'IN_FORCE', 'AGREEMENT', 'en')).toBe('In force')
    expect(propertyValue('reliability', 'B_USUALLY_RELIABLE', 'SOURCE', 'en')).not.toContain('_')
  })
  test('tell a history of statuses as a line', () => {
    const history = '[{"status":"PROPOSED","on":"2025-06-12"},{"status":"SIGNED"}]'
    expect(propertyValue('statusHistory', history, 'AGREEMENT', 'en')).toBe('Proposed (12 June 2025) → Signed')
  })
  test('spell out the parts of a record', () => {
    const relation = '[{"type":"PREPARES","agreement":["agreement/orsunn-accord"]}]'
    expect(propertyValue('relatedTo', relation, 'AGREEMENT', 'en')).toBe(
      'kind: Prepares; agreement: agreement/orsunn-accord',
    )
  })
  test('are shortened where they are long, and none where there is nothing', () => {
    expect(propertyValue('text', 'x'.repeat(1_000), 'CLAIM', 'en')).toHaveLength(241)
    expect(propertyValue('text', null, 'CLAIM', 'en')).toBeNull()
  })
  test('keep their names where they have no words', () => {
    expect(propertyName('saidAfterClaims', 'en')).toBe('said after claims')
  })
})
