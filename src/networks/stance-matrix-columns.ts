/** Which propositions have the most claims: the columns of a stance matrix. */
import { claimFilter } from '../claims/filter.ts'
import { claimsAt } from '../claims/levels.ts'
import { isKept } from '../claims/standing-reads.ts'
import { written } from '../composer/clause.ts'
import { allPassing, passing } from '../composer/passing.ts'
import type { Ask } from '../composer/read.ts'
import { RECORD } from '../model/structure.ts'
import type { Wanted } from './stance-matrix-cells.ts'
import { takesStance } from './stance-matrix-reads.ts'

type Named = Wanted & { propositions: readonly string[] | null }

/**
 * The propositions on which the most claims take a stance, among the named ones and of the named actors where there are such; ties
 * by id. In no order.
 */
export async function propositionsMost(wanted: Named, most: number, ask: Ask): Promise<string[]> {
  const ofAll = !wanted.actors && isKept(ask.writer(), wanted.filter)
  return (ofAll && (await mostLinked(wanted.propositions, most, ask))) || mostCounted(wanted, most, ask)
}

/**
 * By how many claims are on each, which takes a tenth of the time, since an engine knows that without looking at any. Claims on a
 * proposition need not take a stance on it: null where those that do not may have decided. That is looked at in no more
 * claims of each than the next one has.
 */
async function mostLinked(named: readonly string[] | null, most: number, ask: Ask): Promise<string[] | null> {
  const write = ask.writer()
  const all = named ? write.byIds('p', RECORD, named) : write.every('p', 'Proposition')
  const linked = write.path('p').in('TAKES_STANCE_ON').count()
  const text =
    `${written([all])} WITH p, ${linked} AS linked WHERE linked > 0 WITH p.id AS id, linked ` +
    `ORDER BY linked DESC, id LIMIT ${write.param(most + 1)} RETURN id, linked`
  const rows = (await ask.read('stance matrix: propositions', text, write)) as unknown as {
    id: string
    linked: number
  }[]
  const first = rows.slice(0, most)
  const next = rows[most]?.linked ?? 0
  const taken = await stancesTaken(
    first.map(({ id }) => id),
    next + 1,
    ask,
  )
  const isSure = first.every(({ id, linked }) => (taken.get(id) ?? 0) > next || taken.get(id) === linked)
  return isSure ? first.map(({ id }) => id) : null
}

/** How many claims take a stance on each, counted up to a bound. */
async function stancesTaken(ids: readonly string[], most: number, ask: Ask): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map()
  const write = ask.writer()
  const claims = write.path('p').in('TAKES_STANCE_ON', 'c', 'Claim').where(takesStance(write)).clause()
  const text =
    `${written([write.byIds('p', RECORD, ids)])} CALL (p) { ${written([claims])} WITH c LIMIT ${write.param(most)} ` +
    'RETURN count(c) AS taken } RETURN p.id AS id, taken'
  const rows = await ask.read('stance matrix: stances taken', text, write)
  return new Map(rows.map(({ id, taken }) => [id as string, taken as number]))
}

/** By looking at every claim. */
async function mostCounted({ actors, propositions, level, filter }: Named, most: number, ask: Ask): Promise<string[]> {
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
