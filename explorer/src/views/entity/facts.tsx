/** Names and values, e.g. `Place: Kasumiori`; what is not recorded is left out. */

import { Fragment, type ReactNode } from 'react'
import type { NameFragment } from '../../elements/name.graphql.ts'
import { NameList } from '../../elements/name-list.tsx'
import styles from './rows.module.css'

export function Facts({ rows }: { rows: readonly (readonly [string, ReactNode])[] }): ReactNode {
  return (
    <dl className={styles.facts}>
      {rows
        .filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false)
        .map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
    </dl>
  )
}

/** Records in a line, or nothing if there are none. */
export const names = (of: readonly NameFragment[]): ReactNode => (of.length > 0 ? <NameList of={of} /> : null)
