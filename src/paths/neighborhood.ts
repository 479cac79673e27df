/** The nodes around some nodes, nearest first, as far as `first` and `depth` allow, and all edges among them. */
import { inOrder } from '../collections/in-order.ts'
import type { Ask } from '../composer/declare/read.ts'
import type { GraphRows } from '../graphs/graph.ts'
import { edgesOf, type StatedEdge } from './edges.ts'
import { linksAmong } from './links.ts'
import { degreesOfPresent } from './present-entities.ts'
import { mostLooked, stepsFrom, type WalkRequest } from './steps.ts'

export interface NeighborhoodRequest extends WalkRequest {
  of: readonly string[]
  depth: number
  /** How many nodes at most. */
  first: number
}

/** At most so many edges: more edges among 2,000 nodes can neither be drawn nor be held while a file is written. */
const mostEdges = 20_000

/** Only nodes that count at the moment; `totalNodes` is known only if every ring was looked at completely. */
export async function neighborhoodOf(asked: NeighborhoodRequest, ask: Ask): Promise<GraphRows> {
  const found = await degreesOfPresent([...new Set(asked.of)], ask)
  const starts = [...new Set(asked.of)].filter((id) => found.has(id))
  const depths = new Map(starts.slice(0, asked.first).map((id) => [id, 0]))
  let total = starts.length
  let isCut = depths.size < starts.length
  let isCounted = !isCut
  let isBounded = false
  let ring = [...depths.keys()]
  for (let depth = 1; depth <= asked.depth && ring.length > 0 && !isCut; depth++) {
    const share = Math.max(1, Math.floor(mostLooked / ring.length))
    const { ends, truncated } = await stepsFrom(ring, asked, share, ask)
    const next = nearest(ends.values(), depths)
    ring = next.slice(0, asked.first - depths.size)
    for (const id of ring) depths.set(id, depth)
    total += next.length
    isBounded ||= truncated
    isCut = ring.length < next.length
    // What lies beyond nodes that were left out is not known.
    isCounted = !isBounded && (!isCut || depth === asked.depth)
  }
  const nodes = [...depths].map(([id, depth]) => ({ id, depth }))
  const all = edgesOf(await linksAmong([...depths.keys()], asked, ask))
  const edges = strongest(all)
  const truncated = isCut || isBounded || edges.length < all.length
  return { nodes, edges, truncated, totalNodes: isCounted ? total : null }
}

/** At most as many edges as there may be, chosen by the highest count, then by id; in the order of ids. */
function strongest(edges: StatedEdge[]): StatedEdge[] {
  if (edges.length <= mostEdges) return edges
  const chosen = edges.toSorted((a, b) => (b.count as number) - (a.count as number) || inOrder(a.id, b.id))
  return chosen.slice(0, mostEdges).sort((a, b) => inOrder(a.id, b.id))
}

/** The nodes that are new, those with the most links to what is there first, then by id. */
function nearest(lists: Iterable<string[]>, known: ReadonlyMap<string, number>): string[] {
  const links = new Map<string, number>()
  for (const list of lists) {
    for (const id of list) if (!known.has(id)) links.set(id, (links.get(id) ?? 0) + 1)
  }
  return [...links].sort(([a, x], [b, y]) => y - x || inOrder(a, b)).map(([id]) => id)
}
