/** Admiralty grades (NATO AJP-2.1) in words. */

import { wordFor } from '../words/codes.ts'
import type { Language } from '../words/language.ts'
import { colonOf, semicolonOf } from '../words/punctuation.ts'

/** `D` for D_NOT_USUALLY_RELIABLE; `–` for none. */
export function gradeLetter(reliability: string | null): string {
  return reliability?.charAt(0) ?? '–'
}

/** `3` for C3_POSSIBLY_TRUE; `–` for none. */
export function gradeNumber(credibility: string | null): string {
  return credibility?.charAt(1) ?? '–'
}

/** The words without the letter or number: `not usually reliable`. */
export function reliabilityWords(code: string, language: Language): string {
  return withoutCode(wordFor('Reliability', code, language), language)
}

export function credibilityWords(code: string, language: Language): string {
  return withoutCode(wordFor('Credibility', code, language), language)
}

function withoutCode(word: string, language: Language): string {
  const words = word.replace(/^(?:[A-F]|C?[1-6])\s+/i, '')
  return language === 'en' ? words.charAt(0).toLowerCase() + words.slice(1) : words
}

/** `source D: not usually reliable; item 3: possibly true`. Without `credibility` (undefined) it is the grade of a source alone. */
export function gradeWords(
  reliability: string | null,
  credibility: string | null | undefined,
  language: Language,
): string {
  const [source, item, none] = language === 'ja' ? ['情報源', '内容', '評価なし'] : ['source', 'item', 'not graded']
  const colon = colonOf(language)
  const ofSource = reliability
    ? `${source}${language === 'ja' ? '' : ' '}${gradeLetter(reliability)}${colon}${reliabilityWords(reliability, language)}`
    : null
  if (credibility === undefined) return ofSource ?? `${source}${colon}${none}`
  const ofItem = `${item}${language === 'ja' ? '' : ' '}${credibility ? `${gradeNumber(credibility)}${colon}${credibilityWords(credibility, language)}` : none}`
  return [ofSource, ofItem].filter(Boolean).join(semicolonOf(language))
}
