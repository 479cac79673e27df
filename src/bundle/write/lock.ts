/** The lock that all imports take on the store before they write; it also shows them that another import was faster. */
import { model } from '../../model/model.ts'
import type { Transaction } from '../../store/store.ts'
import { lockStore, readStore } from '../content/store-node.ts'

/** Another import came in between, so the plan no longer holds. */
export class StalePlan extends Error {
  override name = 'StalePlan'
}

/**
 * Makes all other imports wait. Throws a {@link StalePlan} if one has come since the plan was made or has cleared away what is
 * staged, or if a newer program has migrated the store.
 */
export async function lock(transaction: Transaction, after: string, staging: string | null): Promise<void> {
  await transaction.run(lockStore)
  const [stored] = await transaction.run(readStore)
  const isFirst = String(stored?.lastRecordedAt ?? '') === after && stored?.modelVersion === model.version
  if (!isFirst || (staging !== null && stored?.staging !== staging)) {
    throw new StalePlan('Another import was faster.')
  }
}
