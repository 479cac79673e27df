/** If graph.yaml lacks something or is wrong, reading it fails with the kind, the link, and what to write instead. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { modelFrom } from '../../src/model/read-model.ts'

const file = readFileSync(new URL('../../schema/graph.yaml', import.meta.url), 'utf8')

const sanction = {
  id: 'sanction',
  is: ['Entity'],
  collection: 'sanctions',
  description: 'A sanction.',
  pronoun: { ja: 'この措置' },
  properties: { imposed: { type: 'edtf', description: 'Since when.' } },
  links: { imposedBy: { type: 'IMPOSED_BY', to: ['Actor'], many: true, description: 'Who took it.' } },
}
const imposedBy = {
  description: 'An actor took it.',
  en: ['was taken by ~', 'took ~'],
  ja: ['は~による', 'は~を講じた'],
}

/** Reads graph.yaml with a kind Sanction and an edge IMPOSED_BY, if they are given; `more` has further declarations by their sections. */
function read(
  kind: object,
  edges: Record<string, unknown> = { IMPOSED_BY: imposedBy },
  more: Record<string, Record<string, unknown>> = {},
) {
  const declared = parse(file)
  Object.assign(declared.kinds, { Sanction: { ...sanction, ...kind } })
  Object.assign(declared.edges, edges)
  for (const [section, entries] of Object.entries(more)) Object.assign(declared[section], entries)
  return modelFrom(stringify(declared))
}

test('what is declared whole is read, with what follows from it', () => {
  const { kinds, edges, enums } = read({ date: 'imposed' })
  expect(kinds.get('Sanction')).toMatchObject({
    order: 'imposedKey',
    valid: { from: 'imposed', to: null },
    published: { links: ['citations'] },
    named: { en: '~', ja: '~' },
    pronoun: { en: 'which', ja: 'この措置' },
  })
  expect(kinds.get('Sanction')?.links.get('imposedBy')?.edge).toBe('IMPOSED_BY')
  expect(edges.get('IMPOSED_BY')?.phrases.en).toEqual({ along: 'was taken by ~', against: 'took ~' })
  expect(enums.get('EntityKind')?.values.get('SANCTION')).toBe('A sanction.')
})

const point = { part: true, description: 'A point.', properties: { on: { type: 'edtf', description: 'When.' } } }
const lasting = { type: 'edtf', description: 'When.' }

const tie = (labels: object) => ({ Tie: { description: 'A tie.', values: { LOOSE: 'Loose.', FIRM: 'Firm.' }, labels } })

