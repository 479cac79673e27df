/** Which sources a filter lets pass. */
import { declareFilter, type FilterField } from '../composer/declare/filter.ts'
import { isIn, liesIn, ownIds } from '../composer/declare/filter-fields.ts'
import { leadsTo, stepsBy } from '../composer/declare/filter-paths.ts'
import { containsText, isInLanguage } from '../composer/declare/filter-text.ts'

/** Has one of these grades: its own, or its publisher's if it has none; F if neither is graded. */
const reliability: FilterField = {
  test: (node, wanted, write) => {
    const grades = write.param(wanted as string[])
    const publisher = (test: (grade: string) => string) => {
      const by = write.name('o')
      return write
        .path(node)
        .out('PUBLISHED_BY', by, 'Organization')
        .where(test(`${write.value(by)}.reliability`))
    }
    const graded = publisher((grade) => `${grade} IN ${grades}`).some()
    const ungraded = publisher((grade) => `${grade} IS NOT NULL`).none()
    const lent = `(${graded} OR ('F_CANNOT_BE_JUDGED' IN ${grades} AND ${ungraded}))`
    return `coalesce(${write.value(node)}.reliability IN ${grades}, ${lent})`
  },
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
