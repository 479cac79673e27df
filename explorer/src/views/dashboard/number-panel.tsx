/** How many claims pass: a number that opens its list. */
import type { ReactNode } from 'react'
import { Link, useSearch } from 'wouter'
import { claimFilterFrom, claimsAddress } from '../../address/claim-filter.ts'
import { Panel } from '../../elements/panel.tsx'
import { useLanguage } from '../../words/language.ts'
import { DashboardNumber } from './dashboard.graphql.ts'
import styles from './dashboard.module.css'
import type { PanelProps } from './panel-props.ts'

export function NumberPanel({ id, title, filter }: PanelProps): ReactNode {
  const language = useLanguage()
  const search = useSearch()
  return (
    <Panel
      id={id}
      title={title}
      question={DashboardNumber}
      variables={{ filter: claimFilterFrom(filter) }}
      dear="known"
    >
      {({ claims }) => (
        <p className={styles.number}>
          <Link href={claimsAddress(filter, search)}>{claims?.totalCount?.toLocaleString(language) ?? '–'}</Link>
        </p>
      )}
    </Panel>
  )
}
