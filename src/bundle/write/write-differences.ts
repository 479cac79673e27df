/**
 * Writes everything that a plan does besides creating records: changes, retractions, restorations, links, revisions, and what
 * bundles say.
 */
import { ASSERTION } from '../../model/structure.ts'
import type { StoredValues } from '../content/stored-values.ts'
import { baseOf, isPart, labelsOf } from '../content/tree.ts'
import type { Plan } from '../plan/plan-import.ts'
import { differenceIn } from '../plan/turns.ts'
import { addDifference, type ImportCounts } from './import-counts.ts'
import * as queries from './queries.ts'
import type { RowWriter } from './row-writer.ts'
import { changeNodes, restoreNodes, retractNodes } from './versions.ts'

type Write = [text: queries.RowText, row: StoredValues]

/**
 * Writes the differences in an order in which every link finds both its ends, and adds them to `counts`. They are worked out for each pass
 * anew, since those of a large bundle would not fit in memory.
 */
export async function writeDifferences(plan: Plan, writer: RowWriter, at: string, counts: ImportCounts): Promise<void> {
  for (const writes of [nodeWrites(plan, at, counts), linkWrites(plan, at), saidWrites(plan)]) {
    for (const [text, row] of writes) await writer.add(text, row)
    await writer.flush()
  }
}

function* nodeWrites({ turns }: Plan, at: string, counts: ImportCounts): Generator<Write> {
  for (const [, text] of turns.entries()) {
    const difference = differenceIn(text)
    const { created, changed, restored, retracted } = difference
    addDifference(counts, difference)
    for (const node of created)
      yield [queries.createNodes(labelsOf(node)), { props: { ...node.values, recordedAt: at } }]
    for (const { node, values } of changed) yield [changeNodes(node.kind), { id: node.id, props: values }]
    for (const { node, values } of restored) {
      const back: StoredValues = isPart(node.id) ? {} : { retractedContent: null }
      yield [restoreNodes(node.kind), { id: node.id, props: { ...values, ...back } }]
    }
    for (const node of retracted) {
      // From the last content a later import can bring the record back as it was, and say what differs.
      const content: StoredValues = isPart(node.id) ? {} : { retractedContent: JSON.stringify(node.content) }
      yield [retractNodes(node.kind), { id: node.id, props: content }]
    }
  }
}

function* linkWrites({ turns, head }: Plan, at: string): Generator<Write> {
  for (const [, text] of turns.entries()) {
    const { linked, unlinked, revisions } = differenceIn(text)
    for (const { from, type, to } of unlinked)
      yield [queries.withdrawEdges(baseOf(from), type, baseOf(to)), { from, to }]
    for (const { from, type, to } of linked) yield [queries.createEdges(baseOf(from), type, baseOf(to)), { from, to }]
    for (const { recordId, action, changes } of revisions) {
      const props = { id: `${recordId}|${at}`, recordId, at, action, by: head.name, changes: JSON.stringify(changes) }
      yield [queries.createRevisions, { recordId, props }]
    }
  }
}

/** What is said for the first time is not here: it is written with the new records. */
function* saidWrites({ records, said, head }: Plan): Generator<Write> {
  for (const [recordId, content] of records.entries(said.anew)) {
    yield [
      queries.setProperties(ASSERTION),
      { id: `${head.name}|${recordId}`, props: { content, yields: head.yields ?? null } },
    ]
  }
  for (const recordId of said.noMore) yield [queries.deleteAssertions, { id: `${head.name}|${recordId}` }]
}
