/** A ranking as a picture of its own, for a file. */
import type { ReactElement } from 'react'
import type { Ranked } from './ranked.ts'
import styles from './ranking.module.css'

const rowHeight = 40
const width = 640

export function RankingPicture({
  name,
  rows,
  most,
  said,
}: {
  name: string
  rows: readonly Ranked[]
  most: number
  said: (row: Ranked) => string
}): ReactElement {
  const height = rows.length * rowHeight
  return (
    <svg
      role="img"
      aria-label={name}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className={styles.picture}
    >
      {rows.map((row, index) => (
        <g key={row.key}>
          <text className={styles.words} x={0} y={index * rowHeight + 14}>
            {row.label}
          </text>
          <text className={styles.amount} x={width} y={index * rowHeight + 14}>
            {said(row)}
          </text>
          <rect
            className={styles.fill}
            x={0}
            y={index * rowHeight + 21}
            width={(width * row.count) / most}
            height={9}
            rx={2}
          />
        </g>
      ))}
    </svg>
  )
}
