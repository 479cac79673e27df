/** A filter of claims, for all panels or for one: closed until it is needed, with what is chosen as chips. */
import type { ReactNode } from 'react'
import { Chosen } from '../../filters/chosen.tsx'
import type { Change, Values } from '../../filters/facet-spec.ts'
import { Facets } from '../../filters/facets.tsx'
import styles from './dashboard.module.css'
import { allFacets, facetGroups } from './facets.ts'
import { useDashboardTexts } from './texts.ts'

export function BoardFilter({ title, values, change }: { title: string; values: Values; change: Change }): ReactNode {
  const texts = useDashboardTexts()
  const groups = facetGroups(texts)
  return (
    <div className={styles.filter}>
      <details className={styles.more}>
        <summary>{title}</summary>
        <div className={styles.facets}>
          <Facets groups={groups} values={values} change={change} />
        </div>
        <p className={styles.hint}>{texts.ownWins}</p>
      </details>
      <Chosen facets={allFacets(groups)} values={values} change={change} />
    </div>
  )
}
