/** Makes the JSON Schema of a bundle's files from the model, for editors that complete and check while you write. */
import type { Enumeration, Kind, Link, Model, Property, PropertyType } from './declared.ts'

type Schema = { [keyword: string]: unknown }

const SLUG = '[a-z0-9]+(-[a-z0-9]+)*'

/** The schema (draft 07, which editors know best) of one file of a bundle. */
export function bundleSchemaOf(model: Model): Schema {
  const kinds = [...model.kinds.values()]
  const collections = kinds.filter(({ collection }) => collection !== null)
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A file of a Parley bundle',
    description:
      'A bundle is one file or a folder of them; one of its files has the key bundle. docs/bundle.md explains it.',
    ...object({
      bundle: { $ref: '#/definitions/bundle' },
      ...Object.fromEntries(
        collections.map((kind) => [kind.collection, list({ $ref: ref(kind.name) }, kind.description)]),
      ),
    }),
    definitions: {
      bundle: headSchema,
      ...valueSchemas(model),
      ...Object.fromEntries([...model.enums.values()].map((each) => [each.name, enumSchema(each)])),
      ...Object.fromEntries(kinds.map((kind) => [kind.name, kindSchema(model, kind)])),
    },
  }
}

const headSchema: Schema = {
  description: 'What the bundle says of itself; one of its files has it.',
  ...object(
    {
      name: {
        type: 'string',
        pattern: `^${SLUG}$`,
        maxLength: 100,
        description: 'Importing a bundle of the same name replaces what it said before.',
      },
      formatVersion: { const: 1 },
      author: { type: 'string', description: 'Who made it.' },
      license: { type: 'string', description: 'SPDX identifier or a short text.' },
      yields: {
        type: 'boolean',
        description:
          'Whether it gives way to other bundles in what must agree, such as a type or a date. By default it does not.',
      },
    },
    ['name', 'formatVersion', 'author', 'license'],
  ),
}

function valueSchemas(model: Model): Record<string, Schema> {
  const words: Schema = { type: 'string', minLength: 1, maxLength: 20_000 }
  const label = object({ value: words, lang: { $ref: ref('language') }, kind: { $ref: enumRef(model, 'LabelKind') } }, [
    'value',
    'lang',
  ])
  // Which words are units can be told only by their grammar: src/bundle/check/units.ts.
  const unit: Schema = { ...words, maxLength: 100, examples: ['PERCENT', 'USD', 't', 'km2', '{soldiers}'] }
  const amount = object(
    { value: { type: 'number' }, unit, role: { $ref: enumRef(model, 'AmountRole') }, of: { $ref: ref('text') } },
    ['value', 'unit', 'role'],
  )
  const byType: Record<Exclude<PropertyType, 'enum'>, Schema> = {
    string: words,
    float: { type: 'number' },
    boolean: { type: 'boolean' },
    url: { type: 'string', pattern: '^https?://\\S+$', examples: ['https://example.org/page'] },
    language: {
      type: 'string',
      pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$',
      examples: ['en', 'ja', 'uk', 'zh-Hant'],
    },
    date: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$', examples: ['2025-02-13'] },
    datetime: {
      type: 'string',
      pattern: '^\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z)?$',
      examples: ['2025-03-01T09:30:00Z', '2025-03-01'],
    },
    text: { type: 'object', minProperties: 1, additionalProperties: words, examples: [{ en: 'a peace plan' }] },
    labels: {
      anyOf: [
        {
          type: 'object',
          minProperties: 1,
          additionalProperties: { anyOf: [words, list(words)] },
          description: 'By language; the first of a language is the preferred one.',
        },
        list(label),
      ],
    },
    quote: object({ text: words, lang: { $ref: ref('language') } }, ['text', 'lang']),
    identifiers: { type: 'object', additionalProperties: words, examples: [{ wikidata: 'Q1' }] },
    amounts: list(amount),
    edtf: {
      type: ['string', 'integer'],
      description: 'A date in EDTF.',
      examples: [
        '2025-02-13',
        '2025-02',
        '2025?',
        '2025-02~',
        '2025-02-13/2025-02-25',
        '[2025-02-13..2025-02-25]',
        '../2025-03',
      ],
    },
  }
  return byType
}

function enumSchema({ description, values }: Enumeration): Schema {
  return { description, oneOf: [...values].map(([value, meaning]) => ({ const: value, description: meaning })) }
}

function kindSchema(model: Model, kind: Kind): Schema {
  const properties = [...kind.properties.values()]
  const links = [...kind.links.values()]
  const id = {
    type: 'string',
    pattern: `^${kind.prefix}/${SLUG}$`,
    maxLength: 200,
    description: `Begins with ${kind.prefix}/ and never changes.`,
  }
  return {
    description: kind.description,
    ...object(
      {
        ...(kind.prefix === null ? {} : { id }),
        ...Object.fromEntries(properties.map((each) => [each.as, propertySchema(model, each)])),
        ...Object.fromEntries(links.map((link) => [link.name, linkSchema(model, link)])),
        ...Object.fromEntries([...kind.parts.values()].map((part) => [part.name, list({ $ref: ref(part.kind) })])),
      },
      [
        ...(kind.collection === null ? [] : ['id']),
        ...properties.filter(({ required }) => required).map(({ as }) => as),
        ...links.filter(({ required }) => required).map(({ name }) => name),
      ],
    ),
  }
}

function propertySchema(model: Model, property: Property): Schema {
  const one = { $ref: property.type === 'enum' ? enumRef(model, property.enum ?? '') : ref(property.type) }
  const { pattern, minimum, maximum } = property
  const bounds = Object.entries({ pattern, minimum, maximum }).filter(([, value]) => value !== null)
  if (bounds.length > 0) {
    return { description: property.description, ...valueSchemas(model)[property.type], ...Object.fromEntries(bounds) }
  }
  const preset = property.default === null ? {} : { default: property.default }
  // Beside a $ref, draft 07 ignores everything.
  return { description: property.description, allOf: [property.list ? list(one) : one], ...preset }
}

function linkSchema(model: Model, link: Link): Schema {
  if (link.owned) return list({ $ref: ref(link.toKinds[0] as string) }, link.description)
  const prefixes = link.toKinds.map((name) => model.kinds.get(name)?.prefix).join('|')
  const id = { type: 'string', pattern: `^(${prefixes})/${SLUG}$`, maxLength: 200 }
  return link.many ? { description: link.description, anyOf: [id, list(id)] } : { description: link.description, ...id }
}

function object(properties: Record<string, unknown>, required: string[] = []): Schema {
  return { type: 'object', additionalProperties: false, ...(required.length > 0 ? { required } : {}), properties }
}

function list(items: Schema, description?: string): Schema {
  return { type: 'array', ...(description ? { description } : {}), items }
}

function ref(name: string): string {
  return `#/definitions/${name}`
}

/** The values of a code list; throws if graph.yaml does not declare it. */
function enumRef(model: Model, name: string): string {
  if (!model.enums.has(name)) throw new Error(`graph.yaml declares no code list ${name}.`)
  return ref(name)
}
