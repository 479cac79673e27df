/**
 * All contradictions in one order, from any place in it: first those that somebody recorded, by id, then the derived ones, by
 * proposition.
 */

import { once } from '../collections/once.ts'
import { eachInTurns } from '../collections/pause.ts'
import type { PageRows } from '../composer/compose/page-rows.ts'
import type { Place } from '../composer/declare/order.ts'
import type { Ask } from '../composer/declare/read.ts'
import type { Window } from '../composer/declare/window.ts'
import type { Asks } from '../composer/select/selection.ts'
import type { Follows } from '../stored/chains.ts'
import { type Chosen, type ContradictionCursor, countPairs, derivedId, pairsFrom } from './contradiction-pairs.ts'
import {
  countRecorded,
  propositionsBeyond,
  type Recorded,
  recordedBeyond,
  recordedPairs,
  takenOn,
} from './contradiction-reads.ts'
import { type Opposites, type Standing, standingOf } from './standing.ts'

/** What a request wants. `tests` are filters of claims; each must let at least one of the two claims pass. */
export interface ContradictionsRequest extends Recorded {
  bases: readonly string[]
}

/** A contradiction and its place; `derived` only if it follows from stances. */
export interface Contradiction {
  id: string
  proposition: string
  spot: ContradictionCursor
  derived: { pair: Opposites; follows: Follows } | null
}

/** So many propositions are looked at in one read, as long as they have no more than so many claims together. */
const MOST_PROPOSITIONS = 200
const MOST_CLAIMS = 10_000
const FIRST_CLAIMS = 1_000

/** The spot of recorded ones, which are listed on no proposition. */
const ofRecorded: ContradictionCursor = { section: 0, support: '', oppose: '' }

/** The sort keys of a contradiction, for its cursor. */
export function keysOf({ proposition, spot }: Contradiction): [string, number, string, string] {
  return [proposition, spot.section, spot.support, spot.oppose]
}

/** The place that a cursor names; null if the cursor is of another list. */
export function placeOf({ keys, id }: Place): Contradiction | null {
  const [proposition, section, support, oppose] = keys
  if (typeof proposition !== 'string' || typeof section !== 'number') return null
  return { id, proposition, spot: { section, support: String(support), oppose: String(oppose) }, derived: null }
}

/** Propositions that are read together, and about how many claims each has. */
type Batch = readonly { id: string; claims: number }[]

/** What several parts of an answer need. */
interface SharedReads {
  /** Where the speakers on some propositions stand, by proposition. */
  standingsOn: (batch: Batch) => Promise<ReadonlyMap<string, Standing>>
  /** The claims of all recorded contradictions, by the proposition of both. */
  recorded: () => ReturnType<typeof recordedPairs>
}

const nobody = standingOf([], new Map())

/**
 * Reads each large proposition and what is recorded only once: a page, the total and what lies before the page often need the
 * same.
 */
function readOnce({ tests }: ContradictionsRequest, ask: Ask): SharedReads {
  const large = new Map<string, Promise<ReadonlyMap<string, Standing>>>()
  const read = async (batch: Batch) => {
    const taken = await takenOn(idsOf(batch), tests, ask)
    const standings = new Map<string, Standing>()
    await eachInTurns(taken, ask.pause, ([id, { taken, follows }]) => {
      standings.set(id, standingOf(taken, follows))
    })
    return standings
  }
  const standingsOn = (batch: Batch) => {
    const [first] = batch
    if (batch.length !== 1 || !first || first.claims <= MOST_CLAIMS) return read(batch)
    const found = large.get(first.id) ?? read(batch)
    large.set(first.id, found)
    return found
  }
  return { standingsOn, recorded: once(() => recordedPairs(ask)) }
}

/** What a page shows, as far as the request asks for it. */
export async function contradictionsIn(
  wanted: ContradictionsRequest,
  { backwards, first, last, after, before }: Window,
  asks: Asks,
  ask: Ask,
): Promise<Omit<PageRows, 'rows' | 'facets'> & { rows: Contradiction[] | null }> {
  const [behind, ahead] = [after && placeOf(after), before && placeOf(before)]
  const [from, until] = backwards ? [ahead, behind] : [behind, ahead]
  const most = ((backwards ? last : first) ?? 0) + 1
  const reads = readOnce(wanted, ask)
  const nextTo = async (place: Contradiction | null, at: boolean) =>
    (await take(contradictionsFrom(wanted, place, false, at, 1, reads, ask), null, false, 1))[0]
  const rows = asks.rows
    ? await take(contradictionsFrom(wanted, from, backwards, false, most, reads, ask), until, backwards, most)
    : null
  const beginning = asks.hasPreviousPage && behind ? await nextTo(null, false) : undefined
  return {
    rows: backwards && rows ? rows.reverse() : rows,
    total: asks.total ? await countAll(wanted, reads, ask) : null,
    // The row of the cursor itself may be gone.
    beforeIt: behind && beginning !== undefined && !isBehind(beginning, behind),
    behindIt: asks.hasNextPage && ahead ? (await nextTo(ahead, true)) !== undefined : null,
  }
}

