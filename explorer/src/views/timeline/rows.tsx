/** The rows of the timeline as a table; at narrow widths each is a card. */

import type { ReactNode } from 'react'
import { Day } from '../../elements/day.tsx'
import { Name } from '../../elements/name.tsx'
import { NameList } from '../../elements/name-list.tsx'
import type { MomentFragment } from '../../moments/moment.graphql.ts'
import { useWords } from '../../words/codes.ts'
import { useTimelineTexts } from './texts.ts'
import styles from './timeline.module.css'

/** So many are asked for of each moment; its page has all. */
const actorsAsked = 4

export function Rows({
  name,
  rows,
}: {
  name: string
  rows: readonly { key: string; item: MomentFragment }[]
}): ReactNode {
  const texts = useTimelineTexts()
  return (
    <table className={`table ${styles.rows}`}>
      <caption className="visually-hidden">{name}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.when}</th>
          <th scope="col">{texts.what}</th>
          <th scope="col">{texts.who}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, item }) => (
          <Row key={key} id={key} item={item} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ id, item }: { id: string; item: MomentFragment }): ReactNode {
  const word = useWords()
  const texts = useTimelineTexts()
  const { entity, label, time, actors, kind } = item
  // A change of status is called by its record's name and the status: what is marked of the one is marked of the other.
  const labels = entity.labels.map((each) => (each.value === entity.label ? { ...each, value: label } : each))
  const status = 'status' in entity ? entity.status : undefined
  return (
    <tr id={id} tabIndex={-1}>
      <td className={styles.when}>
        <Day day={time} reportedBy={entity.reportedBy} />
      </td>
      <td>
        <Name of={{ ...entity, label, labels }} /> <span className={styles.kind}>{word('EntityKind', kind)}</span>
        {status && status !== 'OCCURRED' && <span className={styles.kind}> · {word('EventStatus', status)}</span>}
        {'coding' in entity && entity.coding === 'MACHINE' && <span className={styles.kind}> · {texts.machine}</span>}
      </td>
      <td>
        <NameList of={actors} />
        {actors.length === actorsAsked && ' …'}
      </td>
    </tr>
  )
}
