/** What counts on a day: which nodes `valid` and `published` in @asOf hide. graph.yaml declares it, docs/as-of.md explains it. */

import { carry } from '../composer/text/clause.ts'
import type { Path } from '../composer/text/path.ts'
import type { Counts, Writer } from '../composer/text/writer.ts'
import type { Kind, Link, PartList, Validity } from '../model/declared.ts'
import { farLabel, kindNamed, kindOfId, linkOf, model } from '../model/model.ts'
import { RECORD } from '../model/structure.ts'

/** A condition: whether a node of some kind counts, given the parameter of the day. */
type Test = (write: Writer, node: string, day: string) => string

/** By the names of those kinds that have one. */
type Tests = ReadonlyMap<string, Test>

function testsOf(test: (kind: Kind) => Test | null): Tests {
  const all = [...model.kinds.values()].map((kind) => [kind.name, test(kind)] as const)
  return new Map(all.flatMap(([name, each]) => (each ? [[name, each]] : [])))
}

/** The tests by the way to what has to be published, one for all kinds that share a way, so that they share a condition. */
const throughSteps = new Map<string, Test>()

/** A node counts from a day of its own, or from the first day on which a source that carries it was certainly out. */
const published = testsOf((kind) => {
  if (!kind.published) return null
  if ('day' in kind.published) {
    const own = kind.published.day
    return (write, node, day) => `coalesce(${write.value(node)}.${own} <= ${day}, false)`
  }
  const steps = stepsTo(kind, kind.published.links)
  const key = steps.map(({ types }) => types).join(' ')
  const known = throughSteps.get(key) ?? ((write, node) => along(steps, node, write).some())
  throughSteps.set(key, known)
  return known
})

interface PublicationStep {
  types: string
  label: string
}

/** The relationships to what has to be published. A citation counts by what it leads to. */
function stepsTo(kind: Kind, names: readonly string[]): PublicationStep[] {
  const links = names.map((name) => linkOf(kind.name, name))
  const label = farLabel(links[0] as Link)
  const step = { types: links.map(({ type }) => type).join('|'), label }
  const far = model.kinds.get(label)
  return far?.owned && far.published && 'links' in far.published ? [step, ...stepsTo(far, far.published.links)] : [step]
}

/** The way along these steps, on which only the last node is tested: what is on the way counts where that one does. */
function along(steps: readonly PublicationStep[], node: string, write: Writer, isLabelled = false): Path {
  return steps.reduce((path, { types, label }, index) => {
    if (index < steps.length - 1) return path.out(types, '', isLabelled ? label : '')
    return path.out(types, nameOf(label, write), label)
  }, write.path(node))
}

const source = kindNamed('Source')
if (!source.published || !('day' in source.published))
  throw new Error('graph.yaml names no day from which a Source counts.')
const { day: outBy } = source.published

/** The day by which the source bound to `source` was certainly out, as an expression; null if there is none. */
export function dayOut(source: string, write: Writer): string {
  return `${write.value(source)}.${outBy}`
}

/**
 * The way to every source that carries a node, also to those that do not count at the moment: until the last of them was out, it may
 * not have been told yet that an office is over.
 */
export function everySourceOf(node: string, source: string, write: Writer): Path {
  return write.path(node).out('CITED_IN').out('CITES|VIA', source)
}

/** Hides only what certainly begins later, and what has certainly ended. */
const valid = testsOf((kind) => {
  if (!kind.valid) return null
  const { from, to, ended, with: link, history, unless } = kind.valid
  const far = link === null ? null : linkOf(kind.name, link)
  const historyBegins = history && (kindNamed(history.kind).valid as Validity).from
  return (write, node, day) => {
    const value = write.value(node)
    const own = [
      ...(from ? [begun(value, from, day)] : []),
      ...(to ? [`coalesce(${value}.${to}Latest >= ${day}, true)`] : []),
      ...(to && ended ? [stillOn(node, { to, ended }, day, write)] : []),
      ...(far ? [leadsOn(far, node, write)] : []),
    ]
    const without = history ? [write.path(node).out(history.type).none(), ...own] : own
    const ways = [
      ...(unless ? [isOneOf(`${value}.${unless.property}`, unless.values)] : []),
      without.length > 1 && (unless || history) ? `(${without.join(' AND ')})` : without.join(' AND '),
      ...(history && historyBegins ? [inHistory(history, historyBegins, node, day, write)] : []),
    ]
    return ways.length > 1 ? `(${ways.join(' OR ')})` : (ways[0] as string)
  }
})

