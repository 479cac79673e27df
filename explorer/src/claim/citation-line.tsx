/** One citation: both grades, the source, how the words reach us, where they stand, and the words as the source has them. */

import type { ReactNode } from 'react'
import { Day } from '../elements/day.tsx'
import { Grade } from '../elements/grade.tsx'
import { credibilityWords, reliabilityWords } from '../elements/grade-words.ts'
import { Name } from '../elements/name.tsx'
import { NameList } from '../elements/name-list.tsx'
import { useWords } from '../words/codes.ts'
import { useLanguage } from '../words/language.ts'
import type { CitationOfCardFragment } from './claim-card.graphql.ts'
import styles from './claim-card.module.css'
import { useClaimTexts } from './texts.ts'

export function CitationLine({ citation }: { citation: CitationOfCardFragment }): ReactNode {
  const word = useWords()
  const texts = useClaimTexts()
  const language = useLanguage()
  const { source, via, attribution, credibility, hedged, locator, excerpt } = citation
  const grades = texts.grades(
    reliabilityWords(source.reliability, language),
    credibility ? credibilityWords(credibility, language) : null,
  )
  return (
    <li className={styles.citation}>
      <Grade reliability={source.reliability} credibility={credibility} words={false} />
      <span className={styles.source}>
        <Name of={source} className={styles.cited} />
        <span className={styles.details}>
          {source.publisher && (
            <span>
              <Name of={source.publisher} className={styles.publisher} />
            </span>
          )}
          {source.published && (
            <span>
              <Day day={source.published} />
            </span>
          )}
          {locator && <span>{locator}</span>}
          {attribution && <span>{word('Attribution', attribution)}</span>}
          {hedged && <span className={styles.reserve}>{texts.hedgedShort}</span>}
          <span className={styles.long} aria-hidden="true">
            {grades}
          </span>
          {via.length > 0 && (
            <span className={styles.long}>
              {texts.via}
              <NameList of={via} />
            </span>
          )}
        </span>
        {excerpt && (
          <q className={styles.excerpt} lang={excerpt.lang}>
            {excerpt.text}
          </q>
        )}
      </span>
    </li>
  )
}
