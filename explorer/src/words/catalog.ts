/** Texts of the page in both languages; a text that one of them lacks does not compile. */
import { type Language, useLanguage } from './language.ts'

/** A text, or one with something in it: `claims: (n: number) => …`. */
export type Texts = { [name: string]: string | ((...given: never[]) => string) }

type SameTexts<T extends Texts> = { [Name in keyof T]: T[Name] extends string ? string : T[Name] }

/** A folder's texts; the answer is a hook that gives those of the page's language, and `in` gives those of any. */
export function catalog<T extends Texts>(
  en: T,
  ja: SameTexts<T>,
): (() => SameTexts<T>) & { in: (language: Language) => SameTexts<T> } {
  const texts = { en: en as SameTexts<T>, ja }
  return Object.assign(() => texts[useLanguage()], { in: (language: Language) => texts[language] })
}

const plurals = new Intl.PluralRules('en')

/** `1 claim`, `2 claims`, `1,204 claims`; Japanese needs no plural. */
export function counted(n: number, one: string, other: string): string {
  return `${n.toLocaleString('en')} ${plurals.select(n) === 'one' ? one : other}`
}
