/** How the claims behind contradictions are read: whole propositions, or of a large one only what a page needs. */

import { claimFilter } from '../claims/filter.ts'
import { allTimings, type Timing } from '../claims/timing.ts'
import { grouped } from '../collections/grouped.ts'
import type { Arguments } from '../composer/declare/arguments.ts'
import { condition } from '../composer/declare/filter.ts'
import { entryOf } from '../composer/declare/filter-entry.ts'
import type { Ask } from '../composer/declare/read.ts'
import { type Clause, carry, match, written } from '../composer/text/clause.ts'
import { nodeOf } from '../composer/text/pattern.ts'
import type { Writer } from '../composer/text/writer.ts'
import { RECORD } from '../model/structure.ts'
import { chainsBehind, markedStance, pointOf } from '../stances/claims-in-time.ts'
import { takesStance } from '../stances/superseded.ts'
import type { Follows } from '../stored/chains.ts'
import { FOLLOWING, followingIn, GAP, takenIn } from '../stored/position.ts'
import type { Taken } from './standing.ts'

/** The claims that take a stance on the proposition bound to `p`. */
function stancesOn(write: Writer): Clause {
  const taking = write.path('p').in('TAKES_STANCE_ON', 'c', 'Claim')
  return taking.where(...takesStance('c', write)).clause()
}

function speakersOf(write: Writer): Clause {
  return write.path('c').out('SPOKEN_BY', 'k', 'Speaking').clause()
}

/** Who took which stance; `said` is the claim as one text (`takenIn`), which sorts by day, then by id. */
interface StancesText {
  clauses: string
  stance: string
  said: string
}

/**
 * Read from what Speaking parts keep, if that is enough: if nothing is asked of the claims themselves or of what they were at a
 * moment. With a condition on each property of the index, Neo4j looks at no node: 80 ms for 100,000 claims against 340 through the
 * claims. If indexes give no order, the proposition alone finds the parts, and one more condition would cost 18 ms for 80,000
 * claims.
 */
function keptStances(ask: Ask): StancesText {
  const taken = ['k.propositionId = p.id', `k.stance >= ''`]
  const where = ask.engine.indexesGiveOrder ? [...taken, `k.actorId >= ''`, `k.stanceKey >= ''`] : taken
  return {
    clauses: written([match(nodeOf('k:Speaking'), where)]),
    stance: 'k.stance',
    said: 'k.stanceKey',
  }
}

/** Read through the claims, if something is asked of them: tests, or that they count at a moment. */
function stancesOfClaims(tests: readonly Arguments[], write: Writer): StancesText {
  const conditions = tests.map((test) => condition(claimFilter, test, 'c', write))
  const marks = conditions.map(({ test }, index) => `CASE WHEN (${test}) THEN ${2 ** index} ELSE 0 END`)
  const ahead = conditions.map((each) => each.ahead).join('')
  const marked = marks.length > 0 ? `${ahead} WITH p, ${write.carried('c')}, ${marks.join(' + ')} AS marks` : ''
  const point = pointOf('c', 'p', 'k', write)
  return {
    clauses: `${written([stancesOn(write)])}${marked} ${written([speakersOf(write)])}`,
    stance: markedStance('c', write),
    said: marks.length > 0 ? `${point} + '${GAP}' + toString(marks)` : point,
  }
}

/** What decides which claims on a proposition contradict which. */
export interface TakenStances {
  taken: Taken[]
  follows: Follows
}

/**
 * By proposition, the claims that decide what contradicts what, and which of the tests they pass. Of a speaker who never took
 * another stance there, that is only the latest claim by its key, which is one of its latest, unless some of its claims follow
 * others: so there is one row for each speaker, and few claims leave the database. Chains take reads of their own, if there are any.
 */
