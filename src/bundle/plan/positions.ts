/** Keeps, beside the claims, where actors stand on propositions, so that a matrix of many claims need not look at any of them. */

import { once } from '../../collections/once.ts'
import { RECORD } from '../../model/structure.ts'
import type { Value } from '../../store/store.ts'
import type { Follows } from '../../stored/chains.ts'
import { BETWEEN, claimIn, MARK, positionOf, takenIn } from '../../stored/position.ts'
import { inBatches } from '../content/assertions.ts'
import type { Content } from '../content/content.ts'
import { treeOf } from '../content/tree.ts'
import { chainsAfterwards, claimsOf, plannedLinks, propositionsBehind, type RunRead } from './claim-chains.ts'
import type { Plan } from './plan-import.ts'
import { turnsIn } from './turns.ts'

/** What an import changes in the positions: those that it touches go, and come back as they are afterwards. */
export interface PositionChanges {
  gone: string[]
  come: Record<string, Value>[]
  /** How many claims take a stance on these propositions afterwards; null: none. */
  stancesTaken: Map<string, number | null>
}

/** Which claims of one actor on one proposition come, as points, and which go, as ids. */
interface Turnover {
  come: string[]
  gone: Set<string>
}

/** By proposition, then by actor. */
type Turnovers = Map<string, Map<string, Turnover>>

/** The claims of so many propositions are read at a time: each may have tens of thousands. */
export const PROPOSITIONS = 10

/** Works out what an import changes, before anything is written. The result holds as long as the plan does. */
export async function positionChanges(plan: Plan, read: RunRead): Promise<PositionChanges> {
  const changes: PositionChanges = { gone: [], come: [], stancesTaken: new Map() }
  const { turnovers, taken } = turnoversIn(plan)
  const rechained = await propositionsBehind(plan, read)
  const links = once(() => plannedLinks(plan))
  const propositionIds = [...new Set([...turnovers.keys(), ...rechained])]
  for (let from = 0; from < propositionIds.length; from += PROPOSITIONS) {
    const some = propositionIds.slice(from, from + PROPOSITIONS)
    const live = await livePoints(some, read)
    const after = new Map<string, string[]>()
    for (const [id, points] of live) {
      const [propositionId] = id.split(BETWEEN) as [string]
      if (rechained.has(propositionId) && points.some((point) => takenIn(point).follows)) after.set(id, points)
    }
    for (const propositionId of some) {
      for (const [actorId, { come, gone }] of turnovers.get(propositionId) ?? []) {
        const id = positionId(propositionId, actorId)
        after.set(id, [...(live.get(id) ?? []).filter((point) => !gone.has(claimIn(point))), ...come])
      }
    }
    const follows = await chainsAfterwards([...after.values()].flat(), links, read)
    for (const [id, points] of after) {
      if (live.has(id)) changes.gone.push(id)
      if (points.length > 0) changes.come.push(storedPosition(id, points, follows))
    }
  }
  changes.stancesTaken = await stancesTaken(taken, read)
  return changes
}

/** All positions on these propositions, worked out from the live claims. */
export async function positionsOn(propositionIds: readonly string[], read: RunRead): Promise<Record<string, Value>[]> {
  const live = await livePoints(propositionIds, read)
  const follows = await chainsAfterwards([...live.values()].flat(), () => new Map(), read)
  return [...live].map(([id, points]) => storedPosition(id, points, follows))
}

