/** Days from–to, and what becomes of what has none. */
import type { ReactNode } from 'react'
import { type Days, type Undated, undatedChoices } from '../address/days.ts'
import { isDay } from '../address/is-day.ts'
import type { Change, DaysFacet, Values } from './facet-spec.ts'
import styles from './facets.module.css'
import { useFilterTexts } from './texts.ts'

export function DaysChoice({ facet, values, change }: { facet: DaysFacet; values: Values; change: Change }): ReactNode {
  const texts = useFilterTexts()
  const range = values[facet.name] as Days | null
  const undated = facet.undated ? (values[facet.undated] as Undated) : null
  const set = (end: 'from' | 'to', day: string) => {
    if (day !== '' && !isDay(day)) return
    const next = { from: range?.from ?? null, to: range?.to ?? null, [end]: day || null }
    change({ [facet.name]: next.from === null && next.to === null ? null : next })
  }
  return (
    <fieldset className={styles.days}>
      <legend className="visually-hidden">{facet.title}</legend>
      {(['from', 'to'] as const).map((end) => (
        <label key={end} className={styles.day}>
          {texts[end]}
          <input
            // A day that a link or a chip changes is shown anew; while somebody types, the browser's own text stays.
            key={range?.[end] ?? ''}
            className="field"
            type="date"
            max="9999-12-31"
            defaultValue={range?.[end] ?? ''}
            onBlur={({ target }) => set(end, target.value)}
            onKeyDown={({ key, currentTarget }) => {
              if (key === 'Enter') set(end, currentTarget.value)
            }}
          />
        </label>
      ))}
      {facet.undated && undated && (
        <label className={styles.day}>
          {texts.undated}
          <select
            className="field"
            value={!range && undated === 'true' ? 'out' : undated}
            onChange={({ target }) => change({ [facet.undated as string]: target.value })}
          >
            {undatedChoices
              // Without a range nothing is left out.
              .filter((choice) => range || choice !== 'true')
              .map((choice) => (
                <option key={choice} value={choice}>
                  {choice === 'out' && !range ? texts.true : texts[choice]}
                </option>
              ))}
          </select>
        </label>
      )}
    </fieldset>
  )
}
