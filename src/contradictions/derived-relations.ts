/** Contradictions that follow from stances, as relations: those of some claims, and those with some ids. */

import { daysSaid, timingOf } from '../claims/queries.ts'
import type { Arguments } from '../composer/declare/arguments.ts'
import { inRange, mostRows } from '../composer/declare/bounds.ts'
import type { Ask, ComputedRead, Row } from '../composer/declare/read.ts'
import { written } from '../composer/text/clause.ts'
import { RECORD } from '../model/structure.ts'
import {
  type Chosen,
  derivedId,
  idOfClaims,
  type Opposites,
  pairsWith,
  type Standing,
  standingOf,
} from './contradiction-pairs.ts'
import { daysOf, recordedPairs, takenOn } from './contradiction-reads.ts'

/** The rows of derived contradictions, with the fields of ClaimRelation that nothing else gives: one read for all of them. */
export async function relationRows(pairs: readonly Opposites[], ask: Ask): Promise<Row[]> {
  if (pairs.length === 0) return []
  const ids = new Set(pairs.flatMap(({ support, oppose }) => [support.claimId, oppose.claimId]))
  const days = await daysOf([...ids], ask)
  return pairs.map((pair) => {
    const [later, earlier] =
      pair.support.key > pair.oppose.key ? [pair.support, pair.oppose] : [pair.oppose, pair.support]
    const said = [later, earlier].flatMap(({ claimId }) => days.get(claimId) ?? [])
    return {
      id: derivedId(pair),
      type: 'CONTRADICTS',
      basis: 'DERIVED',
      fromId: later.claimId,
      toId: earlier.claimId,
      [daysSaid.name]: timingOf(said),
    }
  })
}

/** The derived contradictions of claims: the latest claims of others first, one more than `first` asks for. */
export const derivedOfClaim: ComputedRead = {
  kind: 'computed',
  name: 'Claim.relations: derived',
  async compute(claimIds, { first }: Arguments, ask) {
    const most = (inRange(first, 'first') ?? mostRows) + 1
    const found = await contradicting(claimIds, ask)
    const kept = new Map([...found].map(([id, pairs]) => [id, taken(most, pairs)]))
    const rows = new Map((await relationRows([...kept.values()].flat(), ask)).map((row) => [row.id, row]))
    const seenFrom = (id: string, row: Row) => ({ ...row, otherId: row.fromId === id ? row.toId : row.fromId })
    return new Map(
      [...kept].map(([id, pairs]) => [id, pairs.map((pair) => seenFrom(id, rows.get(derivedId(pair)) as Row))]),
    )
  },
}

/** The ids of derived contradictions: the slugs of their claims. */
export const derivedForm = /^relation\/derived\/([^~]+)~([^~]+)$/

/** The derived contradictions with these ids that hold at the moment of the request; those that do not hold, and other ids, are absent. */
export async function derivedByIds(ids: readonly string[], ask: Ask): Promise<Map<string, Row>> {
  const wanted = new Map(
    ids.flatMap((id) => {
      const [one, other] = (derivedForm.exec(id) ?? []).slice(1).map((slug) => `claim/${slug}`)
      return one && other && id === idOfClaims(one, other) ? [[id, { one, other }] as const] : []
    }),
  )
  const found = await contradicting([...new Set([...wanted.values()].map(({ one }) => one))], ask)
  const pairs = [...wanted.values()].flatMap(({ one, other }) => {
    for (const pair of found.get(one) ?? []) if (derivedId(pair) === idOfClaims(one, other)) return [pair]
    return []
  })
  return new Map((await relationRows(pairs, ask)).map((row) => [row.id, row]))
}

/** The contradictions of each claim, made one by one as they are needed, without those that somebody also recorded. */
async function contradicting(claimIds: readonly string[], ask: Ask): Promise<Map<string, Generator<Opposites>>> {
  if (claimIds.length === 0) return new Map()
  const propositions = await propositionsOf(claimIds, ask)
  if (propositions.size === 0) return new Map()
  const [found, recorded] = await Promise.all([
    takenOn([...new Set(propositions.values())], [], ask),
    recordedPairs(ask),
  ])
  const standings = new Map([...found].map(([id, claims]) => [id, standingOf(claims)]))
  return new Map(
    [...propositions].flatMap(([claim, proposition]) => {
      const standing = standings.get(proposition)
      return standing ? [[claim, unrecorded(claim, standing, recorded.get(proposition) ?? [])]] : []
    }),
  )
}

function* unrecorded(claim: string, standing: Standing, recorded: Chosen['recorded']): Generator<Opposites> {
  const hidden = new Set(recorded.map(([one, other]) => idOfClaims(one, other)))
  for (const pair of pairsWith(claim, standing)) if (!hidden.has(derivedId(pair))) yield pair
}

function taken<Item>(most: number, items: Iterable<Item>): Item[] {
  const first: Item[] = []
  for (const item of items) {
    if (first.length >= most) break
    first.push(item)
  }
  return first
}

/** The proposition of each claim that has a date and takes a stance. */
async function propositionsOf(claimIds: readonly string[], ask: Ask): Promise<Map<string, string>> {
  const write = ask.writer()
  const claims = write.byIds('c', RECORD, claimIds)
  claims.where.push(`${write.value('c')}.stance IS NOT NULL`, `${write.value('c')}.saidKey > ''`)
  const on = write.path('c').out('TAKES_STANCE_ON', 'p', 'Proposition').clause()
  const rows = await ask.read(
    'propositions of claims',
    `${written([claims, on])} RETURN c.id AS claim, p.id AS proposition`,
    write,
  )
  return new Map(rows.map(({ claim, proposition }) => [claim as string, proposition as string]))
}
