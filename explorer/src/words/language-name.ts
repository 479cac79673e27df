/** The name of a language in the page's language. */
import type { Language } from './language.ts'
import { bracketed } from './punctuation.ts'

/** `Japanese` or `日本語` for `ja`, `qav（キリル文字）` for `qav-Cyrl`; the tag itself where it has no name, or is none. */
export function languageName(tag: string, language: Language): string {
  try {
    const name = new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag
    // Browsers write Latin brackets in each language.
    return name.replace(/ \(([^)]*)\)$/, (_, remark: string) => bracketed(remark, language))
  } catch {
    return tag
  }
}
