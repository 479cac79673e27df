/** Who said what: the list of claims, by whatever an analyst would sort them out with. */
import { type ReactNode, useCallback, useMemo } from 'react'
import { claimFilterFrom, claimOrderFrom, claimParameters } from '../../address/claim-filter.ts'
import { useParameters } from '../../address/parameters.ts'
import type { ClaimCardFragment } from '../../claim/claim-card.graphql.ts'
import { ClaimCard } from '../../claim/claim-card.tsx'
import type { Change } from '../../filters/facet-spec.ts'
import { ListPage } from '../../lists/list-page.tsx'
import type { Form, ListSpec } from '../../lists/list-spec.ts'
import { ClaimLine, ClaimLineHead } from './claim-line.tsx'
import {
  ClaimCards,
  ClaimCounts,
  type ClaimLineFragment,
  type ClaimsTakenQuery,
  ClaimTable,
  ClaimTotal,
} from './claims.graphql.ts'
import { claimFacets } from './facets.ts'
import { claimsTaking } from './taking.ts'
import { useClaimsTexts } from './texts.ts'

const cards: Form<ClaimCardFragment> = {
  rows: ClaimCards,
  row: (claim) => <ClaimCard claim={claim} />,
  estimate: 240,
}

const lines: Form<ClaimLineFragment> = {
  rows: ClaimTable,
  row: (claim) => <ClaimLine claim={claim} />,
  head: <ClaimLineHead />,
  estimate: 56,
}

const orders = ['SAID_DESC', 'SAID_ASC', 'REPORTED_DESC', 'REPORTED_ASC', 'RECORDED_DESC', 'RECORDED_ASC'] as const

type Taken = NonNullable<ClaimsTakenQuery['list']>['nodes'][number]

export function View(): ReactNode {
  const texts = useClaimsTexts()
  const [values, set] = useParameters(claimParameters)
  const change: Change = useCallback(
    // Who was chosen at one level is nobody at another.
    (changed, how) => set('level' in changed ? { ...changed, wordsOf: [] } : changed, how),
    [set],
  )
  const common = useMemo(
    (): Omit<ListSpec<never, Taken>, 'form'> => ({
      title: texts.title,
      counted: texts.counted,
      asks: (given) => ({ filter: claimFilterFrom(given) }),
      ordersBy: (given) => ({ orderBy: claimOrderFrom(given) }),
      orders: orders.map((value) => ({ value, text: texts[value] })),
      forms: [
        { name: 'cards', text: texts.cards },
        { name: 'table', text: texts.table },
      ],
      total: ClaimTotal,
      counts: ClaimCounts,
      groups: claimFacets(texts, values),
      nothing: texts.nothing,
      take: claimsTaking,
    }),
    [texts, values],
  )
  return values.form === 'table' ? (
    <ListPage key="table" spec={{ ...common, form: lines }} values={values} change={change} />
  ) : (
    <ListPage key="cards" spec={{ ...common, form: cards }} values={values} change={change} />
  )
}
