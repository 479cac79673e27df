/** Codes in words. */
import type { Language } from '../model/declared.ts'
import { model } from '../model/model.ts'
import { languageShown } from '../stored/labels.ts'

/**
 * What to show for a code of an enum: the label that graph.yaml has for it in the first of the languages that there are labels in,
 * else the code spelt out in English (`B_USUALLY_RELIABLE` → `B usually reliable`).
 */
export function codeLabel(enumName: string, code: string, languages: readonly string[]): string {
  const language = languageOfCodes(languages)
  return model.enums.get(enumName)?.labels[language].get(code) ?? spelt(code)
}

/** The first of the languages that codes have labels in; English if none of them is. */
export function languageOfCodes(languages: readonly string[]): Language {
  return languageShown(['en', 'ja'] satisfies Language[], languages) as Language
}

function spelt(code: string): string {
  const words = code.toLowerCase().replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
