/** How many stand on each side of a proposition: `▲5 ▼2`. */
import type { ReactNode } from 'react'
import { StanceShape } from '../../elements/stance.tsx'
import styles from './matrix.module.css'
import type { Sides } from './table.ts'
import { useMatrixTexts } from './texts.ts'

export function SidesCount({ sides }: { sides: Sides }): ReactNode {
  const texts = useMatrixTexts()
  const said = texts.sides(sides.support, sides.oppose, sides.neutral + sides.mixed)
  return (
    <span className={styles.sides} title={said}>
      <span className="visually-hidden">{said}</span>
      <span aria-hidden="true">
        <StanceShape stance="SUPPORT" size={9} />
        {sides.support}
      </span>
      <span aria-hidden="true">
        <StanceShape stance="OPPOSE" size={9} />
        {sides.oppose}
      </span>
    </span>
  )
}
