/** How the claims behind contradictions are read: whole propositions, or of a large one only what a page needs. */

import { claimFilter } from '../claims/filter.ts'
import type { DaysSaid } from '../claims/queries.ts'
import { grouped } from '../collections/grouped.ts'
import type { Arguments } from '../composer/declare/arguments.ts'
import { condition, entryOf } from '../composer/declare/filter.ts'
import type { Ask } from '../composer/declare/read.ts'
import { type Clause, carry, match, written } from '../composer/text/clause.ts'
import { nodeOf } from '../composer/text/pattern.ts'
import type { Writer } from '../composer/text/writer.ts'
import { RECORD } from '../model/structure.ts'
import { GAP } from '../stored/position.ts'
import type { Taken } from './contradiction-pairs.ts'

/** The dated claims that take a stance on the proposition bound to `p`. */
function stancesOn(write: Writer): Clause {
  const [claim, values] = ['c', write.value('c')]
  const taking = write.path('p').in('TAKES_STANCE_ON', claim, 'Claim')
  return taking.where(`${values}.stance IS NOT NULL`, `${values}.saidKey > ''`).clause()
}

function speakersOf(write: Writer): Clause {
  return write.path('c').out('SPOKEN_BY', 'k', 'Speaking').clause()
}

/** Who took which stance; `said` is the claim's day, id and stance in one text, which sorts by day, then by id. */
interface StancesText {
  clauses: string
  stance: string
  said: string[]
}

/**
 * Read from what Speaking parts keep, if that is enough: if nothing is asked of the claims themselves or of what they were at a
 * moment. `stanceKey` is day, claim, stance and proposition. With a condition on each property of the index, Neo4j looks at no
 * node: 80 ms for 100,000 claims against 340 through the claims. If indexes give no order, the proposition alone finds the parts,
 * and one more condition would cost 18 ms for 80,000 claims.
 */
function keptStances(write: Writer, ask: Ask): StancesText {
  const taken = ['k.propositionId = p.id', `k.stance >= ''`, `k.stanceKey >= ${write.param('!')}`]
  const where = ask.engine.indexesGiveOrder ? [...taken, `k.actorId >= ''`] : taken
  return {
    clauses: written([match(nodeOf('k:Speaking'), where)]),
    stance: 'k.stance',
    said: ['k.stanceKey'],
  }
}

/** Read through the claims, if something is asked of them: tests, or that they count at a moment. */
function stancesOfClaims(tests: readonly Arguments[], write: Writer): StancesText {
  const conditions = tests.map((test) => condition(claimFilter, test, 'c', write))
  const marks = conditions.map(({ test }, index) => `CASE WHEN (${test}) THEN ${2 ** index} ELSE 0 END`)
  const ahead = conditions.map((each) => each.ahead).join('')
  const claim = write.value('c')
  const marked = marks.length > 0 ? `${ahead} WITH p, ${write.carried('c')}, ${marks.join(' + ')} AS marks` : ''
  return {
    clauses: `${written([stancesOn(write)])}${marked} ${written([speakersOf(write)])}`,
    stance: `${claim}.stance`,
    said: [`${claim}.saidKey`, 'c.id', `${claim}.stance`, ...(marks.length > 0 ? ['toString(marks)'] : [])],
  }
}

/**
 * By proposition, the dated claims that decide what contradicts what, and which of the tests they pass. Of a speaker who never
 * took another stance there, that is only the latest claim: so there is one row for each speaker, and few claims leave the
 * database.
 */
export async function takenOn(
  propositionIds: readonly string[],
  tests: readonly Arguments[],
  ask: Ask,
): Promise<Map<string, Taken[]>> {
  if (propositionIds.length === 0) return new Map()
  const write = ask.writer()
  const named = written([write.byIds('p', RECORD, propositionIds)])
  const kept = tests.length === 0 && write.isPresent
  const { clauses, stance, said } = kept ? keptStances(write, ask) : stancesOfClaims(tests, write)
  const text =
    `${named} WITH p ${clauses} ` +
    `WITH p.id AS proposition, ${write.value('k')}.actorId AS speaker, ${stance} AS stance, ${said.join(` + '${GAP}' + `)} AS said ` +
    'WITH proposition, speaker, min(stance) AS least, max(stance) AS most, max(said) AS latest, collect(said) AS each ' +
    'RETURN proposition, speaker, CASE WHEN least = most THEN [latest] ELSE each END AS taken'
  const rows = await ask.read('stances on propositions', text, write)
  const found = rows as unknown as { proposition: string; speaker: string; taken: string[] }[]
  return new Map(
    [...grouped(found, ({ proposition }) => proposition)].map(([id, speakers]) => [
      id,
      speakers.flatMap(({ speaker, taken }) => taken.map((said) => takenFrom(speaker, said, kept))),
    ]),
  )
}

function takenFrom(speakerId: string, said: string, kept: boolean): Taken {
  const [day = '', claimId = '', stance = '', marks = '0'] = said.split(GAP)
  return { speakerId, claimId, day, stance, marks: kept ? 0 : Number(marks) }
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
  const type = `${write.value('r')}.type = ${write.param('CONTRADICTS')}`
  return [
    { ...relations, where: [...relations.where, type] },
    write.path('r').out('RELATES_FROM', 'a', 'Claim').clause(),
    write.path('r').out('RELATES_TO', 'b', 'Claim').clause(),
  ]
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

/** Which recorded contradictions are wanted. */
export interface Recorded {
  tests: readonly Arguments[]
  sameSpeaker: boolean | null
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

function recordedWith({ tests, sameSpeaker }: Recorded, write: Writer): Clause[] {
  const clauses = recorded(write)
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

/** The days on which claims can have been said. */
export async function daysOf(claimIds: readonly string[], ask: Ask): Promise<Map<string, DaysSaid>> {
  const write = ask.writer()
  const said = `${write.value('c')}.said`
  const text =
    `${written([write.byIds('c', RECORD, claimIds)])} ` +
    `RETURN c.id AS id, ${said} AS said, ${said}Earliest AS earliest, ${said}Latest AS latest`
  const rows = await ask.read('days of claims', text, write)
  return new Map(rows.map((row) => [row.id as string, row as unknown as DaysSaid]))
}
