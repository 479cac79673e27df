/** Puts together what several rows of a file say of one record. */
import type { BundleRecord } from '../bundle/read/document.ts'
import type { Kind } from '../model/declared.ts'

/** The record with what both say; or the key in which they differ although there can be only one value. */
export type United = { record: BundleRecord; differs: null } | { record: null; differs: string }

/**
 * What `known` and `said` say together, as bundles are united: names, languages, external ids and lists add up, everything else must agree.
 * It is `known` itself if `said` adds nothing.
 */
export function united(kind: Kind, known: BundleRecord, said: BundleRecord): United {
  let record = known
  for (const [key, value] of Object.entries(said)) {
    const before = known[key]
    if (value === undefined || sameValue(before, value)) continue
    const both = before === undefined ? value : together(kind, key, before, value)
    if (both === null) return { record: null, differs: key }
    if (sameValue(before, both)) continue
    if (record === known) record = { ...known }
    record[key] = both
  }
  return { record, differs: null }
}

/** Null if the two do not go together. */
function together(kind: Kind, key: string, before: unknown, value: unknown): unknown {
  if (Array.isArray(before) && Array.isArray(value)) {
    const known = new Set(before.map((each) => JSON.stringify(each)))
    const more = value.filter((each) => !known.has(JSON.stringify(each)))
    return more.length === 0 ? before : [...before, ...more]
  }
  if (!isLanguages(before) || !isLanguages(value)) return null
  if (key === 'labels' && kind.properties.get('labels')?.as === 'labels') return namesOf(before, value)
  const merged = { ...before, ...value }
  return Object.keys(before).every((each) => sameValue(merged[each], before[each])) ? merged : null
}

/** The names of both by language; the first one stays the preferred one. */
function namesOf(before: Record<string, unknown>, value: Record<string, unknown>): Record<string, unknown> {
  const names = { ...before }
  for (const [lang, more] of Object.entries(value)) {
    const all = [...new Set([...[names[lang] ?? []].flat(), ...[more].flat()])]
    names[lang] = all.length === 1 ? all[0] : all
  }
  return names
}

/** A map of languages or of schemes. */
function isLanguages(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

function sameValue(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
