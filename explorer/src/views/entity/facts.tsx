/** Names and values, e.g. `Place: Kasumiori`; what is not recorded is left out. */
import { Fragment, type ReactNode } from 'react'
import { Comma } from '../../elements/comma.tsx'
import type { NameFragment } from '../../elements/name.graphql.ts'
import { Name } from '../../elements/name.tsx'
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

/** Records in a row, or nothing if there are none. */
export function Names({ of }: { of: readonly NameFragment[] }): ReactNode {
  return of.map((each, index) => (
    <span key={each.id}>
      {index > 0 && <Comma />}
      <Name of={each} />
    </span>
  ))
}

export const names = (of: readonly NameFragment[]): ReactNode => (of.length > 0 ? <Names of={of} /> : null)
