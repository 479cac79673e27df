/** A cell's stance as a picture: the shape says which, hollow says that it hangs on conditions, small signs say what else is known. */
import type { ReactNode } from 'react'
import { StanceShape, stanceShapes } from '../../elements/stance.tsx'
import styles from './matrix.module.css'
import { type Cell, claimsIn, saysBoth } from './table.ts'

/** Both triangles: the latest claims share no stance. */
export function Mixed(): ReactNode {
  return (
    <svg width="18" height="12" viewBox="0 0 18 12" aria-hidden="true">
      <path className={styles.inkSUPPORT} d="M5 2.5 9.5 10H.5z" />
      <path className={styles.inkOPPOSE} d="M13 10 8.5 2.5h9z" />
    </svg>
  )
}

export function Hollow({ stance }: { stance: NonNullable<Cell['current']> }): ReactNode {
  return (
    <svg width="14" height="14" viewBox="-0.5 -0.5 13 13" aria-hidden="true" className={styles[`line${stance}`]}>
      <path d={stanceShapes[stance]} />
    </svg>
  )
}

export function Glyph({ cell }: { cell: Cell }): ReactNode {
  const { current, conditional, reversed } = cell
  const onlyConditional = conditional === claimsIn(cell)
  return (
    <>
      {current === null ? (
        <Mixed />
      ) : onlyConditional ? (
        <Hollow stance={current} />
      ) : (
        <StanceShape stance={current} size={14} />
      )}
      <span className={styles.number}>{claimsIn(cell)}</span>
      {reversed && <span className={styles.sign}>↺</span>}
      {saysBoth(cell) && current !== null && <span className={styles.sign}>≠</span>}
    </>
  )
}
