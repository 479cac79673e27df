/** The claims that are new between the two moments. */

import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { Moment } from '../../address/moment.ts'
import { useList, variablesSent } from '../../asking/use-answer.ts'
import { ClaimCard } from '../../claim/claim-card.tsx'
import { MoreButton } from '../../elements/more-button.tsx'
import { PanelFrame, Waiting } from '../../elements/panel.tsx'
import type { TwoMoments } from '../../positions/two-moments.ts'
import { NewClaims as Question } from './changes.graphql.ts'
import styles from './changes.module.css'
import { newClaimsAddress, newClaimsFilter } from './parameters.ts'
import { useChangesTexts } from './texts.ts'

export function NewClaims({ compared, after }: { compared: TwoMoments; after: Moment }): ReactNode {
  const texts = useChangesTexts()
  const variables = { filter: newClaimsFilter(compared) }
  const list = useList(Question, variables, ({ claims }) => claims, { moment: after })
  const total = list.data?.pages[0]?.data.claims?.totalCount
  const title = { known: texts.newKnown, published: texts.newPublished, valid: texts.newValid }[compared.by]
  return (
    <PanelFrame
      id="new-claims"
      title={title}
      asked={{
        question: Question,
        variables: variablesSent(Question, variables, after),
        data: list.data?.pages.map(({ data }) => data),
      }}
      beside={total != null && <Link href={newClaimsAddress(compared, after)}>{texts.count(total)}</Link>}
    >
      <Waiting answer={list}>
        <p className={styles.hint}>{texts[`${compared.by}Hint`]}</p>
        {list.rows.length === 0 && <p>{texts.noClaims}</p>}
        {list.rows.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} />
        ))}
        <MoreButton list={list} />
      </Waiting>
    </PanelFrame>
  )
}
