/** What is chosen, as chips that can be taken away one by one or all at once. */
import { type ReactNode, useRef } from 'react'
import { Label } from '../elements/name.tsx'
import { useLanguage } from '../words/language.ts'
import { chipsOf } from './chips.ts'
import styles from './chosen.module.css'
import type { Change, FacetSpec, Values } from './facet-spec.ts'
import { useNamed } from './named.ts'
import { useFilterTexts } from './texts.ts'

export function Chosen({
  facets,
  values,
  change,
}: {
  facets: readonly FacetSpec[]
  values: Values
  change: Change
}): ReactNode {
  const texts = useFilterTexts()
  const language = useLanguage()
  const list = useRef<HTMLUListElement>(null)
  const chips = chipsOf(facets, values, language)
  const named = useNamed(chips.flatMap(({ id }) => (id ? [id] : [])))
  if (chips.length === 0) return null
  return (
    <ul className={styles.chosen} ref={list} aria-label={texts.chosen}>
      {chips.map(({ key, title, text, id, without }, index) => {
        const record = id ? named.get(id) : undefined
        return (
          <li key={key}>
            <button
              type="button"
              className={styles.chip}
              onClick={() => {
                change(without)
                // The focus goes to the chip that takes its place.
                const next = list.current?.querySelectorAll('button')[index + 1] as HTMLElement | undefined
                next?.focus()
              }}
            >
              <span className="visually-hidden">{texts.removes}</span>
              <span className={styles.of}>{title}</span>
              {record ? <Label of={record} /> : text}
              <span aria-hidden="true" className={styles.cross}>
                ×
              </span>
            </button>
          </li>
        )
      })}
      <li>
        <button type="button" className={styles.clear} onClick={() => change(Object.assign({}, ...allCleared(chips)))}>
          {texts.clearAll}
        </button>
      </li>
    </ul>
  )
}

/** What the values become without any chip: each list empty. */
function allCleared(chips: readonly { without: Values }[]): Values[] {
  return chips.map(({ without }) =>
    Object.fromEntries(Object.entries(without).map(([name, value]) => [name, Array.isArray(value) ? [] : value])),
  )
}
