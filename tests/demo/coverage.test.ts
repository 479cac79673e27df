/** Every kind, property, link, part and code that a bundle can have is in the seed or in the demonstration, to be seen and tried. */
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { BundleRecord } from '../../src/bundle/read/document.ts'
import { readBundle } from '../../src/bundle/read/read-bundle.ts'
import { plainValue } from '../../src/bundle/read/written.ts'
import { demonstrationRevisions } from '../../src/commands/demonstration.ts'
import type { Kind } from '../../src/model/declared.ts'
import { kindNamed, model } from '../../src/model/model.ts'

/** What follows from other records, or is what it is when nothing is written. */
const NEVER_WRITTEN = {
  enums: [
    'EntityKind',
    'ActorKind',
    'QuadClass',
    'Voice',
    'RelationBasis',
    'RelationTiming',
    'Hedging',
    'RevisionAction',
  ],
  codes: ['Coding HUMAN', 'EventOutcome UNKNOWN'],
}
/** What only tables of others need: whoever reads a source knows better. */
const OF_TABLES = [
  ...['PARTY', 'MILITARY', 'COURT', 'UNIVERSITY', 'ETHNIC_GROUP', 'MOVEMENT', 'ROLE', 'UNKNOWN'].map(
    (code) => `OrganizationType ${code}`,
  ),
  'ProcessStatus UNKNOWN',
]
const seed = await readBundle(fileURLToPath(new URL('../../seed', import.meta.url)))
const revisions = await demonstrationRevisions()
const bundles = [...seed.documents.map(({ value }) => value as object), ...revisions.map(({ bundle }) => bundle)]
const shown = new Set(
  bundles.flatMap((bundle) =>
    Object.entries(bundle).flatMap(([collection, records]) => {
      const kind = [...model.kinds.values()].find((each) => each.collection === collection)
      return kind ? (records as BundleRecord[]).flatMap((record) => shownBy(kind, record)) : []
    }),
  ),
)

test('the seed and the demonstration together have every kind, property, link and list of parts', () => {
  const kinds = [...model.kinds.values()].filter(({ name }) => name !== 'Citation')
  const declared = [...kinds, kindNamed('Citation')].flatMap((kind) => [kind.name, ...fieldsOf(kind)])
  expect(declared.filter((name) => !shown.has(name))).toEqual([])
})

test('and every code, except those that are never written', () => {
  const codes = [...model.enums].flatMap(([name, { values }]) =>
    NEVER_WRITTEN.enums.includes(name) ? [] : [...values.keys()].map((code) => `${name} ${code}`),
  )
  const written = codes.filter(
    (code) => ![...NEVER_WRITTEN.codes, ...OF_TABLES].includes(code) && !/^AgreementRelationType .*_BY$/.test(code),
  )
  expect(written.length).toBeGreaterThan(200)
  expect(written.filter((code) => !shown.has(code))).toEqual([])
})

function fieldsOf(kind: Kind): string[] {
  return namesOf(kind).map((field) => fieldName(kind, field))
}

function namesOf(kind: Kind): string[] {
  return [...[...kind.properties.values()].map(({ as }) => as), ...kind.links.keys(), ...kind.parts.keys()]
}

/** What every entity has needs to be shown once. */
function fieldName(kind: Kind, field: string): string {
  const entities = model.interfaces.get('Entity')?.kinds ?? []
  const everyEntity = entities.every((name) => namesOf(kindNamed(name)).includes(field))
  return `${everyEntity ? 'Entity' : kind.name}.${field}`
}

/** The kind, its fields that have a value in the record, and the codes of these; and the same of its parts and citations. */
function shownBy(kind: Kind, record: object): string[] {
  return [kind.name, ...Object.entries(record).flatMap(([field, value]) => shownByField(kind, field, value))]
}

function shownByField(kind: Kind, field: string, value: unknown): string[] {
  const property = [...kind.properties.values()].find(({ as }) => as === field)
  const part = kind.parts.get(field)?.kind ?? (kind.links.get(field)?.owned ? 'Citation' : undefined)
  const below = part ? (value as object[]).flatMap((each) => shownBy(kindNamed(part), each)) : []
  const codes = property?.enum ? [value].flat().map((code) => `${property.enum} ${plainValue(code)}`) : []
  return [fieldName(kind, field), ...codes, ...below, ...codesInside(field, value)]
}

/** The codes of the values that have a structure of their own: sorts of label, roles of amounts. */
function codesInside(field: string, value: unknown): string[] {
  if (field === 'amounts') return (value as { role: string }[]).map(({ role }) => `AmountRole ${role}`)
  if (field !== 'labels') return []
  if (!Array.isArray(value)) return ['LabelKind PREFERRED', 'LabelKind ALTERNATE']
  return (value as { kind?: string }[]).map(({ kind }) => `LabelKind ${kind ?? 'PREFERRED'}`)
}
