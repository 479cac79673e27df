/** Who was there as what, by roles. */

import type { ReactNode } from 'react'
import type { NameFragment } from '../../elements/name.graphql.ts'
import { NameList } from '../../elements/name-list.tsx'
import { type CodeList, useWords } from '../../words/codes.ts'
import { useLanguage } from '../../words/language.ts'
import { colonOf, commaOf } from '../../words/punctuation.ts'
import { byRole } from './by-role.ts'
import styles from './rows.module.css'

interface Props {
  list: CodeList
  parts: readonly { role: string; capacity?: string | null; actor: NameFragment }[]
  /** The actor whose page this is: it is not named again, only its roles are. */
  of?: string
}

export function Roles({ list, parts, of }: Props): ReactNode {
  const word = useWords()
  const language = useLanguage()
  const own = parts.filter(({ actor }) => actor.id === of)
  const others = parts.filter(({ actor }) => actor.id !== of)
  if (parts.length === 0) return null
  return (
    <span className={styles.roles}>
      {own.length > 0 && (
        <strong>{[...new Set(own.map(({ role }) => word(list, role)))].join(commaOf(language))}</strong>
      )}
      {byRole(others).map(([role, those]) => (
        <span key={role}>
          <span className={styles.quiet}>{`${word(list, role)}${colonOf(language)}`}</span>
          <NameList of={those.map(({ actor }) => actor)} />
        </span>
      ))}
    </span>
  )
}
