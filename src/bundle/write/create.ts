/** Writes new records completely: nodes first, so that links between them find both ends in whatever order they come. */
import { ASSERTION, POSITION } from '../../model/structure.ts'
import type { Content } from '../content/content.ts'
import type { StoredValues } from '../content/stored-values.ts'
import { baseOf, labelsOf, treeOf } from '../content/tree.ts'
import type { Plan } from '../plan/plan-import.ts'
import { addTo, type ImportCounts } from './import-counts.ts'
import { createEdges, createNodes } from './queries.ts'
import type { RowWriter } from './row-writer.ts'

/** Where new nodes go: under their own labels at once, or aside until all of them are there. */
export interface Destination {
  /** The label under which a node is written that will have `labels`. */
  labels(labels: string): string
  /** Properties that it has until it has its labels. */
  mark(labels: string): StoredValues
  /** The label by which a new node is found. */
  base(id: string): string
}

/** Nodes get their labels at once. */
export const atOnce: Destination = { labels: (labels) => labels, mark: () => ({}), base: baseOf }

/** Creates the new records of a plan, what the bundle says for the first time, and positions. Gives the number of records of each kind. */
export async function createAll(
  { created, records, said, head }: Plan,
  positions: readonly StoredValues[],
  writer: RowWriter,
  at: string,
  to: Destination,
): Promise<ImportCounts> {
  const counts: ImportCounts = {}
  const create = (labels: string, values: StoredValues) =>
    writer.add(createNodes(to.labels(labels)), { props: { ...values, ...to.mark(labels) } })
  // The trees are built a second time for the edges: those of a large bundle would not all fit in memory.
  for (const [, content] of records.entries(created)) {
    for (const node of treeOf(JSON.parse(content) as Content).nodes.values()) {
      await create(labelsOf(node), { ...node.values, recordedAt: at })
      addTo(counts, node.id)
    }
  }
  for (const [recordId, content] of records.entries(said.first)) {
    const assertion = { id: `${head.name}|${recordId}`, bundle: head.name, recordId, content, saidSince: at }
    await create(ASSERTION, head.yields ? { ...assertion, yields: true } : assertion)
  }
  for (const position of positions) await create(POSITION, position)
  await writer.flush()
  for (const [, content] of records.entries(created)) {
    const { nodes, edges } = treeOf(JSON.parse(content) as Content)
    const base = (id: string) => (nodes.has(id) || created.has(id) ? to.base(id) : baseOf(id))
    for (const { from, type, to: end } of edges.values()) {
      await writer.add(createEdges(base(from), type, base(end)), { from, to: end })
    }
  }
  await writer.flush()
  return counts
}
