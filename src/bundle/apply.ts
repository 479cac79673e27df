/** Writes a plan: all of it in one transaction, a large one's new nodes ahead of it and unseen. */
import { randomUUID } from 'node:crypto'
import { ASSERTION } from '../model/structure.ts'
import type { Store, Transaction } from '../store/store.ts'
import { atOnce, createAll } from './create.ts'
import type { Difference } from './difference.ts'
import type { Plan } from './plan.ts'
import * as queries from './queries.ts'
import { RowWriter } from './row-writer.ts'
import { createStaged, publish } from './staging.ts'
import { baseOf, isPart, labelsOf } from './tree.ts'

/** Above so many new records they are written ahead, in transactions of their own. */
const LARGE = 50_000

/** Another import came in between, so that the plan does not hold any more. */
export class StalePlan extends Error {
  override name = 'StalePlan'
}

/**
 * Writes the plan and returns the instant at which all of it was recorded. Either all of it can be seen afterwards or, when
 * anything fails, nothing. Throws {@link StalePlan} when another import was faster.
 */
export async function apply(plan: Plan, store: Store, large = LARGE): Promise<string> {
  const at = instantAfter(plan.after)
  const importId = `import/${randomUUID()}`
  const staged = plan.created.size > large ? await createStaged(plan, store, at) : null
  await store.write(async (transaction) => {
    await lock(transaction, plan, importId)
    const writer = new RowWriter((statement) => transaction.run(statement), { at })
    if (staged) await publish(transaction, staged)
    else await createAll(plan, writer, at, atOnce)
    await writeDifferences(plan, writer, at)
    const { name, author, license, formatVersion } = plan.head
    await transaction.run(queries.recordImport({ id: importId, at, bundle: name, author, license, formatVersion }, at))
  })
  return at
}

/** Now, but at least a millisecond after the last import. */
function instantAfter(last: string): string {
  return new Date(Math.max(Date.now(), last === '' ? 0 : Date.parse(last) + 1)).toISOString()
}

async function lock(transaction: Transaction, plan: Plan, importId: string): Promise<void> {
  await transaction.run(queries.lockStore(importId))
  const [stored] = await transaction.run(queries.readStore)
  if (String(stored?.lastRecordedAt ?? '') !== plan.after) throw new StalePlan('Another import was faster.')
}

async function writeDifferences({ differences, said, head }: Plan, writer: RowWriter, at: string): Promise<void> {
  const all = [...differences.values()]
  for (const { created } of all)
    for (const node of created)
      await writer.add(queries.createNodes(labelsOf(node)), { props: { ...node.values, recordedAt: at } })
  for (const each of all) await writeNodes(each, writer, at)
  await writer.flush()
  for (const { unlinked } of all)
    for (const { from, type, to } of unlinked)
      await writer.add(queries.withdrawEdges(baseOf(from), type, baseOf(to)), { from, to })
  for (const { linked } of all)
    for (const { from, type, to } of linked)
      await writer.add(queries.createEdges(baseOf(from), type, baseOf(to)), { from, to })
  for (const { recordId, action, changes } of all.flatMap(({ revisions }) => revisions)) {
    const props = { id: `${recordId}|${at}`, at, action, by: head.name, changes: JSON.stringify(changes) }
    await writer.add(queries.createRevisions, { recordId, props })
  }
  for (const [recordId, content] of said.anew)
    await writer.add(queries.setProperties(ASSERTION), { id: `${head.name}|${recordId}`, props: { content } })
  for (const recordId of said.noMore) await writer.add(queries.deleteAssertions, { id: `${head.name}|${recordId}` })
  await writer.flush()
}

async function writeNodes({ changed, restored, retracted }: Difference, writer: RowWriter, at: string): Promise<void> {
  for (const { node, values } of changed)
    await writer.add(queries.setProperties(baseOf(node.id)), { id: node.id, props: values })
  for (const { node, values } of restored) {
    const props = { ...values, retractedAt: null, ...(isPart(node.id) ? {} : { retractedContent: null }) }
    await writer.add(queries.restoreNodes(baseOf(node.id), node.kind.liveLabels.join(':')), { id: node.id, props })
  }
  for (const node of retracted) {
    // The last content lets a later import bring the record back as it was and say what differs.
    const props = { retractedAt: at, ...(isPart(node.id) ? {} : { retractedContent: JSON.stringify(node.content) }) }
    await writer.add(queries.retractNodes(baseOf(node.id), node.kind.liveLabels.join(':')), { id: node.id, props })
  }
}
