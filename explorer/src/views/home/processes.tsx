/** The negotiations and how they stand. */
import type { ReactNode } from 'react'
import { Link, useSearch } from 'wouter'
import { addressOf } from '../../address/parameters.ts'
import { Day } from '../../elements/day.tsx'
import { Name } from '../../elements/name.tsx'
import { Panel } from '../../elements/panel.tsx'
import { useWords } from '../../words/codes.ts'
import { HomeProcesses, type HomeProcessesQuery } from './home.graphql.ts'
import styles from './home.module.css'
import { useHomeTexts } from './texts.ts'

type Process = NonNullable<HomeProcessesQuery['processes']>['nodes'][number]

/** Since when it stands as it does: the day of the last point of its history, if that has the same status. */
function sinceWhen({ status, statusHistory }: Process): Process['statusHistory'][number]['on'] {
  const last = statusHistory.at(-1)
  return last?.status === status ? last.on : null
}

export function Processes(): ReactNode {
  const texts = useHomeTexts()
  const word = useWords()
  const search = useSearch()
  return (
    <Panel
      id="processes"
      title={texts.processes}
      question={HomeProcesses}
      variables={{}}
      isEmpty={({ processes }) => !processes?.nodes.length}
    >
      {({ processes }) => (
        <>
          <ul className="plain-list">
            {processes?.nodes.map((process) => {
              const since = sinceWhen(process)
              return (
                <li key={process.id} className={styles.process}>
                  <p>
                    <strong>
                      <Name of={process} />
                    </strong>{' '}
                    <span className={styles.status}>{word('ProcessStatus', process.status)}</span>
                    {since && (
                      <span className={styles.soft}>
                        {' '}
                        {texts.since} <Day day={since} />
                        {texts.sinceEnd}
                      </span>
                    )}
                  </p>
                  {process.description && <p className={styles.soft}>{process.description}</p>}
                </li>
              )
            })}
          </ul>
          {processes && (processes.totalCount ?? 0) > processes.nodes.length && (
            <p className={styles.all}>
              <Link href={addressOf('/processes', {}, {}, search)}>{texts.allProcesses}</Link>
            </p>
          )}
        </>
      )}
    </Panel>
  )
}
