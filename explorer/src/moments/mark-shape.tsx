/** The shape of a moment: what is exact is solid, what is not known fades or stays empty. */
import type { ReactNode } from 'react'
import styles from './lanes.module.css'
import type { PlacedMark } from './lanes.ts'

/** How a bar that fades runs out: to the left, to the right, to both sides. */
export function Shades({ prefix }: { prefix: string }): ReactNode {
  const stops = { left: [0, 1, 1], right: [1, 1, 0], both: [0, 1, 0] }
  return (
    <defs>
      {Object.entries(stops).map(([side, opacities]) => (
        <linearGradient key={side} id={`${prefix}${side}`}>
          {opacities.map((opacity, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a stop is its place
            <stop key={index} offset={index / 2} className={styles.shade} stopOpacity={opacity} />
          ))}
        </linearGradient>
      ))}
    </defs>
  )
}

export function MarkShape({ mark, y, prefix }: { mark: PlacedMark; y: number; prefix: string }): ReactNode {
  const { meaning, x, wide, fadesLeft, fadesRight, rough, planned } = mark
  if (meaning === 'day') {
    return (
      <circle
        className={planned ? styles.planned : rough ? styles.rough : styles.day}
        cx={x + wide / 2}
        cy={y}
        r={4.5}
      />
    )
  }
  const fades = fadesLeft && fadesRight ? 'both' : fadesLeft ? 'left' : fadesRight ? 'right' : null
  const fill = fades ? `url(#${prefix}${fades})` : undefined
  if (meaning === 'lasting') {
    return (
      <rect
        className={fades ? styles.fading : planned ? styles.planned : styles.lasting}
        x={x}
        y={y - 4}
        width={wide}
        height={8}
        rx={2}
        fill={fill}
      />
    )
  }
  // A line with ends: somewhere between them. An end that is not known has none, and fades.
  return (
    <>
      <rect className={fades ? styles.fading : styles.within} x={x} y={y - 1} width={wide} height={2} fill={fill} />
      {!fadesLeft && <rect className={styles.within} x={x} y={y - 5} width={2} height={10} />}
      {!fadesRight && <rect className={styles.within} x={x + wide - 2} y={y - 5} width={2} height={10} />}
      {meaning === 'within' && <circle className={styles.somewhere} cx={x + wide / 2} cy={y} r={3.5} />}
    </>
  )
}
