/** Who speaks to whom: with the title that the source gives, and on whose behalf. */

import type { ReactNode } from 'react'
import { Comma } from '../elements/comma.tsx'
import { Name } from '../elements/name.tsx'
import { NameList } from '../elements/name-list.tsx'
import { useLanguage } from '../words/language.ts'
import { bracketed } from '../words/punctuation.ts'
import type { ClaimCardFragment } from './claim-card.graphql.ts'
import styles from './claim-card.module.css'
import { useClaimTexts } from './texts.ts'

export function Speakers({ claim }: { claim: Pick<ClaimCardFragment, 'speakers' | 'addressees'> }): ReactNode {
  const texts = useClaimTexts()
  const language = useLanguage()
  const { speakers, addressees } = claim
  return (
    <span className={styles.speakers}>
      {speakers.length === 0 && <span className={styles.nobody}>{texts.nobody}</span>}
      {speakers.map(({ actor, capacity, named, onBehalfOf }, index) => (
        <span key={actor.id}>
          {index > 0 && <Comma />}
          <strong>
            <Name of={actor} />
          </strong>
          {capacity && <span className={styles.capacity}> {texts.asTitled(capacity)}</span>}
          {!named && <span className={styles.capacity}>{bracketed(texts.unnamed, language)}</span>}
          {onBehalfOf && (
            <span className={styles.capacity}>
              {' '}
              {texts.onBehalfOf}
              <Name of={onBehalfOf} />
            </span>
          )}
        </span>
      ))}
      {addressees.length > 0 && (
        <span className={styles.to}>
          {' '}
          <span aria-hidden="true">→</span> <span className="visually-hidden">{texts.to} </span>
          <NameList of={addressees} />
        </span>
      )}
    </span>
  )
}
