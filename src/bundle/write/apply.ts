/** Writes a plan in one transaction; the new nodes of a large plan are written ahead of it, unseen. */
import { randomUUID } from 'node:crypto'
import { RECORD } from '../../model/structure.ts'
import type { Store } from '../../store/store.ts'
import { recordImport } from '../content/store-node.ts'
import type { Plan } from '../plan/plan-import.ts'
import { positionChanges } from '../plan/positions.ts'
import { atOnce, createAll } from './create.ts'
import { lock } from './lock.ts'
import { deletePositions, setProperties } from './queries.ts'
import { RowWriter } from './row-writer.ts'
import { createStaged, publish, unmarkPublished } from './staging.ts'
import { writeDifferences } from './write-differences.ts'

/** If there are more new records than this, they are written ahead: with their parts, citations and links they make some 100,000 nodes. */
const LARGE = 20_000

/** How a plan is written, see ImportOptions. */
interface Applying {
  large?: number
  recordedAt?: string
  signal?: AbortSignal
  told?: (done: number, what: string) => void
}

/**
 * Writes the plan and returns the instant at which all of it was recorded. Afterwards all of it can be seen or, if anything
 * fails, nothing. Throws {@link StalePlan} if another import was faster.
 */
export async function apply(
  plan: Plan,
  store: Store,
  { large = LARGE, recordedAt, signal, told }: Applying = {},
): Promise<string> {
  const at = instantAfter(plan.after, recordedAt)
  const id = `import/${randomUUID()}`
  const positions = await positionChanges(plan, (statement) => store.read(statement))
  const telling = (done: number) => {
    signal?.throwIfAborted()
    told?.(done, 'nodes and edges written')
  }
  const staged = plan.created.size > large ? await createStaged(plan, positions.come, id, store, at, telling) : null
  await store.write(async (transaction) => {
    await lock(transaction, plan.after, staged ? id : null)
    const writer = new RowWriter((statement) => transaction.run(statement), { at }, telling)
    for (const id of positions.gone) await writer.add(deletePositions, { id })
    await writer.flush()
    if (staged) await publish(transaction, staged)
    const created = staged?.counts ?? (await createAll(plan, positions.come, writer, at, atOnce))
    const counts = { ...created }
    await writeDifferences(plan, writer, at, counts)
    for (const [id, stancesTaken] of positions.stancesTaken)
      await writer.add(setProperties(RECORD), { id, props: { stancesTaken } })
    await writer.flush()
    const { name: bundle, ...head } = plan.head
    signal?.throwIfAborted()
    await transaction.run(recordImport({ id, at, bundle, ...head, ...counts }))
  })
  // The import is done even if this fails; the next import clears up what is left.
  if (staged) await unmarkPublished(store).catch(() => {})
  return at
}

/** The instant that is wanted, by default the present one, but at least a millisecond after the last import. */
function instantAfter(last: string, wanted?: string): string {
  const instant = wanted === undefined ? Date.now() : Date.parse(wanted)
  return new Date(Math.max(instant, last === '' ? 0 : Date.parse(last) + 1)).toISOString()
}
