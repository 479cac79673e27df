/** Networks of actors: which ties they have, the strongest of them, and what is behind each. */

import { grouped } from '../collections/grouped.ts'
import { inOrder } from '../collections/in-order.ts'
import { eachInTurns, type Pause } from '../collections/pause.ts'
import { mostRows } from '../composer/declare/bounds.ts'
import type { Ask } from '../composer/declare/read.ts'
import type { GraphEdgeRow, GraphRows } from '../graphs/graph.ts'
import {
  type Behind,
  claimsBehindStances,
  claimsBehindTurns,
  type DeedsRequest,
  eventsIn,
  stancesIn,
  turnsIn,
} from './network-reads.ts'
import { type Deed, type Measure, type Normalization, type Tie, tiesBetween, tiesTowards } from './ties.ts'

export type NetworkType = 'COPARTICIPATION' | 'ADDRESS' | 'MENTION' | 'CONGRUENCE' | 'CONFLICT' | 'SUBTRACT'

export interface NetworkRequest extends DeedsRequest {
  type: NetworkType
  normalization: Normalization
  /** Weaker ties are left out; null: none is left out. */
  minWeight: number | null
  /** How many edges at most, the strongest first. */
  first: number
}

/**
 * The ties of a network, to be gone through once, and a function that reads what is behind some of them. What it gives lists this for one tie
 * at a time, in any order and also twice: listed for all ties at once, the claims of busy actors would fill the memory.
 */
interface NetworkTies {
  ties: Iterable<Tie>
  behind: (ties: readonly Tie[]) => Promise<(tie: Tie) => readonly Behind[]>
}

export async function networkOf(asked: NetworkRequest, ask: Ask): Promise<GraphRows> {
  const { ties, behind } = await found(asked, ask)
  const { strong, ends, shown } = await strongest(ties, asked, ask.pause)
  const edges: GraphEdgeRow[] = []
  if (shown.length > 0) {
    const behindTie = await behind(shown)
    await eachInTurns(shown, ask.pause, (tie) => {
      edges.push(edgeOf(tie, asked.type, behindTie(tie)))
    })
  }
  return {
    nodes: endsOf(shown).map((id) => ({ id, depth: null })),
    edges,
    truncated: shown.length < strong,
    totalNodes: ends,
  }
}

/** After so many ties the strongest so far are kept, and the others forgotten. */
const tiesAtOnce = 10_000

/** How many ties are strong enough, how many ends these have, and the strongest of them. */
async function strongest(
  ties: Iterable<Tie>,
  { minWeight, first }: NetworkRequest,
  pause: Pause,
): Promise<{ strong: number; ends: number; shown: Tie[] }> {
  const ends = new Set<string>()
  let strong = 0
  let shown: Tie[] = []
  await eachInTurns(ties, pause, (tie) => {
    if (minWeight !== null && Math.abs(tie.weight) < minWeight) return
    strong += 1
    ends.add(tie.source).add(tie.target)
    shown.push(tie)
    if (shown.length >= first + tiesAtOnce) shown = shown.sort(byStrength).slice(0, first)
  })
  return { strong, ends: ends.size, shown: shown.sort(byStrength).slice(0, first) }
}

function found(asked: NetworkRequest, ask: Ask): Promise<NetworkTies> {
  switch (asked.type) {
    case 'COPARTICIPATION':
      return coparticipation(asked, ask)
    case 'ADDRESS':
      return turning('ADDRESSED_TO', asked, ask)
    case 'MENTION':
      return turning('ABOUT', asked, ask)
    case 'CONGRUENCE':
      return byStance('SAME', asked, ask)
    case 'CONFLICT':
      return byStance('OPPOSITE', asked, ask)
    case 'SUBTRACT':
      return byStance('DIFFERENCE', asked, ask)
  }
}

async function coparticipation(asked: NetworkRequest, ask: Ask): Promise<NetworkTies> {
  const events = await eventsIn(asked, ask)
  const deeds = events.flatMap(({ event, actors }) =>
    actors.map((actor) => ({ actor, thing: event.id, side: '', times: 1 })),
  )
  return {
    ties: await tiesBetween(deeds, 'SAME', asked.normalization, ask.pause),
    async behind(ties) {
      const behind = new Map<string, Behind[]>(ties.map((tie) => [keyOf(tie), []]))
      for (const { event, actors } of events) {
        await eachInTurns(actors, ask.pause, (source) => {
          for (const target of actors) behind.get(keyOf({ source, target }))?.push(event)
        })
      }
      return (tie) => behind.get(keyOf(tie)) ?? []
    },
  }
}

