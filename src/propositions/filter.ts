/** Which propositions a filter lets pass. */
import { declareFilter, type FilterField } from '../composer/declare/filter.ts'
import { isIn, ownIds } from '../composer/declare/filter-fields.ts'
import { leadsTo, stepsBy, topicsOf } from '../composer/declare/filter-paths.ts'
import { containsText } from '../composer/declare/filter-text.ts'
import { call, written } from '../composer/text/clause.ts'

/**
 * Whether some actor supports it and another opposes it. That is so unless one side is empty or the same single actor is on both.
 * The first and the last id of each side tell: to compare every claim with every other would take minutes.
 */
const contested: FilterField = {
  test: (node, wanted, write) => {
    const side = (stance: string) => {
      const [claim, speaking, first, last] = [write.name('c'), write.name('k'), write.name('a'), write.name('z')]
      const stances = write
        .path(node)
        .in('TAKES_STANCE_ON', claim, 'Claim')
        .out('SPOKEN_BY', speaking, 'Speaking')
        .where(`${write.value(claim)}.stance = '${stance}'`)
        .clause()
      const ids = `RETURN min(${speaking}.actorId) AS ${first}, max(${speaking}.actorId) AS ${last}`
      return { first, last, ahead: ` ${call(node, `${written([stances])} ${ids}`)}` }
    }
    const [pro, con] = [side('SUPPORT'), side('OPPOSE')]
    const both = `coalesce(${pro.first} <> ${con.last} OR ${pro.last} <> ${con.first}, false)`
    return { ahead: pro.ahead + con.ahead, test: wanted ? both : `NOT ${both}` }
  },
}

/**
 * A list at the root starts at the first of these fields that its filter has and that can start it, so their order is one of
 * preference.
 */
export const propositionFilter = declareFilter('PropositionFilter', {
  ids: ownIds('Proposition'),
  topics: leadsTo(topicsOf('Proposition')),
  exactTopics: leadsTo(stepsBy('Proposition', 'topics')),
  types: isIn('type'),
  text: containsText,
  contested,
})
