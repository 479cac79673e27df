/** Which sources a filter lets pass. */
import { declareFilter, type FilterField } from '../composer/declare/filter.ts'
import { isIn, liesIn, ownIds } from '../composer/declare/filter-fields.ts'
import { leadsTo, stepsBy } from '../composer/declare/filter-paths.ts'
import { containsText, isInLanguage } from '../composer/declare/filter-text.ts'
import { isGraded } from '../graphql/grade.ts'

/** Has one of these grades: its own, or its publisher's if it has none; F if neither is graded. */
const reliability: FilterField = {
  test: (node, wanted, write) => isGraded(node, wanted as string[], write),
}

/**
 * A list at the root starts at the first of these fields that its filter has and that can start it, so their order is one of
 * preference.
 */
export const sourceFilter = declareFilter('SourceFilter', {
  ids: ownIds('Source'),
  published: liesIn('published'),
  publishers: leadsTo(stepsBy('Source', 'publisher')),
  types: isIn('type'),
  languages: isInLanguage('language'),
  exactLanguages: isIn('language'),
  reliability,
  relevance: isIn('relevance'),
  text: containsText,
})
