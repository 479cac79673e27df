/** Counts the database reads that Parley makes for a request: unlike times, these do not vary. */
import type { Store } from '../src/store/store.ts'
import { parleySide } from './parley-side.ts'
import type { Asking, QuestionName } from './questions.ts'

/** The most reads that any of these requests takes. */
export async function countReads(store: Store, question: QuestionName, askings: readonly Asking[]): Promise<number> {
  let reads = 0
  const counting = parleySide('counting', {
    ...store,
    read(statement) {
      reads += 1
      return store.read(statement)
    },
  })
  // The first request also finds out how large the store is, for all that follow.
  if (askings[0]) await counting.questions[question].ask(askings[0])
  let most = 0
  for (const asking of askings) {
    reads = 0
    await counting.questions[question].ask(asking)
    most = Math.max(most, reads)
  }
  return most
}
