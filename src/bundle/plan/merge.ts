/**
 * Merges what several bundles say of one record: where there can be several values they are united, where there can be one they
 * must agree.
 */

import { grouped } from '../../collections/grouped.ts'
import type { Kind, Property } from '../../model/declared.ts'
import type { Value } from '../../store/store.ts'
import { codesOf } from '../check/codes.ts'
import { type Content, keyOf, nestedLists } from '../content/content.ts'
import type { SaidLabel } from '../content/said-label.ts'
import { mergedLabels } from './merge-labels.ts'

/** What one bundle says. Lists of these are in the order of the bundles' names, which decides wherever order matters. */
export interface ParsedAssertion {
  bundle: string
  /** Since when the bundle has said something of the record. */
  since: string
  content: Content
}

/** Two bundles give different values where there can be only one. */
export interface Conflict {
  bundles: [string, string]
  /** Property or link, with the part that it is of: `speakers.capacity.en`. */
  name: string
  values: [string, string]
}

type Report = (conflict: Conflict) => void

/** A value, and the bundle that gives it. */
type One<T> = { bundle: string; value: T }
/** The same, and since when the bundle has said something of the record. */
type OneSince<T> = One<T> & { since: string }

/** The merge of what at least one bundle says of a record. Reports conflicts, and goes on with the first value. */
export function merge(kind: Kind, said: ParsedAssertion[], report: Report): Content {
  const cited = grouped(
    said.flatMap((each) => citationsIn(kind, each)),
    ({ content }) => content.id,
  )
  return mergeNode(kind, said, cited, report, '')
}

/** The citations of a record, wherever they are in it: bundles may have one in different lists. */
function citationsIn(kind: Kind, { content, ...from }: ParsedAssertion): ParsedAssertion[] {
  return nestedLists(kind).flatMap(([name, nestedKind]) =>
    (content.nested[name] ?? []).flatMap((each) => {
      const nested = { ...from, content: each }
      return [...(each.id === undefined ? [] : [nested]), ...citationsIn(nestedKind, nested)]
    }),
  )
}

/** `cited`: what all bundles say of the record's citations, by their ids. */
function mergeNode(
  kind: Kind,
  said: ParsedAssertion[],
  cited: Map<string | undefined, ParsedAssertion[]>,
  report: Report,
  within: string,
): Content {
  const [first] = said as [ParsedAssertion, ...ParsedAssertion[]]
  if (said.length === 1 && Object.keys(first.content.nested).length === 0) return first.content
  const merged: Content = {
    ...(first.content.id === undefined ? {} : { id: first.content.id }),
    properties: {},
    links: {},
    nested: {},
  }
  for (const property of kind.properties.values()) {
    const values = said.flatMap(({ bundle, since, content }) =>
      property.name in content.properties ? [{ bundle, since, value: content.properties[property.name] as Value }] : [],
    )
    if (values.length > 0)
      merged.properties[property.name] = mergedValue(property, values, report, `${within}${property.as}`)
  }
  for (const link of kind.links.values()) {
    const ends = said.flatMap(({ bundle, content }) =>
      link.name in content.links ? [{ bundle, value: content.links[link.name] as string[] }] : [],
    )
    if (ends.length === 0) continue
    merged.links[link.name] = link.many
      ? [...new Set(ends.flatMap(({ value }) => value))].sort()
      : agreed(ends, report, `${within}${link.name}`)
  }
  for (const [name, nestedKind] of nestedLists(kind)) {
    const all = said.flatMap(({ bundle, since, content }) =>
      (content.nested[name] ?? []).map((each) => ({ bundle, since, content: each })),
    )
    const groups = grouped(all, ({ content }) => content.id ?? keyOf(nestedKind, content))
    if (all.length > 0)
      merged.nested[name] = [...groups.values()].map((group) =>
        mergeNode(nestedKind, cited.get(group[0]?.content.id) ?? group, cited, report, `${within}${name}.`),
      )
  }
  return merged
}

function mergedValue(property: Property, values: OneSince<Value>[], report: Report, name: string): Value {
  switch (property.type) {
    case 'text':
      return mergedTexts(values as One<Record<string, string>>[], report, name)
    case 'labels':
      if (property.as !== property.name) agreedWords(values as OneSince<SaidLabel[]>[], report, name)
      return mergedLabels(values as OneSince<SaidLabel[]>[])
    case 'identifiers':
      return mergedIdentifiers(values as One<Value>[] as One<{ scheme: string; value: string }[]>[], report, name)
    case 'amounts':
      return [
        ...new Map(
          values.flatMap(({ value }) => value as Value[]).map((each) => [JSON.stringify(each), each]),
        ).values(),
      ]
    default:
      return property.list ? mergedCodes(property, values as One<string[]>[]) : agreed(values, report, name)
  }
}

/** The one value that all bundles give. */
function agreed<T>(values: One<T>[], report: Report, name: string): T {
  const [first, ...others] = values as [One<T>, ...One<T>[]]
  const text = (value: T) => (typeof value === 'string' ? value : JSON.stringify(value))
  const other = others.find(({ value }) => text(value) !== text(first.value))
  if (other) report({ bundles: [first.bundle, other.bundle], name, values: [text(first.value), text(other.value)] })
  return first.value
}

function mergedTexts(values: One<Record<string, string>>[], report: Report, name: string): Value {
  const words = values.flatMap(({ bundle, value }) =>
    Object.entries(value).map(([lang, each]) => ({ lang, bundle, value: each })),
  )
  const byLanguage = [...grouped(words, ({ lang }) => lang)]
  return Object.fromEntries(byLanguage.map(([lang, each]) => [lang, agreed(each, report, `${name}.${lang}`)]))
}

function mergedIdentifiers(values: One<{ scheme: string; value: string }[]>[], report: Report, name: string): Value {
  const ids = values.flatMap(({ bundle, value }) =>
    value.map((each) => ({ scheme: each.scheme, bundle, value: each.value })),
  )
  const byScheme = [...grouped(ids, ({ scheme }) => scheme)]
  return byScheme.map(([scheme, each]) => ({ scheme, value: agreed(each, report, `${name}.${scheme}`) }))
}

/** Of a text (a claim's words, a source's title) there is only one in a language. */
function agreedWords(values: One<SaidLabel[]>[], report: Report, name: string): void {
  const words = values.flatMap(({ bundle, value: labels }) =>
    labels.flatMap(({ value, lang, kind }) => (kind === 'PREFERRED' ? [{ bundle, lang, value }] : [])),
  )
  for (const [lang, each] of grouped(words, ({ lang }) => lang)) agreed(each, report, `${name}.${lang}`)
}

function mergedCodes(property: Property, values: One<string[]>[]): string[] {
  const found = new Set(values.flatMap(({ value }) => value))
  return codesOf(property.enum).filter((code) => found.has(code))
}
