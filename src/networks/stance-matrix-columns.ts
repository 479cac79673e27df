/** Which propositions have the most claims: the columns of a stance matrix. */
import { claimFilter } from '../claims/filter.ts'
import { allPassing, passing } from '../composer/declare/matching-nodes.ts'
import type { Ask } from '../composer/declare/read.ts'
import { written } from '../composer/text/clause.ts'
import { RECORD } from '../model/structure.ts'
import { claimsAt, isAt } from '../stances/levels.ts'
import { takesStance } from '../stances/superseded.ts'
import type { CellsRequest } from './stance-matrix-reads.ts'

type Named = CellsRequest & { propositions: readonly string[] | null }

/**
 * The propositions on which the most claims take a stance, ties by id, in no order. If propositions are named, only among these;
 * if actors are named, only their claims count.
 */
export async function propositionsMost(wanted: Named, most: number, ask: Ask): Promise<string[]> {
  const isKept = !wanted.actors && !wanted.filter && ask.writer().isPresent
  return isKept ? mostKept(wanted.propositions, most, ask) : mostCounted(wanted, most, ask)
}

/** By the number that is kept on each proposition. */
async function mostKept(named: readonly string[] | null, most: number, ask: Ask): Promise<string[]> {
  const write = ask.writer()
  const all = named ? write.byIds('p', RECORD, named) : write.every('p', 'Proposition')
  const text =
    `${written([all])} WITH p, p.stancesTaken AS claims WHERE claims > 0 WITH p.id AS id, claims ` +
    `ORDER BY claims DESC, id LIMIT ${write.param(most)} RETURN id`
  return (await ask.read('stance matrix: propositions', text, write)).map(({ id }) => id as string)
}

/** By looking at every claim. */
async function mostCounted({ actors, propositions, level, filter }: Named, most: number, ask: Ask): Promise<string[]> {
  const write = ask.writer()
  const on = write
    .path('c')
    .out('TAKES_STANCE_ON', 'p', 'Proposition')
    .where(...takesStance('c', write))
    .clause()
  const taken = write
    .path('p')
    .in('TAKES_STANCE_ON', 'c', 'Claim')
    .where(...takesStance('c', write))
  const counted = 'count(*) AS claims'
  let text: string
  if (actors) {
    // A claim of an actor that has no row at this level would be in no cell.
    const named = actors.filter((id) => isAt(level, id))
    const claims = passing('c', claimFilter, filter, claimsAt(level, 'a', 'c', write), write)
    text =
      `${written([write.byIds('a', RECORD, named), ...claims])} WITH DISTINCT a, ${write.carried('c')} ` +
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
