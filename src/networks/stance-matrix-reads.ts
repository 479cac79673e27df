/** How the cells of a stance matrix are read: which actors have the most claims on its propositions, and what these claims come to. */

import { claimFilter } from '../claims/filter.ts'
import type { Arguments } from '../composer/declare/arguments.ts'
import { passing } from '../composer/declare/matching-nodes.ts'
import type { Ask } from '../composer/declare/read.ts'
import { type Clause, match, written } from '../composer/text/clause.ts'
import { nodeOf } from '../composer/text/pattern.ts'
import type { Writer } from '../composer/text/writer.ts'
import { UserError } from '../errors.ts'
import { RECORD } from '../model/structure.ts'
import { chainsBehind, pointOf } from '../stances/claims-in-time.ts'
import { type ActorLevel, actorsAt } from '../stances/levels.ts'
import { takesStance } from '../stances/superseded.ts'
import { BETWEEN, followingIn, MARK, type Position, positionOf } from '../stored/position.ts'

/** Whose claims a matrix counts, and which. */
export interface CellsRequest {
  actors: readonly string[] | null
  level: ActorLevel
  filter: Arguments | null
}

/** Where an actor stands on a proposition. */
export interface Cell extends Position {
  actorId: string
  propositionId: string
  chosenBy: CellsRequest
}

/** The cells of a matrix may hold so many claims in all, a claim counted once for each actor. */
export const mostClaims = 200_000

/** Those of the named records that count at the request's moment, in the order of their ids. */
export async function existing(ids: readonly string[], ask: Ask): Promise<string[]> {
  const write = ask.writer()
  const text = `${written([write.byIds('n', RECORD, ids)])} RETURN n.id AS id`
  const found = await ask.read('stance matrix: named', text, write)
  return [...new Set(found.map(({ id }) => id as string))].sort()
}

/**
 * The cells on these propositions of the actors with the most claims on them, ties by id; or of the named actors. Throws
 * COST_LIMIT_EXCEEDED if they hold too many claims.
 */
export async function cellsOf(
  propositionIds: readonly string[],
  wanted: CellsRequest,
  most: number,
  ask: Ask,
): Promise<Cell[]> {
  if (propositionIds.length === 0 || most === 0) return []
  if (wanted.level !== 'SPEAKER' || wanted.filter || !ask.writer().isPresent) {
    return countedCells(propositionIds, wanted, most, ask)
  }
  const actorIds = await actorsKept(propositionIds, wanted.actors, most, ask)
  return keptCells(actorIds, propositionIds, wanted, ask)
}

/**
 * From the positions that are kept. 80,000 claims make 38,000 positions, which Neo4j sums up in 25 ms from an index alone, and
 * the embedded engine in 33.
 */
async function actorsKept(
  propositionIds: readonly string[],
  named: readonly string[] | null,
  most: number,
  ask: Ask,
): Promise<string[]> {
  const write = ask.writer()
  const where = ['k.stanceOn = id']
  // With a condition on each property of the index, Neo4j looks at no node; the embedded engine has no use for these conditions.
  if (ask.engine.indexesGiveOrder) where.push(`k.stanceBy >= ''`, 'k.claims > 0')
  if (named) where.push(`k.stanceBy IN ${write.param([...named])}`)
  const positions = match(nodeOf('k:Position'), where)
  const text =
    `UNWIND ${write.param([...propositionIds])} AS id ${written([positions])} ` +
    'WITH k.stanceBy AS actor, sum(k.claims) AS claims ' +
    `ORDER BY claims DESC, actor LIMIT ${write.param(most)} RETURN actor, claims`
  const rows = await ask.read('stance matrix: actors', text, write)
  checkSize(rows)
  return rows.map(({ actor }) => actor as string)
}

