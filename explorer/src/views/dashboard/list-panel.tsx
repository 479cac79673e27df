/** The latest claims. */
import type { ReactNode } from 'react'
import { Link, useSearch } from 'wouter'
import { claimFilterFrom, claimsAddress } from '../../address/claim-filter.ts'
import { ClaimCard } from '../../claim/claim-card.tsx'
import { Panel } from '../../elements/panel.tsx'
import { DashboardList } from './dashboard.graphql.ts'
import type { PanelProps } from './panel-props.ts'
import { useDashboardTexts } from './texts.ts'

export function ListPanel({ id, title, values, filter }: PanelProps): ReactNode {
  const texts = useDashboardTexts()
  const search = useSearch()
  const variables = {
    filter: claimFilterFrom(filter),
    orderBy: [{ by: values.first, direction: 'DESC' as const }],
    first: Math.min(values.many, 20),
  }
  const address = claimsAddress({ ...filter, order: `${values.first}_DESC` }, search)
  return (
    <Panel
      id={id}
      title={title}
      question={DashboardList}
      variables={variables}
      isEmpty={({ claims }) => !claims?.nodes.length}
      beside={() => <Link href={address}>{texts.openList}</Link>}
    >
      {({ claims }) => claims?.nodes.map((claim) => <ClaimCard key={claim.id} claim={claim} />)}
    </Panel>
  )
}
