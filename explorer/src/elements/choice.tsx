/** One of a few, chosen from a list that drops down. */
import type { ReactNode } from 'react'

interface Props<Value extends string> {
  label: string
  value: Value
  of: readonly (readonly [Value, string])[]
  choose: (value: Value) => void
}

export function Choice<Value extends string>({ label, value, of, choose }: Props<Value>): ReactNode {
  return (
    <label>
      {label}
      <select className="field" value={value} onChange={({ target }) => choose(target.value as Value)}>
        {of.map(([code, text]) => (
          <option key={code} value={code}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}
