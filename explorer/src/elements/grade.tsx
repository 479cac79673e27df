/** Admiralty grades as analysts write them: D3 is source D, item 3, with words beside it. */
import type { ReactNode } from 'react'
import { useLanguage } from '../words/language.ts'
import styles from './grade.module.css'
import { gradeLetter, gradeNumber, gradeWords } from './grade-words.ts'

/** The grade of a source and of what it says; `–` for an item that nobody graded. Without `credibility` it is that of a source alone: D. */
export function Grade({
  reliability,
  credibility,
  words = true,
}: {
  reliability: string | null
  credibility?: string | null
  words?: boolean
}): ReactNode {
  const language = useLanguage()
  const said = gradeWords(reliability, credibility, language)
  return (
    <span className={styles.grade}>
      <span className={styles.code} title={said}>
        {gradeLetter(reliability)}
        {credibility !== undefined && gradeNumber(credibility)}
      </span>
      {words ? <span className={styles.words}>{said}</span> : <span className="visually-hidden">{said}</span>}
    </span>
  )
}
