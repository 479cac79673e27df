/** Reads language tags from a bundle: BCP 47, with subtags that are registered. */
import { createRequire } from 'node:module'
import { once } from '../../collections/once.ts'
import { type DocumentPlace, described } from './document-place.ts'

type SubtagSort = 'language' | 'script' | 'region' | 'variant'

// Not an import: Node 20 warns of those of JSON on standard error.
const require = createRequire(import.meta.url)
/** The IANA Language Subtag Registry: a subtag in lower case, or a range such as `qaa..qtz`, → what sorts of subtag it is. */
const registry: Record<
  string,
  Partial<Record<SubtagSort, number>>
> = require('language-subtag-registry/data/json/index.json')
const ranges = Object.entries(registry).flatMap(([subtag, sorts]) => {
  const [from, to] = subtag.split('..')
  return to === undefined ? [] : [{ from: from as string, to, sorts }]
})

/**
 * The canonical form of a language tag (`en-us` → `en-US`). Reports what is not a tag and gives undefined; warns of a tag that is
 * not registered. With `key`, the tag is the key at that place.
 */
export function languageFrom(value: unknown, place: DocumentPlace, key = false): string | undefined {
  const tag = canonical(value)
  if (tag === undefined) {
    const message = `is ${described(value)}; it must be a BCP 47 language tag such as en, ja, uk or zh-Hant${meant(value)}`
    return key ? place.wrongKey(message) : place.wrong(message)
  }
  const unknown = unregisteredIn(tag)
  if (unknown) {
    const what = `the ${unknown.sort} ${unknown.subtag} is not in the IANA Language Subtag Registry`
    place.warn(`is ${String(value)}, but ${what}${unknown.sort === 'language' ? meant(unknown.subtag) : '.'}`, key)
  }
  return tag
}

function canonical(value: unknown): string | undefined {
  try {
    return typeof value === 'string' && value !== '' ? Intl.getCanonicalLocales(value)[0] : undefined
  } catch {
    return undefined
  }
}

/** The first subtag that is not registered, and what it would be; extensions and private use are not looked at. */
function unregisteredIn(tag: string): { subtag: string; sort: SubtagSort } | undefined {
  const subtags = tag.split('-')
  const end = subtags.findIndex((subtag) => subtag.length === 1)
  return subtags
    .slice(0, end < 0 ? undefined : end)
    .map((subtag, index) => ({ subtag, sort: index === 0 ? 'language' : sortOf(subtag) }) as const)
    .find(({ subtag, sort }) => !isRegistered(subtag.toLowerCase(), sort))
}

function sortOf(subtag: string): SubtagSort {
  if (/^[a-z]{4}$/i.test(subtag)) return 'script'
  return /^([a-z]{2}|\d{3})$/i.test(subtag) ? 'region' : 'variant'
}

function isRegistered(subtag: string, sort: SubtagSort): boolean {
  if (registry[subtag]?.[sort] !== undefined) return true
  return ranges.some(
    ({ from, to, sorts }) => sort in sorts && subtag.length === from.length && subtag >= from && subtag <= to,
  )
}

/** `; did you mean ja?` for the code of a country or the English name of a language, else a full stop. */
function meant(value: unknown): string {
  const word = String(value).toLowerCase()
  const tag = /^[a-z]{2}$/.test(word) ? spokenIn(word) : (named().get(word) ?? null)
  return tag ? `; did you mean ${tag}?` : '.'
}

/** The language that most people of a country speak (by Unicode's likely subtags): jp → ja. */
function spokenIn(country: string): string | null {
  if (registry[country]?.region === undefined) return null
  return new Intl.Locale(`und-${country}`).maximize().language
}

/** The languages of two letters by their English names in lower case. */
const named = once(() => {
  const english = new Intl.DisplayNames('en', { type: 'language' })
  const codes = Object.keys(registry).filter(
    (subtag) => /^[a-z]{2}$/.test(subtag) && registry[subtag]?.language !== undefined,
  )
  return new Map(codes.map((code) => [String(english.of(code)).toLowerCase(), code]))
})
