/** The page of an agreement: what it lays down point by point, who is party to it, and what became of it. */
import type { ReactNode } from 'react'
import { SourceMarks } from '../../claim/source-marks.tsx'
import { Day } from '../../elements/day.tsx'
import { Name } from '../../elements/name.tsx'
import { Panel } from '../../elements/panel.tsx'
import { useWords } from '../../words/codes.ts'
import { AgreementParties, AgreementProvisions, AgreementRelated, AgreementStatus } from './agreement.graphql.ts'
import { useAgreementTexts } from './agreement-texts.ts'
import { ClaimsPanel } from './claims-panel.tsx'
import { Facts, names } from './facts.tsx'
import { PartRows } from './part-rows.tsx'
import { ProvisionRow } from './provision-row.tsx'
import styles from './rows.module.css'
import { StatusSteps } from './status-steps.tsx'

export function Agreement({ id }: { id: string }): ReactNode {
  const texts = useAgreementTexts()
  return (
    <>
      <Panel
        id="provisions"
        title={texts.provisions}
        question={AgreementProvisions}
        variables={{ id }}
        isEmpty={({ agreement }) => !agreement?.provisions.length}
        nothing={texts.noProvisions}
      >
        {({ agreement }) => (
          <ol className="plain-list">
            {agreement?.provisions.map((provision) => (
              <ProvisionRow key={provision.id} provision={provision} />
            ))}
          </ol>
        )}
      </Panel>
      <ClaimsPanel id="said" title={texts.saidIn} values={{ saidIn: [id] }} first={3} hideEmpty />
      <ClaimsPanel id="about" title={texts.about} values={{ about: [id] }} nothing={texts.nothingSaid} />
    </>
  )
}

export function AgreementBeside({ id }: { id: string }): ReactNode {
  const texts = useAgreementTexts()
  const word = useWords()
  return (
    <>
      <Panel id="status" title={texts.status} question={AgreementStatus} variables={{ id }}>
        {({ agreement }) =>
          agreement && (
            <>
              <StatusSteps list="AgreementStatus" now={agreement.status} steps={agreement.statusHistory} />
              <Facts
                rows={[
                  [texts.signed, <Day key="day" day={agreement.signed} reportedBy={agreement.reportedBy} />],
                  [texts.stage, agreement.stage && word('AgreementStage', agreement.stage)],
                  [texts.form, agreement.form && word('AgreementForm', agreement.form)],
                  [texts.processes, names(agreement.processes)],
                  [texts.topics, names(agreement.topics)],
                  [texts.documents, names(agreement.documents)],
                ]}
              />
            </>
          )
        }
      </Panel>
      <Panel id="parties" title={texts.parties} question={AgreementParties} variables={{ id }}>
        {({ agreement }) => agreement && <PartRows list="PartyRole" parts={agreement.parties} />}
      </Panel>
      <Related id={id} />
    </>
  )
}

function Related({ id }: { id: string }): ReactNode {
  const texts = useAgreementTexts()
  const word = useWords()
  return (
    <Panel
      id="related"
      title={texts.related}
      question={AgreementRelated}
      variables={{ id }}
      hideEmpty
      isEmpty={({ agreement }) => !agreement || agreement.relatedTo.length + agreement.events.length === 0}
    >
      {({ agreement }) =>
        agreement && (
          <ul className="plain-list">
            {agreement.relatedTo.map(({ type, agreement: other, citations }) => (
              <li key={type + other.id} className={styles.row}>
                <span className={styles.day}>
                  <Day day={other.signed} reportedBy={other.reportedBy} />
                </span>
                <span className={styles.what}>
                  <span>
                    <span className={styles.quiet}>{word('AgreementRelationType', type)}</span> <Name of={other} />{' '}
                    <span className={styles.quiet}>{word('AgreementStatus', other.status)}</span>
                  </span>
                  {citations.length > 0 && <SourceMarks citations={citations} />}
                </span>
              </li>
            ))}
            {agreement.events.map((event) => (
              <li key={event.id} className={styles.row}>
                <span className={styles.day}>
                  <Day day={event.time} reportedBy={event.reportedBy} />
                </span>
                <span>
                  <span className={styles.quiet}>{texts.negotiatedAt}</span>
                  <Name of={event} />
                </span>
              </li>
            ))}
          </ul>
        )
      }
    </Panel>
  )
}
