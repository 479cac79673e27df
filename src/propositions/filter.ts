/** Which propositions a filter lets pass. */

import type { Clause } from '../composer/clause.ts'
import { declareFilter } from '../composer/filter.ts'
import { containsText, leadsTo, ownIds, topicsOf } from '../composer/filter-fields.ts'
import type { Writer } from '../composer/writer.ts'

/** The fields that can start a list at the root stand in the order in which they are preferred for it. */
export const propositionFilter = declareFilter('PropositionFilter', {
  ids: ownIds('Proposition'),
  topics: leadsTo(topicsOf('Proposition')),
  // A clause of the list says it: no condition could without comparing every claim with every other.
  contested: { test: () => 'true' },
  text: containsText,
})

/**
 * Keeps propositions that some actor supports and another opposes, or those of which that is not so. They are contested
 * unless one side is missing or the same actor stands alone on both, which the first and last of each side's ids tell.
 */
export function contestedOrNot(node: string, wanted: boolean, write: Writer): Clause {
  const side = (stance: string) => {
    const [claim, speaking, first, last] = [write.name('c'), write.name('k'), write.name('a'), write.name('z')]
    const { match, where } = write
      .path(node)
      .in('TAKES_STANCE_ON', claim, 'Claim')
      .out('SPOKEN_BY', speaking, 'Speaking')
      .where(`${write.value(claim)}.stance = '${stance}'`)
      .clause()
    const ids = `RETURN min(${speaking}.actorId) AS ${first}, max(${speaking}.actorId) AS ${last}`
    return { first, last, call: `CALL (${node}) { ${match} WHERE ${where.join(' AND ')} ${ids} }` }
  }
  const [pro, con] = [side('SUPPORT'), side('OPPOSE')]
  const ends = [pro.first, pro.last, con.first, con.last].join(', ')
  const contested = `coalesce(${pro.first} <> ${con.last} OR ${pro.last} <> ${con.first}, false)`
  return {
    match: `${pro.call} ${con.call} WITH ${write.carried(node)}, ${ends}`,
    where: [wanted ? contested : `NOT ${contested}`],
  }
}