async function take(
  found: AsyncGenerator<Contradiction>,
  until: Contradiction | null,
  backwards: boolean,
  most: number,
): Promise<Contradiction[]> {
  const rows: Contradiction[] = []
  for await (const each of found) {
    if (until && !(backwards ? isBehind(each, until) : isBehind(until, each))) break
    rows.push(each)
    if (rows.length >= most) break
  }
  return rows
}

/** Whether one contradiction comes after another. */
function isBehind(one: Contradiction, other: Contradiction): boolean {
  const latestFirst = (a: ContradictionCursor, b: ContradictionCursor) =>
    a.support === b.support ? a.oppose < b.oppose : a.support < b.support
  if (one.proposition !== other.proposition) return one.proposition > other.proposition
  if (one.proposition === '') return one.id > other.id
  if (one.spot.section !== other.spot.section) return one.spot.section > other.spot.section
  return latestFirst(one.spot, other.spot)
}

/** Contradictions after a place, or before it, the nearest first; with `at`, the one at that place comes too. */
async function* contradictionsFrom(
  wanted: ContradictionsRequest,
  from: Contradiction | null,
  backwards: boolean,
  at: boolean,
  most: number,
  reads: SharedReads,
  ask: Ask,
): AsyncGenerator<Contradiction> {
  if (!backwards && from === null) yield* recordedFrom(wanted, null, backwards, at, most, ask)
  if (from?.proposition === '') yield* recordedFrom(wanted, from, backwards, at, most, ask)
  if (backwards && from?.proposition === '') return
  yield* derivedFrom(wanted, from?.proposition ? from : null, backwards, at, reads, ask)
  if (backwards) yield* recordedFrom(wanted, null, backwards, at, most, ask)
}

async function* recordedFrom(
  wanted: ContradictionsRequest,
  from: Contradiction | null,
  backwards: boolean,
  at: boolean,
  most: number,
  ask: Ask,
): AsyncGenerator<Contradiction> {
  if (!wanted.bases.includes('CURATED')) return
  const ids = await recordedBeyond(wanted, from && { id: from.id, at }, backwards, most, ask)
  for (const id of ids) yield { id, proposition: '', spot: ofRecorded, derived: null }
}

async function* derivedFrom(
  wanted: ContradictionsRequest,
  from: Contradiction | null,
  backwards: boolean,
  at: boolean,
  reads: SharedReads,
  ask: Ask,
): AsyncGenerator<Contradiction> {
  if (!wanted.bases.includes('DERIVED')) return
  const recorded = await reads.recorded()
  for await (const batch of batches(wanted, from && { id: from.proposition, at: true }, backwards, ask)) {
    const standings = await reads.standingsOn(batch)
    for (const { id } of batch) {
      const standing = standings.get(id) ?? nobody
      const start = from?.proposition === id ? from.spot : null
      for (const { pair, spot } of pairsFrom(
        standing,
        chosenOf(wanted, recorded.get(id) ?? []),
        start,
        backwards,
        at,
      )) {
        yield { id: derivedId(pair), proposition: id, spot, derived: { pair, follows: standing.follows } }
      }
    }
  }
}

/** Propositions in ascending or descending order of ids, as many together as one read of their claims may take; a large one alone. */
async function* batches(
  { tests }: ContradictionsRequest,
  from: { id: string; at: boolean } | null,
  backwards: boolean,
  ask: Ask,
  budget = FIRST_CLAIMS,
): AsyncGenerator<Batch> {
  let most = budget
  for (let start = from; ; ) {
    const found = await propositionsBeyond(start, backwards, MOST_PROPOSITIONS, tests, ask)
    let batch: typeof found = []
    let claims = 0
    for (const each of found) {
      if (batch.length > 0 && claims + each.claims > most) {
        yield batch
        ;[batch, claims, most] = [[], 0, Math.min(most * 4, MOST_CLAIMS)]
      }
      batch.push(each)
      claims += each.claims
    }
    if (batch.length > 0) yield batch
    const last = found.at(-1)
    if (!last || found.length < MOST_PROPOSITIONS) return
    start = { id: last.id, at: false }
  }
}

async function countAll(wanted: ContradictionsRequest, reads: SharedReads, ask: Ask): Promise<number> {
  let total = wanted.bases.includes('CURATED') ? await countRecorded(wanted, ask) : 0
  if (!wanted.bases.includes('DERIVED')) return total
  const recorded = await reads.recorded()
  for await (const batch of batches(wanted, null, false, ask, MOST_CLAIMS)) {
    await eachInTurns(await reads.standingsOn(batch), ask.pause, ([id, standing]) => {
      total += countPairs(standing, chosenOf(wanted, recorded.get(id) ?? []))
    })
  }
  return total
}

function chosenOf({ tests, sameSpeaker, timing }: ContradictionsRequest, recorded: Chosen['recorded']): Chosen {
  return { marks: 2 ** tests.length - 1, sameSpeaker, timing, recorded }
}

function idsOf(batch: Batch): string[] {
  return batch.map(({ id }) => id)
}
