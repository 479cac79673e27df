/** A point of an agreement: whether it stands, whom it obliges, whom it benefits, how much, and what was said about it. */

import type { ReactNode } from 'react'
import { SourceMarks } from '../../claim/source-marks.tsx'
import { Name } from '../../elements/name.tsx'
import { useWords } from '../../words/codes.ts'
import { useLanguage } from '../../words/language.ts'
import { semicolonOf } from '../../words/punctuation.ts'
import type { ProvisionRowFragment } from './agreement.graphql.ts'
import { useAgreementTexts } from './agreement-texts.ts'
import { amountWords } from './amounts.ts'
import { Facts, names } from './facts.tsx'
import styles from './provision.module.css'
import { Sides } from './sides-about.tsx'

/** Whether a point stands, by shape as well as by word. */
const signs: Record<string, string> = { AGREED: '✓', PROPOSED: '○', REJECTED: '✕', DROPPED: '–', UNCLEAR: '?' }

export function ProvisionRow({ provision }: { provision: ProvisionRowFragment }): ReactNode {
  const word = useWords()
  return (
    <li className={styles.provision}>
      <span className={`${styles.status} ${styles[provision.status] ?? ''}`}>
        <span aria-hidden="true" className={styles.sign}>
          {signs[provision.status] ?? '?'}
        </span>{' '}
        {word('ProvisionStatus', provision.status)}
      </span>
      <div className={styles.body}>
        <Name of={provision} />
        {provision.text !== provision.label && <p className={styles.text}>{provision.text}</p>}
        <ProvisionDetails provision={provision} />
      </div>
    </li>
  )
}

export function ProvisionDetails({ provision }: { provision: ProvisionRowFragment }): ReactNode {
  const texts = useAgreementTexts()
  const language = useLanguage()
  return (
    <>
      <Facts
        rows={[
          [texts.obliges, names(provision.obliges)],
          [texts.benefits, names(provision.benefits)],
          [texts.proposedBy, names(provision.proposedBy)],
          [texts.amounts, provision.amounts.map((amount) => amountWords(amount, language)).join(semicolonOf(language))],
          [texts.sources, provision.citations.length > 0 && <SourceMarks citations={provision.citations} />],
        ]}
      />
      {(provision.claimsAbout?.totalCount ?? 0) > 0 && (
        <Sides id={provision.id} count={provision.claimsAbout?.totalCount ?? 0} />
      )}
    </>
  )
}
