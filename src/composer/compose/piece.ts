/** What a text is made of: pieces, rows, and the room that is left. */
import type { StoreRow } from '../../store/store.ts'
import type { Row } from '../declare/read.ts'
import type { Selection } from '../select/selection.ts'
import { type At, call } from '../text/clause.ts'
import type { Writer } from '../text/writer.ts'

/** A piece of a text: sub-queries that add columns to a node's row, and how the columns are read back. */
export interface Piece {
  text: string
  columns: string[]
  /** The expression for the (one) column, if no sub-query gives it. */
  shown?: string
  decode: (columns: StoreRow) => unknown
}

/** The row of a node: the sub-queries that it needs, what it shows after them, and how it is read back. */
export interface RowPiece {
  calls: string
  shown: string[]
  decode: (columns: StoreRow) => Row
}

/** The text in the making. */
export interface Draft {
  readonly write: Writer
  /** Whether there is room for more; see {@link longestText}. */
  readonly hasRoom: boolean
  /** Takes the length of a text that was written from the room. */
  count(text: string): void
  row(node: string, selection: Selection): RowPiece
}

/**
 * If a text has more characters than this, further nested reads are left to reads of their own: for a new text, Neo4j's planning
 * time grows faster than its length (docs/store.md has the figures).
 */
export const longestText = 2400

export function scopeOf(parent: string, write: Writer): At {
  return { parent, node: write.name('n'), key: write.name('k') }
}

/** A row as its text shows it. */
export function projection(node: string, shown: readonly string[], write: Writer): string {
  return `${write.value(node)} {${shown.join(', ')}}`
}

/** A sub-query that follows other text. */
export function subQuery(names: string, text: string): string {
  return ` ${call(names, text)}`
}
