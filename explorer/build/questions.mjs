/** Makes a typed module of each .graphql file of the explorer: its text, with the fragments that it names, and the types of its answer. */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { codegen } from '@graphql-codegen/core'
import * as operations from '@graphql-codegen/typescript-operations'
import { buildASTSchema, Kind, parse, print, validate, visit } from 'graphql'

const source = fileURLToPath(new URL('../src', import.meta.url))

const config = {
  inlineFragmentTypes: 'inline',
  skipTypename: true,
  mergeFragmentTypes: true,
  strictScalars: true,
  scalars: {
    ID: 'string',
    Date: 'string',
    DateTime: 'string',
    EDTF: 'string',
    LanguageTag: 'string',
    URL: 'string',
  },
  disableDescriptions: true,
  useTypeImports: true,
}

/**
 * Writes `x.graphql.ts` beside each `x.graphql`. A query named `Claims` becomes the constant `Claims`, a text with the types
 * `ClaimsQuery` and `ClaimsQueryVariables`; a fragment may be named from any file. Throws where a query does not fit the schema.
 */
export async function writeQuestions(files, schemaFile) {
  const schema = parse(readFileSync(schemaFile, 'utf8'))
  const schemaAst = buildASTSchema(schema)
  const documents = files.map((file) => ({ location: file, document: parse(readFileSync(file, 'utf8')) }))
  const fragments = new Map(
    documents.flatMap(({ document }) =>
      document.definitions
        .filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
        .map((each) => [each.name.value, each]),
    ),
  )
  for (const { location, document } of documents) {
    const own = new Set(document.definitions)
    const needed = reached(document, fragments)
    const whole = { ...document, definitions: [...document.definitions, ...needed.filter((each) => !own.has(each))] }
    const wrong = validate(schemaAst, whole).filter(({ message }) => !/^Fragment ".*" is never used/.test(message))
    if (wrong[0]) throw new Error(`${location}: ${wrong.map(({ message }) => message).join(' ')}`)
    const types = await codegen({
      filename: `${location}.ts`,
      schema,
      schemaAst,
      documents: [{ location, document }],
      plugins: [{ operations: {} }],
      pluginMap: { operations },
      skipDocumentsValidation: true,
      config: { ...config, externalFragments: needed.filter((each) => !own.has(each)).map(external) },
    })
    const texts = document.definitions
      .filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
      .map((operation) => constant(operation, fragments))
    const question = relative(dirname(location), join(source, 'asking/question.ts'))
    const asked =
      texts.length > 0
        ? [`import type { Question } from '${question.startsWith('.') ? question : `./${question}`}'`]
        : []
    writeFileSync(`${location}.ts`, `${[...asked, types.trim(), ...texts].join('\n\n')}\n`)
  }
}

/** All fragments that a document names, directly or through others. */
function reached(document, fragments) {
  const found = new Set()
  const look = (node) =>
    visit(node, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value)
        if (!fragment || found.has(fragment)) return
        found.add(fragment)
        look(fragment)
      },
    })
  look(document)
  return [...found]
}

function constant(operation, fragments) {
  const name = operation.name.value
  const text = [operation, ...reached(operation, fragments)].map(print).join('\n')
  const types = `${name}Query, ${name}QueryVariables`
  return `export const ${name} = ${JSON.stringify(text)} as Question<${types}>`
}

function external(node) {
  return { isExternal: true, importFrom: null, name: node.name.value, onType: node.typeCondition.name.value, node }
}
