/** Contradictions that follow from stances, as relations: those of some claims, and those with some ids. */

import { daysSaid } from '../claims/queries.ts'
import { timingOf } from '../claims/timing.ts'
import type { Arguments } from '../composer/declare/arguments.ts'
import { mostRows } from '../composer/declare/bounds.ts'
import type { Ask, ComputedRead, Row } from '../composer/declare/read.ts'
import { written } from '../composer/text/clause.ts'
import { RECORD } from '../model/structure.ts'
import { takesStance } from '../stances/superseded.ts'
import type { Follows } from '../stored/chains.ts'
import { derivedId, idOfClaims, pairsWith } from './contradiction-pairs.ts'
import { recordedOf, takenOn } from './contradiction-reads.ts'
import { contradictionOf, laterFirst, type Opposites, type Standing, standingOf } from './standing.ts'

/** A derived contradiction as a row, with the fields of ClaimRelation that nothing else gives. */
export function relationRow(pair: Opposites, follows: Follows): Row {
  const [later, earlier] = laterFirst(pair, follows)
  return {
    id: derivedId(pair),
    type: 'CONTRADICTS',
    basis: 'DERIVED',
    fromId: later.id,
    toId: earlier.id,
    [daysSaid.name]: timingOf(pair.support, pair.oppose),
  }
}

/** The derived contradictions of claims: the latest claims of others first, one more than `first` asks for. */
export const derivedOfClaim: ComputedRead = {
  kind: 'computed',
  name: 'Claim.relations: derived',
  async compute(claimIds, { first }: Arguments, ask) {
    const most = ((first ?? mostRows) as number) + 1
    const { standings, recorded } = await standingsBehind(claimIds, ask)
    return new Map(
      [...standings].map(([id, standing]) => {
        const hidden = new Set((recorded.get(id) ?? []).map((other) => idOfClaims(id, other)))
        const rows: Row[] = []
        for (const pair of pairsWith(id, standing)) {
          if (rows.length >= most) break
          if (hidden.has(derivedId(pair))) continue
          const row = relationRow(pair, standing.follows)
          rows.push({ ...row, otherId: row.fromId === id ? row.toId : row.fromId })
        }
        return [id, rows]
      }),
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
  const { standings, recorded } = await standingsBehind([...new Set([...wanted.values()].map(({ one }) => one))], ask)
  return new Map(
    [...wanted].flatMap(([id, { one, other }]) => {
      const standing = standings.get(one)
      const pair = standing ? contradictionOf(one, other, standing) : null
      if (!standing || !pair || recorded.get(one)?.includes(other)) return []
      return [[id, relationRow(pair, standing.follows)]]
    }),
  )
}

/** By claim: where the speakers on its proposition stand, and which claims somebody recorded as contradicting it. */
async function standingsBehind(claimIds: readonly string[], ask: Ask) {
  const standings = new Map<string, Standing>()
  const propositions = claimIds.length > 0 ? await propositionsOf(claimIds, ask) : new Map<string, string>()
  if (propositions.size === 0) return { standings, recorded: new Map<string, string[]>() }
  const [found, recorded] = await Promise.all([
    takenOn([...new Set(propositions.values())], [], ask),
    recordedOf([...propositions.keys()], ask),
  ])
  const byProposition = new Map([...found].map(([id, { taken, follows }]) => [id, standingOf(taken, follows)]))
  for (const [claim, proposition] of propositions) {
    const standing = byProposition.get(proposition)
    if (standing) standings.set(claim, standing)
  }
  return { standings, recorded }
}

/** The proposition of each claim that takes a stance. */
async function propositionsOf(claimIds: readonly string[], ask: Ask): Promise<Map<string, string>> {
  const write = ask.writer()
  const claims = write.byIds('c', RECORD, claimIds)
  claims.where.push(...takesStance('c', write))
  const on = write.path('c').out('TAKES_STANCE_ON', 'p', 'Proposition').clause()
  const rows = await ask.read(
    'propositions of claims',
    `${written([claims, on])} RETURN c.id AS claim, p.id AS proposition`,
    write,
  )
  return new Map(rows.map(({ claim, proposition }) => [claim as string, proposition as string]))
}
