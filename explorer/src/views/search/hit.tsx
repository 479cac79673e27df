/** What was found, with the words that fit marked. */
import type { ReactNode } from 'react'
import { Link, useSearch } from 'wouter'
import { addressOf } from '../../address/parameters.ts'
import { Comma } from '../../elements/comma.tsx'
import { Day } from '../../elements/day.tsx'
import { gradeLetter, reliabilityWords } from '../../elements/grade-words.ts'
import { Highlight } from '../../elements/highlight.tsx'
import { Label, Name } from '../../elements/name.tsx'
import { useFieldTexts } from '../../lists/field-texts.ts'
import { useWords } from '../../words/codes.ts'
import { useLanguage } from '../../words/language.ts'
import type { HitFragment } from './search.graphql.ts'
import styles from './search.module.css'
import { useSearchTexts } from './texts.ts'

export function Hit({ edge: { node, highlight } }: { edge: HitFragment }): ReactNode {
  const texts = useSearchTexts()
  const fields = useFieldTexts()
  const word = useWords()
  const language = useLanguage()
  const search = useSearch()
  // The hit can be another name than the one shown, e.g. in another language.
  const isLabel = highlight.replace(/[«»]/g, '') === node.label
  return (
    <article className={styles.hit} data-entity={node.id}>
      <p className={styles.name}>
        <Link href={addressOf(`/${node.id}`, {}, {}, search)}>
          {isLabel && !node.retractedAt ? <Highlight text={highlight} /> : <Label of={node} />}
        </Link>
        <span className={styles.kind}>{word('EntityKind', node.kind)}</span>
      </p>
      {!isLabel && (
        <p className={styles.other}>
          <Highlight text={highlight} />
        </p>
      )}
      {node.description && <p className={styles.other}>{node.description}</p>}
      {'said' in node && (
        <p className={styles.other}>
          {node.speakers.map(({ actor }, index) => (
            <span key={actor.id}>
              {index > 0 ? <Comma /> : texts.by}
              <Name of={actor} />
            </span>
          ))}{' '}
          <Day day={node.said} reportedBy={node.reportedBy} />
        </p>
      )}
      {'time' in node && (
        <p className={styles.other}>
          <Day day={node.time} reportedBy={node.reportedBy} />
          {node.coding === 'MACHINE' && ` · ${fields.machine}`}
        </p>
      )}
      {'publishedOn' in node && (
        <p className={styles.other}>
          <b>{gradeLetter(node.reliability)}</b> {reliabilityWords(node.reliability, language)} ·{' '}
          <Day day={node.publishedOn} />
        </p>
      )}
    </article>
  )
}
