/** Writes a large plan's new nodes ahead, in many transactions, where nothing finds them until they are published. */
import type { Statement, Store, Transaction, Value } from '../../store/store.ts'
import { BATCH } from '../content/assertions.ts'
import { beginStaging, lockStore } from '../content/store-node.ts'
import type { Plan } from '../plan/plan-import.ts'
import { createAll, type Destination } from './create.ts'
import type { ImportCounts } from './import-counts.ts'
import { lock, StalePlan } from './lock.ts'
import { countStaged, deleteSomeStaged, publishBatch, STAGED, unmarkSome } from './queries.ts'
import { RowWriter } from './row-writer.ts'

export interface Staged {
  /** How many nodes wait for each set of labels; their batches are numbered from 0. */
  waiting: Map<string, number>
  counts: ImportCounts
}

/**
 * Creates the new nodes of the plan, the links from them, and positions, under the label Staged. Throws a {@link StalePlan} if
 * another import was faster or writes ahead too: what both had written would be published together.
 */
export async function createStaged(
  plan: Plan,
  positions: readonly Record<string, Value>[],
  importId: string,
  store: Store,
  at: string,
  told: (rows: number) => void,
): Promise<Staged> {
  await store.prepare(['id', 'batch'].map((property) => ({ label: STAGED, properties: [property], unique: false })))
  await store.write(async (transaction) => {
    await lock(transaction, plan.after, null)
    const [found] = await transaction.run(countStaged)
    if (found?.count !== 0) throw new StalePlan('Another import is being written.')
    await transaction.run(beginStaging(importId))
  })
  const waiting: Staged['waiting'] = new Map()
  const aside: Destination = {
    labels: () => STAGED,
    mark(labels) {
      const count = waiting.get(labels) ?? 0
      waiting.set(labels, count + 1)
      return { batch: batchName(labels, Math.floor(count / BATCH)) }
    },
    base: () => STAGED,
  }
  const write = (statement: Statement) =>
    store.write(async (transaction) => {
      await lock(transaction, plan.after, importId)
      return transaction.run(statement)
    })
  const writer = new RowWriter(write, { at }, told)
  const counts = await createAll(plan, positions, writer, at, aside)
  return { waiting, counts }
}

/**
 * Gives the staged nodes their labels, so that they can be seen once the transaction is committed. They keep the label Staged for
 * now: to remove it here would cost the transaction a third more memory.
 */
export async function publish(transaction: Transaction, { waiting }: Staged): Promise<void> {
  for (const [labels, count] of waiting) {
    for (let batch = 0; batch * BATCH < count; batch += 1) {
      await transaction.run(publishBatch(batchName(labels, batch), labels))
    }
  }
}

/** Removes the label Staged from what is published. */
export async function unmarkPublished(store: Store): Promise<void> {
  await untilNone(() => store.write((transaction) => transaction.run(unmarkSome)))
}

/**
 * Clears up after an import that did not finish: deletes what was not published. If that import is still writing, in another
 * process, it finds before it writes more that its nodes were cleared away, and begins again.
 */
export async function clearStaged(store: Store): Promise<void> {
  const [found] = await store.read(countStaged)
  if (found?.count === 0) return
  await unmarkPublished(store)
  await untilNone(() =>
    store.write(async (transaction) => {
      // The lock keeps another process from publishing while its nodes are deleted.
      await transaction.run(lockStore)
      await transaction.run(beginStaging(''))
      return transaction.run(deleteSomeStaged)
    }),
  )
}

async function untilNone(some: () => Promise<{ count?: unknown }[]>): Promise<void> {
  for (let count = 1; count > 0; ) count = Number((await some())[0]?.count ?? 0)
}

function batchName(labels: string, number: number): string {
  return `${labels}|${number}`
}
