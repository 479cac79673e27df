/** The marks between words in the reader's language: Japanese has wide ones, which bring their own space. */
import type { Language } from './language.ts'

const marks = {
  en: { comma: ', ', semicolon: '; ', colon: ': ', open: ' (', close: ')' },
  ja: { comma: '、', semicolon: '；', colon: '：', open: '（', close: '）' },
} as const

export const commaOf = (language: Language): string => marks[language].comma

/** Between parts that may have commas themselves. */
export const semicolonOf = (language: Language): string => marks[language].semicolon

export const colonOf = (language: Language): string => marks[language].colon

/** A remark in brackets, to be put straight behind the word that it belongs to. */
export const bracketed = (text: string, language: Language): string => bracketsOf(language).join(text)

/** What stands before and behind such a remark, where that is no plain text. */
export const bracketsOf = (language: Language): [open: string, close: string] => [
  marks[language].open,
  marks[language].close,
]
