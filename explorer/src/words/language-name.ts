/** The name of a language in the page's language. */
import type { Language } from '../words/language.ts'

/** `Japanese` or `日本語` for `ja`; the tag itself where it has no name. */
export function languageName(tag: string, language: Language): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
