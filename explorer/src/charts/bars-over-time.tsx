/** Counts over time as bars, stacked if they are split. What cannot be placed on the line is said in words. */
import { scaleLinear } from 'd3-scale'
import { type ReactNode, useId } from 'react'
import { Link, useLocation } from 'wouter'
import { useLanguage } from '../words/language.ts'
import { colonOf } from '../words/punctuation.ts'
import styles from './bars.module.css'
import { momentAt, useBrush } from './brush.ts'
import { dayLength, dayName, startOf, stretchName, ticksOf } from './days.ts'
import { Figure } from './figure.tsx'
import { Inks, inkOf, Swatch } from './inks.tsx'
import { type Series, type Stack, type Stretch, stacksOf } from './series.ts'
import { useChartTexts } from './texts.ts'
import { useWidth } from './use-width.ts'

interface Props {
  /** Says what is counted; the title of a saved picture. */
  name: string
  /** The name of a saved file, without an ending. */
  file: string
  series: Series
  height?: number
  /** The list of what a bar counts. */
  hrefOf?: (stretch: Stretch) => string
  /** Days chosen by drawing over the bars. */
  onBrush?: (days: { from: string; to: string }) => void
  /** What the series counts without a date, linked by who shows it: stands after the words. */
  children?: ReactNode
}

const left = 44
const right = 8
const top = 8
const bottom = 24

