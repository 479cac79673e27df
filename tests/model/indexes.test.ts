/** The indexes that are derived from the model. */
import { expect, test } from 'vitest'
import { indexesOf } from '../../src/model/indexes.ts'
import { model } from '../../src/model/model.ts'
import { statementsFor } from '../../src/store/neo4j/prepare.ts'

const described = indexesOf(model).map(
  ({ label, properties, unique }) => `${label}(${properties.join(', ')})${unique ? ' unique' : ''}`,
)

test('ids of records, parts and what every graph has are unique', () => {
  expect(described.filter((each) => each.endsWith('unique'))).toEqual([
    'Record(id) unique',
    'Part(id) unique',
    'Import(id) unique',
    'Assertion(id) unique',
    'Position(id) unique',
    'Revision(id) unique',
    'Store(id) unique',
  ])
})

test('ids are found by the label that every node of their sort has, and by no other', () => {
  expect(described.filter((each) => each.includes('(id)') && !each.endsWith('unique'))).toEqual([])
})

test('an index of an interface is on the label of the interface alone', () => {
  expect(described).toContain('Actor(labelKey)')
  expect(described).not.toContain('Person(labelKey)')
})

test("a kind's own indexes are on its label alone, several properties together where it says so", () => {
  expect(described).toContain('Claim(saidKey)')
  expect(described).toContain('Speaking(actorId, saidKey)')
  expect(described).not.toContain('Entity(saidKey)')
})

test('an index that is found by equality alone is for engines that have no other', () => {
  const months = indexesOf(model).filter(({ properties }) => properties.includes('actorMonth'))
  expect(months).toEqual([{ label: 'Speaking', properties: ['actorMonth'], unique: false, hash: true }])
  expect(statementsFor(months)).toEqual([])
})

test('none is there twice', () => {
  expect(new Set(described).size).toBe(described.length)
})
