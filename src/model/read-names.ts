/** Reads what codes are called, what a node is called in a sentence, and how the sentence refers to it again. */
import { type Language, languages } from './declared.ts'
import { checkKeys, wrong, type Yaml } from './wrong.ts'

/** What to show for the values of an enum, by language. */
export function codeLabelsFrom(name: string, declared: Yaml): Record<Language, Map<string, string>> {
  checkKeys(`${name}.labels`, declared, languages)
  const of = (language: Language) => new Map(Object.entries((declared[language] ?? {}) as Record<string, string>))
  return { en: of('en'), ja: of('ja') }
}

/** By its label alone, unless something else is declared. */
export function namedFrom(kind: string, own: Yaml): Record<Language, string> {
  const named = (own.named ?? {}) as Partial<Record<Language, string>>
  checkKeys(`${kind}.named`, named, languages)
  for (const [language, text] of Object.entries(named)) {
    if (text.split('~').length !== 2) wrong(`${kind}.named.${language} must have one ~, which stands for the label`)
  }
  return { en: '~', ja: '~', ...named }
}

/** In English `which`, unless something else is declared; Japanese has no word that fits every kind. */
export function pronounFrom(kind: string, own: Yaml, isEntity: boolean): Record<Language, string> | null {
  const pronoun = (own.pronoun ?? {}) as Partial<Record<Language, string>>
  checkKeys(`${kind}.pronoun`, pronoun, languages)
  if (!isEntity) return null
  const { en = 'which', ja } = pronoun
  return {
    en,
    ja:
      ja ??
      wrong(
        `${kind} has no pronoun; write how a Japanese sentence refers to it again, e.g. \`pronoun: { ja: この発言 }\``,
      ),
  }
}
