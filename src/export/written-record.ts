/** A record as a bundle says it: its normal form turned back into what an import reads into the same normal form. */
import { type Content, citationId, keyOf, nestedLists } from '../bundle/content/content.ts'
import type { SaidLabel } from '../bundle/content/said-label.ts'
import type { BundleRecord } from '../bundle/read/document.ts'
import { grouped } from '../collections/grouped.ts'
import type { Kind, Property } from '../model/declared.ts'
import { kindOfId } from '../model/model.ts'
import type { Value } from '../store/store.ts'

/** What a bundle says of a record, as its file would have it. Keys come in the order of graph.yaml. */
export function writtenRecord(content: Content): BundleRecord {
  const id = content.id as string
  return { id, ...written(kindOfId(id) as Kind, content, id, '') }
}

/** `list`: the names and keys of the lists around it, as an import counts them for the ids of citations. */
function written(kind: Kind, content: Content, ownerId: string, list: string): Record<string, unknown> {
  const record: Record<string, unknown> = {}
  for (const property of kind.properties.values()) {
    const value = content.properties[property.name]
    if (value !== undefined) record[property.as] = writtenValue(property, value)
  }
  for (const { name, many } of kind.links.values()) {
    const ids = content.links[name]
    if (ids) record[name] = many ? ids : ids[0]
  }
  const own = kind.part ? `${list}/${keyOf(kind, content)}` : list
  for (const [name, nestedKind] of nestedLists(kind)) {
    const inside = `${own}/${name}`
    const nested = content.nested[name]?.map((each) => ({
      ...ownIdOf(nestedKind, each, ownerId, inside),
      ...written(nestedKind, each, ownerId, inside),
    }))
    if (nested) record[name] = nested
  }
  return record
}

/** The id of a citation, unless an import gives it the same id by itself. */
function ownIdOf(kind: Kind, content: Content, ownerId: string, list: string): { id?: string } {
  if (content.id === undefined || content.id === citationId(ownerId, list, keyOf(kind, content))) return {}
  return { id: content.id }
}

function writtenValue({ type }: Property, value: Value): unknown {
  if (type === 'labels') return writtenLabels(value as SaidLabel[])
  if (type !== 'identifiers') return value
  return Object.fromEntries((value as { scheme: string; value: string }[]).map((each) => [each.scheme, each.value]))
}

/** The short form, a map of languages, if it says the same; else a list, in which only what a bundle called PREFERRED itself is called so. */
function writtenLabels(labels: SaidLabel[]): unknown {
  const byLanguage = [...grouped(labels, ({ lang }) => lang)]
  const inShort = byLanguage.flatMap(([, ofLanguage]) =>
    ofLanguage.map((label, index) => ({
      ...label,
      kind: index === 0 ? 'PREFERRED' : 'ALTERNATE',
      declared: undefined,
    })),
  )
  const isShort = labels.every((label, index) => {
    const short = inShort[index]
    return !label.declared && label.value === short?.value && label.lang === short.lang && label.kind === short.kind
  })
  if (isShort) {
    const values = byLanguage.map(([lang, [first, ...others]]) => [
      lang,
      others.length === 0 ? first?.value : [first?.value, ...others.map(({ value }) => value)],
    ])
    return Object.fromEntries(values)
  }
  return labels.map(({ value, lang, kind, declared }) => ({
    value,
    lang,
    ...(kind === 'PREFERRED' && !declared ? {} : { kind }),
  }))
}
