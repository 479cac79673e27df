/** A record's other names, each once, with the languages that it is in. */
import { wordFor } from '../../words/codes.ts'
import type { Language } from '../../words/language.ts'
import { languageName } from '../../words/language-name.ts'

interface Given {
  lang: string
  value: string
  kind: string
}

export interface OtherName {
  value: string
  /** `ja: Japanese`; a former name, an alternative or a transliteration says so. */
  tags: { tag: string; words: string }[]
}

export function otherNames(shown: string, labels: readonly Given[], language: Language): OtherName[] {
  const found = new Map<string, OtherName['tags']>()
  for (const { value, lang, kind } of labels) {
    if (value === shown) continue
    const ofKind = kind === 'PREFERRED' ? '' : wordFor('LabelKind', kind, language)
    const words = [isNone(lang) ? '' : languageName(lang, language), ofKind]
      .filter(Boolean)
      .join(language === 'ja' ? '・' : ', ')
    found.set(value, [...(found.get(value) ?? []), { tag: lang, words }])
  }
  return [...found].map(([value, tags]) => ({ value, tags }))
}

/** Tags of no language: several, none, or nobody knows. */
const isNone = (tag: string) => ['mul', 'zxx', 'und'].includes(tag)
