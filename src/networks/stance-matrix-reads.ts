/** How the cells of a stance matrix are read: which actors have the most claims on its propositions, and what those are. */

import { claimFilter } from '../claims/filter.ts'
import { type ActorLevel, actorsAt } from '../claims/levels.ts'
import { isKept, keptOn } from '../claims/standing-reads.ts'
import type { Arguments } from '../composer/arguments.ts'
import { type Clause, written } from '../composer/clause.ts'
import { passing } from '../composer/passing.ts'
import type { Ask } from '../composer/read.ts'
import type { Writer } from '../composer/writer.ts'
import { UserError } from '../errors.ts'
import { RECORD } from '../model/structure.ts'
import { type Cell, cellsIn, GAP, MARK, type PointsOfActor, type Wanted } from './stance-matrix-cells.ts'

/** The cells of a matrix may hold so many claims in all, a claim counted again for each actor. */
export const mostPoints = 200_000

/** Those of the records that count at the request's moment, in the order of their ids. */
export async function existing(ids: readonly string[], ask: Ask): Promise<string[]> {
  const write = ask.writer()
  const text = `${written([write.byIds('n', RECORD, ids)])} RETURN n.id AS id`
  const found = await ask.read('stance matrix: named', text, write)
  return [...new Set(found.map(({ id }) => id as string))].sort()
}

/**
 * The cells on these propositions of the actors who have made the most claims on them, ties by id; or of the named ones. One
 * walk over the claims, or over what their speakers keep of them, tells both. Throws COST_LIMIT_EXCEEDED where they are too many.
 */
export async function cellsOf(
  propositionIds: readonly string[],
  wanted: Wanted,
  most: number,
  ask: Ask,
): Promise<Cell[]> {
  if (propositionIds.length === 0 || most === 0) return []
  const write = ask.writer()
  const kept = wanted.level === 'SPEAKER' && isKept(write, wanted.filter)
  const said = kept ? keptPoints(propositionIds, wanted, write, ask) : pointsOfClaims(propositionIds, wanted, write)
  const text =
    `${said} WITH actor, points, size(points) AS claims ` +
    `ORDER BY claims DESC, actor LIMIT ${write.param(most)} RETURN actor, points`
  const [found, conditional] = await Promise.all([
    ask.read('stance matrix: cells', text, write),
    kept ? conditionalOn(propositionIds, ask) : new Set<string>(),
  ])
  const rows = found as unknown as PointsOfActor[]
  if (rows.reduce((sum, { points }) => sum + points.length, 0) > mostPoints) {
    throw new UserError(
      'COST_LIMIT_EXCEEDED',
      `A stance matrix may hold ${mostPoints} claims, one counted again for each actor; this one has more. Ask for fewer actors or ` +
        'propositions, or for fewer claims by `filter`.',
    )
  }
  return rows.flatMap((row) => cellsIn(row, wanted, conditional))
}

/** What speakers keep of these claims: 80 ms for 80,000 claims on Neo4j, from an index alone, against 500 through the claims. */
function keptPoints(propositionIds: readonly string[], { actors }: Wanted, write: Writer, ask: Ask): string {
  const where = keptOn('id', ask)
  if (!ask.daySpan) where.push(`k.stanceKey >= ''`)
  if (actors) where.push(`k.actorId IN ${write.param([...actors])}`)
  return (
    `UNWIND ${write.param([...propositionIds])} AS id ${written([{ match: 'MATCH (k:Speaking)', where }])} ` +
    'WITH k.actorId AS actor, k.stanceKey AS point WITH actor, collect(point) AS points'
  )
}

function pointsOfClaims(propositionIds: readonly string[], { actors, level, filter }: Wanted, write: Writer): string {
  const { clauses, actor } = speaking(level, write)
  if (actors) clauses.at(-1)?.where.push(`${actor} IN ${write.param([...actors])}`)
  const claim = write.value('c')
  const conditional = `CASE WHEN ${write.path('c').out('HAS_CONDITION').some()} THEN '${MARK}' ELSE '' END`
  const point = [`${claim}.saidKey`, 'c.id', `${claim}.stance`, 'p.id'].join(` + '${GAP}' + `)
  return (
    `${claimsOn(propositionIds, filter, write)} ${written(clauses)} WITH ${actor} AS actor, ${point} + ${conditional} AS point ` +
    'WITH actor, collect(DISTINCT point) AS points'
  )
}

/** Which claims on these propositions depend on a condition. */
async function conditionalOn(propositionIds: readonly string[], ask: Ask): Promise<Set<string>> {
  const write = ask.writer()
  const text = `UNWIND ${write.param([...propositionIds])} AS id MATCH (k:Condition) WHERE k.propositionId = id RETURN DISTINCT k.ownerId AS claim`
  return new Set((await ask.read('stance matrix: conditions', text, write)).map(({ claim }) => claim as string))
}

/** From claims to those as whom they count: the id of each. A speaker's own is on the part itself, which saves a step. */
function speaking(level: ActorLevel, write: Writer): { clauses: Clause[]; actor: string } {
  if (level !== 'SPEAKER') return { clauses: actorsAt(level, 'c', 'a', write), actor: 'a.id' }
  return { clauses: [write.path('c').out('SPOKEN_BY', 'k', 'Speaking').clause()], actor: `${write.value('k')}.actorId` }
}

/** Binds `p` to the propositions and `c` to the claims on them that take a stance and pass the filter. */
function claimsOn(propositionIds: readonly string[], filter: Arguments | null, write: Writer): string {
  const claims = write.path('p').in('TAKES_STANCE_ON', 'c', 'Claim').where(takesStance(write))
  const clauses: Clause[] = [write.byIds('p', RECORD, propositionIds), claims.clause()]
  return written(passing('c', claimFilter, filter, clauses, write))
}

export function takesStance(write: Writer): string {
  return `${write.value('c')}.stance IS NOT NULL`
}
