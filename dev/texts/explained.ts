/** Finds out, without a database, what Parley would send to the store for a query. */
import {
  GraphQLList,
  type GraphQLOutputType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql'
import { schema } from '../../src/schema.ts'
import type { Statement, Store, StoreRow } from '../../src/store/store.ts'
import { laterOnSeed } from './later-on-seed.ts'
import { madeUpRows } from './made-up-rows.ts'
import { planLines } from './plan-lines.ts'
import { type Failure, type GraphqlError, sentFor } from './sent.ts'
import { sideBySide } from './side-by-side.ts'

/** The texts, with remarks on what cannot be seen of them, and what is wrong with the query. */
export async function explained(
  query: string,
  variables: Record<string, unknown>,
): Promise<{ parts: string[]; mistakes: GraphqlError[] }> {
  const { ordered, unordered } = await withNulls(async () => ({
    ordered: await sentFor(storeThat({ indexesGiveOrder: true }), query, variables),
    unordered: await sentFor(storeThat({ indexesGiveOrder: false }), query, variables),
  }))
  return {
    parts: [
      ...sideBySide(ordered.statements, unordered.statements, planLines),
      ...computedInSteps([...ordered.statements, ...unordered.statements]),
      ...notFollowed([...ordered.failures, ...unordered.failures]),
    ],
    mistakes: ordered.mistakes,
  }
}

function storeThat({ indexesGiveOrder }: { indexesGiveOrder: boolean }): Store {
  const refuse = () => Promise.reject(new Error('Nothing is written without a database.'))
  return {
    engine: 'none',
    indexesGiveOrder,
    notices: [],
    onRestart() {},
    places: { small: 1, large: 1 },
    read: async (statement: Statement): Promise<StoreRow[]> => madeUpRows(statement) ?? [],
    write: refuse,
    check: async () => {},
    prepare: refuse,
    missing: async () => [],
    close: async () => {},
  }
}

/**
 * Runs with every field nullable: a made-up row has no values, and a null in a field that must have one would end what is asked
 * beside it.
 */
async function withNulls<Result>(work: () => Promise<Result>): Promise<Result> {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type))
  const fields = types.flatMap((type) => Object.values(type.getFields()).map((field) => ({ field, type: field.type })))
  try {
    for (const { field, type } of fields) field.type = nullable(type)
    return await work()
  } finally {
    for (const { field, type } of fields) field.type = type
  }
}

function nullable(type: GraphQLOutputType): GraphQLOutputType {
  const itself = getNullableType(type)
  return isListType(itself) ? new GraphQLList(nullable(itself.ofType)) : itself
}

function computedInSteps(statements: readonly Statement[]): string[] {
  const computed = statements.filter((each) => madeUpRows(each) === null)
  if (computed.length === 0) return []
  const names = [...new Set(computed.map(({ name }) => name))]
  const later = laterOnSeed(names, new Set(statements.map(({ name }) => name)))
  const lines = [
    `// Code goes on from what these find, so what it asks next is not shown here: ${names.join(', ')}.`,
    ...[...later].map(([example, next]) => `// In examples/${example} the seed led on to: ${next.join(', ')}.`),
  ]
  return [`\n${lines.join('\n')}`]
}

/** One place is named for all rows of a list. */
function notFollowed(failures: readonly Failure[]): string[] {
  const lines = new Set(
    failures.map(({ path = [], err }) => {
      const fields = path.filter((each) => typeof each === 'string').join('.')
      return `// Without real rows ${fields} has no answer, so what it asks further is not shown here: ${err.message}`
    }),
  )
  return lines.size > 0 ? [`\n${[...lines].join('\n')}`] : []
}
