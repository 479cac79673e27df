/** Fields of the network's controls. */
import type { ReactNode } from 'react'
import styles from './network.module.css'
import { useNetworkTexts } from './texts.ts'

/** One of some options, each called as the texts call it. */
export function Choice<const Option extends keyof ReturnType<typeof useNetworkTexts>>({
  label,
  options,
  value,
  pick,
}: {
  label: string
  options: readonly Option[]
  value: Option
  pick: (option: Option) => void
}): ReactNode {
  const texts = useNetworkTexts()
  return (
    <label className={styles.choice}>
      {label}
      <select
        className="field"
        value={value}
        onChange={({ target }) => pick(options.find((option) => option === target.value) ?? value)}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {String(texts[option])}
          </option>
        ))}
      </select>
    </label>
  )
}

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
