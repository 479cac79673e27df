/** A claim as one line of a table, for people who scan; where there is no room, as a small card. */

import type { ReactNode } from 'react'
import { Day } from '../../elements/day.tsx'
import { Grade } from '../../elements/grade.tsx'
import { Name } from '../../elements/name.tsx'
import { NameList } from '../../elements/name-list.tsx'
import { StanceMark } from '../../elements/stance.tsx'
import { useWords } from '../../words/codes.ts'
import styles from './claim-line.module.css'
import type { ClaimLineFragment } from './claims.graphql.ts'
import { useClaimsTexts } from './texts.ts'

/** So many grades are shown on a line. */
const gradesShown = 3

export function ClaimLineHead(): ReactNode {
  const texts = useClaimsTexts()
  return (
    <div className={styles.head} aria-hidden="true">
      <span>{texts.columnDay}</span>
      <span>{texts.columnWho}</span>
      <span>{texts.columnTo}</span>
      <span>{texts.columnStance}</span>
      <span>{texts.columnText}</span>
      <span>{texts.columnGrade}</span>
    </div>
  )
}

export function ClaimLine({ claim }: { claim: ClaimLineFragment }): ReactNode {
  const texts = useClaimsTexts()
  const word = useWords()
  return (
    <dl className={styles.line} data-claim={claim.id}>
      <div className={styles.day}>
        <dt>{texts.columnDay}</dt>
        <dd>
          <Day day={claim.said} reportedBy={claim.reportedBy} />
        </dd>
      </div>
      <div>
        <dt>{texts.columnWho}</dt>
        <dd>{claim.speakers.length > 0 ? <NameList of={claim.speakers.map(({ actor }) => actor)} /> : '–'}</dd>
      </div>
      <div className={claim.addressees.length === 0 ? styles.none : undefined}>
        <dt>{texts.columnTo}</dt>
        <dd>
          <NameList of={claim.addressees} />
        </dd>
      </div>
      <div>
        <dt>{texts.columnStance}</dt>
        <dd>{claim.stance ? <StanceMark stance={claim.stance} /> : word('SpeechAct', claim.speechAct)}</dd>
      </div>
      <div className={styles.text}>
        <dt>{texts.columnText}</dt>
        <dd>
          <Name of={claim} />
        </dd>
      </div>
      <div>
        <dt>{texts.columnGrade}</dt>
        <dd className={styles.grades}>
          {claim.citations.slice(0, gradesShown).map(({ id, credibility, source }) => (
            <span key={id} title={source.label}>
              <Grade reliability={source.reliability} credibility={credibility} words={false} />
            </span>
          ))}
          {claim.citations.length > gradesShown && (
            <span>
              +<span className="visually-hidden">{texts.moreSources}</span>
            </span>
          )}
          {claim.citations.length === 0 && '–'}
        </dd>
      </div>
    </dl>
  )
}
