/** One cell of the table: where an actor stands on a proposition; it opens the claims. */
import { memo, type ReactNode } from 'react'
import { Glyph } from './glyph.tsx'
import styles from './matrix.module.css'
import type { Cell } from './table.ts'

interface BoxProps {
  cell: Cell | undefined
  /** The cell in words: worked out outside, since hundreds of boxes come and go while one scrolls. */
  said: string
  row: number
  column: number
  tabIndex: number
  opened: boolean
  open: (cell: Cell) => void
}

export const Box = memo(function Box({ cell, said, row, column, tabIndex, opened, open }: BoxProps): ReactNode {
  const place = `${row},${column}`
  if (!cell) return <td className={styles.empty} aria-colindex={column + 2} data-place={place} tabIndex={tabIndex} />
  return (
    <td className={styles[`cell${cell.current ?? 'MIXED'}`]} aria-colindex={column + 2}>
      <button
        type="button"
        className={opened ? styles.opened : styles.open}
        data-place={place}
        tabIndex={tabIndex}
        aria-label={said}
        aria-expanded={opened}
        title={said}
        onClick={() => open(cell)}
      >
        <Glyph cell={cell} />
      </button>
    </td>
  )
})
