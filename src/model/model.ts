/** The model of the graph as schema/graph.yaml declares it, with what each kind takes over from its interfaces. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** Types of properties; graph.yaml's head says what each holds. */
export type PropertyType =
  | 'string'
  | 'float'
  | 'boolean'
  | 'url'
  | 'language'
  | 'date'
  | 'datetime'
  | 'text'
  | 'labels'
  | 'quote'
  | 'identifiers'
  | 'amounts'
  | 'edtf'
  | 'enum'

export interface Property {
  name: string
  /** Its name in a bundle, where that differs (`text` for a claim's labels). */
  as: string
  type: PropertyType
  /** The name of its enum, where type is `enum`. */
  enum: string | null
  list: boolean
  required: boolean
  default: string | boolean | null
  pattern: string | null
  minimum: number | null
  maximum: number | null
  description: string
}

export interface Link {
  name: string
  /** The relationship's type. */
  type: string
  /** The kinds at its far end; interfaces are spelled out in `toKinds`. */
  to: string[]
  toKinds: string[]
  many: boolean
  required: boolean
  /** The far end is written inside this record and belongs to it. */
  owned: boolean
  reverse: string | null
  description: string
}

export interface PartList {
  name: string
  type: string
  kind: string
}

export interface Kind {
  name: string
  description: string
  /** Prefix of its ids; null for parts. */
  prefix: string | null
  collection: string | null
  is: string[]
  part: boolean
  owned: boolean
  key: string[]
  /** The labels that a live node of it has, its own name last; beside them every node but a part has `Record`. */
  liveLabels: string[]
  properties: Map<string, Property>
  links: Map<string, Link>
  parts: Map<string, PartList>
  /** Derived property → where its value comes from. */
  derived: Map<string, string>
  /** The key that its lists are ordered by, descending; null for an ascending order by what it has. */
  order: string | null
  indexes: DeclaredIndex[]
}

/**
 * What graph.yaml says of an index: its properties together, the one whose texts it finds by what they contain, or the one that it finds
 * by equality on engines whose indexes give no order.
 */
export type DeclaredIndex = { properties: string[] } | { text: string } | { hash: string }

export interface Enumeration {
  name: string
  description: string
  source: string | null
  values: Map<string, string>
}

export interface PloverType {
  quad: string
  score: number
  modes: Map<string, number>
}

export interface Model {
  version: number
  interfaces: Map<string, { description: string; kinds: string[]; indexes: DeclaredIndex[] }>
  kinds: Map<string, Kind>
  enums: Map<string, Enumeration>
  plover: Map<string, PloverType>
}

type Yaml = Record<string, unknown>

/** Reads the model from the text of graph.yaml; throws an Error that says what is wrong in it. */
export function modelFrom(text: string): Model {
  const yaml = parse(text)
  const interfaces = yaml.interfaces as Record<string, Yaml>
  const kindsOf = (name: string): string[] =>
    name in interfaces
      ? Object.keys(yaml.kinds).filter((kind) => (yaml.kinds[kind].is ?? []).includes(name))
      : name in yaml.kinds
        ? [name]
        : fail(`${name} is neither a kind nor an interface`)

  const kindFrom = (name: string, own: Yaml): Kind => {
    const is = (own.is as string[] | undefined) ?? []
    const layers = [...is.map((each) => interfaces[each] ?? fail(`${name} is ${each}, which is not declared`)), own]
    const merged = (field: string): [string, Yaml][] =>
      Object.entries(Object.assign({}, ...layers.map((layer) => layer[field] ?? {})))
    return {
      name,
      description: String(own.description ?? fail(`${name} has no description`)),
      prefix: (own.id as string | undefined) ?? null,
      collection: (own.collection as string | undefined) ?? null,
      is,
      part: own.part === true,
      owned: own.owned === true,
      key: (own.key as string[] | undefined) ?? [],
      liveLabels: [...is, name],
      properties: new Map(
        merged('properties').map(([key, value]) => [key, propertyFrom(name, key, value, yaml.enums)]),
      ),
      links: new Map(
        merged('links').map(([key, value]) => [
          key,
          {
            name: key,
            type: String(value.type),
            to: value.to as string[],
            toKinds: (value.to as string[]).flatMap(kindsOf),
            many: value.many === true,
            required: value.required === true,
            owned: value.owned === true,
            reverse: (value.reverse as string | undefined) ?? null,
            description: String(value.description ?? fail(`${name}.${key} has no description`)),
          },
        ]),
      ),
      parts: new Map(
        merged('parts').map(([key, value]) => [
          key,
          {
            name: key,
            type: String(value.type),
            kind: String(value.kind) in yaml.kinds ? String(value.kind) : fail(`${name}.${key} is of no declared kind`),
          },
        ]),
      ),
      derived: new Map(merged('derived').map(([key, value]) => [key, String(value)])),
      order: (own.order as string | undefined) ?? null,
      indexes: indexesFrom(own),
    }
  }

  const kinds = new Map(
    Object.entries(yaml.kinds as Record<string, Yaml>).map(([name, own]) => [name, kindFrom(name, own)]),
  )
  return {
    version: yaml.version,
    interfaces: new Map(
      Object.entries(interfaces).map(([name, each]) => [
        name,
        { description: String(each.description), kinds: kindsOf(name), indexes: indexesFrom(each) },
      ]),
    ),
    kinds,
    enums: new Map(
      Object.entries(yaml.enums as Record<string, Yaml>).map(([name, each]) => [
        name,
        {
          name,
          description: String(each.description),
          source: (each.source as string | undefined) ?? null,
          values: new Map(Object.entries(each.values as Record<string, string>)),
        },
      ]),
    ),
    plover: new Map(
      Object.entries(
        yaml.plover.types as Record<string, { quad: string; score: number; modes: Record<string, number> }>,
      ).map(([type, each]) => [type, { ...each, modes: new Map(Object.entries(each.modes)) }]),
    ),
  }
}

