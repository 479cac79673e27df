/** Writes a large plan's new nodes ahead, in many transactions, where nothing finds them until they are published. */
import type { Store, Transaction } from '../store/store.ts'
import { createAll, type Destination } from './create.ts'
import { BATCH } from './others.ts'
import type { Plan } from './plan.ts'
import { deleteSomeStaged, publishBatch, STAGED } from './queries.ts'
import { RowWriter } from './row-writer.ts'

/** How many nodes wait for each set of labels; their batches are numbered from 0. */
export type Staged = Map<string, number>

/** Creates the new nodes of the plan, and the links from them, under the label Staged. */
export async function createStaged(plan: Plan, store: Store, at: string): Promise<Staged> {
  await store.prepare(['id', 'batch'].map((property) => ({ label: STAGED, properties: [property], unique: false })))
  const staged: Staged = new Map()
  const aside: Destination = {
    labels: () => STAGED,
    mark(labels) {
      const count = staged.get(labels) ?? 0
      staged.set(labels, count + 1)
      return { batch: batchName(labels, Math.floor(count / BATCH)) }
    },
    base: () => STAGED,
  }
  const writer = new RowWriter((statement) => store.write((transaction) => transaction.run(statement)), { at })
  await createAll(plan, writer, at, aside)
  return staged
}

/** Gives the staged nodes their labels, with which they can be seen once the transaction is committed. */
export async function publish(transaction: Transaction, staged: Staged): Promise<void> {
  for (const [labels, count] of staged) {
    for (let batch = 0; batch * BATCH < count; batch += 1) {
      await transaction.run(publishBatch(batchName(labels, batch), labels))
    }
  }
}

/** Deletes what an import left behind that did not come to its end. */
export async function deleteStaged(store: Store): Promise<void> {
  for (let deleted = 1; deleted > 0; ) {
    const [row] = await store.write((transaction) => transaction.run(deleteSomeStaged))
    deleted = Number(row?.deleted ?? 0)
  }
}

function batchName(labels: string, number: number): string {
  return `${labels}|${number}`
}
