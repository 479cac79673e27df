/** Grades of a source or an item: at least so good, or those ticked; what cannot be judged, or was not, is asked for apart. */
import type { ReactNode } from 'react'
import { none } from '../address/choices.ts'
import { codesOf } from '../words/codes.ts'
import { useLanguage } from '../words/language.ts'
import { CheckList } from './check-list.tsx'
import { CountState } from './count-state.tsx'
import { useCounts } from './counting.ts'
import type { Change, GradesFacet } from './facet-spec.ts'
import styles from './facets.module.css'
import { gradeSign, gradeText } from './grade-names.ts'
import { atLeast, atLeastOf, isJudged } from './grades.ts'
import { useFilterTexts } from './texts.ts'

export function GradesChoice({
  facet,
  chosen,
  change,
}: {
  facet: GradesFacet
  chosen: readonly string[]
  change: Change
}): ReactNode {
  const texts = useFilterTexts()
  const language = useLanguage()
  const answer = useCounts(facet, 10)
  const counts = answer.data?.data.list?.distribution
  const all = codesOf(facet.list)
  const set = (next: string[]) => change({ [facet.name]: next })
  return (
    <CountState answer={answer} counted={facet.by !== undefined}>
      <label className={styles.day}>
        {texts.atLeast}
        <select
          className="field"
          value={atLeastOf(chosen, facet.list) ?? ''}
          onChange={({ target }) => set(target.value === '' ? [] : atLeast(target.value, facet.list))}
        >
          <option value="">–</option>
          {all.filter(isJudged).map((code) => (
            <option key={code} value={code}>
              {gradeSign(facet.list, code)} {gradeText(facet.list, code, language)}
            </option>
          ))}
        </select>
      </label>
      <CheckList
        legend={facet.title}
        choices={[
          ...all.map((code) => ({
            value: code,
            text: (
              <>
                <b>{gradeSign(facet.list, code)}</b> {gradeText(facet.list, code, language)}
              </>
            ),
            count: counts ? (counts.buckets.find(({ key }) => key === code)?.count ?? 0) : null,
          })),
          ...(facet.lacking === undefined
            ? []
            : [{ value: none, text: facet.lacking, count: counts?.missing ?? null }]),
        ]}
        chosen={chosen}
        change={set}
      />
    </CountState>
  )
}
