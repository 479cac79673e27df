/** The lock that all imports take on the store before they write, and by which they see that another one was faster. */
import type { Transaction } from '../store/store.ts'
import { lockStore, readStore } from './queries.ts'

/** Another import came in between, so that the plan does not hold any more. */
export class StalePlan extends Error {
  override name = 'StalePlan'
}

/** Makes all other imports wait; none may have come since the plan was made, nor have cleared away what is staged. */
export async function lock(transaction: Transaction, after: string, staging: string | null): Promise<void> {
  await transaction.run(lockStore)
  const [stored] = await transaction.run(readStore)
  if (String(stored?.lastRecordedAt ?? '') !== after || (staging !== null && stored?.staging !== staging)) {
    throw new StalePlan('Another import was faster.')
  }
}
