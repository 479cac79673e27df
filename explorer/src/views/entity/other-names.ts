/** A record's other names, each once, with the languages that it is in. */
import { wordFor } from '../../words/codes.ts'
import type { Language } from '../../words/language.ts'

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
  const names = new Intl.DisplayNames([language], { type: 'language', fallback: 'code' })
  const found = new Map<string, OtherName['tags']>()
  for (const { value, lang, kind } of labels) {
    if (value === shown) continue
    const ofKind = kind === 'PREFERRED' ? '' : wordFor('LabelKind', kind, language)
    const words = [languageName(lang, names), ofKind].filter(Boolean).join(language === 'ja' ? '・' : ', ')
    found.set(value, [...(found.get(value) ?? []), { tag: lang, words }])
  }
  return [...found].map(([value, tags]) => ({ value, tags }))
}

/** `mul` and `zxx` are no language; a tag that the browser cannot read stays as it is. */
function languageName(tag: string, names: Intl.DisplayNames): string {
  if (tag === 'mul' || tag === 'zxx' || tag === 'und') return ''
  try {
    return names.of(tag) ?? tag
  } catch {
    return tag
  }
}
