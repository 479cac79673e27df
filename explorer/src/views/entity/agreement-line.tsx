/** An agreement in a list: when it was signed, what became of it, who is party to it as what. */
import type { ReactNode } from 'react'
import { Day } from '../../elements/day.tsx'
import { Name } from '../../elements/name.tsx'
import { useWords } from '../../words/codes.ts'
import type { AgreementLineFragment } from './lists.graphql.ts'
import { Roles } from './roles.tsx'
import styles from './rows.module.css'

export function AgreementLine({ agreement, of }: { agreement: AgreementLineFragment; of?: string }): ReactNode {
  const word = useWords()
  return (
    <li className={styles.row}>
      <span className={styles.day}>
        <Day day={agreement.signed} reportedBy={agreement.reportedBy} />
      </span>
      <span className={styles.what}>
        <Name of={agreement} />
        <span className={styles.marks}>
          <strong>{word('AgreementStatus', agreement.status)}</strong>
          {agreement.stage && <span>{word('AgreementStage', agreement.stage)}</span>}
        </span>
        <Roles list="PartyRole" parts={agreement.parties} of={of} />
      </span>
    </li>
  )
}
