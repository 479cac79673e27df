/** Citations where there is little room: each source with both grades, in one line. */
import type { ReactNode } from 'react'
import { Grade } from '../elements/grade.tsx'
import { Name } from '../elements/name.tsx'
import type { SourceMarkFragment } from './source-marks.graphql.ts'
import styles from './source-marks.module.css'
import { useClaimTexts } from './texts.ts'

/** Several places of one source with the same grade are one mark. */
function oncePerSource(citations: readonly SourceMarkFragment[]): SourceMarkFragment[] {
  const mark = ({ source, credibility, hedged }: SourceMarkFragment) => `${source.id} ${credibility} ${hedged}`
  return citations.filter((each, index) => citations.findIndex((other) => mark(other) === mark(each)) === index)
}

export function SourceMarks({ citations }: { citations: readonly SourceMarkFragment[] }): ReactNode {
  const texts = useClaimTexts()
  if (citations.length === 0) return <span className={styles.none}>{texts.noSource}</span>
  return (
    <span className={styles.marks}>
      {oncePerSource(citations).map(({ id, source, credibility, hedged }) => (
        <span key={id} className={styles.mark}>
          <Grade reliability={source.reliability} credibility={credibility} words={false} /> <Name of={source} />
          {hedged && <span className={styles.hedged}> {texts.hedgedShort}</span>}
        </span>
      ))}
    </span>
  )
}
