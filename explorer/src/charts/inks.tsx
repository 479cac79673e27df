/** Fills that are told apart without colour too: each part of a picture has a colour and a pattern of its own. */
import type { ReactNode } from 'react'
import styles from './inks.module.css'

const stances: Record<string, string> = { SUPPORT: 'support', OPPOSE: 'oppose', NEUTRAL: 'neutral' }

/** What each ink draws over its colour, in a square of 8. */
const strokes: Record<string, string> = {
  ink0: '',
  ink1: 'M0 8 8 0M-2 2 2 -2M6 10 10 6',
  ink2: 'M0 4H8',
  ink3: 'M0 0 8 8M-2 6 2 10M6 -2 10 2',
  ink4: 'M4 0V8',
  ink5: 'M0 4H8M4 0V8',
  support: '',
  oppose: 'M0 8 8 0M-2 2 2 -2M6 10 10 6',
  neutral: 'M0 4H8',
  rest: '',
}

/** The ink of the part with this key, which is the `index`th; the rest ('') is grey. */
export function inkOf(key: string, index: number): string {
  if (key === '') return 'rest'
  return stances[key] ?? `ink${index % 6}`
}

/** The definitions of inks, for a picture's `<defs>`; `prefix` keeps the ids of pictures apart. */
export function Inks({ prefix, inks }: { prefix: string; inks: readonly string[] }): ReactNode {
  return (
    <defs>
      {inks.map((ink) => (
        <pattern key={ink} id={`${prefix}${ink}`} width="8" height="8" patternUnits="userSpaceOnUse">
          <rect className={styles[ink]} width="8" height="8" />
          <path className={styles.stroke} d={strokes[ink]} />
        </pattern>
      ))}
    </defs>
  )
}

/** An ink beside its name in a legend. */
export function Swatch({ prefix, ink }: { prefix: string; ink: string }): ReactNode {
  return (
    <svg className={styles.swatch} width="16" height="16" aria-hidden="true">
      <rect width="16" height="16" fill={`url(#${prefix}${ink})`} />
    </svg>
  )
}
