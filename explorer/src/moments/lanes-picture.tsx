/** The timeline's rows in lanes: each as sharp as its day. The list below says the same. */
import { type ReactNode, useId } from 'react'
import { momentAt, useBrush } from '../charts/brush.ts'
import { dayAt, dayName, ticksOf } from '../charts/days.ts'
import { Figure } from '../charts/figure.tsx'
import { useWidth } from '../charts/use-width.ts'
import { useLanguage } from '../words/language.ts'
import styles from './lanes.module.css'
import { daysOfLine, lanesOf, type Mark } from './lanes.ts'
import { MarkShape, Shades } from './mark-shape.tsx'
import { useMomentTexts } from './texts.ts'

interface Props {
  marks: readonly Mark[]
  time: { from: string | null; to: string | null } | null
  choose: (days: { from: string; to: string }) => void
  /** A click on a mark. */
  open: (key: string) => void
  remarks: readonly string[]
}

const rowHeight = 20
const laneHead = 22
const axis = 26
const side = 10

export function LanesPicture({ marks, time, choose, open, remarks }: Props): ReactNode {
  const texts = useMomentTexts()
  const language = useLanguage()
  const prefix = `s${useId().replace(/\W/g, '')}`
  const [box, width] = useWidth<HTMLDivElement>(900)
  const [from, to] = daysOfLine(marks, time)
  const line = { from, to, left: side, right: width - side }
  const lanes = lanesOf(marks, line)
  const at = (ms: number) => line.left + ((ms - from) / (to - from)) * (line.right - line.left)
  let top = axis
  const placed = lanes.map((lane) => {
    const y = top
    top += laneHead + lane.rows * rowHeight + 6
    return { ...lane, y }
  })
  const height = top
  const hitAt = (x: number, y: number) => {
    for (const lane of placed) {
      const row = Math.floor((y - lane.y - laneHead) / rowHeight)
      const hit = lane.marks.find((mark) => mark.row === row && x >= mark.x - 3 && x <= mark.x + mark.wide + 3)
      if (hit) return hit
    }
    return null
  }
  const brush = useBrush(line, choose)
  const name = texts.pictureName(
    marks.length,
    dayName(dayAt(from), language),
    dayName(dayAt(momentAt(line.right, line) - 1), language),
  )
  return (
    <Figure name={name} file="parley-timeline" remarks={remarks}>
      <div ref={box}>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the list below has each mark as a link */}
        <svg
          data-picture
          role="img"
          aria-label={name}
          className={styles.lanes}
          width={width}
          height={height}
          onClick={(event) => {
            const { left, top: above } = event.currentTarget.getBoundingClientRect()
            const hit = hitAt(event.clientX - left, event.clientY - above)
            if (hit) open(hit.key)
          }}
          {...brush.handlers}
        >
          <Shades prefix={prefix} />
          {ticksOf(from, to, Math.floor(width / 100), language).map(({ at: ms, text }) => (
            <g key={ms}>
              <line className={styles.grid} x1={at(ms)} x2={at(ms)} y1={axis - 6} y2={height} />
              <text
                className={at(ms) > width - 50 ? styles.tickAtEnd : at(ms) < 30 ? styles.tickAtStart : styles.tick}
                x={at(ms)}
                y={14}
              >
                {text}
              </text>
            </g>
          ))}
          {placed.map(({ kind, marks: own, more, rows, y }) => (
            <g key={kind}>
              <line className={styles.divider} x1={0} x2={width} y1={y} y2={y} />
              <text className={styles.laneName} x={side} y={y + 15}>
                {texts[kind]}
              </text>
              {own.map((mark) => (
                <g key={mark.key} className={styles.mark}>
                  <title>{mark.label}</title>
                  <MarkShape mark={mark} y={y + laneHead + mark.row * rowHeight + rowHeight / 2} prefix={prefix} />
                  {mark.name && (
                    <text
                      className={mark.name.side === 'left' ? styles.nameBefore : styles.name}
                      x={mark.name.side === 'left' ? mark.x - 4 : mark.x + mark.wide + 4}
                      y={y + laneHead + mark.row * rowHeight + rowHeight / 2}
                    >
                      {mark.name.text}
                    </text>
                  )}
                </g>
              ))}
              {more.map(({ x, many }) => (
                <text key={x} className={styles.more} x={x} y={y + laneHead + (rows - 1) * rowHeight + 14}>
                  {texts.moreMarks(many)}
                </text>
              ))}
            </g>
          ))}
          {brush.drawn && (
            <rect
              className={styles.drawn}
              x={Math.min(...brush.drawn)}
              width={Math.abs(brush.drawn[0] - brush.drawn[1])}
              y={axis}
              height={height - axis}
            />
          )}
        </svg>
      </div>
      <Legend marks={marks} />
    </Figure>
  )
}

/** What the shapes mean: those that the picture has. */
function Legend({ marks }: { marks: readonly Mark[] }): ReactNode {
  const texts = useMomentTexts()
  const prefix = `l${useId().replace(/\W/g, '')}`
  const base = { key: '', lane: 'EVENT', rough: false, planned: false, label: '', row: 0, name: null } as const
  const bar = { ...base, from: 0, to: 1, x: 0, wide: 28, fadesLeft: false, fadesRight: false }
  const shapes = [
    {
      text: texts.day,
      when: (mark: Mark) => mark.meaning === 'day',
      shape: { ...bar, meaning: 'day', x: 9, wide: 10 },
    },
    { text: texts.within, when: (mark: Mark) => mark.meaning === 'within', shape: { ...bar, meaning: 'within' } },
    { text: texts.lasting, when: (mark: Mark) => mark.meaning === 'lasting', shape: { ...bar, meaning: 'lasting' } },
    {
      text: texts.openEnd,
      when: (mark: Mark) => mark.meaning !== 'reported' && (mark.from === null || mark.to === null),
      shape: { ...bar, meaning: 'lasting', fadesRight: true },
    },
    {
      text: texts.reportedMark,
      when: (mark: Mark) => mark.meaning === 'reported',
      shape: { ...bar, meaning: 'reported', fadesLeft: true },
    },
    {
      text: texts.plannedMark,
      when: (mark: Mark) => mark.planned && mark.meaning !== 'reported',
      shape: { ...bar, meaning: 'day', x: 9, wide: 10, planned: true },
    },
  ] as const
  return (
    <ul className={styles.legend}>
      {shapes
        .filter(({ when }) => marks.some(when))
        .map(({ text, shape }, index) => (
          <li key={text}>
            <svg width={28} height={16} aria-hidden="true">
              <Shades prefix={`${prefix}${index}`} />
              <MarkShape mark={shape} y={8} prefix={`${prefix}${index}`} />
            </svg>
            {text}
          </li>
        ))}
    </ul>
  )
}
