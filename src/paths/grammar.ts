/** Joins the words that graph.yaml has for kinds and edges to a sentence, in English and Japanese. */
import type { Language } from '../model/declared.ts'
import { withinEnglish, withinJapanese } from './names.ts'

/** What a sentence says of a node that it has already named, and the pronoun for that node. */
interface Mention {
  pronoun: string
  phrase: string
}

/** How sentences are made in a language. */
export interface Grammar {
  /** A label in the words that graph.yaml has for its kind; the label has no full stop. */
  named: (way: string, label: string) => string
  /** The sentence from its first node and the phrases that follow. */
  joined: (first: string, phrases: readonly Mention[]) => string
  /** The sentence for a path without an edge. */
  alone: (only: string) => string
}

export const grammars: Readonly<Record<Language, Grammar>> = {
  en: {
    named: withinEnglish,
    joined: (first, all) => {
      const parts = all.map(({ pronoun, phrase }, index) => (index === 0 ? ` ${phrase}` : `, ${pronoun} ${phrase}`))
      return stopped(`${opening(first)}${parts.join('')}`)
    },
    alone: (only) => `${opening(only)} is both the start and the end.`,
  },
  ja: {
    named: withinJapanese,
    joined: (first, all) =>
      all.map(({ pronoun, phrase }, index) => `${index === 0 ? first : pronoun}${phrase}。`).join(''),
    alone: (only) => `${only}は出発点であり、到達点でもある。`,
  },
}

function opening(name: string): string {
  return name.replace(/^the /u, 'The ')
}

function stopped(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`
}
