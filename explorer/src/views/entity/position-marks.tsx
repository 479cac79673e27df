/** Beside a position: since when, whether it turned round, and how many claims stand behind it, as a link to them. */
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { Day } from '../../elements/day.tsx'
import type { DayFragment } from '../../elements/name.graphql.ts'
import { catalog } from '../../words/catalog.ts'
import { useTexts } from '../../words/texts.ts'
import styles from './position-marks.module.css'

/** So much of a history the questions of this folder ask for: its beginning. The count says so where there is more. */
const asked = 40

const useMarkTexts = catalog(
  { since: 'since ', sinceAfter: '', reversed: 'turned round', atLeast: (n: number) => `at least ${n} claims` },
  { since: '', sinceAfter: 'から', reversed: '立場を転換', atLeast: (n: number) => `発言${n}件以上` },
)

interface Props {
  position: { since: DayFragment | null; reversed: boolean; history: readonly unknown[] }
  /** The address of the claims behind it. */
  list: string
  children?: ReactNode
}

export function PositionMarks({ position: { since, reversed, history }, list, children }: Props): ReactNode {
  const words = useTexts()
  const texts = useMarkTexts()
  const { length } = history
  return (
    <span className={styles.marks}>
      {since && (
        <span>
          {texts.since}
          <Day day={since} />
          {texts.sinceAfter}
        </span>
      )}
      {reversed && <strong className={styles.reversed}>↺ {texts.reversed}</strong>}
      <Link href={list}>{length < asked ? words.claims(length) : texts.atLeast(length)}</Link>
      {children}
    </span>
  )
}