function indexesFrom(declared: Yaml): DeclaredIndex[] {
  const indexes = (declared.indexes as (string | string[] | { text: string } | { hash: string })[] | undefined) ?? []
  return indexes.map((each) => (typeof each === 'string' || Array.isArray(each) ? { properties: [each].flat() } : each))
}

function propertyFrom(kind: string, name: string, value: Yaml, enums: Yaml): Property {
  const [type, enumName] = String(value.type).split(' ') as [PropertyType, string | undefined]
  if (type === 'enum' && !(enumName && enumName in enums)) fail(`${kind}.${name} has an enum that is not declared`)
  return {
    name,
    as: String(value.as ?? name),
    type,
    enum: enumName ?? null,
    list: value.list === true,
    required: value.required === true,
    default: (value.default as string | boolean | undefined) ?? null,
    pattern: (value.pattern as string | undefined) ?? null,
    minimum: (value.minimum as number | undefined) ?? null,
    maximum: (value.maximum as number | undefined) ?? null,
    description: String(value.description ?? fail(`${kind}.${name} has no description`)),
  }
}

function fail(message: string): never {
  throw new Error(`schema/graph.yaml: ${message}.`)
}

/** The one model of this installation. */
export const model: Model = modelFrom(readFileSync(new URL('../../schema/graph.yaml', import.meta.url), 'utf8'))

const kindsByPrefix = new Map(
  [...model.kinds.values()].flatMap((kind) => (kind.prefix ? [[kind.prefix, kind] as const] : [])),
)

/** The kind that an id names by its prefix, or null: `person/marco-rubio` is a Person. */
export function kindOfId(id: string): Kind | null {
  return kindsByPrefix.get(id.slice(0, Math.max(0, id.indexOf('/')))) ?? null
}

/** The kind of that name; a name that graph.yaml does not declare is a mistake in the code, and throws. */
export function kindNamed(name: string): Kind {
  return model.kinds.get(name) ?? fail(`${name} is not a kind`)
}

/** These values of an enum, each once, in the order that graph.yaml lists them in. */
export function inOrderOf(enumName: string, values: readonly string[]): string[] {
  return [...(model.enums.get(enumName)?.values.keys() ?? [])].filter((value) => values.includes(value))
}

/** The live label that all kinds at the far end of a link have in common, the narrowest one. */
export function farLabel(link: Link): string {
  if (link.toKinds.length === 1) return link.toKinds[0] as string
  const shared = kindNamed(link.toKinds[0] as string).is.filter((label) =>
    link.toKinds.every((kind) => kindNamed(kind).is.includes(label)),
  )
  const narrowest = shared.at(-1)
  if (!narrowest) throw new Error(`The kinds at the end of ${link.type} have no label in common.`)
  return narrowest
}

/** The link of a kind; one that graph.yaml does not declare is a mistake in the code, and throws. */
export function linkOf(kind: string, name: string): Link {
  const link = kindNamed(kind).links.get(name)
  if (!link) throw new Error(`graph.yaml declares no link ${kind}.${name}.`)
  return link
}
