/** The facets of a list, in their groups. */
import type { ReactNode } from 'react'
import { Facet } from './facet.tsx'
import type { Change, FacetGroup, Values } from './facet-spec.ts'
import styles from './facets.module.css'

export function Facets({
  groups,
  values,
  change,
}: {
  groups: readonly FacetGroup[]
  values: Values
  change: Change
}): ReactNode {
  return groups.map(({ title, facets }) => (
    <section key={title} className={styles.group}>
      <h3 className={styles.groupTitle}>{title}</h3>
      {facets.map((facet) => (
        <Facet key={facet.name} facet={facet} values={values} change={change} />
      ))}
    </section>
  ))
}
