/** Positions of two sides, row by row, with how they differ. */
import { type ReactNode, useState } from 'react'
import { Link, useSearch } from 'wouter'
import { type ClaimValues, claimsAddress } from '../../address/claim-filter.ts'
import { Name } from '../../elements/name.tsx'
import { Position } from '../../positions/position.tsx'
import styles from './compare.module.css'
import { type Mark, marksIn, type Row } from './sides.ts'
import { useCompareTexts } from './texts.ts'

const signs: Record<Mark, string> = { opposite: '≠', other: '~', same: '=', onlyA: '◁', onlyB: '▷' }

interface Side {
  name: ReactNode
  /** The claims behind a position. */
  claims: (row: Row) => Partial<ClaimValues>
  /** The search of the moment at which they are shown; by default the page's. */
  at?: string
}

interface Props {
  rows: readonly Row[]
  a: Side
  b: Side
  /** True: what is the same is shown only when asked. */
  hidesSame?: boolean
}

export function PositionTable({ rows, a, b, hidesSame = false }: Props): ReactNode {
  const texts = useCompareTexts()
  const search = useSearch()
  const [shows, setShows] = useState(!hidesSame)
  const shown = shows ? rows : rows.filter(({ mark }) => mark !== 'same')
  const hidden = rows.length - shown.length
  const cell = (side: Side, row: Row, position: Row['a']) =>
    position ? (
      <Link className={styles.position} href={claimsAddress(side.claims(row), side.at ?? search)}>
        <Position cell={position} />
      </Link>
    ) : (
      <Position cell={null} />
    )
  return (
    <>
      <p className={styles.sum}>
        {marksIn(rows).map(({ mark, count }) => (
          <span key={mark} className={styles[mark]}>
            <span aria-hidden="true">{signs[mark]}</span> {texts[`${mark}Sum`](count)}
          </span>
        ))}
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{texts.on}</th>
            <th scope="col">{a.name}</th>
            <th scope="col">{b.name}</th>
            <th scope="col">{texts.difference}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={`${row.actor?.id} ${row.proposition.id}`} data-mark={row.mark}>
              <th scope="row">
                {row.actor && (
                  <>
                    <strong>
                      <Name of={row.actor} />
                    </strong>
                    {': '}
                  </>
                )}
                <Name of={row.proposition} />
              </th>
              <td>
                <span className={styles.label}>{a.name}</span>
                {cell(a, row, row.a)}
              </td>
              <td>
                <span className={styles.label}>{b.name}</span>
                {cell(b, row, row.b)}
              </td>
              <td className={styles[row.mark]}>
                <span aria-hidden="true">{signs[row.mark]}</span> {texts[row.mark]}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {hidden > 0 && (
        <button type="button" className="button" onClick={() => setShows(true)}>
          {texts.sameHidden(hidden)}
        </button>
      )}
    </>
  )
}
