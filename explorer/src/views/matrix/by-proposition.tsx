/** The matrix as a list: for each proposition who is for it, who against. It says the same as the table. */
import type { ReactNode } from 'react'
import { Name } from '../../elements/name.tsx'
import { useWords } from '../../words/codes.ts'
import { useLanguage } from '../../words/language.ts'
import { colonOf } from '../../words/punctuation.ts'
import { cellInWords, useCellWords } from './cell-words.ts'
import { Glyph } from './glyph.tsx'
import styles from './matrix.module.css'
import { SidesCount } from './sides-count.tsx'
import type { Cell, Table } from './table.ts'
import { useMatrixTexts } from './texts.ts'

export function ByProposition({ table, open }: { table: Table; open: (cell: Cell) => void }): ReactNode {
  const texts = useMatrixTexts()
  const sides = [
    ['SUPPORT', texts.for],
    ['OPPOSE', texts.against],
    ['NEUTRAL', texts.neither],
    [null, texts.undecided],
  ] as const
  return (
    <ul className="plain-list">
      {table.rows.map((proposition, row) => (
        <li key={proposition.id} className={styles.item}>
          <h3>
            <Name of={proposition} /> <SidesCount sides={table.sides(row)} />
          </h3>
          <dl>
            {sides.map(([stance, title]) => {
              const columns = table.columns.flatMap((actor, column) => {
                const cell = table.cell(row, column)
                return cell?.current === stance ? [{ actor, cell }] : []
              })
              return (
                columns.length > 0 && [
                  <dt key={`${title} term`}>{title}</dt>,
                  <dd key={title}>
                    {columns.map(({ actor, cell }) => (
                      <span key={actor.id} className={styles.who}>
                        <Name of={actor} />
                        <OpenCell cell={cell} label={actor.label} open={open} />
                      </span>
                    ))}
                  </dd>,
                ]
              )
            })}
          </dl>
        </li>
      ))}
    </ul>
  )
}

function OpenCell({ cell, label, open }: { cell: Cell; label: string; open: (cell: Cell) => void }): ReactNode {
  const word = useWords()
  const words = useCellWords()
  const language = useLanguage()
  const said = cellInWords(cell, (stance) => word('Stance', stance), words, language === 'ja')
  return (
    <button type="button" aria-label={`${label}${colonOf(language)}${said}`} title={said} onClick={() => open(cell)}>
      <Glyph cell={cell} />
    </button>
  )
}
