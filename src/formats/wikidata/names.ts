/** The names and descriptions of an entity of Wikidata, in all its languages. */
import { isMap } from '../../bundle/check/document-place.ts'
import { countCleaned, type Notes } from '../format.ts'

/** A bundle's list may have so many entries. */
const MOST_NAMES = 1_000

interface WikidataName {
  value: string
  lang: string
  kind: string
}

/** Its labels as preferred names, its aliases as others. */
export function namesOf(entity: Record<string, unknown>, notes: Notes): WikidataName[] {
  const names = new Map<string, WikidataName>()
  const preferred = new Set<string>()
  const add = (text: unknown, kind: string) => {
    if (!isMap(text) || typeof text.value !== 'string' || text.value.trim() === '') return
    const lang = languageIn(text.language)
    const value = text.value.trim()
    if (lang === null || names.has(`${lang} ${value}`)) return
    // Two of Wikidata's languages may be one in BCP 47.
    const isFirst = kind === 'PREFERRED' && !preferred.has(lang)
    if (isFirst) preferred.add(lang)
    names.set(`${lang} ${value}`, { value, lang, kind: isFirst ? 'PREFERRED' : 'ALTERNATE' })
  }
  for (const label of valuesIn(entity.labels)) add(label, 'PREFERRED')
  for (const alias of valuesIn(entity.aliases).flat()) add(alias, 'ALTERNATE')
  if (names.size > MOST_NAMES)
    countCleaned(notes, `names beyond ${MOST_NAMES.toLocaleString('en-US')} of one entity left out`)
  const all = [...names.values()].slice(0, MOST_NAMES)
  const [first] = all
  return first && !all.some(({ kind }) => kind === 'PREFERRED')
    ? [{ ...first, kind: 'PREFERRED' }, ...all.slice(1)]
    : all
}

/** Its labels, or its descriptions, by language. */
export function textsOf(texts: unknown): Record<string, string> {
  return Object.fromEntries(
    valuesIn(texts).flatMap((text) => {
      const lang = isMap(text) ? languageIn(text.language) : null
      return isMap(text) && lang !== null && typeof text.value === 'string' && text.value.trim() !== ''
        ? [[lang, text.value.trim()]]
        : []
    }),
  )
}

function valuesIn(map: unknown): unknown[] {
  return isMap(map) ? Object.values(map) : []
}

/** The tag in BCP 47; null for what is none there, such as the simple English of a wiki. */
function languageIn(code: unknown): string | null {
  if (typeof code !== 'string' || code === 'simple') return null
  try {
    return Intl.getCanonicalLocales(code)[0] ?? null
  } catch {
    return null
  }
}
