/** Values of a facet as boxes to tick, each with how many rows it would give. */
import type { ReactNode } from 'react'
import { useLanguage } from '../words/language.ts'
import styles from './facets.module.css'

export interface Choice {
  value: string
  text: ReactNode
  /** How many rows have it; null where it is not known. */
  count: number | null
}

export function CheckList({
  choices,
  chosen,
  change,
  legend,
}: {
  choices: readonly Choice[]
  chosen: readonly string[]
  change: (chosen: string[]) => void
  legend: string
}): ReactNode {
  const language = useLanguage()
  return (
    <fieldset className={styles.checks}>
      <legend className="visually-hidden">{legend}</legend>
      {choices.map(({ value, text, count }) => (
        <label key={value} className={styles.check}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ target }) =>
              change(target.checked ? [...chosen, value] : chosen.filter((each) => each !== value))
            }
          />
          <span className={styles.checkText}>{text}</span>
          {count !== null && <span className={styles.count}>{count.toLocaleString(language)}</span>}
        </label>
      ))}
    </fieldset>
  )
}
