/** All contradictions in one order, from any place in it: those that somebody recorded by id, then the derived by proposition. */
import type { Place } from '../composer/order.ts'
import type { PageRows, Window } from '../composer/page.ts'
import type { Ask } from '../composer/read.ts'
import type { Asks } from '../composer/selection.ts'
import { type Chosen, countPairs, derivedId, type Opposites, pairsFrom, type Spot, standingOf } from './standing.ts'
import {
  countRecorded,
  newestOn,
  propositionsBeyond,
  type Recorded,
  recordedBeyond,
  recordedPairs,
  takenOn,
} from './standing-reads.ts'

/** What a request wants; `tests` are filters of claims of which each must let at least one of the two claims pass. */
export interface Wanted extends Recorded {
  bases: readonly string[]
}

/** A contradiction in its place; `pair` where it is derived. */
export interface Contradiction {
  id: string
  proposition: string
  spot: Spot
  pair: Opposites | null
}

/** So many propositions are looked at in one read, as long as they have not more than so many claims together. */
const MOST_PROPOSITIONS = 200
const MOST_CLAIMS = 10_000
const FIRST_CLAIMS = 1_000
const MOST_NEWEST = 1_000

type Placed = { pair: Opposites; spot: Spot }

const nowhere: Spot = { section: 0, support: '', oppose: '' }

/** The sort keys of a contradiction, for its cursor. */
export function keysOf({ proposition, spot }: Contradiction): [string, number, string, string] {
  return [proposition, spot.section, spot.support, spot.oppose]
}

/** Where a cursor's place lies, null where it is of another list. */
export function placeOf({ keys, id }: Place): Contradiction | null {
  const [proposition, section, support, oppose] = keys
  if (typeof proposition !== 'string' || typeof section !== 'number') return null
  return { id, proposition, spot: { section, support: String(support), oppose: String(oppose) }, pair: null }
}

