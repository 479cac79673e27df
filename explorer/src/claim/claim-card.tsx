/** The claim card: who → to whom → what was done by saying it → about what, when, and according to whom. The same everywhere. */

import type { ReactNode } from 'react'
import { Link, useSearch } from 'wouter'
import { addressOf } from '../address/parameters.ts'
import { CiteButton } from '../citing/cite-button.tsx'
import { DossierButton } from '../dossier/dossier-button.tsx'
import { Day } from '../elements/day.tsx'
import { Label, Name } from '../elements/name.tsx'
import { NameList } from '../elements/name-list.tsx'
import { StanceMark } from '../elements/stance.tsx'
import { CitationLine } from './citation-line.tsx'
import type { ClaimCardFragment } from './claim-card.graphql.ts'
import styles from './claim-card.module.css'
import { ClaimMarks } from './claim-marks.tsx'
import { edgeOf } from './firmness.ts'
import { Relations } from './relations.tsx'
import { Speakers } from './speakers.tsx'
import { useClaimTexts } from './texts.ts'

/** So many citations are asked for on a card; the claim's page has all. */
const citationsAsked = 10

interface Props {
  claim: ClaimCardFragment
  /** More buttons below. */
  actions?: ReactNode
  /** Stands above: the relation to another claim, say. */
  above?: ReactNode
  /** The record whose page this is: the card does not name it again as what the claim is on. */
  of?: string
  /** False on the claim's own page, which has its relations below. */
  relations?: boolean
}

export function ClaimCard({ claim, actions, above, of, relations = true }: Props): ReactNode {
  const texts = useClaimTexts()
  const search = useSearch()
  const { citations, corroboration, proposition, stance } = claim
  const page = addressOf(`/${claim.id}`, {}, {}, search)
  const about = claim.about.filter(({ id }) => id !== of)
  return (
    <article className={`${styles.card} ${styles[edgeOf(citations)]}`} data-claim={claim.id}>
      {above}
      <header className={styles.head}>
        <Speakers claim={claim} />
        <span className={styles.when}>
          <Day day={claim.said} reportedBy={claim.reportedBy} />
        </span>
      </header>
      <p className={styles.text}>
        <Link href={page}>
          <Label of={claim} />
        </Link>
      </p>
      {proposition && (
        <p className={styles.line}>
          {stance && <StanceMark stance={stance} />}{' '}
          {proposition.id !== of && (
            <>
              {texts.on}
              <Name of={proposition} />
            </>
          )}
        </p>
      )}
      {claim.conditions.map(({ text }) => (
        <p key={text} className={styles.condition}>
          {texts.ifMet}
          {text}
        </p>
      ))}
      <ClaimMarks claim={claim} />
      {about.length > 0 && (
        <p className={styles.about}>
          {texts.about}
          <NameList of={about} />
        </p>
      )}
      {claim.replacedBy && (
        <p className={styles.warning}>
          {texts.replacedBy}
          <Name of={claim.replacedBy} />
        </p>
      )}
      {citations.length === 0 ? (
        <p className={styles.warning}>{texts.noSource}</p>
      ) : (
        <ul className={styles.citations}>
          {citations.map((citation) => (
            <CitationLine key={citation.id} citation={citation} />
          ))}
        </ul>
      )}
      <footer className={styles.foot}>
        {corroboration && (
          <Link href={page} className={styles.support}>
            {texts.support(
              citations.length < citationsAsked ? citations.length : corroboration.sources,
              corroboration.independentSources,
            )}
          </Link>
        )}
        {citations.length === citationsAsked && <Link href={page}>{texts.more}</Link>}
        <span className={styles.actions}>
          <CiteButton id={claim.id} label={claim.label} className={styles.action} />
          <DossierButton id={claim.id} label={claim.label} className={styles.action} />
          {actions}
        </span>
        {relations && <Relations id={claim.id} />}
      </footer>
    </article>
  )
}