test.each<[string, () => unknown, string]>([
  [
    'a code without a Japanese label',
    () => read({}, undefined, { enums: tie({ ja: { LOOSE: '緩い' } }) }),
    'Tie.labels.ja has no label for FIRM; write `FIRM: …` there',
  ],
  [
    'a label of no code',
    () => read({}, undefined, { enums: tie({ en: { FAST: 'Fast' }, ja: { LOOSE: '緩い', FIRM: '固い' } }) }),
    'Tie.labels.en has FAST, which is none of its values',
  ],
  [
    'a link between entities that is no type of edge',
    () => read({}, {}),
    "Sanction.imposedBy joins entities, but IMPOSED_BY is not a type of edge; add to `edges`: `IMPOSED_BY: { description: …, en: ['was taken by ~', " +
      "'took ~'], ja: [は~による, は~を行った] }`, or give the link its `edge`",
  ],
  [
    'a link with an edge that is not declared',
    () => read({ links: { imposedBy: { ...sanction.links.imposedBy, edge: 'TOOK' } } }),
    'Sanction.imposedBy has the edge TOOK, which `edges` does not declare',
  ],
  [
    'one relationship that is two types of edges',
    () =>
      read({ links: { topics: { type: 'HAS_TOPIC', edge: 'ABOUT', to: ['Topic'], description: 'Its topics.' } } }, {}),
    'Sanction.topics has the edge ABOUT, but HAS_TOPIC is HAS_TOPIC elsewhere',
  ],
  [
    'an edge that nothing is',
    () => read({}, { IMPOSED_BY: imposedBy, TOOK: imposedBy }),
    'edges.TOOK stands for no link and no record',
  ],
  [
    'an edge without a phrase in one of the languages',
    () => read({}, { IMPOSED_BY: { ...imposedBy, ja: undefined } }),
    'edges.IMPOSED_BY.ja must be two phrases, each with one ~',
  ],
  [
    'a phrase that does not name the other end',
    () => read({}, { IMPOSED_BY: { ...imposedBy, en: ['was taken by ~', 'took'] } }),
    'edges.IMPOSED_BY.en must be two phrases, each with one ~',
  ],
  [
    'an entity that no Japanese sentence can take up again',
    () => read({ pronoun: undefined }),
    'Sanction has no pronoun; write how a Japanese sentence refers to it again, e.g. `pronoun: { ja: この発言 }`',
  ],
  [
    'a name without a place for the label',
    () => read({ named: { en: 'the sanction' } }),
    'Sanction.named.en must have one ~',
  ],
  [
    'a date that is none',
    () => read({ date: 'description' }),
    'Sanction.date is description; it must be one of its properties of type edtf: imposed',
  ],
  [
    'a date of another kind beside its own',
    () => read({ properties: { said: lasting } }),
    'Sanction has the property said, which tells the days or the type of Claim; rename it',
  ],
  [
    'days that go by what is not there',
    () => read({ valid: { with: 'place' } }),
    'Sanction.valid.with is place; it must be one of its links',
  ],
  [
    'a day by what is no date',
    () => read({ published: 'outBy', derived: { outBy: 'by imposed description' } }),
    'Sanction.derived.outBy goes by description; it must be one of its dates or instants',
  ],
  [
    'a history of no parts',
    () => read({ valid: { history: 'points' } }),
    'Sanction.valid.history is points; it must be one of its parts',
  ],
  [
    'a history of parts without a day',
    () =>
      read({ parts: { points: { type: 'HAS_STATUS', kind: 'Point' } }, valid: { history: 'points' } }, undefined, {
        kinds: { Point: { ...point, properties: {} } },
      }),
    'Sanction.valid.history is made of Point, which has no `valid: { from: … }`',
  ],
  [
    'a status that is none',
    () =>
      read({
        properties: { status: { type: 'enum EventStatus', description: 'Its status.' } },
        valid: { unless: { status: ['OVER'] } },
      }),
    'Sanction.valid.unless has OVER; status can be',
  ],
  [
    'a publication by what is not there',
    () => read({ published: 'source' }),
    'Sanction.published is source; it must be one of its links',
  ],
  [
    'a record without citations that does not say from when it counts',
    () => read({ is: [], pronoun: undefined, links: {} }),
    'Sanction has no citations by which @asOf(published) could go; write `published: always`',
  ],
  [
    'a record between entities that does not say along which links its edge runs',
    () => read({ is: [], pronoun: undefined, published: 'always' }),
    'Sanction.imposedBy leads to entities from a kind that is not one; say which two links its edge runs along',
  ],
  [
    'an edge that runs along a link which may lead nowhere',
    () =>
      read({
        is: [],
        pronoun: undefined,
        published: 'always',
        edge: { from: 'imposedBy', to: 'imposedBy', type: 'IMPOSED_BY' },
      }),
    'Sanction.edge.from must name a link that is required and leads to one; it is imposedBy',
  ],
  [
    'an id of another name',
    () => read({ id: 'penalty' }),
    'Sanction has the id penalty; the id of an entity is its name in lower case',
  ],
  [
    'a key that means nothing',
    () => read({ orderedBy: 'imposed' }),
    'Sanction has `orderedBy`, which means nothing there; it may have id',
  ],
])('refuses %s', (_, reading, message) => {
  expect(reading).toThrow(`schema/graph.yaml: ${message}`)
})
