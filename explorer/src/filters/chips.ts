/** What is chosen in the facets of a list, one chip each, in words; and what a list without it has. */
import { none } from '../address/choices.ts'
import type { Days, Undated } from '../address/days.ts'
import { type CodeList, wordFor } from '../words/codes.ts'
import type { Language } from '../words/language.ts'
import { languageName } from '../words/language-name.ts'
import { commaOf } from '../words/punctuation.ts'
import type { FacetSpec, Values } from './facet-spec.ts'
import { gradeSign, gradeText } from './grade-names.ts'
import { atLeastOf } from './grades.ts'
import { isChosen } from './is-chosen.ts'
import { useFilterTexts } from './texts.ts'

export interface Chip {
  key: string
  title: string
  /** What is chosen, in words; or the id of a record, whose name has to be asked for. */
  text: string
  id?: string
  /** What the values become without it. */
  without: Values
}

export function chipsOf(facets: readonly FacetSpec[], values: Values, language: Language): Chip[] {
  return facets.flatMap((facet) => (isChosen(facet, values) ? ofFacet(facet, values, language) : []))
}

function ofFacet(facet: FacetSpec, values: Values, language: Language): Chip[] {
  const texts = useFilterTexts.in(language)
  const { name, title } = facet
  const value = values[name]
  const one = (text: string, without: Values): Chip[] => [{ key: name, title, text, without }]
  const each = (field: string, show: (value: string) => Partial<Chip>): Chip[] =>
    (values[field] as string[]).map((item) => ({
      key: `${field} ${item}`,
      title,
      text: item,
      without: { [field]: (values[field] as string[]).filter((other) => other !== item) },
      ...show(item),
    }))
  switch (facet.as) {
    case 'text':
      return one(`“${value}”`, { [name]: '' })
    case 'day':
      return one(value, { [name]: '' })
    case 'yesNo':
      return one(value ? facet.yes : facet.no, { [name]: null })
    case 'one':
    case 'least': {
      const options: readonly { value: string | number; text: string }[] = facet.options
      return one(options.find((option) => option.value === value)?.text ?? String(value), { [name]: options[0]?.value })
    }
    case 'days':
      return one(daysText(value, facet.undated ? values[facet.undated] : 'out', language), {
        [name]: null,
        ...(facet.undated ? { [facet.undated]: 'out' } : {}),
      })
    case 'codes': {
      const { list, lacking = texts.lacking } = facet
      return each(name, (code) => ({ text: code === none ? lacking : wordFor(list as CodeList, code, language) }))
    }
    case 'languages':
      return each(name, (tag) => ({ text: languageName(tag, language) }))
    case 'grades': {
      const { list, lacking = texts.lacking } = facet
      const least = value.length > 1 ? atLeastOf(value, list) : null
      if (least) return one(texts.atLeastGrade(gradeSign(list, least)), { [name]: [] })
      return each(name, (code) => ({
        text: code === none ? lacking : `${gradeSign(list, code)} ${gradeText(list, code, language)}`,
      }))
    }
    case 'topics':
      return [
        ...each(name, (id) => ({ id })),
        ...(facet.exact ? each(facet.exact, (id) => ({ id, title: texts.exactly(title) })) : []),
      ]
    case 'records':
      return each(name, (id) => ({ id }))
    case 'flag':
      return one('', { [name]: false })
    case 'given':
      return givenChips(name, title, value)
  }
}

/** Values that only links give: records by their names, a range by its ends. */
function givenChips(name: string, title: string, value: unknown): Chip[] {
  if (Array.isArray(value)) {
    // Many ids are one choice, e.g. the claims of a cell.
    if (value.length > 5) return [{ key: name, title, text: String(value.length), without: { [name]: [] } }]
    return value.map((id: string) => ({
      key: `${name} ${id}`,
      title,
      text: id,
      id,
      without: { [name]: value.filter((other) => other !== id) },
    }))
  }
  const { from, to } = value as { from: string | null; to: string | null }
  return [{ key: name, title, text: `${from ?? '…'} – ${to ?? '…'}`, without: { [name]: null } }]
}

/** `2026-01-01 to 2026-01-31, undated let in`. */
function daysText(range: Days | null, undated: Undated, language: Language): string {
  const texts = useFilterTexts.in(language)
  if (undated === 'only') return texts.undatedOnly
  const { from, to } = range ?? { from: null, to: null }
  const days =
    from && to ? (from === to ? from : texts.between(from, to)) : from ? texts.since(from) : to ? texts.until(to) : ''
  return undated === 'true' ? `${days}${commaOf(language)}${texts.undatedIn}` : days
}
