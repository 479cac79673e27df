/** A field that holds records: found by name in any language, each taken out again by a button. */

import type { ReactNode } from 'react'
import { Label } from '../elements/name.tsx'
import { useLanguage } from '../words/language.ts'
import { colonOf } from '../words/punctuation.ts'
import { useNamed } from './named.ts'
import styles from './record-field.module.css'
import { RecordPicker } from './record-picker.tsx'
import { useFilterTexts } from './texts.ts'

interface Props {
  label: string
  /** Only records of these kinds are offered; of all, if there are none. */
  kinds?: readonly string[]
  ids: readonly string[]
  onChange: (ids: string[]) => void
}

export function RecordField({ label, kinds = [], ids, onChange }: Props): ReactNode {
  const texts = useFilterTexts()
  const language = useLanguage()
  const named = useNamed([...ids])
  return (
    <div className={styles.field}>
      <span aria-hidden="true">{label}</span>
      <RecordPicker
        label={label}
        kinds={kinds}
        pick={(id) => {
          if (!ids.includes(id)) onChange([...ids, id])
        }}
      />
      {ids.length > 0 && (
        <ul className={styles.chosen} aria-label={`${label}${colonOf(language)}${texts.chosen}`}>
          {ids.map((id) => {
            const record = named.get(id)
            return (
              <li key={id}>
                <span>{record ? <Label of={record} /> : id}</span>
                <button
                  type="button"
                  aria-label={texts.remove(record?.label ?? id)}
                  onClick={() => onChange(ids.filter((each) => each !== id))}
                >
                  <span aria-hidden="true">×</span>
                </button>
              </li>
            )
          })}
        </ul>
      )}
    </div>
  )
}
