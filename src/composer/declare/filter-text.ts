/** The fields of filters that look for languages and for words. */
import { badInput } from '../../errors.ts'
import { foldedWords } from '../../stored/fold.ts'
import type { Writer } from '../text/writer.ts'
import type { PlainField } from './filter.ts'
import type { ListSource } from './read.ts'

/** A property with a language that one of the tags equals or begins: `en` matches `en-GB` (RFC 4647 basic filtering). */
export function isInLanguage(property: string): PlainField {
  return {
    test: (node, tags, write) => {
      const [tag, value] = [write.name('x'), `${write.value(node)}.${property}`]
      return `size([${tag} IN ${write.param(tags as string[])} WHERE ${value} = ${tag} OR ${value} STARTS WITH ${tag} + '-']) > 0`
    },
  }
}

/** Stored labels, one of which is in such a language. */
export function hasLabelIn(property: string): PlainField {
  return hasLabelMarked(property, (tag) => [`"lang":"${tag}"`, `"lang":"${tag}-`])
}

/** Stored labels, one of which is in one of these languages, and no narrower one. */
export function hasLabelExactlyIn(property: string): PlainField {
  return hasLabelMarked(property, (tag) => [`"lang":"${tag}"`])
}

/** The marks are as the stored JSON has them. A quotation mark inside a value is escaped there, so no value looks like one. */
function hasLabelMarked(property: string, marksOf: (tag: string) => string[]): PlainField {
  return {
    test: (node, tags, write) => {
      const each = write.name('x')
      const marks = (tags as string[]).flatMap(marksOf)
      return `size([${each} IN ${write.param(marks)} WHERE ${write.value(node)}.${property} CONTAINS ${each}]) > 0`
    },
  }
}

/** A text in a filter may have this many words. */
const mostWords = 20

/** Refuses a text of more words than are looked for. */
export function checkText(value: unknown, argument: string): void {
  const words = foldedWords(value as string).length
  if (words > mostWords) throw badInput(argument, `a text may have at most ${mostWords} words; this one has ${words}.`)
}

/**
 * The conditions that the record with these values has every word of the text somewhere in its labels, folded; no conditions for
 * no words.
 */
function hasWords(values: string, text: string, write: Writer): string[] {
  // Bare conditions, so that an index of texts can answer them; `search` is never missing.
  return foldedWords(text).map((word) => `${values}.search CONTAINS ${write.param(word)}`)
}

/** Each word of a text is in some label. */
export const containsText: PlainField = {
  check: checkText,
  test: (node, text, write) => {
    const words = hasWords(write.value(node), text as string, write)
    return words.length === 0 ? 'true' : `(${words.join(' AND ')})`
  },
  // By the longest word, since few records have it; of several words Neo4j would take any.
  entry: (text) => {
    const [longest] = foldedWords(text as string).toSorted((a, b) => b.length - a.length)
    return longest === undefined
      ? null
      : (node, label, write) => `MATCH (${node}:${label}) WHERE ${node}.search CONTAINS ${write.param(longest)}`
  },
  entryIsWider: true,
}

/** The same nodes with an argument `text`, which keeps only those that have each of its words in some label. */
export function withText(source: ListSource): ListSource {
  return {
    ...source,
    clauses: (at, args, write) => {
      const clauses = source.clauses(at, args, write)
      if (typeof args.text !== 'string') return clauses
      checkText(args.text, 'text')
      clauses[0]?.where.push(...hasWords(write.value(at.node), args.text, write))
      return clauses
    },
  }
}
