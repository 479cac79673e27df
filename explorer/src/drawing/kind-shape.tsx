/** The shape of a kind of record in a drawing, for its legend. */
import type { ReactNode } from 'react'
import styles from './kind-shape.module.css'

const paths: Record<string, string> = {
  PERSON: 'M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1z',
  ORGANIZATION: 'M4 2h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2z',
  STATE: 'M4.5 2h7L15 8l-3.500 6h-7L1 8z',
  EVENT: 'M8 1l7 7-7 7-7-7z',
  AGREEMENT: 'M2 2h12v12H2z',
  PROCESS: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z',
  CLAIM: 'M2 3h9l4 5-4 5H2z',
  PROPOSITION: 'M8 2l7 12H1z',
  PROVISION: 'M4 2h8l2 2v8l-2 2H4l-2-2V4z',
  SOURCE: 'M3 2q5-2 10 0v12q-5 2-10 0z',
  TOPIC: 'M1 2l7 4 7-4-7 13z',
  PLACE: 'M8 1l7 5.500L12.500 15h-9L1 6.500z',
}

export function KindShape({ kind }: { kind: string }): ReactNode {
  return (
    <svg className={styles[kind] ?? styles.OTHER} width="16" height="16" aria-hidden="true">
      <path d={paths[kind] ?? paths.AGREEMENT} />
    </svg>
  )
}
