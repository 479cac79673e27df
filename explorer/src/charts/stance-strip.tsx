/** How an actor's stance went over time, as small as a line: a shape for each claim, the undated ones apart at the start. */
import type { ReactNode } from 'react'
import { type StanceCode, stanceShapes } from '../elements/stance.tsx'
import { wordFor } from '../words/codes.ts'
import { useLanguage } from '../words/language.ts'
import { bracketed, colonOf, semicolonOf } from '../words/punctuation.ts'
import styles from './stance-strip.module.css'
import { type StancePoint, stripOf } from './strip.ts'
import { useChartTexts } from './texts.ts'

interface Props {
  /** Whose stance on what. */
  name: string
  points: readonly StancePoint[]
  /** The days that several strips share, so that they line up; by default those of the points. */
  days?: { from: string; to: string }
  width?: number
}

const size = 12
const height = 20

export function StanceStrip({ name, points, days, width = 200 }: Props): ReactNode {
  const texts = useChartTexts()
  const language = useLanguage()
  const { undated, dated, divider } = stripOf(points, { width, size, days })
  const word = (stance: StanceCode) => wordFor('Stance', stance, language)
  const said = [
    ...undated.map(
      ({ stance, many }) =>
        `${texts.undatedPoints}${colonOf(language)}${word(stance)}${bracketed(texts.timesSaid(many), language)}`,
    ),
    ...dated.map(
      ({ stance, label, many }) =>
        `${label}${colonOf(language)}${word(stance)}${many > 1 ? bracketed(texts.timesSaid(many), language) : ''}`,
    ),
  ]
  return (
    <svg
      className={styles.strip}
      role="img"
      aria-label={`${name}. ${said.join(semicolonOf(language))}`}
      width={width}
      height={height}
    >
      {divider !== null && <line className={styles.divider} x1={divider} x2={divider} y1={2} y2={height - 2} />}
      {(dated.length > 0 || divider === null) && (
        <line className={styles.base} x1={divider ?? 0} x2={width} y1={height / 2} y2={height / 2} />
      )}
      {[...undated, ...dated].map(({ stance, x, wide, many, label }) => (
        <g key={`${stance}${x}${label}`}>
          <title>{`${label || texts.undatedPoints}${colonOf(language)}${word(stance)}${many > 1 ? bracketed(texts.timesSaid(many), language) : ''}`}</title>
          {wide > size && <rect className={styles.range} x={x} width={wide} y={height / 2 - 2} height={4} rx={2} />}
          <path
            className={styles[stance]}
            d={stanceShapes[stance]}
            transform={`translate(${x + wide / 2 - size / 2} ${(height - size) / 2})`}
          />
        </g>
      ))}
    </svg>
  )
}
