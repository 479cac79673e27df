/** What is here, in numbers; each opens its list. */
import type { ReactNode } from 'react'
import { Link, useSearch } from 'wouter'
import { addressOf } from '../../address/parameters.ts'
import { ServiceNow } from '../../asking/service.graphql.ts'
import { useAnswer } from '../../asking/use-answer.ts'
import { useLanguage } from '../../words/language.ts'
import styles from './home.module.css'
import { type EntityKind, listOf } from './lists.ts'
import { useHomeTexts } from './texts.ts'

export function Counts(): ReactNode {
  const texts = useHomeTexts()
  const language = useLanguage()
  const search = useSearch()
  const counts = useAnswer(ServiceNow, {}).data?.data.service.counts ?? []
  return (
    <ul className={styles.counts} aria-label={texts.here}>
      {counts
        .filter((each): each is typeof each & { key: EntityKind } => each.count > 0)
        .map(({ key, count }) => {
          const list = listOf(key)
          const shown = (
            <>
              <strong className={styles.many}>{count.toLocaleString(language)}</strong> {texts[key](count)}
            </>
          )
          return (
            <li key={key}>
              {list ? <Link href={addressOf(list.path, list.parameters, list.values, search)}>{shown}</Link> : shown}
            </li>
          )
        })}
    </ul>
  )
}
