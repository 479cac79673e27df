/** Neighborhoods and paths worked out plainly over all edges of a small graph. */
import { joining, type PlainEdge } from './edges.ts'

export interface Reached {
  id: string
  depth: number
}

/** Everything around these nodes, in the order of the answer, without a limit. */
export function reachedFrom(
  starts: readonly string[],
  depth: number,
  edges: readonly PlainEdge[],
  takesIn: (id: string) => boolean,
): Reached[] {
  const found = new Map([...new Set(starts)].map((id) => [id, 0]))
  for (let step = 1; step <= depth; step += 1) {
    const links = new Map<string, number>()
    for (const { source, target, count } of edges) {
      for (const [near, far] of [
        [source, target],
        [target, source],
      ] as const) {
        if (found.has(near) && !found.has(far) && takesIn(far)) links.set(far, (links.get(far) ?? 0) + count)
      }
    }
    const next = [...links].toSorted(([a, many], [b, others]) => others - many || (a < b ? -1 : 1))
    for (const [id] of next) found.set(id, step)
  }
  return [...found].map(([id, at]) => ({ id, depth: at }))
}

export interface PlainPath {
  nodes: string[]
  edges: PlainEdge[]
  /** How many different sources are behind its edges. */
  sources: number
}

/** All shortest paths, those with more sources first, then by the ids of their nodes. */
export function shortestPaths(from: string, to: string, most: number, edges: readonly PlainEdge[]): PlainPath[] {
  const toward = new Map<string, [string, PlainEdge][]>()
  for (const edge of edges) {
    const { source, target } = edge
    toward.set(source, [...(toward.get(source) ?? []), [target, edge]])
    toward.set(target, [...(toward.get(target) ?? []), [source, edge]])
  }
  const seen = new Set([from])
  let paths: { nodes: string[]; edges: PlainEdge[] }[] = [{ nodes: [from], edges: [] }]
  for (let length = 0; length < most && !seen.has(to); length += 1) {
    paths = paths.flatMap(({ nodes, edges: gone }) =>
      (toward.get(nodes.at(-1) as string) ?? [])
        .filter(([next]) => !seen.has(next))
        .map(([next, edge]) => ({ nodes: [...nodes, next], edges: [...gone, edge] })),
    )
    for (const { nodes } of paths) seen.add(nodes.at(-1) as string)
  }
  return paths
    .filter(({ nodes }) => nodes.at(-1) === to)
    .map((path) => ({ ...path, sources: new Set(path.edges.flatMap(({ sources }) => [...sources])).size }))
    .toSorted((a, b) => b.sources - a.sources || (a.nodes.join(' ') < b.nodes.join(' ') ? -1 : 1))
}

/** The edges that may be walked: of these types, and not to nodes that are to be avoided. */
export function passable(edges: readonly PlainEdge[], via: string[] | null, avoid: readonly string[], joins: boolean) {
  return edges.filter(
    ({ source, target, type }) =>
      (via ? via.includes(type) : joins || !joining.includes(type)) &&
      !avoid.includes(source) &&
      !avoid.includes(target),
  )
}
