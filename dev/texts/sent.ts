/** What the service sends its store for a query, and how the composer planned it. */
import pino from 'pino'
import type { NamedPlan } from '../../src/composer/compose/compose.ts'
import { createGraphqlServer } from '../../src/server/graphql-server.ts'
import type { Statement, Store } from '../../src/store/store.ts'
import { recording } from './recording.ts'

export interface GraphqlError {
  message: string
  locations?: { line: number; column: number }[]
  extensions?: { code?: string }
}

/** What failed for another reason than a mistake in the query, as the service logs it. */
export interface Failure {
  path?: (string | number)[]
  err: { message: string }
}

/** A statement and, if the composer wrote it, how each list in its text is written. */
export interface Sent extends Statement {
  plans: readonly NamedPlan[]
}

export interface Answered {
  statements: Sent[]
  /** What is wrong with the query. */
  mistakes: GraphqlError[]
  failures: Failure[]
}

/** What a fresh service sends, in order. */
export async function sentFor(over: Store, query: string, variables: Record<string, unknown> = {}): Promise<Answered> {
  const { store, statements } = recording(over)
  const planned: { read: string; plans?: NamedPlan[] }[] = []
  const failures: Failure[] = []
  const write = (line: string) => {
    const entry = JSON.parse(line)
    if (entry.msg === 'planned') planned.push(entry)
    if (entry.msg === 'answer failed') failures.push(entry)
  }
  const server = createGraphqlServer({ store, log: pino({ level: 'trace' }, { write }) })
  const response = await server.fetch('http://parley.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { errors = [] } = (await response.json()) as { errors?: GraphqlError[] }
  return {
    // The service's log does not have what it looks up for itself and keeps until the next import.
    statements: statements
      .filter(({ name }) => name !== 'sizes')
      .map((statement) => {
        const plans = planned[0]?.read === statement.name ? planned.shift()?.plans : undefined
        return { ...statement, plans: plans ?? [] }
      }),
    mistakes: errors.filter(({ extensions }) => extensions?.code !== 'INTERNAL_SERVER_ERROR'),
    failures,
  }
}
