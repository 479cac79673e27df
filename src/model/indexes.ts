/** The indexes of the graph, from the model's kinds and the labels that every graph has. */
import type { Model } from './declared.ts'
import { ASSERTION, IMPORT, PART, POSITION, RECORD, REVISION, STORE, versionOf } from './structure.ts'

/** An index on one property of a label, or on several together where the engine has composite ones. */
export interface Index {
  label: string
  properties: string[]
  unique: boolean
  /** Whether it finds what contains a text, instead of what is equal or in a range. */
  text?: true
  /** Whether only engines whose indexes give no order need it. */
  hash?: true
}

const structural: Index[] = [
  unique(RECORD, 'id'),
  // Finds what one import recorded or changed, in the order of ids.
  plain(RECORD, 'recordedAt', 'id'),
  plain(REVISION, 'at', 'recordId'),
  unique(PART, 'id'),
  unique(IMPORT, 'id'),
  plain(IMPORT, 'at'),
  unique(ASSERTION, 'id'),
  plain(ASSERTION, 'recordId'),
  plain(ASSERTION, 'bundle'),
  unique(POSITION, 'id'),
  // Finds who has how many claims on a proposition.
  plain(POSITION, 'stanceOn', 'stanceBy', 'claims'),
  unique(REVISION, 'id'),
  unique(STORE, 'id'),
]

/**
 * All indexes that the reads and writes of `model` rely on. Only the unique ones find ids. A label of the model has the indexes
 * that it declares, and the label of its versions has them too, so that the past is found as the present is. Exceptions are
 * indexes of texts, which cost an import the most, and of months, which are walked only in the present.
 */
export function indexesOf(model: Model): Index[] {
  const declared = [...model.kinds, ...model.interfaces].flatMap(([label, { indexes }]) =>
    indexes.flatMap((each): Index[] => {
      if ('text' in each) return [{ ...plain(label, each.text), text: true }]
      if ('hash' in each) return [{ ...plain(label, each.hash), hash: true }]
      return [plain(label, ...each.properties), plain(versionOf(label), ...each.properties)]
    }),
  )
  return [...structural, ...declared]
}

function unique(label: string, ...properties: string[]): Index {
  return { label, properties, unique: true }
}

function plain(label: string, ...properties: string[]): Index {
  return { label, properties, unique: false }
}
