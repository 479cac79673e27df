/** A stance by shape, colour and word: never by colour alone. */
import type { ReactNode } from 'react'
import { useWords } from '../words/codes.ts'
import styles from './stance.module.css'

export type StanceCode = 'SUPPORT' | 'OPPOSE' | 'NEUTRAL'

/** Triangle up: for; triangle down: against; bar: neither. */
export const stanceShapes: Record<StanceCode, string> = {
  SUPPORT: 'M6 1.5 11 10.5H1z',
  OPPOSE: 'M6 10.5 1 1.5h10z',
  NEUTRAL: 'M1 4.5h10v3H1z',
}

export function StanceShape({ stance, size = 12 }: { stance: StanceCode; size?: number }): ReactNode {
  return (
    <svg className={styles[stance]} width={size} height={size} viewBox="0 0 12 12" aria-hidden="true">
      <path d={stanceShapes[stance]} />
    </svg>
  )
}

export function StanceMark({ stance }: { stance: StanceCode }): ReactNode {
  const word = useWords()
  return (
    <span className={styles.mark}>
      <StanceShape stance={stance} />
      {word('Stance', stance)}
    </span>
  )
}
