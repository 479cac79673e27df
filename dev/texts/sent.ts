/** What the service sends its store for a query, and how the composer planned it. */
import pino from 'pino'
import type { NamedPlan } from '../../src/composer/compose/compose.ts'
import { createGraphqlServer } from '../../src/server/graphql-server.ts'
import type { Statement, Store } from '../../src/store/store.ts'
import { recording } from './recording.ts'

export interface GraphqlError {
  message: string
  locations?: { line: number; column: number }[]
  path?: (string | number)[]
  extensions?: { code?: string }
}

/** A statement, and how each list in its text is written where the composer wrote it. */
export interface Sent extends Statement {
  plans: readonly NamedPlan[]
}

/** The statements in order, from a service that has not been asked anything before, and the errors of its answer. */
export async function sentFor(
  over: Store,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<{ statements: Sent[]; errors: GraphqlError[] }> {
  const { store, statements } = recording(over)
  const { log, planned } = planLog()
  const server = createGraphqlServer({ store, log })
  const response = await server.fetch('http://parley.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { errors = [] } = (await response.json()) as { errors?: GraphqlError[] }
  // What the service keeps until the next import is looked up without a plan, and is not in its log.
  const sent = statements.map((statement) => {
    const plans = planned[0]?.read === statement.name ? planned.shift()?.plans : undefined
    return { ...statement, plans: plans ?? [] }
  })
  return { statements: sent, errors }
}

/** A log that keeps what the service says of each read before it is sent. */
function planLog() {
  const planned: { read: string; plans?: NamedPlan[] }[] = []
  const log = pino(
    { level: 'trace' },
    {
      write: (line) => {
        const entry = JSON.parse(line)
        if (entry.msg === 'planned') planned.push(entry)
      },
    },
  )
  return { log, planned }
}