async function turning(type: 'ADDRESSED_TO' | 'ABOUT', asked: NetworkRequest, ask: Ask): Promise<NetworkTies> {
  return {
    ties: tiesTowards(await turnsIn(type, asked, ask), asked.normalization),
    async behind(ties) {
      const claims = await claimsBehindTurns(type, ties, asked, ask)
      const behind = new Map(claims.map((each) => [keyOf(each), each.claims]))
      return (tie) => behind.get(keyOf(tie)) ?? []
    },
  }
}

async function byStance(measure: Measure, asked: NetworkRequest, ask: Ask): Promise<NetworkTies> {
  const deeds = await stancesIn(asked, ask)
  return {
    ties: await tiesBetween(deeds, measure, asked.normalization, ask.pause),
    async behind(ties) {
      const actors = new Set(endsOf(ties))
      const propositions = sharedBy(deeds.filter(({ actor }) => actors.has(actor)))
      const groups = await claimsBehindStances([...actors], propositions, asked, ask)
      const byActor = grouped(groups, ({ actor }) => actor)
      return ({ source, target }) => {
        const others = grouped(byActor.get(target) ?? [], ({ thing }) => thing)
        return (byActor.get(source) ?? []).flatMap((one) =>
          (others.get(one.thing) ?? [])
            .filter((other) => measure === 'DIFFERENCE' || (one.side === other.side) === (measure === 'SAME'))
            .flatMap((other) => [...one.claims, ...other.claims]),
        )
      }
    },
  }
}

/** The propositions on which more than one actor has taken a stance. */
function sharedBy(deeds: readonly Deed[]): string[] {
  const speakers = new Map<string, Set<string>>()
  for (const { thing, actor } of deeds) speakers.set(thing, (speakers.get(thing) ?? new Set()).add(actor))
  return [...speakers].filter(([, actors]) => actors.size > 1).map(([thing]) => thing)
}

function edgeOf({ source, target, weight }: Tie, type: NetworkType, behind: readonly Behind[]): GraphEdgeRow {
  const byId = new Map<string, Behind>()
  let to = ''
  for (const one of behind) {
    byId.set(one.id, one)
    if (one.first !== '' && one.last > to) to = one.last
  }
  // One more than is ever shown, so that a reader can see that there are more.
  const oldest = oldestOf(byId.values(), mostRows + 1)
  return {
    id: `${type.toLowerCase()}/${source}~${target}`,
    source,
    target,
    type,
    directed: type === 'ADDRESS' || type === 'MENTION',
    role: null,
    count: byId.size,
    weight,
    from: oldest[0]?.first || null,
    to: to || null,
    evidence: oldest.map(({ id }) => id),
  }
}

function keyOf({ source, target }: { source: string; target: string }): string {
  return `${source} ${target}`
}

function endsOf(ties: readonly Tie[]): string[] {
  return [...new Set(ties.flatMap(({ source, target }) => [source, target]))].sort()
}

function byStrength(a: Tie, b: Tie): number {
  return Math.abs(b.weight) - Math.abs(a.weight) || inOrder(a.source, b.source) || inOrder(a.target, b.target)
}

/** The oldest of them, in order, at most so many: to sort all that is behind each tie would take most of a network's time. */
function oldestOf(all: Iterable<Behind>, most: number): Behind[] {
  let oldest: Behind[] = []
  let last: Behind | undefined
  for (const one of all) {
    if (last && oldestFirst(one, last) > 0) continue
    oldest.push(one)
    if (oldest.length < 2 * most) continue
    oldest = oldest.sort(oldestFirst).slice(0, most)
    last = oldest.at(-1)
  }
  return oldest.sort(oldestFirst).slice(0, most)
}

/** Undated ones last. */
function oldestFirst(a: Behind, b: Behind): number {
  if (a.first === b.first) return inOrder(a.id, b.id)
  return a.first === '' ? 1 : b.first === '' ? -1 : inOrder(a.first, b.first)
}
