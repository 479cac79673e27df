/** What counts on a day: which nodes `valid` and `published` in @asOf hide. graph.yaml declares it, docs/as-of.md explains it. */

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
  if ('day' in kind.published) return (write, node, day) => `coalesce(${dayOut(kind, node, write)} <= ${day}, false)`
  const steps = stepsTo(kind, kind.published.links)
  const key = steps.map(({ types }) => types).join(' ')
  const { label } = steps.at(-1) as PublicationStep
  const known = throughSteps.get(key) ?? ((write, node) => along(steps, node, nameOf(label, write), write).some())
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

function along(steps: readonly PublicationStep[], node: string, far: string, write: Writer): Path {
  return steps.reduce(
    (path, { types, label }, index) => (index < steps.length - 1 ? path.out(types) : path.out(types, far, label)),
    write.path(node),
  )
}

/** The day by which a node of a kind was certainly out, as an expression; null if there is none. */
function dayOut({ name, published }: Kind, node: string, write: Writer): string {
  if (!published || !('day' in published)) throw new Error(`graph.yaml names no day from which a ${name} counts.`)
  return `${write.value(node)}.${published.day}`
}

/** The day by which the source bound to `source` was certainly out, as an expression; null if there is none. */
export function daySourceOut(source: string, write: Writer): string {
  return dayOut(kindNamed('Source'), source, write)
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
      ...(to && ended ? [stillOn(kind, node, { to, ended }, day, write)] : []),
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

/**
 * The conditions under which a node counts; none if nothing can hide it. `label` is a kind, an interface, or Record; if the `ids`
 * are known, only their kinds matter.
 */
export const counts: Counts = (write, node, label, ids) => {
  const kinds = ids ? kindsOf(ids) : kindsUnder(label)
  return [
    ...conditionsOf(published, kinds, write.at('published'), node, write),
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

/** Whether it is not known to be over, or has a last day, or no source that says it is over was certainly out before the day. */
function stillOn(kind: Kind, node: string, by: { to: string; ended: string }, day: string, write: Writer): string {
  const steps = stepsTo(kind, ['citations'])
  const [value, source] = [write.value(node), write.name('s')]
  const overBefore = along(steps, node, source, write)
    .where(`${daySourceOut(source, write)} < ${day}`)
    .none()
  return `(coalesce(${value}.${by.ended}, false) = false OR ${value}.${by.to} IS NOT NULL OR ${overBefore})`
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
