/** A store that records what it is asked, and runs one statement after the other, so that the order is always the same. */
import { setImmediate } from 'node:timers/promises'
import type { Statement, Store } from '../../src/store/store.ts'

/** The store, and the statements that it has been asked so far, in order. */
export function recording(store: Store): { store: Store; statements: Statement[] } {
  const statements: Statement[] = []
  let last: Promise<unknown> = Promise.resolve()
  return {
    statements,
    store: {
      ...store,
      read(statement) {
        statements.push(statement)
        const rows = last.then(() => store.read(statement))
        // The statements to which an answer leads are sent before the next answer comes.
        last = rows.then(() => setImmediate()).catch(() => {})
        return rows
      },
    },
  }
}
