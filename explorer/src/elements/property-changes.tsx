/** What an import changed in a record: each property before and after. */
import type { ReactNode } from 'react'
import { catalog } from '../words/catalog.ts'
import { useLanguage } from '../words/language.ts'
import styles from './property-changes.module.css'
import { propertyName, propertyValue } from './property-words.ts'

const useTexts = catalog({ nothing: 'nothing', to: 'became' }, { nothing: 'なし', to: 'から' })

interface Props {
  /** The kind of the record, by which its codes are read. */
  kind: string | null
  changes: readonly { name: string; before: string | null; after: string | null }[]
}

export function PropertyChanges({ kind, changes }: Props): ReactNode {
  const texts = useTexts()
  const language = useLanguage()
  return (
    <dl className={styles.changes}>
      {changes.map(({ name, before, after }) => (
        <div key={name}>
          <dt>{propertyName(name, language)}</dt>
          <dd>
            <del>{propertyValue(name, before, kind, language) ?? texts.nothing}</del> <span aria-hidden="true">→</span>
            <span className="visually-hidden">{texts.to}</span>{' '}
            <ins>{propertyValue(name, after, kind, language) ?? texts.nothing}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}
