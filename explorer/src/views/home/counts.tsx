/** What is here, in numbers; each opens its list. */
import type { ReactNode } from 'react'
import { Link, useSearch } from 'wouter'
import { type EntityKind, listOf } from '../../address/list-of.ts'
import { ServiceNow } from '../../asking/service.graphql.ts'
import { useAnswer } from '../../asking/use-answer.ts'
import { useKindCountWords } from '../../elements/kind-count-words.ts'
import { useLanguage } from '../../words/language.ts'
import styles from './home.module.css'
import { useHomeTexts } from './texts.ts'

export function Counts(): ReactNode {
  const texts = useHomeTexts()
  const words = useKindCountWords()
  const language = useLanguage()
  const search = useSearch()
  const counts = useAnswer(ServiceNow, {}).data?.data.service.counts ?? []
  return (
    <ul className={styles.counts} aria-label={texts.here}>
      {counts
        .filter((each): each is typeof each & { key: EntityKind } => each.count > 0)
        .map(({ key, count }) => {
          const href = listOf(key, search)
          return (
            href && (
              <li key={key}>
                <Link href={href}>
                  <strong className={styles.many}>{count.toLocaleString(language)}</strong> {words[key](count)}
                </Link>
              </li>
            )
          )
        })}
    </ul>
  )
}
