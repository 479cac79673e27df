/** Makes the JSON Schema of mappings from the model, for editors that complete and check while you write. */
import type { Kind, Model } from './declared.ts'

type MappingSchema = { [keyword: string]: unknown }

/** The schema (draft 07) of a mapping of a table; docs/import.md explains mappings. */
export function mappingSchemaOf(model: Model): MappingSchema {
  const kinds = [...model.kinds.values()].filter(({ collection }) => collection !== null)
  const text = { type: 'string' }
  const forms = { type: 'array', items: { type: 'string', examples: ['yyyy-MM-dd', 'MMMM d, yyyy', 'dd.MM.yyyy'] } }
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A mapping of a table for Parley',
    description: 'What the columns of a table are, and which records its rows make. docs/import.md explains it.',
    ...map(
      {
        mapping: { const: 1, description: 'The version of the form.' },
        bundle: {
          description: 'What the bundle says of itself; without a name it is called like the file.',
          ...map({ name: text, author: text, license: text }, ['author', 'license']),
        },
        table: {
          description: 'How the table is written, where it is not found out rightly.',
          ...map({
            encoding: { enum: ['UTF-8', 'UTF-16LE', 'UTF-16BE', 'windows-1252'] },
            delimiter: { type: 'string', minLength: 1, maxLength: 1 },
            columns: {
              type: 'array',
              items: text,
              description: 'Names of the columns, if it does not begin with them.',
            },
            quotes: { type: 'boolean', description: 'false: quotes mean nothing.' },
          }),
        },
        absent: { type: 'array', items: text, description: 'Cells that say that there is nothing.' },
        columns: {
          description: 'How the cells of a column are read.',
          type: 'object',
          additionalProperties: map({
            split: { type: 'string', minLength: 1, description: 'What parts the values of a cell.' },
            values: { type: 'object', description: 'What cells say: what they mean.' },
            only: { type: 'boolean', description: 'true: no other cell is right.' },
            dates: {
              description: 'The forms of days, of which one must fit.',
              anyOf: [
                forms,
                map({ by: text, forms: { type: 'object', additionalProperties: forms }, others: forms }, [
                  'by',
                  'forms',
                ]),
              ],
            },
            number: { enum: ['.', ','], description: 'The sign before decimals.' },
          }),
        },
        ...Object.fromEntries(
          kinds.map((kind) => [
            kind.collection,
            { type: 'array', description: kind.description, items: recordOf(kind) },
          ]),
        ),
      },
      ['mapping', 'bundle'],
    ),
  }
}

/** A record: its values may be as in a bundle, or made of columns. */
function recordOf(kind: Kind): MappingSchema {
  const named = [...kind.properties.values()].map(({ as, description }) => [as, { description }] as const)
  const links = [...kind.links.values()].map(({ name, description }) => [name, { description }] as const)
  const parts = [...kind.parts.keys()].map((name) => [name, {}] as const)
  return map(
    {
      id: {
        description: `A template that begins with ${kind.prefix}/.`,
        ...map({ template: { type: 'string', pattern: `^${kind.prefix}/` } }, ['template']),
      },
      each: { type: 'string', description: 'The column of which each value makes a record.' },
      when: { type: 'object', description: 'Columns and the values that they must mean.' },
      ...Object.fromEntries([...named, ...links, ...parts]),
    },
    ['id'],
  )
}

function map(properties: Record<string, unknown>, required: string[] = []): MappingSchema {
  return { type: 'object', additionalProperties: false, ...(required.length > 0 ? { required } : {}), properties }
}
