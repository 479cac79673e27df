/** One citation: the source, how the words reach us, and both grades. */
import type { ReactNode } from 'react'
import { Day } from '../elements/day.tsx'
import { Grade } from '../elements/grade.tsx'
import { Name } from '../elements/name.tsx'
import { useWords } from '../words/codes.ts'
import type { CitationOfCardFragment } from './claim-card.graphql.ts'
import styles from './claim-card.module.css'
import { useClaimTexts } from './texts.ts'

export function CitationLine({ citation }: { citation: CitationOfCardFragment }): ReactNode {
  const word = useWords()
  const texts = useClaimTexts()
  const { source, via, attribution, credibility, hedged, locator, excerpt } = citation
  return (
    <li>
      <Grade reliability={source.reliability} credibility={credibility} /> <Name of={source} />{' '}
      {source.published && (
        <span className={styles.published}>
          (<Day day={source.published} />)
        </span>
      )}{' '}
      {via.length > 0 && (
        <span>
          {texts.via}{' '}
          {via.map((each, index) => (
            <span key={each.id}>
              {index > 0 && ', '}
              <Name of={each} />
            </span>
          ))}{' '}
        </span>
      )}
      {attribution && <span className={styles.mark}>{word('Attribution', attribution)}</span>}
      {hedged && (
        <span className={styles.mark} title={texts.hedged}>
          {texts.hedged}
        </span>
      )}
      {locator && <span className={styles.mark}>{locator}</span>}
      {excerpt && (
        <blockquote className={styles.excerpt} lang={excerpt.lang}>
          {excerpt.text}
        </blockquote>
      )}
    </li>
  )
}