export function BarsOverTime({ name, file, series, height = 180, hrefOf, onBrush, children }: Props): ReactNode {
  const texts = useChartTexts()
  const language = useLanguage()
  const [, go] = useLocation()
  const prefix = `i${useId().replace(/\W/g, '')}`
  const [box, width] = useWidth<HTMLDivElement>()
  const { keys, stacks, highest, counted } = stacksOf(series.buckets, texts.restOfSplit)
  const first = series.buckets[0]
  const last = series.buckets.at(-1)
  const from = first ? startOf(first.start) : 0
  const to = last ? startOf(last.end) + dayLength : dayLength
  const line = { from, to, left, right: width - right }
  const brush = useBrush(line, onBrush, (x) => {
    const at = momentAt(x, line)
    const hit = stacks.find(({ stretch }) => startOf(stretch.start) <= at && at < startOf(stretch.end) + dayLength)
    if (hit && hit.height > 0 && hrefOf) go(hrefOf(hit.stretch))
  })
  const split = keys.some(({ key }) => key !== '')
  const inks = keys.map(({ key }, index) => inkOf(split ? key : 'all', index))
  const meanings = keys.map(({ label }, index) => ({ label, fill: `url(#${prefix}${inks[index]})` }))
  const nameOf = (stretch: Stretch) => stretchName(stretch.start, series.interval, language)
  const remarks = [
    ...(series.undated > 0 ? [texts.undated(series.undated)] : []),
    ...(series.imprecise > 0 ? [texts.imprecise(series.imprecise)] : []),
    ...(series.outside > 0 ? [texts.outside(series.outside)] : []),
    ...(counted === 'several' ? [texts.several] : []),
  ]
  const cellOf = (stack: Stack, key: string) => {
    const part = stack.parts.find((each) => each.key === key)
    return part ? (part.to - part.from).toLocaleString(language) : '0'
  }
  const table = {
    columns: [texts.when, texts.number, ...(split ? keys.map(({ label }) => label) : [])],
    rows: stacks
      .filter((stack) => stack.height > 0)
      .map((stack) => {
        const { stretch } = stack
        const when = hrefOf ? (
          <Link key="when" href={hrefOf(stretch)}>
            {nameOf(stretch)}
          </Link>
        ) : (
          nameOf(stretch)
        )
        const parts = split ? keys.map(({ key }) => cellOf(stack, key)) : []
        return { key: stretch.start, cells: [when, stretch.count.toLocaleString(language), ...parts] }
      }),
  }
  const total = stacks.reduce((sum, { stretch }) => sum + stretch.count, 0)
  if (!first || !last || total === 0) {
    return (
      <div className={styles.none}>
        <p>{texts.nothingDated}</p>
        <ul className={styles.remarks}>
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
        {children}
      </div>
    )
  }
  const y = scaleLinear()
    .domain([0, highest])
    .nice(4)
    .range([height - bottom, top])
  const x = scaleLinear()
    .domain([from, to])
    .range([left, width - right])
  const peak = stacks.reduce((most, each) => (each.stretch.count > most.stretch.count ? each : most))
  const summary = texts.series(
    total,
    dayName(first.start, language),
    dayName(last.end, language),
    nameOf(peak.stretch),
    peak.stretch.count,
  )
  return (
    <Figure name={name} file={file} table={table} legend={split ? meanings : []} remarks={remarks}>
      <div ref={box}>
        <svg
          data-picture
          role="img"
          aria-label={`${name}. ${summary}`}
          className={onBrush ? styles.brushed : styles.bars}
          width={width}
          height={height}
          {...brush.handlers}
        >
          <Inks prefix={prefix} inks={inks} />
          {y
            .ticks(4)
            .filter(Number.isInteger)
            .map((tick) => (
              <g key={tick}>
                <line className={styles.grid} x1={left} x2={width - right} y1={y(tick)} y2={y(tick)} />
                <text className={styles.number} x={left - 6} y={y(tick)}>
                  {tick.toLocaleString(language)}
                </text>
              </g>
            ))}
          {stacks.map(({ stretch, parts }) => {
            const start = x(startOf(stretch.start))
            const wide = x(startOf(stretch.end) + dayLength) - start
            const gap = wide > 6 ? 1 : 0
            const said = parts.map(({ key, from: low, to: high }) => {
              const label = keys.find((each) => each.key === key)?.label
              return `${split ? `${label}${colonOf(language)}` : ''}${(high - low).toLocaleString(language)}`
            })
            return (
              <g key={stretch.start} className={hrefOf ? styles.opens : undefined}>
                <title>{`${nameOf(stretch)}${colonOf(language)}${stretch.count.toLocaleString(language)}${split ? `\n${said.join('\n')}` : ''}`}</title>
                <rect
                  className={styles.hit}
                  x={start}
                  width={Math.max(1, wide)}
                  y={top}
                  height={height - bottom - top}
                />
                {parts.map((part) => (
                  <rect
                    key={part.key}
                    x={start + gap}
                    width={Math.max(1, wide - 2 * gap)}
                    y={y(part.to)}
                    height={Math.max(0.5, y(part.from) - y(part.to))}
                    fill={`url(#${prefix}${inks[keys.findIndex(({ key }) => key === part.key)]})`}
                  />
                ))}
              </g>
            )
          })}
          <line className={styles.axis} x1={left} x2={width - right} y1={y(0)} y2={y(0)} />
          {ticksOf(from, to, Math.floor((width - left) / 90), language).map(({ at, text }) => (
            <g key={at}>
              <line className={styles.axis} x1={x(at)} x2={x(at)} y1={y(0)} y2={y(0) + 5} />
              <text className={x(at) > width - 40 ? styles.dayAtEnd : styles.day} x={x(at)} y={height - 5}>
                {text}
              </text>
            </g>
          ))}
          {brush.drawn && (
            <rect
              className={styles.drawn}
              x={Math.min(...brush.drawn)}
              width={Math.abs(brush.drawn[0] - brush.drawn[1])}
              y={top}
              height={height - top - bottom}
            />
          )}
        </svg>
      </div>
      {split && (
        <ul className={styles.legend}>
          {keys.map(({ key, label, count }, index) => (
            <li key={key}>
              <Swatch prefix={prefix} ink={inks[index] as string} />
              {label} <span className={styles.total}>{count.toLocaleString(language)}</span>
            </li>
          ))}
        </ul>
      )}
      {children}
    </Figure>
  )
}
