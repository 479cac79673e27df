/** What a search looks through: first names, then texts, by the labels that have an index of texts. */
import { isText } from '../bundle/content/stored-values.ts'
import { written } from '../composer/text/clause.ts'
import type { Writer } from '../composer/text/writer.ts'
import type { Kind } from '../model/declared.ts'
import { kindNamed, model } from '../model/model.ts'
import { EXACT, PREFIX, type Sought, TEXT, WORDS } from './sought.ts'

/** Kinds that are found together, by a label that has an index of texts, if the engine has such indexes. */
export interface Group {
  label: string
  kinds: readonly string[]
}

/** Names rank above texts, so that a page filled by names need not look through the texts, of which there are the most. */
export interface Stage {
  tiers: readonly number[]
  groups: readonly Group[]
}

/** The kinds that have labels. */
export const entities = (model.interfaces.get('Entity')?.kinds ?? []).map(kindNamed)

export const stages: readonly Stage[] = [
  { tiers: [EXACT, PREFIX, WORDS], groups: grouped(entities.filter((kind) => !isText(kind))) },
  { tiers: [TEXT], groups: grouped(entities.filter(isText)) },
]

function grouped(kinds: readonly Kind[]): Group[] {
  const groups = new Map<string, string[]>()
  for (const kind of kinds) {
    const label = kind.liveLabels.find(hasTexts) ?? kind.name
    groups.set(label, [...(groups.get(label) ?? []), kind.name])
  }
  return [...groups].map(([label, kinds]) => ({ label, kinds }))
}

function hasTexts(label: string): boolean {
  const { indexes } = model.interfaces.get(label) ?? kindNamed(label)
  return indexes.some((index) => 'text' in index)
}

/** The groups that have wanted kinds, with only these kinds. */
export function wantedOf(groups: readonly Group[], { kinds }: Sought): Group[] {
  if (!kinds) return [...groups]
  return groups.flatMap((group) => {
    const wanted = group.kinds.filter((kind) => kinds.includes(kind.toUpperCase()))
    return wanted.length > 0 ? [{ label: group.label, kinds: wanted }] : []
  })
}

/** Binds to `n` each record of the group that has every word, found by the longest of them, which few have. */
export function found({ label, kinds }: Group, { words: [longest = '', ...others] }: Sought, write: Writer): string {
  const search = `${write.value('n')}.search`
  const all = write.every('n', label)
  // Bare and once, so that an index of texts answers it.
  const start = written([{ ...all, where: [`${search} CONTAINS ${write.param(longest)}`, ...all.where] }])
  const further = [
    ...(others.length > 0 ? [hasAll(search, others, write)] : []),
    ...(wholly(label, kinds) ? [] : [isOf('n', kinds, write)]),
  ]
  return further.length > 0 ? `${start} WITH DISTINCT ${write.carried('n')} WHERE ${further.join(' AND ')}` : start
}

/** Whether a text has all the words. */
export function hasAll(text: string, words: readonly string[], write: Writer): string {
  const word = write.name('w')
  return `size([${word} IN ${write.param([...words])} WHERE NOT ${text} CONTAINS ${word}]) = 0`
}

/** Whether a record is of one of the kinds. */
export function isOf(node: string, kinds: readonly string[], write: Writer): string {
  return `head(split(${node}.id, '/')) IN ${write.param(kinds.map((kind) => kindNamed(kind).prefix ?? ''))}`
}

function wholly(label: string, kinds: readonly string[]): boolean {
  const all = model.interfaces.get(label)?.kinds ?? [label]
  return all.length === kinds.length
}
