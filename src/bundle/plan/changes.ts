/** What a change did to a record's values, as a revision keeps it. */
import type { Kind } from '../../model/declared.ts'
import type { Value } from '../../store/store.ts'
import { type Content, nestedLists } from '../content/content.ts'
import { storedValue } from '../content/stored-values.ts'

/**
 * One property, link or list of parts before and after: a property as it is stored, ids joined by `, `, parts as JSON; null if
 * there was or is nothing.
 */
export type Change = { name: string; before: string | null; after: string | null }

/** The differences between two contents of one record. The order of parts is one, since it decides what stood on a day; that of citations is none. */
export function changesBetween(kind: Kind, before: Content, after: Content): Change[] {
  const found: Change[] = []
  const compare = (name: string, said: (content: Content) => string | null) => {
    const change = { name, before: said(before), after: said(after) }
    if (change.before !== change.after) found.push(change)
  }
  for (const property of kind.properties.values())
    compare(property.name, (content) => textOf(storedValue(property, content)))
  for (const { name, owned } of kind.links.values()) {
    if (!owned) compare(name, ({ links }) => links[name]?.join(', ') ?? null)
  }
  for (const [name, nestedKind] of nestedLists(kind)) {
    compare(name, ({ nested }) => nestedText(nestedKind, nested[name] ?? []))
  }
  return found
}

function textOf(value: Value): string | null {
  return value === null ? null : Array.isArray(value) ? value.join(', ') : String(value)
}

function nestedText(kind: Kind, list: Content[]): string | null {
  if (list.length === 0) return null
  if (!kind.part) return citedText(list)
  const parts = list.map(({ properties, links, nested }) => {
    const cited = Object.entries(nested).map(([name, each]) => [name, citedText(each)])
    return JSON.stringify({ ...properties, ...links, ...Object.fromEntries(cited) })
  })
  return `[${parts.join(',')}]`
}

function citedText(citations: Content[]): string {
  return citations
    .map(({ id }) => id)
    .sort()
    .join(', ')
}
