/** A day, no sharper than its source: in the words of the service, with what it can mean for those who point at it. */
import type { ReactNode } from 'react'
import { useLanguage } from '../words/language.ts'
import { useTexts } from '../words/texts.ts'
import styles from './day.module.css'
import { useDayTexts } from './day-texts.ts'
import { dayWords } from './instant-words.ts'
import type { DayFragment } from './name.graphql.ts'

/** `reportedBy` is shown where nobody dates the thing itself. */
export function Day({ day, reportedBy }: { day: DayFragment | null; reportedBy?: string | null }): ReactNode {
  const texts = useTexts()
  const words = useDayTexts()
  const language = useLanguage()
  if (!day) {
    return reportedBy ? (
      <span className={styles.undated}>{words.reportedBy(dayWords(reportedBy, language))}</span>
    ) : (
      <span className={styles.undated}>{texts.noDate}</span>
    )
  }
  const sharp = day.earliest !== null && day.earliest === day.latest && !day.approximate && !day.uncertain
  const meaning = day.span ? words.span : words.between
  const range = `${day.earliest ?? '…'} – ${day.latest ?? '…'}`
  return (
    <time
      className={sharp ? styles.day : styles.fuzzy}
      dateTime={sharp ? day.edtf : undefined}
      title={sharp ? day.edtf : `${meaning} ${range} (EDTF ${day.edtf})`}
    >
      {day.label}
      {!sharp && day.span && <span className={styles.kind}>{words.lasting}</span>}
    </time>
  )
}
