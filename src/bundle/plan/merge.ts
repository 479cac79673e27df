/**
 * Merges what several bundles say of one record: where there can be several values they are united, where there can be one they
 * must agree.
 */

import { grouped } from '../../collections/grouped.ts'
import { inOrder } from '../../collections/in-order.ts'
import type { Kind, Property } from '../../model/declared.ts'
import { model } from '../../model/model.ts'
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
  /** Whether it gives way to others in what must agree. */
  yields: boolean
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

/** A value, and who gives it. */
type One<T> = Omit<ParsedAssertion, 'content'> & { value: T }

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
    const values = said.flatMap(({ content, ...from }) =>
      property.name in content.properties ? [{ ...from, value: content.properties[property.name] as Value }] : [],
    )
    if (values.length > 0)
      merged.properties[property.name] = mergedValue(property, values, report, `${within}${property.as}`)
  }
  for (const link of kind.links.values()) {
    const ends = said.flatMap(({ content, ...from }) =>
      link.name in content.links ? [{ ...from, value: content.links[link.name] as string[] }] : [],
    )
    if (ends.length === 0) continue
    merged.links[link.name] = link.many
      ? [...new Set(ends.flatMap(({ value }) => value))].sort()
      : agreed(ends, report, `${within}${link.name}`)
  }
  for (const [name, nestedKind] of nestedLists(kind)) {
    const all = said.flatMap(({ content, ...from }) =>
      (content.nested[name] ?? []).map((each) => ({ ...from, content: each })),
    )
    const groups = grouped(all, ({ content }) => content.id ?? keyOf(nestedKind, content))
    if (all.length > 0)
      merged.nested[name] = [...groups.values()].map((group) =>
        mergeNode(nestedKind, cited.get(group[0]?.content.id) ?? group, cited, report, `${within}${name}.`),
      )
  }
  return kind.name === 'Event' ? withOwnModes(merged) : merged
}

/** A mode belongs to a type, so those of a type that gave way go with it. */
function withOwnModes(event: Content): Content {
  const { type, modes } = event.properties
  const own = model.plover.get(String(type))?.modes
  if (!Array.isArray(modes) || !own) return event
  const left = modes.filter((mode) => own.has(String(mode)))
  const { modes: _, ...others } = event.properties
  return { ...event, properties: left.length > 0 ? { ...event.properties, modes: left } : others }
}

function mergedValue(property: Property, values: One<Value>[], report: Report, name: string): Value {
  switch (property.type) {
    case 'text':
      return mergedTexts(values as One<Record<string, string>>[], report, name)
    case 'labels':
      return mergedLabels(
        property.as === property.name
          ? (values as One<SaidLabel[]>[])
          : agreedWords(values as One<SaidLabel[]>[], report, name),
      )
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

/**
 * The one value that all bundles give. Those that yield give way to those that do not; where all of them yield, to the one that has stood
 * longest.
 */
function agreed<T>(values: One<T>[], report: Report, name: string): T {
  const standing = values.filter(({ yields }) => !yields)
  if (standing.length === 0) return (values.toSorted((a, b) => inOrder(a.since, b.since))[0] as One<T>).value
  const [first, ...others] = standing as [One<T>, ...One<T>[]]
  const text = (value: T) => (typeof value === 'string' ? value : JSON.stringify(value))
  const other = others.find(({ value }) => text(value) !== text(first.value))
  if (other) report({ bundles: [first.bundle, other.bundle], name, values: [text(first.value), text(other.value)] })
  return first.value
}

function mergedTexts(values: One<Record<string, string>>[], report: Report, name: string): Value {
  const words = values.flatMap(({ value, ...from }) =>
    Object.entries(value).map(([lang, each]) => ({ ...from, lang, value: each })),
  )
  const byLanguage = [...grouped(words, ({ lang }) => lang)]
  return Object.fromEntries(byLanguage.map(([lang, each]) => [lang, agreed(each, report, `${name}.${lang}`)]))
}

function mergedIdentifiers(values: One<{ scheme: string; value: string }[]>[], report: Report, name: string): Value {
  const ids = values.flatMap(({ value, ...from }) =>
    value.map((each) => ({ ...from, scheme: each.scheme, value: each.value })),
  )
  const byScheme = [...grouped(ids, ({ scheme }) => scheme)]
  return byScheme.map(([scheme, each]) => ({ scheme, value: agreed(each, report, `${name}.${scheme}`) }))
}

/** Of a text (a claim's words, a source's title) there is only one in a language: what each bundle says, without what gives way. */
function agreedWords(values: One<SaidLabel[]>[], report: Report, name: string): One<SaidLabel[]>[] {
  const words = values.flatMap(({ value: labels, ...from }) =>
    labels.flatMap(({ value, lang, kind }) => (kind === 'PREFERRED' ? [{ ...from, lang, value }] : [])),
  )
  const byLanguage = grouped(words, ({ lang }) => lang)
  const kept = new Map([...byLanguage].map(([lang, each]) => [lang, agreed(each, report, `${name}.${lang}`)]))
  return values.map((each) => ({
    ...each,
    value: each.value.filter(({ kind, lang, value }) => kind !== 'PREFERRED' || kept.get(lang) === value),
  }))
}

function mergedCodes(property: Property, values: One<string[]>[]): string[] {
  const found = new Set(values.flatMap(({ value }) => value))
  return codesOf(property.enum).filter((code) => found.has(code))
}
