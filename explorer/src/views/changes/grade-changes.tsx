/** Grades that imports changed: found in the history of the records. */
import { type ReactNode, useEffect } from 'react'
import { Link, useSearch } from 'wouter'
import { useMoment } from '../../address/moment.ts'
import { addressOf } from '../../address/parameters.ts'
import { useList, variablesSent } from '../../asking/use-answer.ts'
import { useOpening } from '../../asking/use-opening.ts'
import { PanelFrame, Waiting } from '../../elements/panel.tsx'
import { PropertyChanges } from '../../elements/property-changes.tsx'
import { at, type TwoMoments } from '../../positions/two-moments.ts'
import { GradeChanges as Question } from './changes.graphql.ts'
import styles from './changes.module.css'
import { gradesIn, subjectOf } from './grades-in.ts'
import { recordedSince } from './parameters.ts'
import { useChangesTexts } from './texts.ts'

/** So much of the history is read at most. */
const lookedAtMost = 2_000

export function GradeChanges({ compared }: { compared: TwoMoments }): ReactNode {
  const texts = useChangesTexts()
  const search = useSearch()
  const moment = at(useMoment(), 'known', compared.to)
  const opening = useOpening('always')
  const variables = { since: recordedSince(compared) }
  const list = useList(Question, variables, ({ changes }) => changes, { enabled: opening.opened, moment })
  const { rows, hasNextPage, isFetching, isError, fetchNextPage } = list
  const wants = opening.opened && hasNextPage && !isFetching && !isError && rows.length < lookedAtMost
  useEffect(() => {
    if (wants) void fetchNextPage()
  }, [wants, fetchNextPage])
  const found = gradesIn(rows)
  return (
    <PanelFrame
      id="grades"
      title={texts.grades}
      asked={{ question: Question, variables: variablesSent(Question, variables, moment) }}
    >
      <p className={styles.hint}>{texts.gradesHint}</p>
      <Waiting answer={list} opening={opening}>
        {found.length === 0 && !hasNextPage && <p>{texts.noGrades}</p>}
        <ul className={styles.differences}>
          {found.map(({ subject, changes, when }) => {
            const { id, label, kind } = subjectOf(subject, texts.inCitation)
            return (
              <li key={`${id} ${when}`} className={styles.difference}>
                <p className={styles.who}>
                  <Link href={addressOf(`/${id}`, {}, {}, search)}>{label}</Link>
                </p>
                <PropertyChanges kind={kind} changes={changes} />
              </li>
            )
          })}
        </ul>
        {hasNextPage && rows.length >= lookedAtMost && <p className={styles.hint}>{texts.gradesCut(rows.length)}</p>}
      </Waiting>
    </PanelFrame>
  )
}
