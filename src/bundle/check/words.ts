/** Reads words from a bundle: texts of at least one visible character. */
import { plainValue } from '../read/written.ts'
import { type DocumentPlace, described } from './document-place.ts'

/** How many characters a text may have. */
export const MOST_CHARACTERS = 20_000

/** Control characters except tabs and line ends, and halves of characters. */
const UNPRINTABLE = /(?![\t\n])[\p{Cc}\p{Surrogate}]/u
/** A character that can be seen; an empty braille cell cannot. */
const VISIBLE = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\u2800]/u

/** The text without white space around it, its line ends as LF; reports what is not a text and gives undefined. */
export function wordsFrom(value: unknown, place: DocumentPlace): string | undefined {
  const plain = plainValue(value)
  if (typeof plain === 'number' || typeof plain === 'boolean') {
    return place.wrong(`is ${described(value)} where a text is wanted; write it in quotes: "${String(value)}".`)
  }
  if (typeof value !== 'string') return place.wrong(`is ${described(value)}; it must be a text.`)
  const lines = value.replaceAll('\r\n', '\n')
  const words = lines.trim()
  if (words === '') return place.wrong('is empty; write a text or leave the key out.')
  if (words.length > MOST_CHARACTERS)
    return place.wrong(`has ${words.length} characters; it may have at most ${MOST_CHARACTERS}.`)
  const unprintable = UNPRINTABLE.exec(lines)
  if (unprintable)
    return place.wrong(
      `has ${named(unprintable[0])} as its character ${placeIn(lines, unprintable.index)}; take it out.`,
    )
  if (!VISIBLE.test(words)) return place.wrong('has no visible character; write a text or leave the key out.')
  return words
}

/** `the control character U+0007`, `half a character (U+D83D)` */
function named(character: string): string {
  const code = `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`
  return /\p{Cc}/u.test(character) ? `the control character ${code}` : `half a character (${code})`
}

/** The number of the character at that index, from 1. */
function placeIn(text: string, index: number): number {
  return [...text.slice(0, index)].length + 1
}
