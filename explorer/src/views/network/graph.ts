/** The graph that the page shows: what was answered, without what is hidden, and how it is drawn. */
import type { Drawn } from '../../drawing/drawn.ts'
import type { TiesFragment } from './network.graphql.ts'
import type { Opened } from './state.ts'

export type Member = TiesFragment['nodes'][number]
export type Tie = TiesFragment['edges'][number]

export interface Shown {
  /** The most tied first. */
  members: Member[]
  ties: Tie[]
  /** How many claims, events or records are behind the ties of each. */
  counts: Map<string, number>
  /** The ties of each, the strongest first. */
  tiesOf: Map<string, Tie[]>
  /** Members that are hidden because too little is behind their ties. */
  tooFew: number
}

interface Hiding {
  least: number
  hidden: readonly string[]
  of: readonly Opened[]
  depth: number
}

export function shownOf({ nodes, edges }: Pick<TiesFragment, 'nodes' | 'edges'>, hiding: Hiding): Shown {
  const opened = new Map(hiding.of.map(({ id, types }) => [id, types]))
  const reached = hiding.depth === 1 ? reachedFrom(opened, edges) : null
  const there = nodes.filter(({ id }) => !hiding.hidden.includes(id) && (reached === null || reached.has(id)))
  const ids = new Set(there.map(({ id }) => id))
  const between = edges.filter(({ source, target }) => ids.has(source) && ids.has(target))
  const all = countsOf(between)
  const members = there.filter(({ id }) => opened.has(id) || (all.get(id) ?? 0) >= hiding.least)
  const left = new Set(members.map(({ id }) => id))
  const ties = between.filter(({ source, target }) => left.has(source) && left.has(target))
  const counts = countsOf(ties)
  const tiesOf = new Map<string, Tie[]>()
  for (const tie of [...ties].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.id < b.id ? -1 : 1))) {
    for (const id of new Set([tie.source, tie.target])) {
      const known = tiesOf.get(id)
      if (known) known.push(tie)
      else tiesOf.set(id, [tie])
    }
  }
  members.sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1))
  return { members, ties, counts, tiesOf, tooFew: there.length - members.length }
}

/** What is opened, and what it is tied to along the types that it is opened by; null where nothing is opened. */
function reachedFrom(opened: Map<string, string[] | null>, edges: readonly Tie[]): Set<string> | null {
  if (opened.size === 0) return null
  const reached = new Set(opened.keys())
  for (const { source, target, type } of edges) {
    const leads = (from: string) => opened.has(from) && (opened.get(from)?.includes(type) ?? true)
    if (leads(source)) reached.add(target)
    if (leads(target)) reached.add(source)
  }
  return reached
}

function countsOf(ties: readonly Tie[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { source, target, count } of ties) {
    for (const id of new Set([source, target])) counts.set(id, (counts.get(id) ?? 0) + count)
  }
  return counts
}

export function otherEnd({ source, target }: Pick<Tie, 'source' | 'target'>, id: string): string {
  return source === id ? target : source
}

/** Sizes by root, since a node or a tie with ten times as much behind it should look larger, not ten times as large. */
export function drawnOf({ members, ties, counts }: Shown): Drawn {
  const most = Math.max(1, ...counts.values())
  const strongest = Math.max(1e-9, ...ties.map(({ weight }) => Math.abs(weight)))
  return {
    nodes: members.map(({ id, label, kind }) => ({ id, label, kind, weight: Math.sqrt((counts.get(id) ?? 0) / most) })),
    ties: ties.map(({ id, source, target, weight, directed, type }) => ({
      id,
      source,
      target,
      weight: Math.sqrt(Math.abs(weight) / strongest),
      directed,
      against: type === 'CONFLICT' || type === 'CONTRADICTS' || weight < 0,
    })),
  }
}

/** What belongs to the chosen node or tie. */
export function litBy(chosen: string | null, shown: Shown): Set<string> {
  const lit = new Set<string>()
  if (chosen === null) return lit
  const tie = shown.ties.find(({ id }) => id === chosen)
  if (tie) return lit.add(tie.source).add(tie.target)
  for (const { id, source, target } of shown.tiesOf.get(chosen) ?? [])
    lit.add(id).add(otherEnd({ source, target }, chosen))
  return lit
}

/** How many links there are of each type, the commonest first. */
export function linksByType(id: string, edges: readonly Pick<Tie, 'type' | 'source' | 'target'>[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const { type, source, target } of edges) {
    if (source === id || target === id) counts.set(type, (counts.get(type) ?? 0) + 1)
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
}