/** What a page shows, as far as it is asked for. */
export async function contradictionsIn(
  wanted: Wanted,
  { backwards, first, last, after, before }: Window,
  asks: Asks,
  ask: Ask,
): Promise<Omit<PageRows, 'rows' | 'facets'> & { rows: Contradiction[] | null }> {
  const [behind, ahead] = [after && placeOf(after), before && placeOf(before)]
  const [from, until] = backwards ? [ahead, behind] : [behind, ahead]
  const most = ((backwards ? last : first) ?? 0) + 1
  const nextTo = async (place: Contradiction | null, at: boolean) =>
    (await take(contradictionsFrom(wanted, place, false, at, 1, ask), null, false, 1))[0]
  const rows = asks.rows
    ? await take(contradictionsFrom(wanted, from, backwards, false, most, ask), until, backwards, most)
    : null
  const beginning = asks.hasPreviousPage && behind ? await nextTo(null, false) : undefined
  return {
    rows: backwards && rows ? rows.reverse() : rows,
    total: asks.total ? await countAll(wanted, ask) : null,
    // The cursor's own row may be gone.
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

/** Whether one contradiction stands behind another. */
function isBehind(one: Contradiction, other: Contradiction): boolean {
  const latestFirst = (a: Spot, b: Spot) => (a.support === b.support ? a.oppose < b.oppose : a.support < b.support)
  if (one.proposition !== other.proposition) return one.proposition > other.proposition
  if (one.proposition === '') return one.id > other.id
  if (one.spot.section !== other.spot.section) return one.spot.section > other.spot.section
  return latestFirst(one.spot, other.spot)
}

/** Contradictions behind a place, or before it, the nearest first; with `at` its own row comes too. No more than `most` are needed. */
async function* contradictionsFrom(
  wanted: Wanted,
  from: Contradiction | null,
  backwards: boolean,
  at: boolean,
  most: number,
  ask: Ask,
): AsyncGenerator<Contradiction> {
  if (!backwards && from === null) yield* recordedFrom(wanted, null, backwards, at, most, ask)
  if (from?.proposition === '') yield* recordedFrom(wanted, from, backwards, at, most, ask)
  if (backwards && from?.proposition === '') return
  yield* derivedFrom(wanted, from?.proposition ? from : null, backwards, at, most, ask)
  if (backwards) yield* recordedFrom(wanted, null, backwards, at, most, ask)
}

async function* recordedFrom(
  wanted: Wanted,
  from: Contradiction | null,
  backwards: boolean,
  at: boolean,
  most: number,
  ask: Ask,
): AsyncGenerator<Contradiction> {
  if (!wanted.bases.includes('CURATED')) return
  const ids = await recordedBeyond(wanted, from && { id: from.id, at }, backwards, most, ask)
  for (const id of ids) yield { id, proposition: '', spot: nowhere, pair: null }
}

async function* derivedFrom(
  wanted: Wanted,
  from: Contradiction | null,
  backwards: boolean,
  at: boolean,
  most: number,
  ask: Ask,
): AsyncGenerator<Contradiction> {
  if (!wanted.bases.includes('DERIVED')) return
  const recorded = await recordedPairs(ask)
  const plain = wanted.tests.length === 0 && wanted.sameSpeaker === null
  for await (const batch of batches(wanted, from && { id: from.proposition, at: true }, backwards, ask)) {
    const large = batch.length === 1 && (batch[0]?.claims ?? 0) > MOST_CLAIMS ? batch[0] : null
    const taken = large ? new Map() : await takenOn(idsOf(batch), wanted.tests, ask)
    for (const { id } of batch) {
      const chosen = chosenOf(wanted, recorded.get(id) ?? [])
      let start = from?.proposition === id ? from.spot : null
      let atStart = at
      const placed = ({ pair, spot }: Placed): Contradiction => ({
        id: derivedId(pair),
        proposition: id,
        spot,
        pair,
      })
      if (large && !backwards && plain && start?.section !== 1) {
        for (const each of await nextOn(id, chosen, start, at, most, ask)) {
          yield placed(each)
          start = each.spot
          atStart = false
        }
      }
      const all = large ? ((await takenOn([id], wanted.tests, ask)).get(id) ?? []) : (taken.get(id) ?? [])
      for (const each of pairsFrom(standingOf(all), chosen, start, backwards, atStart)) yield placed(each)
    }
  }
}

/**
 * The next `most` pairs on a proposition with very many claims by its newest ones alone, where these tell: where the pairs are all
 * of the first supporting claim (or that of `from`), as on the first pages of whatever many speakers have spoken to. None where not.
 */
async function nextOn(
  id: string,
  chosen: Chosen,
  from: Spot | null,
  at: boolean,
  most: number,
  ask: Ask,
): Promise<Placed[]> {
  const found: Placed[] = []
  const standing = standingOf(await newestOn(id, MOST_NEWEST, ask))
  // Behind the newest claims there may be more opposing ones for the same supporting claim: only those of the first one are sure.
  const support = from?.support ?? standing.support[0]?.key
  for (const each of pairsFrom({ ...standing, own: [] }, chosen, from, false, at)) {
    if (each.spot.support !== support) return []
    if (found.push(each) >= most) return found
  }
  return []
}

/** Propositions in the order of their ids or against it, as many together as one read of their claims may have; large ones alone. */
async function* batches(
  { tests }: Wanted,
  from: { id: string; at: boolean } | null,
  backwards: boolean,
  ask: Ask,
  budget = FIRST_CLAIMS,
): AsyncGenerator<{ id: string; claims: number }[]> {
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

async function countAll(wanted: Wanted, ask: Ask): Promise<number> {
  let total = wanted.bases.includes('CURATED') ? await countRecorded(wanted, ask) : 0
  if (!wanted.bases.includes('DERIVED')) return total
  const recorded = await recordedPairs(ask)
  for await (const batch of batches(wanted, null, false, ask, MOST_CLAIMS)) {
    for (const [id, taken] of await takenOn(idsOf(batch), wanted.tests, ask)) {
      total += countPairs(standingOf(taken), chosenOf(wanted, recorded.get(id) ?? []))
    }
  }
  return total
}

function chosenOf({ tests, sameSpeaker }: Wanted, recorded: Chosen['recorded']): Chosen {
  return { marks: 2 ** tests.length - 1, sameSpeaker, recorded }
}

function idsOf(batch: readonly { id: string }[]): string[] {
  return batch.map(({ id }) => id)
}
