/** What a claim contradicts, answers, repeats …, one line each; whether somebody recorded it or it follows from stances. */

import type { ReactNode } from 'react'
import { Day } from '../elements/day.tsx'
import { Name } from '../elements/name.tsx'
import { NameList } from '../elements/name-list.tsx'
import { StanceMark } from '../elements/stance.tsx'
import { useRelationTexts } from './relation-texts.ts'
import { relationForm } from './relation-words.ts'
import type { RelationOfClaimFragment } from './relations.graphql.ts'
import styles from './relations.module.css'
import { SourceMarks } from './source-marks.tsx'

export function RelationList({ id, links }: { id: string; links: readonly RelationOfClaimFragment[] }): ReactNode {
  const texts = useRelationTexts()
  return (
    <ul className={styles.list}>
      {links.map(({ relation, other }) => (
        <li key={relation.id} className={styles.relation}>
          <span className={styles.type}>{texts[relationForm(relation.type, relation.from.id, id)]}</span>
          <span className={styles.other}>
            <span className={styles.who}>
              <NameList of={other.speakers.map(({ actor }) => actor)} />{' '}
              <Day day={other.said} reportedBy={other.reportedBy} />
            </span>
            <span>
              {other.stance && relation.type === 'CONTRADICTS' && <StanceMark stance={other.stance} />}{' '}
              <Name of={other} />
            </span>
            <span className={styles.basis}>
              {relation.basis === 'CURATED' ? texts.curated : texts.derived}
              {relation.type === 'CONTRADICTS' && ` · ${texts[relation.timing]}`}
              {relation.note && ` · ${relation.note}`}
            </span>
            {relation.citations.length > 0 && <SourceMarks citations={relation.citations} />}
          </span>
        </li>
      ))}
    </ul>
  )
}
