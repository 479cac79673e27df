/** How something came to its status: each step with its day and the sources that say so. */
import type { ReactNode } from 'react'
import type { SourceMarkFragment } from '../../claim/source-marks.graphql.ts'
import { SourceMarks } from '../../claim/source-marks.tsx'
import { Day } from '../../elements/day.tsx'
import type { DayFragment } from '../../elements/name.graphql.ts'
import { type CodeList, useWords } from '../../words/codes.ts'
import styles from './rows.module.css'
import { useThingTexts } from './thing-texts.ts'

interface Props {
  list: CodeList
  now: string
  steps: readonly { status: string; on: DayFragment | null; citations: readonly SourceMarkFragment[] }[]
}

export function StatusSteps({ list, now, steps }: Props): ReactNode {
  const word = useWords()
  const texts = useThingTexts()
  if (steps.length === 0) {
    return (
      <p className={styles.lone}>
        <strong>{word(list, now)}</strong> <span className={styles.quiet}>{texts.noHistory}</span>
      </p>
    )
  }
  return (
    <ol className={styles.steps}>
      {steps.map(({ status, on, citations }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step has no id, and the same status may come again
        <li key={index}>
          <span className={styles.day}>
            <Day day={on} />
          </span>
          <span className={styles.what}>
            <span>
              <strong>{word(list, status)}</strong>{' '}
              {index === steps.length - 1 && status === now && <span className={styles.now}>{texts.now}</span>}
            </span>
            <SourceMarks citations={citations} />
          </span>
        </li>
      ))}
    </ol>
  )
}
