/** Who takes part, by roles: under which title, and which sources say so. */
import type { ReactNode } from 'react'
import type { SourceMarkFragment } from '../../claim/source-marks.graphql.ts'
import { SourceMarks } from '../../claim/source-marks.tsx'
import type { NameFragment } from '../../elements/name.graphql.ts'
import { Name } from '../../elements/name.tsx'
import { type CodeList, useWords } from '../../words/codes.ts'
import { byRole } from './by-role.ts'
import styles from './rows.module.css'
import { useThingTexts } from './thing-texts.ts'

interface Part {
  role: string
  capacity?: string | null
  actor: NameFragment
  citations: readonly SourceMarkFragment[]
}

export function PartRows({ list, parts }: { list: CodeList; parts: readonly Part[] }): ReactNode {
  const word = useWords()
  const texts = useThingTexts()
  if (parts.length === 0) return <p className={styles.lone}>{texts.noParticipants}</p>
  return byRole(parts).map(([role, those]) => (
    <div key={role}>
      <h3 className={styles.group}>{word(list, role)}</h3>
      <ul className="plain-list">
        {those.map(({ actor, capacity, citations }) => (
          <li key={actor.id} className={styles.part}>
            <span>
              <Name of={actor} />
              {capacity && <span className={styles.quiet}> {texts.asTitled(capacity)}</span>}
            </span>
            {citations.length > 0 && (
              <details>
                <summary>{texts.sources(citations.length)}</summary>
                <SourceMarks citations={citations} />
              </details>
            )}
          </li>
        ))}
      </ul>
    </div>
  ))
}
