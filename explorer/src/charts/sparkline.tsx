/** A series as small as a word. Its numbers stand beside it or behind a link. */
import type { ReactNode } from 'react'
import styles from './sparkline.module.css'

interface Props {
  /** Says what the line shows, with its numbers. */
  name: string
  counts: readonly number[]
  /** The highest of the series that it is compared with; its own by default. */
  most?: number
  width?: number
  height?: number
}

export function Sparkline({ name, counts, most, width = 96, height = 22 }: Props): ReactNode {
  const top = Math.max(1, most ?? 0, ...counts)
  const wide = width / Math.max(1, counts.length)
  return (
    <svg className={styles.line} role="img" aria-label={name} width={width} height={height}>
      <title>{name}</title>
      {counts.map((count, index) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: a stretch of a series is its place in it
          key={index}
          x={index * wide}
          width={Math.max(0.75, wide - (wide > 3 ? 1 : 0))}
          y={height - 1 - ((height - 2) * count) / top}
          height={count === 0 ? 0 : Math.max(1, ((height - 2) * count) / top)}
        />
      ))}
      <line x1={0} x2={width} y1={height - 0.5} y2={height - 0.5} />
    </svg>
  )
}
