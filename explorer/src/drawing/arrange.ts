/** Where the nodes of a drawing lie: the same graph always gets the same places, and what has a place keeps it. */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force'

export interface Place {
  x: number
  y: number
}

export interface Ends {
  source: string
  target: string
}

export type Places = Map<string, Place>

interface Body extends SimulationNodeDatum {
  id: string
}

/** The distance of two nodes that are tied, in the drawing's units (px at zoom 1): in a small drawing, names have room. */
const reachOf = (nodes: number) => (nodes < 60 ? 160 : nodes < 300 ? 120 : 90)
/** Steps of a layout; each costs 2,000 nodes and 4,000 ties some 20 ms, so large graphs get fewer. */
const steps = (nodes: number) => (nodes > 1_000 ? 200 : 300)
/** New nodes among old ones only have to find room. */
const stepsBeside = 80
/** The golden angle: one after another, points at it never line up. */
const turn = Math.PI * (3 - Math.sqrt(5))

/** Places for all nodes. Those in `kept` stay where they are; others begin beside the tied ones that have a place. */
export function arrange(nodes: readonly string[], ties: readonly Ends[], kept: Places = new Map()): Places {
  const reach = reachOf(nodes.length)
  const begin = beside(nodes, ties, kept, reach)
  const bodies: Body[] = nodes.map((id) => {
    const old = kept.get(id)
    const place = begin.get(id)
    return old ? { id, ...old, fx: old.x, fy: old.y } : place ? { id, ...place } : { id }
  })
  const known = new Set(nodes)
  const links: SimulationLinkDatum<Body>[] = ties
    .filter(({ source, target }) => known.has(source) && known.has(target) && source !== target)
    .map(({ source, target }) => ({ source, target }))
  forceSimulation(bodies)
    .force(
      'tie',
      forceLink<Body, SimulationLinkDatum<Body>>(links)
        .id(({ id }) => id)
        .distance(reach),
    )
    .force(
      'apart',
      forceManyBody<Body>()
        .strength(-6 * reach)
        .theta(1)
        .distanceMax(12 * reach),
    )
    .force('room', forceCollide<Body>(30))
    // What hangs on nothing would drift away without a pull to the middle.
    .force('x', forceX<Body>(0).strength(0.05))
    .force('y', forceY<Body>(0).strength(0.05))
    .stop()
    .tick(kept.size > 0 ? stepsBeside : steps(nodes.length))
  return new Map(bodies.map(({ id, x = 0, y = 0 }) => [id, { x: Math.round(x), y: Math.round(y) }]))
}

/** Where new nodes begin: beside the middle of those that they are tied to, the nearest to placed ones first. */
function beside(nodes: readonly string[], ties: readonly Ends[], kept: Places, reach: number): Places {
  const placed: Places = new Map()
  if (kept.size === 0) return placed
  const neighbours = new Map<string, string[]>()
  const join = (a: string, b: string) => {
    const known = neighbours.get(a)
    if (known) known.push(b)
    else neighbours.set(a, [b])
  }
  for (const { source, target } of ties) {
    join(source, target)
    join(target, source)
  }
  let waiting = nodes.filter((id) => !kept.has(id))
  let many = 0
  while (waiting.length > 0) {
    const before = waiting.length
    const now: [string, Place][] = []
    waiting = waiting.filter((id) => {
      const around = (neighbours.get(id) ?? []).flatMap((other) => kept.get(other) ?? placed.get(other) ?? [])
      if (around.length === 0) return true
      const angle = turn * many++
      const x = around.reduce((sum, place) => sum + place.x, 0) / around.length
      const y = around.reduce((sum, place) => sum + place.y, 0) / around.length
      now.push([id, { x: x + reach * Math.cos(angle), y: y + reach * Math.sin(angle) }])
      return false
    })
    for (const [id, place] of now) placed.set(id, place)
    // What is tied to nothing that has a place finds its own.
    if (waiting.length === before) break
  }
  return placed
}