export async function takenOn(
  propositionIds: readonly string[],
  tests: readonly Arguments[],
  ask: Ask,
): Promise<Map<string, TakenStances>> {
  if (propositionIds.length === 0) return new Map()
  const write = ask.writer()
  const named = written([write.byIds('p', RECORD, propositionIds)])
  const kept = tests.length === 0 && write.isPresent
  const { clauses, stance, said } = kept ? keptStances(ask) : stancesOfClaims(tests, write)
  const text =
    `${named} WITH p ${clauses} ` +
    `WITH p.id AS proposition, ${write.value('k')}.actorId AS speaker, ${stance} AS stance, ${said} AS said ` +
    'WITH proposition, speaker, min(stance) AS least, max(stance) AS most, max(said) AS latest, collect(said) AS each ' +
    `RETURN proposition, speaker, CASE WHEN least = most AND NOT most ENDS WITH '${FOLLOWING}' THEN [latest] ELSE each END AS taken`
  const rows = await ask.read('stances on propositions', text, write)
  const found = rows as unknown as { proposition: string; speaker: string; taken: string[] }[]
  const claims = found.flatMap(({ proposition, speaker, taken }) =>
    taken.map((said) => ({ proposition, ...takenFrom(speaker, said, tests.length > 0) })),
  )
  const follows = await chainsBehind(followingIn(found.flatMap(({ taken }) => taken)), ask)
  return new Map([...grouped(claims, ({ proposition }) => proposition)].map(([id, taken]) => [id, { taken, follows }]))
}

function takenFrom(speakerId: string, said: string, isMarked: boolean): Taken {
  return { speakerId, ...takenIn(said), marks: isMarked ? Number(said.slice(said.lastIndexOf(GAP))) : 0 }
}

/** Propositions on one side of an id, in ascending or descending order of ids, and about how many claims each has. */
export async function propositionsBeyond(
  from: { id: string; at: boolean } | null,
  backwards: boolean,
  most: number,
  tests: readonly Arguments[],
  ask: Ask,
): Promise<{ id: string; claims: number }[]> {
  const write = ask.writer()
  const sign = `${backwards ? '<' : '>'}${from?.at ? '=' : ''}`
  const range = from ? ` WHERE id ${sign} ${write.param(from.id)}` : ''
  const text =
    `${propositions(tests, write)} WITH DISTINCT p, p.id AS id${range} WITH p, id ORDER BY id${backwards ? ' DESC' : ''} ` +
    `LIMIT ${write.param(most)} RETURN id, ${write.path('p').in('TAKES_STANCE_ON').count()} AS claims`
  const rows = await ask.read('propositions', text, write)
  const found = rows as unknown as { id: string; claims: number }[]
  return found.toSorted((a, b) => (a.id < b.id === backwards ? 1 : -1))
}

/**
 * Binds `p` to all propositions or, if a test says which claims it wants, to the propositions of these claims, perhaps several
 * times each.
 */
function propositions(tests: readonly Arguments[], write: Writer): string {
  const [start] = write.isPast ? [] : tests.flatMap((test) => entryOf(claimFilter, test) ?? [])
  if (!start) return written([write.every('p', 'Proposition')])
  const on = write.path('c').out('TAKES_STANCE_ON', 'p', 'Proposition').clause()
  return `${start.text('c', 'Claim', write)} WITH DISTINCT c ${written([on])}`
}

/** The contradictions that somebody recorded between two claims, bound to `r`, `a` and `b`. */
function recorded(write: Writer): Clause[] {
  const relations = write.every('r', 'ClaimRelation')
  return [
    { ...relations, where: [...relations.where, isContradiction(write)] },
    write.path('r').out('RELATES_FROM', 'a', 'Claim').clause(),
    write.path('r').out('RELATES_TO', 'b', 'Claim').clause(),
  ]
}

function isContradiction(write: Writer): string {
  return `${write.value('r')}.type = ${write.param('CONTRADICTS')}`
}

/** The claims of all recorded contradictions between claims on one proposition, by that proposition. */
export async function recordedPairs(ask: Ask): Promise<Map<string, [string, string][]>> {
  const write = ask.writer()
  const other = write.path('b').out('TAKES_STANCE_ON', 'o', 'Proposition').where('o.id = p.id')
  const clauses = [
    ...recorded(write),
    write.path('a').out('TAKES_STANCE_ON', 'p', 'Proposition').clause(),
    other.clause(),
  ]
  const text = `${written(clauses)} RETURN p.id AS proposition, a.id AS one, b.id AS other`
  const rows = await ask.read('recorded contradictions on propositions', text, write)
  const found = rows as unknown as { proposition: string; one: string; other: string }[]
  return new Map(
    [...grouped(found, ({ proposition }) => proposition)].map(([id, pairs]) => [
      id,
      pairs.map(({ one, other }) => [one, other]),
    ]),
  )
}

