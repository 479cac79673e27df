/** The transaction in which a write does its work, on every engine: it runs one statement at a time, and forgets no failure. */
import { type Statement, StoreError, type StoreRow, type Transaction } from './store.ts'

export interface OneByOne {
  transaction: Transaction
  /**
   * Ends the use of the transaction: waits for statements that are still under way, and throws the first failure, even if it was
   * caught.
   */
  settle(): Promise<void>
}

/** Queues the statements of one transaction in front of `run`; after a failure the rest is refused with that failure. */
export function oneByOne(run: (statement: Statement) => Promise<StoreRow[]>): OneByOne {
  let last: Promise<unknown> = Promise.resolve()
  let failure: unknown
  let over = false
  return {
    transaction: {
      run(statement) {
        if (over) {
          return Promise.reject(
            new StoreError(
              'other',
              `${statement.name} came after its transaction had ended: await every run() inside write().`,
            ),
          )
        }
        const rows = last.then(() => {
          if (failure !== undefined) throw failure
          return run(statement)
        })
        last = rows.catch((error) => {
          failure ??= error
        })
        return rows
      },
    },
    async settle() {
      over = true
      await last
      if (failure !== undefined) throw failure
    },
  }
}