function turnoversIn({ created, records, turns }: Plan) {
  const turnovers: Turnovers = new Map()
  const taken = new Map<string, number>()
  const turn = (content: Content | null, by: 1 | -1) => {
    if (content === null) return
    const claim = stanceTaken(content)
    if (!claim) return
    taken.set(claim.propositionId, (taken.get(claim.propositionId) ?? 0) + by)
    const ofActors = turnovers.get(claim.propositionId) ?? new Map<string, Turnover>()
    turnovers.set(claim.propositionId, ofActors)
    for (const { actorId, point } of claim.speakers) {
      const turnover = ofActors.get(actorId) ?? { come: [], gone: new Set() }
      ofActors.set(actorId, turnover)
      if (by === 1) turnover.come.push(point)
      else turnover.gone.add(claim.id)
    }
  }
  for (const [, content] of records.entries(claimsOf(created))) turn(JSON.parse(content) as Content, 1)
  for (const { before, after } of turnsIn(turns, claimsOf(turns.keys()))) {
    turn(before, -1)
    turn(after, 1)
  }
  return { turnovers, taken }
}

/**
 * The proposition on which a claim takes a stance, and the point of each of its speakers; null if it takes none, or another claim
 * has replaced it.
 */
function stanceTaken(content: Content) {
  const nodes = [...treeOf(content).nodes.values()]
  const { id, stance, propositionId, replacedById } = nodes[0]?.values ?? {}
  if (!stance || !propositionId || replacedById) return null
  const mark = nodes.some(({ kind }) => kind.name === 'Condition') ? MARK : ''
  const speakers = nodes
    .filter(({ kind }) => kind.name === 'Speaking')
    .map(({ values }) => ({ actorId: String(values.actorId), point: values.stanceKey + mark }))
  return { id: String(id), propositionId: String(propositionId), speakers }
}

/**
 * The points of the live claims, by position. It includes actors whose claims do not change: to look for many actors among 14,000
 * claims takes the embedded engine 260 ms, to give all of them 70.
 */
async function livePoints(propositionIds: readonly string[], read: RunRead): Promise<Map<string, string[]>> {
  const ids = [...propositionIds]
  const spoken = await read({
    name: 'positions: claims',
    // Since there is a condition on each property of the index, Neo4j looks at no node.
    text: `UNWIND $ids AS id MATCH (k:Speaking)
      WHERE k.propositionId = id AND k.stance >= '' AND k.actorId >= '' AND k.stanceKey >= ''
      RETURN k.propositionId + '${BETWEEN}' + k.actorId AS id, collect(k.stanceKey) AS points`,
    params: { ids },
  })
  const conditions = await read({
    name: 'positions: conditions',
    text: 'UNWIND $ids AS id MATCH (k:Condition) WHERE k.propositionId = id RETURN DISTINCT k.ownerId AS claim',
    params: { ids },
  })
  const conditional = new Set(conditions.map(({ claim }) => claim as string))
  const marked = (point: string) => (conditional.has(claimIn(point)) ? point + MARK : point)
  return new Map(spoken.map(({ id, points }) => [id as string, (points as string[]).map(marked)]))
}

/** How many claims take a stance on each proposition once the import has added `more`, which may be negative. */
async function stancesTaken(
  more: ReadonlyMap<string, number>,
  read: RunRead,
): Promise<PositionChanges['stancesTaken']> {
  const rows = await inBatches(more.keys(), (ids) =>
    read({
      name: 'positions: stances taken',
      text: `UNWIND $ids AS id MATCH (p:${RECORD} {id: id}) RETURN p.id AS id, p.stancesTaken AS taken`,
      params: { ids },
    }),
  )
  const before = new Map(rows.map(({ id, taken }) => [id as string, taken as number | null]))
  return new Map([...more].map(([id, count]) => [id, (before.get(id) ?? 0) + count || null]))
}

function positionId(propositionId: string, actorId: string): string {
  return propositionId + BETWEEN + actorId
}

function storedPosition(id: string, points: readonly string[], follows: Follows): Record<string, Value> {
  const [propositionId = '', actorId = ''] = id.split(BETWEEN)
  // These properties have names that no others have, since the embedded engine looks a value up among all nodes that have a
  // property of that name, whatever their label.
  return {
    id,
    stanceOn: propositionId,
    stanceBy: actorId,
    ...positionOf(points, follows),
  }
}
