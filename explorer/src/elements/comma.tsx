/** What stands between the names of a list, in the reader's language. */
import type { ReactNode } from 'react'
import { type Language, useLanguage } from '../words/language.ts'

export const commaOf = (language: Language): string => (language === 'ja' ? '、' : ', ')

export function Comma(): ReactNode {
  return commaOf(useLanguage())
}
