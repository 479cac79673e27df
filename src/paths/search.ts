/** The search for the shortest ways between two nodes: breadth first from both ends, a read for each step. */
import type { Ask } from '../composer/read.ts'
import { standing, stepsFrom, type Walk } from './steps.ts'

export interface Sought extends Walk {
  from: string
  to: string
  /** How many edges a path may have. */
  maxLength: number
}

/** A step is made from so many nodes at most, and the search ends when it has met so many. */
const mostFrontier = 2_000
const mostMet = 50_000

/** What the search leads to: from each node on a shortest way to those that follow it there. */
export interface Ways {
  next: Map<string, Set<string>>
  truncated: boolean
}

/** One end's side of the search. */
interface Side {
  /** Each node that was met, with those on its last step before it. */
  met: Map<string, Set<string>>
  /** The nodes that were met last. */
  frontier: string[]
  /** How much work the next step is: relationships of the first node, then nodes. */
  work: number
}

/** All shortest ways, as far as the bounds allow; none where an end is not there at the moment. */
export async function meetingWays(sought: Sought, ask: Ask): Promise<Ways> {
  const { from, to, maxLength } = sought
  const degrees = await standing([...new Set([from, to])], ask)
  const next = new Map<string, Set<string>>()
  if (!degrees.has(from) || !degrees.has(to)) return { next, truncated: false }
  if (from === to) return { next: new Map([[from, new Set()]]), truncated: false }
  const start = (id: string): Side => ({ met: new Map([[id, new Set()]]), frontier: [id], work: degrees.get(id) ?? 0 })
  const [left, right] = [start(from), start(to)]
  let truncated = false
  for (let length = 1; length <= maxLength; length++) {
    const [near, far] = left.work <= right.work ? [left, right] : [right, left]
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

/** Makes one step from a side's frontier, and says whether a bound was met. */
async function advance(side: Side, sought: Sought, ask: Ask): Promise<boolean> {
  const taken = side.frontier.sort().slice(0, mostFrontier)
  const isCut = taken.length < side.frontier.length
  const { ends, truncated } = await stepsFrom(taken, sought, ask)
  const found = new Map<string, Set<string>>()
  for (const [id, far] of ends) for (const each of far) if (!side.met.has(each)) add(found, each, id)
  for (const [id, ids] of found) side.met.set(id, ids)
  side.frontier = [...found.keys()]
  side.work = side.frontier.length
  return truncated || isCut
}

/** The nodes on the ways of a side to where it met the other, each with those before it. */
function before({ met }: Side, meeting: readonly string[]): Map<string, Set<string>> {
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
