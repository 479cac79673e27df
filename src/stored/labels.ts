/** A record's labels as the store keeps them, JSON text of a list, and which of them is shown. */
import { basicFilter, lookup } from 'bcp-47-match'
import { LRUCache } from 'lru-cache'

/** A name in one language; `kind` is a value of LabelKind. */
export type Label = { value: string; lang: string; kind: string }

/** The labels in a stored text; none if nothing is stored. */
export function storedLabels(stored: unknown): Label[] {
  return typeof stored === 'string' ? (JSON.parse(stored) as Label[]) : []
}

/**
 * Which of the language tags to show for these ranges, best first: the tag that RFC 4647's lookup finds (`pt-BR` finds `pt`), else
 * one that is narrower than a range (`pt` finds `pt-BR`). If no range finds one, English of any region is shown, then what is marked as
 * being in several languages (`mul`), then the first; undefined if there are no tags.
 */
export function languageShown(tags: readonly string[], ranges: readonly string[]): string | undefined {
  const key = `${tags.join()} ${ranges.join()}`
  const known = knownChoices.get(key)
  if (known !== undefined) return known
  const found = languageFound(tags, ranges)
  if (found !== undefined) knownChoices.set(key, found)
  return found
}

/** The languages of a request are looked up once among the same tags, not for every text: a page has thousands. */
const knownChoices = new LRUCache<string, string>({ max: 2_000 })

function languageFound(tags: readonly string[], ranges: readonly string[]): string | undefined {
  const all = [...tags]
  for (const wanted of [[...ranges], ['en'], ['mul']]) {
    const found = wanted.length > 0 ? (lookup(all, wanted) ?? basicFilter(all, wanted)[0]) : undefined
    if (found !== undefined) return found
  }
  return tags[0]
}

/** The preferred label in the language that is shown; an empty text if there are no labels. */
export function labelShown(labels: readonly Label[], ranges: readonly string[]): string {
  const preferred = labels.filter(({ kind }) => kind === 'PREFERRED')
  const choice = preferred.length > 0 ? preferred : labels
  const lang = languageShown(
    choice.map((label) => label.lang),
    ranges,
  )
  return choice.find((label) => label.lang === lang)?.value ?? ''
}
