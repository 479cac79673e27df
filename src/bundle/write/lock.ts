/** The lock that all imports take on the store before they write, and by which they see that another one was faster. */
import { model } from '../../model/model.ts'
import type { Transaction } from '../../store/store.ts'
import { lockStore, readStore } from '../content/store-node.ts'

/** Another import came in between, so that the plan does not hold any more. */
export class StalePlan extends Error {
  override name = 'StalePlan'
}

/**
 * Makes all other imports wait; none may have come since the plan was made, nor have cleared away what is staged, nor may a newer program
 * have migrated the store.
 */
export async function lock(transaction: Transaction, after: string, staging: string | null): Promise<void> {
  await transaction.run(lockStore)
  const [stored] = await transaction.run(readStore)
  const isFirst = String(stored?.lastRecordedAt ?? '') === after && stored?.modelVersion === model.version
  if (!isFirst || (staging !== null && stored?.staging !== staging)) {
    throw new StalePlan('Another import was faster.')
  }
}
