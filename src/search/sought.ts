/** What a search looks for, folded for comparison, and how well a record can fit it. */
import type { Arguments } from '../composer/declare/arguments.ts'
import { checkText } from '../composer/declare/filter-text.ts'
import { fold, foldedWords } from '../stored/fold.ts'

/** How well a record fits, the best last: words in a text, words in a name, a name that begins with the text, a name that is the text. */
export const TEXT = 1
export const WORDS = 2
export const PREFIX = 3
export const EXACT = 4

export interface Sought {
  /** The text, folded. */
  whole: string
  /** Its words, folded, the longest first. Without words, the search finds nothing. */
  words: readonly string[]
  /** The wanted kinds, as EntityKind names them; null: all. */
  kinds: readonly string[] | null
}

/** What the arguments ask for; throws BAD_USER_INPUT if the text is too long. */
export function soughtIn({ text, kinds }: Arguments): Sought {
  checkText(text, 'text')
  return {
    whole: fold(text as string),
    words: foldedWords(text as string).toSorted((a, b) => b.length - a.length),
    kinds: (kinds as readonly string[] | null | undefined) ?? null,
  }
}

/** The score, above 0 up to 1: a quarter for each tier below, plus a quarter divided by the label's length. */
export function scoreOf(tier: number, long: number): number {
  return (tier - 1 + 1 / long) / EXACT
}
