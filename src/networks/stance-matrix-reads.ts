/** How a stance matrix is read: which actors and propositions have the most claims, and what each cell holds. */

import { grouped } from '../bundle/grouped.ts'
import { claimFilter } from '../claims/filter.ts'
import { type ActorLevel, actorsAt, claimsAt } from '../claims/levels.ts'
import type { StancePoint } from '../claims/stances.ts'
import { isKept, keptOn } from '../claims/standing-reads.ts'
import type { Arguments } from '../composer/arguments.ts'
import { type Clause, written } from '../composer/clause.ts'
import { allPassing, passing } from '../composer/passing.ts'
import type { Ask } from '../composer/read.ts'
import type { Writer } from '../composer/writer.ts'
import { UserError } from '../errors.ts'
import { RECORD } from '../model/structure.ts'

/** A claim in a cell. */
export type Point = StancePoint & { conditional: boolean }

interface Wanted {
  actors: readonly string[] | null
  level: ActorLevel
  filter: Arguments | null
}

/** The cells of a matrix may hold so many claims in all, a claim counted again for each actor. */
export const mostPoints = 200_000

/** Stands between the parts of a point: before every character of an id or a day. */
const GAP = ' '

const CONDITIONAL = 'conditional'

/** Those of the records that count at the request's moment, in the order of their ids. */
export async function existing(ids: readonly string[], ask: Ask): Promise<string[]> {
  const write = ask.writer()
  const text = `${written([write.byIds('n', RECORD, ids)])} RETURN n.id AS id`
  const found = await ask.read('stance matrix: named', text, write)
  return [...new Set(found.map(({ id }) => id as string))].sort()
}

/** The propositions to which the most claims have been made, among the named ones and of the named actors where there are such; ties by id. */
export async function propositionsMost(
  { actors, propositions, level, filter }: Wanted & { propositions: readonly string[] | null },
  most: number,
  ask: Ask,
): Promise<string[]> {
  const write = ask.writer()
  const on = write.path('c').out('TAKES_STANCE_ON', 'p', 'Proposition').where(takesStance(write)).clause()
  const taken = write.path('p').in('TAKES_STANCE_ON', 'c', 'Claim').where(takesStance(write))
  const counted = 'count(*) AS claims'
  let text: string
  if (actors) {
    const claims = passing('c', claimFilter, filter, claimsAt(level, 'a', 'c', write), write)
    text =
      `${written([write.byIds('a', RECORD, actors), ...claims])} WITH DISTINCT a, ${write.carried('c')} ` +
      `${written([on])} WITH p.id AS id, ${counted}`
  } else if (filter) {
    text = `${allPassing('c', 'Claim', filter, write)} ${written([on])} WITH p.id AS id, ${counted}`
  } else {
    text = `${written([write.every('p', 'Proposition')])} WITH p, ${taken.count()} AS claims WHERE claims > 0 WITH p.id AS id, claims`
  }
  if (propositions) text += ` WITH id, claims WHERE id IN ${write.param([...propositions])} WITH id, claims`
  const ordered = `${text} ORDER BY claims DESC, id LIMIT ${write.param(most)} RETURN id`
  return (await ask.read('stance matrix: propositions', ordered, write)).map(({ id }) => id as string)
}

/**
 * The claims on these propositions, cell by cell, of the actors who have made the most of them, ties by id; or of the named ones. One
 * walk over the claims, or over what their speakers keep of them, tells both. Throws COST_LIMIT_EXCEEDED where they are too many.
 */
export async function cellsOf(
  propositionIds: readonly string[],
  wanted: Wanted,
  most: number,
  ask: Ask,
): Promise<{ actor: string; proposition: string; points: Point[] }[]> {
  if (propositionIds.length === 0 || most === 0) return []
  const write = ask.writer()
  const kept = wanted.level === 'SPEAKER' && isKept(write, wanted.filter)
  const said = kept ? keptPoints(propositionIds, wanted, write) : pointsOfClaims(propositionIds, wanted, write)
  const text =
    `${said} WITH actor, points, size(points) AS claims ` +
    `ORDER BY claims DESC, actor LIMIT ${write.param(most)} RETURN actor, points`
  const [found, conditional] = await Promise.all([
    ask.read('stance matrix: cells', text, write),
    kept ? conditionalOn(propositionIds, ask) : null,
  ])
  const rows = found as unknown as { actor: string; points: string[] }[]
  if (rows.reduce((sum, { points }) => sum + points.length, 0) > mostPoints) {
    throw new UserError(
      'COST_LIMIT_EXCEEDED',
      `A stance matrix may hold ${mostPoints} claims, one counted again for each actor; this one has more. Ask for fewer actors or ` +
        'propositions, or for fewer claims by `filter`.',
    )
  }
  return rows.flatMap(({ actor, points }) => {
    const cells = grouped(
      points.map((point) => pointOf(point, conditional)),
      ({ propositionId }) => propositionId,
    )
    return [...cells].map(([proposition, points]) => ({ actor, proposition, points }))
  })
}

/** What speakers keep of these claims: 80 ms for 80,000 claims on Neo4j, from an index alone, against 500 through the claims. */
function keptPoints(propositionIds: readonly string[], { actors }: Wanted, write: Writer): string {
  const where = [...keptOn('id'), `k.stanceKey >= ''`, ...(actors ? [`k.actorId IN ${write.param([...actors])}`] : [])]
  return (
    `UNWIND ${write.param([...propositionIds])} AS id ${written([{ match: 'MATCH (k:Speaking)', where }])} ` +
    'WITH k.actorId AS actor, k.stanceKey AS point WITH actor, collect(point) AS points'
  )
}

function pointsOfClaims(propositionIds: readonly string[], { actors, level, filter }: Wanted, write: Writer): string {
  const { clauses, actor } = speaking(level, write)
  if (actors) clauses.at(-1)?.where.push(`${actor} IN ${write.param([...actors])}`)
  const claim = write.value('c')
  const conditional = `CASE WHEN ${write.path('c').out('HAS_CONDITION').some()} THEN '${CONDITIONAL}' ELSE '' END`
  const point = [`${claim}.saidKey`, 'c.id', `${claim}.stance`, 'p.id', conditional].join(` + '${GAP}' + `)
  return (
    `${claimsOn(propositionIds, filter, write)} ${written(clauses)} WITH ${actor} AS actor, ${point} AS point ` +
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

function takesStance(write: Writer): string {
  return `${write.value('c')}.stance IS NOT NULL`
}

/** Where the conditional claims are named, a point does not tell. */
function pointOf(composed: string, conditional: ReadonlySet<string> | null): Point & { propositionId: string } {
  const [day, claimId, stance, propositionId, mark] = composed.split(GAP) as [string, string, string, string, string?]
  const depends = conditional ? conditional.has(claimId) : mark === CONDITIONAL
  return { propositionId, claimId, day, stance, said: day || null, conditional: depends }
}
