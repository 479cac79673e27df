/** What stands between the names of a list, in the reader's language. */
import type { ReactNode } from 'react'
import { useLanguage } from '../words/language.ts'
import { commaOf } from '../words/punctuation.ts'

export function Comma(): ReactNode {
  return commaOf(useLanguage())
}
