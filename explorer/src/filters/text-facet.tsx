/** Words that rows have to contain; the list follows while one types. */
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Change, TextFacet } from './facet-spec.ts'
import styles from './facets.module.css'
import { useFilterTexts } from './texts.ts'

/** So long the list stays as it is while somebody types, in ms. */
const pause = 300

export function TextChoice({ facet, value, change }: { facet: TextFacet; value: string; change: Change }): ReactNode {
  const texts = useFilterTexts()
  const [typed, setTyped] = useState(value)
  const sent = useRef(value)
  // What a chip, a link or Back changes is shown; what was typed here comes back as it was sent.
  useEffect(() => {
    if (value !== sent.current) setTyped(value)
    sent.current = value
  }, [value])
  const send = (text: string) => {
    if (text === sent.current) return
    sent.current = text
    change({ [facet.name]: text }, { replace: true })
  }
  const latest = useRef(send)
  latest.current = send
  useEffect(() => {
    const timer = setTimeout(() => latest.current(typed.trim()), pause)
    return () => clearTimeout(timer)
  }, [typed])
  return (
    <input
      className={styles.input}
      type="search"
      aria-label={facet.title}
      placeholder={texts.textHint}
      maxLength={500}
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
      onKeyDown={({ key }) => {
        if (key === 'Enter') send(typed.trim())
      }}
    />
  )
}
