/** What the service sends its store for a query. */
import pino from 'pino'
import { createGraphqlServer } from '../../src/server/graphql-server.ts'
import type { Statement, Store } from '../../src/store/store.ts'
import { recording } from './recording.ts'

export interface GraphqlError {
  message: string
  locations?: { line: number; column: number }[]
  path?: (string | number)[]
  extensions?: { code?: string }
}

/** The statements in order, from a service that has not been asked anything before, and the errors of its answer. */
export async function sentFor(
  over: Store,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<{ statements: Statement[]; errors: GraphqlError[] }> {
  const { store, statements } = recording(over)
  const server = createGraphqlServer({ store, log: pino({ level: 'silent' }) })
  const response = await server.fetch('http://parley.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { errors = [] } = (await response.json()) as { errors?: GraphqlError[] }
  return { statements, errors }
}
