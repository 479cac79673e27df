/** How a whole is divided: one bar, and below it each part with its number, its share and a link to its list. */
import { type ReactNode, useId } from 'react'
import { Link } from 'wouter'
import { useLanguage } from '../words/language.ts'
import { bracketed, colonOf, commaOf } from '../words/punctuation.ts'
import { Figure } from './figure.tsx'
import { Inks, inkOf, Swatch } from './inks.tsx'
import styles from './proportion.module.css'
import type { Ranked } from './ranked.ts'
import { useChartTexts } from './texts.ts'
import { useWidth } from './use-width.ts'

interface Props {
  name: string
  file: string
  parts: readonly Ranked[]
  other?: number
  missing?: number
  /** The list of what has no value. */
  missingHref?: string
}

const height = 28

export function Proportion({ name, file, parts, other = 0, missing = 0, missingHref }: Props): ReactNode {
  const texts = useChartTexts()
  const language = useLanguage()
  const prefix = `i${useId().replace(/\W/g, '')}`
  const [box, width] = useWidth<HTMLDivElement>()
  const all: (Ranked & { ink: string })[] = [
    ...parts.map((part, index) => ({ ...part, ink: inkOf(part.key, index) })),
    ...(other > 0 ? [{ key: '', label: texts.rest, count: other, ink: 'rest' }] : []),
    ...(missing > 0 ? [{ key: '-', label: texts.missing, count: missing, href: missingHref, ink: 'rest' }] : []),
  ].filter(({ count }) => count > 0)
  const sum = all.reduce((total, { count }) => total + count, 0)
  const share = (count: number) =>
    (count / Math.max(1, sum)).toLocaleString(language, { style: 'percent', maximumFractionDigits: 0 })
  let before = 0
  const placed = all.map((part) => {
    const x = (width * before) / Math.max(1, sum)
    before += part.count
    return { ...part, x, wide: (width * part.count) / Math.max(1, sum) }
  })
  const meanings = all.map(({ label, count, ink }) => ({
    label: `${label}${colonOf(language)}${count.toLocaleString(language)}${bracketed(share(count), language)}`,
    fill: `url(#${prefix}${ink})`,
  }))
  const summary = all.map(({ label, count }) => `${label} ${share(count)}`).join(commaOf(language))
  return (
    <Figure name={name} file={file} legend={meanings}>
      <div ref={box}>
        <svg data-picture role="img" aria-label={`${name}${colonOf(language)}${summary}`} width={width} height={height}>
          <Inks prefix={prefix} inks={[...new Set(all.map(({ ink }) => ink))]} />
          {placed.map(({ key, label, count, ink, x, wide }) => (
            <rect
              key={key}
              className={styles.part}
              x={x}
              width={Math.max(1, wide)}
              height={height}
              fill={`url(#${prefix}${ink})`}
            >
              <title>{`${label}${colonOf(language)}${count.toLocaleString(language)}`}</title>
            </rect>
          ))}
        </svg>
      </div>
      <ul className={styles.parts}>
        {all.map(({ key, label, named, count, href, ink }) => (
          <li key={key} className={styles.line}>
            <Swatch prefix={prefix} ink={ink} />
            <span>{named ?? label}</span>
            <span className={styles.count}>
              {href ? (
                <Link href={href} aria-label={`${label}${colonOf(language)}${count.toLocaleString(language)}`}>
                  {count.toLocaleString(language)}
                </Link>
              ) : (
                count.toLocaleString(language)
              )}
              <span className={styles.share}>{share(count)}</span>
            </span>
          </li>
        ))}
      </ul>
    </Figure>
  )
}
