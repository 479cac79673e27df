/** Negotiations and agreements that stand differently at the two moments. */
import { type ReactNode, useMemo } from 'react'
import type { Moment } from '../../address/moment.ts'
import { useAnswer, variablesSent } from '../../asking/use-answer.ts'
import { Name } from '../../elements/name.tsx'
import { PanelFrame, Waiting } from '../../elements/panel.tsx'
import { useWords } from '../../words/codes.ts'
import { StatusesAt } from './changes.graphql.ts'
import styles from './changes.module.css'
import { statusDifferences } from './status-differences.ts'
import { useChangesTexts } from './texts.ts'

export function StatusChanges({ before, after }: { before: Moment; after: Moment }): ReactNode {
  const texts = useChangesTexts()
  const word = useWords()
  const earlier = useAnswer(StatusesAt, {}, { moment: before })
  const later = useAnswer(StatusesAt, {}, { moment: after })
  const [was, is] = [earlier.data?.data, later.data?.data]
  const differences = useMemo(() => (was && is ? statusDifferences(was, is) : []), [was, is])
  const status = (kind: string, code: string | null, none: string) =>
    code ? word(kind === 'PROCESS' ? 'ProcessStatus' : 'AgreementStatus', code) : none
  return (
    <PanelFrame
      id="statuses"
      title={texts.statuses}
      asked={{ question: StatusesAt, variables: variablesSent(StatusesAt, {}, after), data: is }}
    >
      <Waiting answer={later.data ? earlier : later}>
        {differences.length === 0 ? (
          <p>{texts.noStatuses}</p>
        ) : (
          <ul className={styles.differences}>
            {differences.map(({ record, before: from, after: to }) => (
              <li key={record.id} className={styles.difference}>
                <p className={styles.who}>
                  <strong>
                    <Name of={record} />
                  </strong>
                </p>
                <p className={styles.change}>
                  <span className={styles.soft}>{status(record.kind, from, texts.notThere)}</span>{' '}
                  <span aria-hidden="true">→</span>
                  <span className="visually-hidden">{texts.after}</span>{' '}
                  <strong>{status(record.kind, to, texts.goneNow)}</strong>
                </p>
              </li>
            ))}
          </ul>
        )}
      </Waiting>
    </PanelFrame>
  )
}
