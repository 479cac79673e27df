/** The latest claims that pass a filter; the number opens the list of all, which has the same filter. */
import type { ReactNode } from 'react'
import { Link, useSearch } from 'wouter'
import { type ClaimValues, claimFilterFrom, claimsAddress } from '../../address/claim-filter.ts'
import { ClaimCard } from '../../claim/claim-card.tsx'
import { Panel } from '../../elements/panel.tsx'
import styles from './entity.module.css'
import { ClaimsOf } from './record.graphql.ts'
import { useRecordTexts } from './texts.ts'

interface Props {
  id: string
  title: string
  /** The record whose page this is; its cards do not name it again. */
  of?: string
  /** Which claims; as in the address of a list of claims. */
  values: Partial<ClaimValues>
  first?: number
  hideEmpty?: boolean
  nothing?: string
}

export function ClaimsPanel({ id, title, of, values, first = 5, hideEmpty, nothing }: Props): ReactNode {
  const texts = useRecordTexts()
  const search = useSearch()
  return (
    <Panel
      id={id}
      title={title}
      question={ClaimsOf}
      variables={{ filter: claimFilterFrom(values), first }}
      isEmpty={({ claims }) => claims?.nodes.length === 0}
      hideEmpty={hideEmpty}
      nothing={nothing}
      beside={({ claims }) =>
        claims?.totalCount ? (
          <Link href={claimsAddress(values, search)}>{texts.allClaims(claims.totalCount)}</Link>
        ) : null
      }
    >
      {({ claims }) => (
        <>
          {claims?.nodes.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} of={of} />
          ))}
          {claims && (claims.totalCount ?? 0) > claims.nodes.length && (
            <p className={styles.all}>
              <Link href={claimsAddress(values, search)}>{texts.allClaims(claims.totalCount ?? 0)}</Link>
            </p>
          )}
        </>
      )}
    </Panel>
  )
}
