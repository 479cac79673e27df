/** Where somebody stands by its latest words, and by how many. */
import type { ReactNode } from 'react'
import { StanceMark } from '../elements/stance.tsx'
import { useTexts } from '../words/texts.ts'
import type { PositionCellFragment } from './matrix.graphql.ts'
import styles from './position.module.css'
import { usePositionTexts } from './texts.ts'

export function Position({ cell }: { cell: PositionCellFragment | null }): ReactNode {
  const texts = usePositionTexts()
  const { claims } = useTexts()
  if (!cell) return <span className={styles.none}>{texts.noPosition}</span>
  const all = cell.support + cell.oppose + cell.neutral
  return (
    <span className={styles.position}>
      {cell.current ? <StanceMark stance={cell.current} /> : <span>{texts.mixed}</span>}
      <span className={styles.soft}>{claims(all)}</span>
      {cell.conditional > 0 && <span className={styles.soft}>{texts.conditional(cell.conditional)}</span>}
    </span>
  )
}
