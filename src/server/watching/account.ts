/** What one request was: filled in while it is answered, for its line in the log and for the gauges. */
import { createHash, randomUUID } from 'node:crypto'

export class Account {
  /** Under which the log tells of the request; an answer names it where something of ours failed. */
  readonly id = randomUUID()
  readonly begun = performance.now()
  /** The path, without what it says of records; null if it is none of ours. */
  route: string | null = null
  /** The name of the client, as the limits count it; null if the request was refused before that was known. */
  client: string | null = null
  /** The name of the operation that was executed. */
  operation: string | null = null
  /** See {@link printOf}. */
  document: string | null = null
  cost: number | null = null
  /** Reads of the store that had a place. */
  reads = 0
  /** The codes of the errors in its answer. */
  readonly codes = new Set<string>()
}

/** Tells documents apart without a word of them: the first 16 hexadecimal digits of the SHA-256 of the text. */
export function printOf(document: string): string {
  return createHash('sha256').update(document).digest('hex').slice(0, 16)
}
