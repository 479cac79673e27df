/** Reads texts, labels and quotes from a bundle: words with the languages that they are in. */
import type { Value } from '../../store/store.ts'
import type { SaidLabel } from '../content/said-label.ts'
import { codeFrom } from './codes.ts'
import { type DocumentPlace, described, isMap } from './document-place.ts'
import { languageFrom } from './languages.ts'
import { wordsFrom } from './words.ts'

const BILINGUAL = 'a map of languages, e.g. {en: a peace plan, ja: 和平案}'

/** {language: words} */
export function textFrom(value: unknown, place: DocumentPlace): Value | undefined {
  const byLanguage = languagesFrom(value, place)
  if (!byLanguage) return
  const text: Record<string, string> = {}
  for (const [lang, words, at] of byLanguage) {
    const read = wordsFrom(words, at)
    if (lang !== undefined && read !== undefined) text[lang] = read
  }
  return text
}

/** {text, lang} */
export function quoteFrom(value: unknown, place: DocumentPlace): Value | undefined {
  const map = place.map(value, ['text', 'lang'], 'a map with text and lang, e.g. {text: 和平案, lang: ja}')
  if (!map) return
  const text = wordsFrom(map.text, place.at('text'))
  const lang = languageFrom(map.lang, place.at('lang'))
  return text !== undefined && lang !== undefined ? { text, lang } : undefined
}

/** [{value, lang, kind}], from the same or from {language: value or values}, where the first value of a language is the preferred one. */
export function labelsFrom(value: unknown, place: DocumentPlace): Value | undefined {
  const read = Array.isArray(value) ? listedLabels(value, place) : mappedLabels(value, place)
  const labels = read?.filter((label) => label !== undefined)
  // If some labels are wrong, nobody can say whether they go together.
  if (!labels || labels.length !== read?.length) return
  for (const [index, { value, lang, kind }] of labels.entries()) {
    const before = labels.slice(0, index)
    if (before.some((each) => each.value === value && each.lang === lang)) {
      return place.wrong(`has ${JSON.stringify(value)} (${lang}) twice.`)
    }
    if (kind === 'PREFERRED' && before.some((each) => each.kind === kind && each.lang === lang)) {
      return place.wrong(`has two PREFERRED labels in ${lang}; all but one must be of another kind, e.g. ALTERNATE.`)
    }
  }
  if (!labels.some(({ kind }) => kind === 'PREFERRED')) return place.wrong('has no PREFERRED label; one is needed.')
  return labels
}

function mappedLabels(value: unknown, place: DocumentPlace): (SaidLabel | undefined)[] | undefined {
  return languagesFrom(value, place)?.flatMap(([lang, values, at]) => {
    const list = Array.isArray(values) ? (at.list(values, 'a list') ?? [undefined]) : [values]
    return list.map((each, index) => {
      const words = wordsFrom(each, Array.isArray(values) ? at.at(index) : at)
      const wrong = words === undefined || lang === undefined
      return wrong ? undefined : { value: words, lang, kind: index === 0 ? 'PREFERRED' : 'ALTERNATE' }
    })
  })
}

function listedLabels(list: unknown[], place: DocumentPlace): (SaidLabel | undefined)[] | undefined {
  const read = place.list(list, 'a list')?.map((each, index) => {
    const at = place.at(index)
    const map = at.map(each, ['value', 'lang', 'kind'], 'a map with value, lang and kind')
    if (!map) return undefined
    const words = wordsFrom(map.value, at.at('value'))
    const lang = languageFrom(map.lang, at.at('lang'))
    const kind = map.kind === undefined ? null : codeFrom('LabelKind', map.kind, at.at('kind'))
    return words === undefined || lang === undefined || kind === undefined ? undefined : { value: words, lang, kind }
  })
  // The first of a language is the preferred one, unless another says that it is.
  const taken = new Set(read?.flatMap((label) => (label?.kind === 'PREFERRED' ? [label.lang] : [])))
  return read?.map((label) => {
    if (!label) return undefined
    const { value, lang, kind } = label
    const usual = taken.has(lang) ? 'ALTERNATE' : 'PREFERRED'
    taken.add(lang)
    return { value, lang, kind: kind ?? usual, ...(kind === 'PREFERRED' ? { declared: true } : {}) }
  })
}

/** The entries of a language map with their canonical tags; an entry whose tag is wrong, which is reported, has none. */
function languagesFrom(
  value: unknown,
  place: DocumentPlace,
): [lang: string | undefined, value: unknown, at: DocumentPlace][] | undefined {
  if (typeof value === 'string')
    return place.wrong(`is ${described(value)} without a language; it must be ${BILINGUAL}.`)
  if (!isMap(value)) return place.wrong(`is ${described(value)}; it must be ${BILINGUAL}.`)
  const entries = Object.entries(value)
  if (entries.length === 0) return place.wrong(`is empty; it must be ${BILINGUAL}.`)
  if (place.splitByComma(value).length > 0) return
  const seen = new Set<string>()
  return entries.map(([tag, each]) => {
    const at = place.at(tag)
    const lang = languageFrom(tag, at, true)
    if (lang !== undefined && seen.has(lang)) {
      return [at.wrongKey(`repeats the language ${lang}.`), each, at]
    }
    seen.add(lang ?? '')
    return [lang, each, at]
  })
}
