/** A number among the network's controls. */
import type { ReactNode } from 'react'
import styles from './network.module.css'

export function NumberField({
  label,
  value,
  least,
  step,
  set,
}: {
  label: string
  value: number
  least: number
  step: number | 'any'
  set: (value: number) => void
}): ReactNode {
  return (
    <label className={styles.choice}>
      {label}
      <input
        className="field"
        type="number"
        min={least}
        step={step}
        value={value}
        onChange={({ target }) => set(Math.max(least, Number(target.value) || least))}
      />
    </label>
  )
}
