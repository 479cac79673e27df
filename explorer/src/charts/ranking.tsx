/** A ranking as a list of bars: each a link to what it counts. A saved picture has the same bars. */
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useLanguage } from '../words/language.ts'
import { colonOf } from '../words/punctuation.ts'
import { Figure } from './figure.tsx'
import type { Ranked } from './ranked.ts'
import styles from './ranking.module.css'
import { RankingPicture } from './ranking-picture.tsx'
import { useChartTexts } from './texts.ts'

interface Props {
  name: string
  file: string
  rows: readonly Ranked[]
  /** Counts that no row shows: of all other values, and of what has none. */
  other?: number
  missing?: number
  /** The list of what has no value. */
  missingHref?: string
  /** Adds to each count what part of all it is. */
  shares?: boolean
}

export function Ranking({ name, file, rows, other = 0, missing = 0, missingHref, shares = false }: Props): ReactNode {
  const texts = useChartTexts()
  const language = useLanguage()
  const all: Ranked[] = [
    ...rows,
    ...(other > 0 ? [{ key: '', label: texts.rest, count: other }] : []),
    ...(missing > 0 ? [{ key: '-', label: texts.missing, count: missing, href: missingHref }] : []),
  ]
  // What no row names may be far more than any row: its bar would make all others too short to compare.
  const most = Math.max(1, ...rows.map(({ count }) => count))
  const sum = all.reduce((total, { count }) => total + count, 0)
  const said = ({ count }: Ranked) =>
    count.toLocaleString(language) +
    (shares && sum > 0
      ? ` · ${(count / sum).toLocaleString(language, { style: 'percent', maximumFractionDigits: 0 })}`
      : '')
  return (
    <Figure name={name} file={file} picture={() => <RankingPicture name={name} rows={rows} most={most} said={said} />}>
      <ol className={styles.rows} aria-label={name}>
        {all.map((row) => {
          const { key, label, named, count, href, beside } = row
          const unnamed = key === '' || key === '-'
          return (
            <li key={key} className={unnamed ? styles.unnamed : styles.row}>
              <span className={styles.label}>{named ?? label}</span>
              {beside && <span className={styles.beside}>{beside}</span>}
              <span className={styles.count}>
                {href ? (
                  <Link href={href} aria-label={`${label}${colonOf(language)}${count.toLocaleString(language)}`}>
                    {said(row)}
                  </Link>
                ) : (
                  said(row)
                )}
              </span>
              {!unnamed && (
                <span className={styles.track} aria-hidden="true">
                  <span className={styles.bar} style={{ width: `${(100 * count) / most}%` }} />
                </span>
              )}
            </li>
          )
        })}
      </ol>
    </Figure>
  )
}
