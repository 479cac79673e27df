import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { bundleSchemaOf } from '../../src/model/bundle-schema.ts'
import { model } from '../../src/model/model.ts'
import { bundleOf, claim, island, source, state } from '../worlds/island.ts'

const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(bundleSchemaOf(model))

/** The paths of the errors that the schema finds in a bundle of these lists. */
function errorsIn(lists: Record<string, unknown[]>): string[] {
  validate(bundleOf('test', lists))
  return [...new Set((validate.errors ?? []).map(({ instancePath }) => instancePath))]
}

describe('the JSON Schema of bundles', () => {
  it('takes the bundle that the import takes', () => {
    expect(validate(island)).toBe(true)
  })

  it('takes a file without a head, since one file of a bundle has it', () => {
    expect(validate({ states: [state('alpha', 'Alpha')] })).toBe(true)
  })

  it('takes an instant, or only its day', () => {
    const retrieved = (...instants: string[]) => ({
      sources: instants.map((retrieved, index) => source(`s${index}`, { retrieved })),
    })
    expect(errorsIn(retrieved('2025-03-01', '2025-03-01T09:30:00Z'))).toEqual([])
    expect(errorsIn(retrieved('2025-03'))).toContain('/sources/0/retrieved')
  })

  it.each([
    ['a misspelt key', { states: [{ id: 'state/a', lables: { en: 'A' }, labels: { en: 'A' } }] }, '/states/0'],
    ['a missing required key', { states: [{ id: 'state/a' }] }, '/states/0'],
    ['an id of another kind', { states: [{ id: 'person/a', labels: { en: 'A' } }] }, '/states/0/id'],
    ['a link to another kind', { claims: [claim('a', 'topic/a')] }, '/claims/0/speakers/0/actor'],
    ['a code that is none', { sources: [source('a', { relevance: 'OFFTOPIC' })] }, '/sources/0/relevance'],
    ['a text in no language', { claims: [claim('a', 'state/a', { text: 'words' })] }, '/claims/0/text'],
    [
      'a number out of range',
      { places: [{ id: 'place/a', labels: { en: 'A' }, latitude: 100 }] },
      '/places/0/latitude',
    ],
    [
      'a citation without a source',
      { states: [state('a', 'A', { citations: [{ attribution: 'DIRECT', credibility: 'C2_PROBABLY_TRUE' }] })] },
      '/states/0/citations/0',
    ],
    ['a part that is no map', { claims: [claim('a', 'state/a', { speakers: ['state/a'] })] }, '/claims/0/speakers/0'],
  ])('refuses %s', (_, lists, path) => {
    expect(errorsIn(lists)).toContain(path)
  })
})