/** The other claims of all contradictions that somebody recorded of some claims, by claim. */
export async function recordedOf(claimIds: readonly string[], ask: Ask): Promise<Map<string, string[]>> {
  const write = ask.writer()
  const relations = write.path('c').in('RELATES_FROM|RELATES_TO', 'r', 'ClaimRelation')
  const clauses = [
    write.byIds('c', RECORD, claimIds),
    relations.where(isContradiction(write)).clause(),
    write.path('r').out('RELATES_FROM|RELATES_TO', 'd', 'Claim').where('d.id <> c.id').clause(),
  ]
  const text = `${written(clauses)} RETURN c.id AS claim, collect(DISTINCT d.id) AS others`
  const rows = await ask.read('recorded contradictions of claims', text, write)
  return new Map(rows.map(({ claim, others }) => [claim as string, others as string[]]))
}

/** Which recorded contradictions are wanted. */
export interface Recorded {
  tests: readonly Arguments[]
  sameSpeaker: boolean | null
  timing: ReadonlySet<Timing>
}

/** The conditions under which the claims bound to `a` and `b` have a timing. */
const timings: Record<Timing, (a: string, b: string) => string> = {
  UNKNOWN: (a, b) => `(${a}.said IS NULL OR ${b}.said IS NULL)`,
  SEPARATE: (a, b) => `(${apart(a, b)})`,
  OVERLAPPING: (a, b) => `(${a}.said IS NOT NULL AND ${b}.said IS NOT NULL AND NOT (${apart(a, b)}))`,
}

function apart(a: string, b: string): string {
  return `coalesce(${a}.saidLatest < ${b}.saidEarliest, false) OR coalesce(${b}.saidLatest < ${a}.saidEarliest, false)`
}

/** Their ids on one side of an id, in ascending or descending order. */
export async function recordedBeyond(
  wanted: Recorded,
  from: { id: string; at: boolean } | null,
  backwards: boolean,
  most: number,
  ask: Ask,
): Promise<string[]> {
  const write = ask.writer()
  const clauses = recordedWith(wanted, write)
  if (from) clauses[0]?.where.push(`r.id ${backwards ? '<' : '>'}${from.at ? '=' : ''} ${write.param(from.id)}`)
  const text = `${written(clauses)} WITH r.id AS id ORDER BY id${backwards ? ' DESC' : ''} LIMIT ${write.param(most)} RETURN id`
  const ids = (await ask.read('recorded contradictions', text, write)).map(({ id }) => id as string).sort()
  return backwards ? ids.reverse() : ids
}

export async function countRecorded(wanted: Recorded, ask: Ask): Promise<number> {
  const write = ask.writer()
  const text = `${written(recordedWith(wanted, write))} RETURN count(*) AS count`
  const [row] = await ask.read('recorded contradictions: total', text, write)
  return row?.count as number
}

function recordedWith({ tests, sameSpeaker, timing }: Recorded, write: Writer): Clause[] {
  const clauses = recorded(write)
  if (timing.size < allTimings.length) {
    const [a, b] = [write.value('a'), write.value('b')]
    const any = [...timing].map((each) => timings[each](a, b)).join(' OR ')
    clauses.at(-1)?.where.push(any ? `(${any})` : 'false')
  }
  if (sameSpeaker !== null) {
    const shared = write.path('a').out('SPOKEN_BY', 'k', 'Speaking').out('SPEAKER', 's', 'Actor')
    const both = shared.in('SPEAKER', 'l', 'Speaking').in('SPOKEN_BY', 'd', 'Claim').where('d.id = b.id')
    clauses.at(-1)?.where.push(sameSpeaker ? both.some() : both.none())
  }
  const either = tests.map((test) => ['a', 'b'].map((end) => condition(claimFilter, test, end, write)))
  const ahead = either.flat().map((each) => each.ahead)
  const where = either.map((ends) => `(${ends.map(({ test }) => `(${test})`).join(' OR ')})`)
  return where.length > 0 ? [...clauses, carry(ahead.join('').trim(), '*', where)] : clauses
}
