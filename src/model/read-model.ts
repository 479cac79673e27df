/** Reads the model from the text of schema/graph.yaml, with what each kind takes over from its interfaces. */
import { parse } from 'yaml'
import { checkModel } from './check-model.ts'
import type { DeclaredIndex, Enumeration, Kind, Link, Model, Property, PropertyType } from './declared.ts'
import { publicationOf, validityOf } from './read-days.ts'
import { edgeTypesFrom, recordedEdgeOf } from './read-edges.ts'
import { codeLabelsFrom, namedFrom, pronounFrom } from './read-names.ts'
import { checkKeys, wrong, type Yaml } from './wrong.ts'

type Maps = Record<string, Yaml>

/** The parsed file. */
interface Declarations {
  version: number
  interfaces: Maps
  kinds: Maps
  edges: Maps
  enums: Maps
  plover: { types: Record<string, { quad: string; score: number; modes: Record<string, number> }> }
}

/** Throws an Error that says what is wrong in it. */
export function modelFrom(text: string): Model {
  const file = parse(text) as Declarations
  const model: Model = {
    version: file.version,
    interfaces: new Map(
      Object.entries(file.interfaces).map(([name, each]) => [
        name,
        { description: String(each.description), kinds: kindsOf(name, file), indexes: indexesFrom(each) },
      ]),
    ),
    kinds: new Map(Object.entries(file.kinds).map(([name, own]) => [name, kindFrom(name, own, file)])),
    edges: edgeTypesFrom(file.edges),
    enums: new Map(Object.entries(file.enums).map(([name, each]) => [name, enumFrom(name, each, file)])),
    plover: new Map(
      Object.entries(file.plover.types).map(([type, each]) => [
        type,
        { ...each, modes: new Map(Object.entries(each.modes)) },
      ]),
    ),
  }
  checkModel(model)
  return model
}

/** The kinds that the name of a kind or an interface stands for. */
function kindsOf(name: string, { interfaces, kinds }: Declarations): string[] {
  if (name in kinds) return [name]
  if (!(name in interfaces)) wrong(`${name} is neither a kind nor an interface`)
  return Object.keys(kinds).filter((kind) => ((kinds[kind]?.is ?? []) as string[]).includes(name))
}

const keysOfKind = [
  ...[
    'id',
    'is',
    'part',
    'owned',
    'key',
    'collection',
    'description',
    'named',
    'pronoun',
    'date',
    'valid',
    'published',
  ],
  ...['edge', 'properties', 'links', 'parts', 'derived', 'indexes'],
]

function kindFrom(name: string, own: Yaml, file: Declarations): Kind {
  checkKeys(name, own, keysOfKind)
  const is = (own.is as string[] | undefined) ?? []
  const layers = [...is.map((each) => file.interfaces[each] ?? wrong(`${name} is ${each}, which is not declared`)), own]
  const merged = <T>(field: string, read: (key: string, value: Yaml) => T): Map<string, T> => {
    const all: Maps = Object.assign({}, ...layers.map((layer) => layer[field] ?? {}))
    return new Map(Object.entries(all).map(([key, value]) => [key, read(key, value)]))
  }
  const date = textIn(own, 'date')
  const kind = {
    name,
    description: textIn(own, 'description') ?? wrong(`${name} has no description`),
    prefix: textIn(own, 'id'),
    collection: textIn(own, 'collection'),
    is,
    part: own.part === true,
    owned: own.owned === true,
    key: (own.key as string[] | undefined) ?? [],
    liveLabels: [...is, name],
    properties: merged('properties', (key, value) => propertyFrom(`${name}.${key}`, key, value, file)),
    links: merged('links', (key, value) => linkFrom(name, key, value, file)),
    parts: merged('parts', (key, value) => {
      const kind = String(value.kind)
      if (!(kind in file.kinds)) wrong(`${name}.${key} is of no declared kind`)
      return { name: key, type: String(value.type), kind }
    }),
    derived: merged('derived', (_, value) => String(value)),
    date,
    order: date && `${date}Key`,
    named: namedFrom(name, own),
    pronoun: pronounFrom(name, own, is.includes('Entity')),
    indexes: indexesFrom(own),
  }
  return {
    ...kind,
    valid: validityOf(kind, own),
    published: publicationOf(kind, own),
    edge: recordedEdgeOf(kind, own),
  }
}

const keysOfLink = ['type', 'edge', 'to', 'many', 'required', 'owned', 'acyclic', 'reverse', 'description']

function linkFrom(kind: string, name: string, value: Yaml, file: Declarations): Link {
  const place = `${kind}.${name}`
  checkKeys(place, value, keysOfLink)
  const type = String(value.type)
  const to = value.to as string[]
  const toKinds = to.flatMap((each) => kindsOf(each, file))
  const many = value.many === true
  return {
    name,
    type,
    to,
    toKinds,
    many,
    required: value.required === true,
    owned: value.owned === true,
    acyclic: value.acyclic === true || (!many && toKinds.includes(kind)),
    reverse: textIn(value, 'reverse'),
    edge: textIn(value, 'edge') ?? (type in file.edges ? type : null),
    description: textIn(value, 'description') ?? wrong(`${place} has no description`),
  }
}

function indexesFrom(declared: Yaml): DeclaredIndex[] {
  const indexes = (declared.indexes as (string | string[] | { text: string } | { hash: string })[] | undefined) ?? []
  return indexes.map((each) => (typeof each === 'string' || Array.isArray(each) ? { properties: [each].flat() } : each))
}

const keysOfProperty = [
  ...['type', 'as', 'list', 'required', 'default', 'pattern', 'minimum', 'maximum', 'description'],
]

function propertyFrom(place: string, name: string, value: Yaml, { enums }: Declarations): Property {
  checkKeys(place, value, keysOfProperty)
  const [type, enumName] = String(value.type).split(' ') as [PropertyType, string | undefined]
  if (type === 'enum' && !(enumName && enumName in enums)) wrong(`${place} has an enum that is not declared`)
  return {
    name,
    as: textIn(value, 'as') ?? name,
    type,
    enum: enumName ?? null,
    list: value.list === true,
    required: value.required === true,
    default: (value.default as string | boolean | undefined) ?? null,
    pattern: textIn(value, 'pattern'),
    minimum: (value.minimum as number | undefined) ?? null,
    maximum: (value.maximum as number | undefined) ?? null,
    description: textIn(value, 'description') ?? wrong(`${place} has no description`),
  }
}

/** Its values are those that it lists, or the kinds of an interface, with the descriptions that it gives or else those of the kinds. */
function enumFrom(name: string, each: Yaml, file: Declarations): Enumeration {
  checkKeys(name, each, ['description', 'source', 'values', 'kinds', 'labels'])
  const own = (each.values ?? {}) as Record<string, string>
  const kinds = each.kinds ? kindsOf(String(each.kinds), file) : []
  const ofKinds = kinds.map((kind) => [kind.toUpperCase(), String(file.kinds[kind]?.description)])
  return {
    name,
    description: String(each.description),
    source: textIn(each, 'source'),
    values: new Map(Object.entries({ ...Object.fromEntries(ofKinds), ...own })),
    labels: codeLabelsFrom(name, (each.labels ?? {}) as Yaml),
  }
}

function textIn(declared: Yaml, key: string): string | null {
  return declared[key] === undefined ? null : String(declared[key])
}
