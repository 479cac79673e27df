/** What becomes of records that were there before, or are there again, as a plan keeps it: as text, since there may be very many. */
import type { Content } from '../content/content.ts'
import type { TextFile } from '../content/text-file.ts'
import { treeOf } from '../content/tree.ts'
import { type Difference, differenceOf, type Retracted } from './difference.ts'

/** A record before and after, as JSON of its merged content; null where no bundle has it. */
export interface RecordTurn {
  id: string
  before: string | null
  after: string | null
}

/** Before, after, and what the store still holds of the nodes that come back. */
type Turn = [before: Content | null, after: Content | null, back: [string, Content | null][]]

/** The turn with all that its difference needs, as text; `retracted` may hold more. */
export function turnText({ before, after }: RecordTurn, retracted: Retracted): string {
  const nodes = after === null || retracted.size === 0 ? [] : [...treeOf(JSON.parse(after) as Content).nodes.keys()]
  const back = nodes.filter((id) => retracted.has(id)).map((id) => [id, retracted.get(id)])
  return `[${before},${after},${JSON.stringify(back)}]`
}

/** What has to be written for a turn. */
export function differenceIn(text: string): Difference {
  const [before, after, back] = JSON.parse(text) as Turn
  return differenceOf(before, after, new Map(back))
}

/** The turns, with their contents. */
export function* turnsIn(
  turns: TextFile,
  ids?: Iterable<string>,
): Generator<{ id: string; before: Content | null; after: Content | null }> {
  for (const [id, text] of turns.entries(ids)) {
    const [before, after] = JSON.parse(text) as Turn
    yield { id, before, after }
  }
}
