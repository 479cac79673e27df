/** Asks a store the questions of GraphQL without HTTP, as a command does that nobody else waits for. */
import { ExportError } from '../export/export-error.ts'
import type { AskPage, TablePage } from '../export/tables/table-text.ts'
import { openLog } from '../log.ts'
import { createGraphqlServer } from '../server/graphql-server.ts'
import type { Store } from '../store/store.ts'

/** Nobody shares the store with the command: a page may take its time, and cost what it costs. */
const limits = { requestMs: 600_000, anonymousCost: Number.POSITIVE_INFINITY }

/** Asks the store; `cut` is told once for each answer in which a list of a row was longer than it shows. Throws an {@link ExportError} with what was wrong. */
export function askingStore(store: Store, cut: () => void): AskPage {
  const server = createGraphqlServer({ store, log: openLog('error'), limits })
  return async (question) => {
    const answer = await server.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(question),
    })
    const { data, errors, extensions } = (await answer.json()) as {
      data?: TablePage
      errors?: { message: string }[]
      extensions?: { truncated?: string[] }
    }
    if (errors?.[0] || !data) throw new ExportError(errors?.[0]?.message ?? 'The store gave no answer.')
    if (extensions?.truncated?.length) cut()
    return data
  }
}
