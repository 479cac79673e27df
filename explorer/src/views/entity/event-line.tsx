/** An event in a list: when, what, who took part as what. */
import type { ReactNode } from 'react'
import { Day } from '../../elements/day.tsx'
import { Name } from '../../elements/name.tsx'
import { useWords } from '../../words/codes.ts'
import type { EventLineFragment } from './lists.graphql.ts'
import { Roles } from './roles.tsx'
import styles from './rows.module.css'
import { useRecordTexts } from './texts.ts'

/** `of` is the record whose page this is: what it was there stands first, and the others behind it. */
export function EventLine({ event, of }: { event: EventLineFragment; of?: string }): ReactNode {
  const word = useWords()
  const texts = useRecordTexts()
  return (
    <li className={styles.row}>
      <span className={styles.day}>
        <Day day={event.time} reportedBy={event.reportedBy} />
      </span>
      <span className={styles.what}>
        <Name of={event} />
        <span className={styles.marks}>
          {event.type && <span>{word('EventType', event.type)}</span>}
          {event.status !== 'OCCURRED' && <strong>{word('EventStatus', event.status)}</strong>}
          {event.outcome !== 'UNKNOWN' && <span>{word('EventOutcome', event.outcome)}</span>}
          {event.coding === 'MACHINE' && <span className={styles.machine}>{texts.machine}</span>}
        </span>
        <Roles list="ParticipantRole" parts={event.participants} of={of} />
      </span>
    </li>
  )
}
