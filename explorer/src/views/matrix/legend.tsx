/** What the shapes and signs of the matrix mean. */
import type { ReactNode } from 'react'
import { StanceShape } from '../../elements/stance.tsx'
import { Hollow, Mixed } from './glyph.tsx'
import styles from './matrix.module.css'
import { useMatrixTexts } from './texts.ts'

export function Legend(): ReactNode {
  const texts = useMatrixTexts()
  return (
    <ul className={styles.legend} aria-label={texts.legend}>
      <li>
        <StanceShape stance="SUPPORT" /> {texts.supports}
      </li>
      <li>
        <StanceShape stance="OPPOSE" /> {texts.opposes}
      </li>
      <li>
        <StanceShape stance="NEUTRAL" /> {texts.neutral}
      </li>
      <li>
        <Mixed /> {texts.mixed}
      </li>
      <li>
        <Hollow stance="SUPPORT" /> {texts.hollow}
      </li>
      <li>
        <strong aria-hidden="true">↺</strong> {texts.reversed}
      </li>
      <li>
        <strong aria-hidden="true">≠</strong> {texts.both}
      </li>
      <li>{texts.number}</li>
    </ul>
  )
}