/** Reads each position by its id, which is made of the ids of its proposition and its actor. */
async function keptCells(
  actorIds: readonly string[],
  propositionIds: readonly string[],
  chosenBy: CellsRequest,
  ask: Ask,
): Promise<Cell[]> {
  const write = ask.writer()
  const [actors, propositions] = [write.param([...actorIds]), write.param([...propositionIds])]
  const text =
    `UNWIND ${actors} AS actor UNWIND ${propositions} AS proposition MATCH (k:Position {id: proposition + '${BETWEEN}' + actor}) ` +
    'RETURN actor AS actorId, proposition AS propositionId, k.claims AS claims, k.support AS support, k.oppose AS oppose, ' +
    'k.neutral AS neutral, k.conditional AS conditional, k.current AS current, k.reversed AS reversed'
  const rows = await ask.read('stance matrix: cells', text, write)
  return rows.map((row) => ({ ...(row as unknown as Cell), chosenBy }))
}

/**
 * From the claims themselves: needed if they have to pass a filter, count at a moment, or count for those for whom their speakers
 * speak.
 */
async function countedCells(
  propositionIds: readonly string[],
  wanted: CellsRequest,
  most: number,
  ask: Ask,
): Promise<Cell[]> {
  const write = ask.writer()
  const { clauses, actor, part } = speaking(wanted.level, write)
  if (wanted.actors) clauses.at(-1)?.where.push(`${actor} IN ${write.param([...wanted.actors])}`)
  const conditional = `CASE WHEN ${write.path('c').out('HAS_CONDITION').some()} THEN '${MARK}' ELSE '' END`
  const text =
    `${claimsOn(propositionIds, wanted.filter, write)} ${written(clauses)} ` +
    `WITH ${actor} AS actor, p.id AS proposition, ${pointOf('c', 'p', part, write)} + ${conditional} AS point ` +
    'WITH actor, proposition, collect(DISTINCT point) AS points WITH actor, proposition, points, size(points) AS count ' +
    'WITH actor, collect({on: proposition, points: points}) AS positions, sum(count) AS claims ' +
    `ORDER BY claims DESC, actor LIMIT ${write.param(most)} RETURN actor, positions, claims`
  const rows = await ask.read('stance matrix: claims', text, write)
  checkSize(rows)
  const found = rows as unknown as { actor: string; positions: { on: string; points: string[] }[] }[]
  const taken = found.flatMap(({ positions }) => positions.flatMap(({ points }) => points))
  const follows = await chainsBehind(followingIn(taken), ask)
  return found.flatMap(({ actor, positions }) =>
    positions.map(({ on, points }) => ({
      actorId: actor,
      propositionId: on,
      chosenBy: wanted,
      ...positionOf(points, follows),
    })),
  )
}

function checkSize(rows: readonly { claims?: unknown }[]): void {
  if (rows.reduce((sum, { claims }) => sum + Number(claims), 0) <= mostClaims) return
  throw new UserError(
    'COST_LIMIT_EXCEEDED',
    `A stance matrix may hold at most ${mostClaims} claims, each counted once for every actor; this one has more. Ask for fewer ` +
      'actors or propositions, or for fewer claims by `filter`.',
  )
}

/** From claims to the ids of those for whom they count. The speaker's own id is on the part itself, which saves a step. */
function speaking(level: ActorLevel, write: Writer): { clauses: Clause[]; actor: string; part: string | null } {
  if (level !== 'SPEAKER') return { clauses: actorsAt(level, 'c', 'a', write), actor: 'a.id', part: null }
  const spoken = write.path('c').out('SPOKEN_BY', 'k', 'Speaking').clause()
  return { clauses: [spoken], actor: `${write.value('k')}.actorId`, part: 'k' }
}

/** Binds `p` to the propositions and `c` to the claims on them that take a stance and pass the filter. */
function claimsOn(propositionIds: readonly string[], filter: Arguments | null, write: Writer): string {
  const claims = write
    .path('p')
    .in('TAKES_STANCE_ON', 'c', 'Claim')
    .where(...takesStance('c', write))
  const clauses: Clause[] = [write.byIds('p', RECORD, propositionIds), claims.clause()]
  return written(passing('c', claimFilter, filter, clauses, write))
}
