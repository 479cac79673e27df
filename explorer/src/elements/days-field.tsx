/** Days from–to, as the browser's calendar gives them; either end may stay open. */
import type { ReactNode } from 'react'
import type { Days } from '../address/days.ts'
import { isDay } from '../address/is-day.ts'
import styles from './days-field.module.css'

interface Props {
  labels: readonly [string, string]
  value: Days | null
  onChange: (value: Days | null) => void
}

export function DaysField({ labels, value, onChange }: Props): ReactNode {
  const set = (end: 'from' | 'to', day: string) => {
    if ((day !== '' && !isDay(day)) || day === (value?.[end] ?? '')) return
    const next = { from: value?.from ?? null, to: value?.to ?? null, [end]: day || null }
    onChange(next.from === null && next.to === null ? null : next)
  }
  return (
    <span className={styles.days}>
      {(['from', 'to'] as const).map((end, index) => (
        <label key={end}>
          {labels[index]}
          <input
            // A day that a link changes is shown anew; while somebody types, the browser's own text stays.
            key={value?.[end] ?? ''}
            className="field"
            type="date"
            max="9999-12-31"
            defaultValue={value?.[end] ?? ''}
            onBlur={({ target }) => set(end, target.value)}
            onKeyDown={({ key, currentTarget }) => {
              if (key === 'Enter') set(end, currentTarget.value)
            }}
          />
        </label>
      ))}
    </span>
  )
}
