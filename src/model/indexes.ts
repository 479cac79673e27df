/** The indexes of the graph, from the model's kinds and the labels that every graph has. */
import type { Model } from './model.ts'
import { ASSERTION, IMPORT, PART, RECORD, REVISION, STORE } from './structure.ts'

/** An index on one property of a label, or on several together where the engine has composite ones. */
export interface Index {
  label: string
  properties: string[]
  unique: boolean
}

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
 * All indexes that the reads and writes of `model` rely on. Ids are found by the unique ones alone; a label of the model has
 * those that it declares.
 */
export function indexesOf(model: Model): Index[] {
  const declared = [...model.kinds, ...model.interfaces].flatMap(([label, { indexes }]) =>
    indexes.map((properties) => plain(label, ...properties)),
  )
  return [...structural, ...declared]
}

function unique(label: string, ...properties: string[]): Index {
  return { label, properties, unique: true }
}

function plain(label: string, ...properties: string[]): Index {
  return { label, properties, unique: false }
}
