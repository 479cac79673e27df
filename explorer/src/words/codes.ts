/** Words for the codes of the API. A grade is written as analysts write it, never as its code. */
import { codes } from './codes.made.ts'
import { type Language, useLanguage } from './language.ts'

export type CodeList = keyof typeof codes

/** The word for a code, or the code itself if this page does not know it. */
export function wordFor(list: CodeList, code: string, language: Language): string {
  const table = codes[list] as Record<string, { en: string; ja: string }>
  return table[code]?.[language] ?? code
}

/** All codes of a list, in the order of the model. */
export function codesOf(list: CodeList): string[] {
  return Object.keys(codes[list])
}

export function useWords(): (list: CodeList, code: string) => string {
  const language = useLanguage()
  return (list, code) => wordFor(list, code, language)
}
