/** The indexes of the graph, from the model's kinds and the labels that every graph has. */
import type { Index } from '../store/store.ts'
import type { Model } from './model.ts'
import { ASSERTION, IMPORT, PART, RECORD, REVISION, STORE } from './structure.ts'

const structural: Index[] = [
  unique(RECORD, 'id'),
  unique(PART, 'id'),
  unique(IMPORT, 'id'),
  plain(IMPORT, 'at'),
  unique(ASSERTION, 'id'),
  plain(ASSERTION, 'recordId'),
  plain(ASSERTION, 'bundle'),
  unique(REVISION, 'id'),
  unique(STORE, 'id'),
]

/**
 * All indexes that the reads and writes of `model` rely on, each once. A kind's label has one on the id beside the
 * record's, since a query that names the kind finds a node only by an index on that label; an interface's label has those
 * of the interface for the same reason.
 */
export function indexesOf(model: Model): Index[] {
  const found = [...structural]
  for (const kind of model.kinds.values()) {
    found.push(plain(kind.name, 'id'))
    for (const properties of kind.indexes) found.push(plain(kind.name, ...properties))
  }
  for (const [label, { kinds }] of model.interfaces) {
    found.push(plain(label, 'id'))
    for (const properties of sharedBy(kinds.map((name) => model.kinds.get(name)?.indexes ?? [])))
      found.push(plain(label, ...properties))
  }
  return found
}

/** What all kinds of an interface have an index on, which is what the interface itself declares. */
function sharedBy([first, ...others]: string[][][]): string[][] {
  const has = (indexes: string[][], properties: string[]) => indexes.some((each) => each.join() === properties.join())
  return (first ?? []).filter((properties) => others.every((indexes) => has(indexes, properties)))
}

function unique(label: string, ...properties: string[]): Index {
  return { label, properties, unique: true }
}

function plain(label: string, ...properties: string[]): Index {
  return { label, properties, unique: false }
}