/** An edge that is a record counts if both of its ends do: otherwise it would reveal that they exist. */
const betweenEnds = testsOf((kind) => {
  if (!kind.edge) return null
  const ends = [kind.edge.from, kind.edge.to].map((name) => linkOf(kind.name, name)).filter(canBeHidden)
  return ends.length === 0 ? null : (write, node) => ends.map((end) => leadsOn(end, node, write)).join(' AND ')
})

function canBeHidden({ toKinds }: Link): boolean {
  return toKinds.some((kind) => published.has(kind) || valid.has(kind))
}

export const counts: Counts = {
  /** None if nothing can hide the node. If the `ids` are known, only their kinds matter. */
  tests: (write, node, label, ids) => {
    const kinds = ids ? kindsOf(ids) : kindsUnder(label)
    return [...conditionsOf(published, kinds, write.at('published'), node, write), ...otherTests(kinds, node, write)]
  },
  /** By what has to be published, if it is what a kind is linked to. */
  join: (write, node, label) => {
    const links = write.at('published') ? model.kinds.get(label)?.published : null
    if (!links || !('links' in links)) return null
    const steps = stepsTo(kindNamed(label), links.links)
    // With labels: without them, Grafeo fails where it filters the rows of so many nodes (docs/store.md).
    return [along(steps, node, write, true).clause(), carry('', `DISTINCT ${node}`, otherTests([label], node, write))]
  },
}

/** The conditions that do not look at what has been published alone. */
function otherTests(kinds: string[], node: string, write: Writer): string[] {
  return [
    ...conditionsOf(valid, kinds, write.at('valid'), node, write),
    ...conditionsOf(betweenEnds, kinds, write.at('valid') ?? write.at('published'), node, write),
  ]
}

/** One condition for all kinds that share a test, since Neo4j plans each pattern by itself. */
function conditionsOf(tests: Tests, kinds: string[], day: string | null, node: string, write: Writer): string[] {
  if (!day) return []
  const [only] = kinds
  if (only && kinds.length === 1) return [tests.get(only)?.(write, node, day) ?? []].flat()
  const sharing = new Map<Test, string[]>()
  for (const kind of kinds) {
    const test = tests.get(kind)
    if (test) sharing.set(test, [...(sharing.get(test) ?? []), `${node}.id STARTS WITH '${kindNamed(kind).prefix}/'`])
  }
  return [...sharing].map(([test, ofKind]) => `(NOT (${ofKind.join(' OR ')}) OR ${test(write, node, day)})`)
}

function kindsUnder(label: string): string[] {
  if (label === RECORD) return [...model.kinds.values()].filter(({ prefix }) => prefix).map(({ name }) => name)
  return model.interfaces.get(label)?.kinds ?? [label]
}

function kindsOf(ids: readonly string[]): string[] {
  return [...new Set(ids.flatMap((id) => kindOfId(id)?.name ?? []))]
}

/**
 * Whether it is not known to be over, or has a last day, or one of its sources was out on the day or later: which of them says that it
 * is over, nobody knows. Without the day of any source it is never certainly over.
 */
function stillOn(node: string, by: { to: string; ended: string }, day: string, write: Writer): string {
  const [value, before, later] = [write.value(node), write.name('s'), write.name('s')]
  const noneBefore = everySourceOf(node, before, write)
    .where(`${dayOut(before, write)} < ${day}`)
    .none()
  const someLater = everySourceOf(node, later, write)
    .where(`${dayOut(later, write)} >= ${day}`)
    .some()
  return `(coalesce(${value}.${by.ended}, false) = false OR ${value}.${by.to} IS NOT NULL OR ${noneBefore} OR ${someLater})`
}

function begun(value: string, property: string, day: string): string {
  return `coalesce(${value}.${property}Earliest <= ${day}, true)`
}

/** Whether a point of its history is undated or not certainly later, even if no source had yet told of that point. */
function inHistory({ type }: PartList, date: string, node: string, day: string, write: Writer): string {
  const point = write.name('h')
  return write
    .path(node)
    .out(type, point)
    .where(begun(write.value(point), date, day))
    .some()
}

/** Whether a link leads to something that counts. */
function leadsOn(link: Link, node: string, write: Writer): string {
  const label = farLabel(link)
  return write.path(node).out(link.type, nameOf(label, write), label).some()
}

function isOneOf(value: string, codes: readonly string[]): string {
  return codes.length === 1
    ? `${value} = '${codes[0]}'`
    : `${value} IN [${codes.map((code) => `'${code}'`).join(', ')}]`
}

/** A name that shows in the text what it stands for: `c3` for a claim. */
function nameOf(label: string, write: Writer): string {
  return write.name(label.charAt(0).toLowerCase())
}
