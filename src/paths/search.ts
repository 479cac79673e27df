/** Searches for the shortest ways between two nodes: breadth first from both ends, one read for each step. */
import { inOrder } from '../collections/in-order.ts'
import type { Ask } from '../composer/declare/read.ts'
import { degreesOfPresent } from './present-entities.ts'
import { mostLooked, stepsFrom, type WalkRequest } from './steps.ts'

export interface PathsRequest extends WalkRequest {
  from: string
  to: string
  /** How many edges a path may have. */
  maxLength: number
}

/** A step starts from at most so many nodes, the first by id, with at most so many relationships in all. */
const mostFrontier = 2_000
const mostOfStep = 40_000
/** The search ends when it has met so many nodes. */
const mostMet = 50_000

/** What the search finds: for each node on a shortest way, the nodes that follow it there. */
export interface Ways {
  next: Map<string, Set<string>>
  truncated: boolean
}

/** One end's side of the search. */
interface SearchSide {
  /** Each node that was met, with the nodes from which the last step led to it. */
  met: Map<string, Set<string>>
  /** The nodes that were met last. */
  frontier: string[]
  /** What the next step would start from; null until it is needed. */
  step: SearchStep | null
}

/** The next step of a side: the nodes that it starts from, and whether there are more. */
interface SearchStep {
  from: string[]
  /** About how many relationships the whole frontier has. */
  work: number
  isCut: boolean
}

/** All shortest ways, as far as the bounds allow; none if an end is not there at the moment. */
export async function meetingWays(sought: PathsRequest, ask: Ask): Promise<Ways> {
  const { from, to, maxLength } = sought
  const degrees = await degreesOfPresent([from, to], ask)
  const next = new Map<string, Set<string>>()
  if (!degrees.has(from) || !degrees.has(to)) return { next, truncated: false }
  if (from === to) return { next: new Map([[from, new Set()]]), truncated: false }
  const start = (id: string): SearchSide => ({
    met: new Map([[id, new Set()]]),
    frontier: [id],
    step: stepOf([id], degrees),
  })
  const [left, right] = [start(from), start(to)]
  let truncated = false
  for (let length = 1; length <= maxLength; length++) {
    const [near, far] = await lighterFirst(left, right, ask)
    truncated = (await advance(near, sought, ask)) || truncated
    const meeting = near.frontier.filter((id) => far.met.has(id))
    if (meeting.length > 0) {
      for (const [id, ids] of before(left, meeting)) for (const each of ids) add(next, each, id)
      for (const [id, ids] of before(right, meeting)) for (const each of ids) add(next, id, each)
      return { next, truncated }
    }
    if (near.frontier.length === 0) break
    if (left.met.size + right.met.size > mostMet) return { next, truncated: length < maxLength || truncated }
  }
  return { next, truncated }
}

/**
 * The side whose next step is less work comes first. No answer depends on this, but it may save a step from a hub. Each node has
 * at least the relationship by which it was met, so nothing more need be asked about a frontier that is large anyway.
 */
async function lighterFirst(left: SearchSide, right: SearchSide, ask: Ask): Promise<[SearchSide, SearchSide]> {
  const least = ({ step, frontier }: SearchSide) => step?.work ?? frontier.length
  for (;;) {
    const [near, far] = least(left) <= least(right) ? [left, right] : [right, left]
    if (near.step) return [near, far]
    near.step = stepOf(near.frontier, await degreesOfPresent(near.frontier.sort().slice(0, mostFrontier), ask))
  }
}

/**
 * The nodes of a frontier, or of the start of one, from which a step starts: those with the fewest relationships, as many as a
 * step may look at. A single node may have more.
 */
function stepOf(frontier: readonly string[], degrees: ReadonlyMap<string, number>): SearchStep {
  const known = frontier.filter((id) => degrees.has(id)).map((id) => ({ id, degree: degrees.get(id) as number }))
  const from: string[] = []
  let looked = 0
  for (const { id, degree } of known.sort((a, b) => a.degree - b.degree || inOrder(a.id, b.id))) {
    looked += degree
    if (from.length > 0 && looked > mostOfStep) break
    from.push(id)
  }
  const work = known.reduce((sum, { degree }) => sum + degree, 0)
  return { from, work: (work * frontier.length) / Math.max(1, known.length), isCut: from.length < frontier.length }
}

/** Makes one step from a side's frontier, and says whether a bound was met. */
async function advance(side: SearchSide, sought: PathsRequest, ask: Ask): Promise<boolean> {
  const { from, isCut } = side.step as SearchStep
  const { ends, truncated } = await stepsFrom(from, sought, mostLooked, ask)
  const found = new Map<string, Set<string>>()
  for (const [id, far] of ends) for (const each of far) if (!side.met.has(each)) add(found, each, id)
  for (const [id, ids] of found) side.met.set(id, ids)
  side.frontier = [...found.keys()]
  side.step = null
  return truncated || isCut
}

/** The nodes on a side's ways to where it met the other side, each with the nodes before it. */
function before({ met }: SearchSide, meeting: readonly string[]): Map<string, Set<string>> {
  const on = new Map<string, Set<string>>()
  const open = [...meeting]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (on.has(id)) continue
    const ids = met.get(id) ?? new Set<string>()
    on.set(id, ids)
    open.push(...ids)
  }
  return on
}

function add(to: Map<string, Set<string>>, key: string, value: string): void {
  const values = to.get(key)
  if (values) values.add(value)
  else to.set(key, new Set([value]))
}
