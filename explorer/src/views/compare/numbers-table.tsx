/** Numbers of two sides, row by row, with by how much they differ. */
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useLanguage } from '../../words/language.ts'
import styles from './compare.module.css'
import { useCompareTexts } from './texts.ts'

export interface NumberRow {
  key: string
  what: ReactNode
  a: number | null
  b: number | null
  /** The lists of what is counted. */
  hrefA?: string
  hrefB?: string
}

export function NumbersTable({
  what,
  a,
  b,
  rows,
}: {
  what: string
  a: ReactNode
  b: ReactNode
  rows: readonly NumberRow[]
}): ReactNode {
  const texts = useCompareTexts()
  const language = useLanguage()
  const said = (n: number | null, href?: string) =>
    n === null ? '–' : href ? <Link href={href}>{n.toLocaleString(language)}</Link> : n.toLocaleString(language)
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{what}</th>
          <th scope="col">{a}</th>
          <th scope="col">{b}</th>
          <th scope="col">{texts.difference}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.what}</th>
            <td className={styles.number}>
              <span className={styles.label}>{a}</span>
              {said(row.a, row.hrefA)}
            </td>
            <td className={styles.number}>
              <span className={styles.label}>{b}</span>
              {said(row.b, row.hrefB)}
            </td>
            <td className={row.a === row.b ? styles.same : styles.number}>
              {row.a === null || row.b === null
                ? ''
                : row.a === row.b
                  ? `= ${texts.same}`
                  : signed(row.b - row.a, language)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const signed = (n: number, language: string) => n.toLocaleString(language, { signDisplay: 'exceptZero' })
