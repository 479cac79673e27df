/** The whole matrix as one picture, for a file: the table of the page has only what is in sight. */
import type { ReactElement, ReactNode } from 'react'
import { StanceShape } from '../../elements/stance.tsx'
import { clipped } from '../../moments/lanes.ts'
import { Hollow, Mixed } from './glyph.tsx'
import styles from './matrix-picture.module.css'
import { type Cell, claimsIn, saysBoth, type Table } from './table.ts'
import { useMatrixTexts } from './texts.ts'

/** In px. */
const size = { label: 340, head: 160, cell: 36, key: 22 }

export function MatrixPicture({ table }: { table: Table }): ReactElement {
  const texts = useMatrixTexts()
  const { rows, columns } = table
  const width = Math.max(size.label + columns.length * size.cell, 620)
  const below = size.head + rows.length * size.cell
  const x = (column: number) => size.label + column * size.cell
  const y = (row: number) => size.head + row * size.cell
  return (
    <svg className={styles.picture} width={width} height={below + 5 * size.key} role="img" aria-label={texts.title}>
      {columns.map(({ id, label }, column) => (
        <text key={id} className={styles.name} transform={`translate(${x(column) + 22} ${size.head - 8}) rotate(-90)`}>
          {clipped(label, size.head - 16)}
        </text>
      ))}
      {rows.map(({ id, label }, row) => (
        <text key={id} className={styles.name} x={0} y={y(row) + 22}>
          {clipped(label, size.label - 12)}
        </text>
      ))}
      {rows.map((proposition, row) =>
        columns.map((actor, column) => {
          const cell = table.cell(row, column)
          return (
            <g key={`${proposition.id} ${actor.id}`} transform={`translate(${x(column)} ${y(row)})`}>
              <rect
                className={styles[cell ? (cell.current ?? 'MIXED') : 'empty']}
                width={size.cell}
                height={size.cell}
              />
              {cell && <Filled cell={cell} />}
            </g>
          )
        }),
      )}
      <Key top={below} />
    </svg>
  )
}

function Filled({ cell }: { cell: Cell }): ReactNode {
  const sign = cell.reversed ? '↺' : saysBoth(cell) && cell.current !== null ? '≠' : null
  return (
    <>
      <g data-cell transform={`translate(${cell.current === null ? 9 : 11} 4)`}>
        <Shape cell={cell} />
      </g>
      <text className={styles.number} x={size.cell / 2} y={31}>
        {claimsIn(cell)}
      </text>
      {sign && (
        <text className={styles.sign} x={size.cell - 12} y={12}>
          {sign}
        </text>
      )}
    </>
  )
}

function Shape({ cell }: { cell: Cell }): ReactNode {
  if (cell.current === null) return <Mixed />
  return cell.conditional === claimsIn(cell) ? (
    <Hollow stance={cell.current} />
  ) : (
    <StanceShape stance={cell.current} size={14} />
  )
}

/** What the shapes and signs mean, in two columns: a file has no page around it. */
function Key({ top }: { top: number }): ReactNode {
  const texts = useMatrixTexts()
  const meanings: [ReactNode, string][] = [
    [<StanceShape key="for" stance="SUPPORT" />, texts.supports],
    [<StanceShape key="against" stance="OPPOSE" />, texts.opposes],
    [<StanceShape key="neither" stance="NEUTRAL" />, texts.neutral],
    [<Mixed key="mixed" />, texts.mixed],
    [<Hollow key="hollow" stance="SUPPORT" />, texts.hollow],
    [<Sign key="reversed" of="↺" />, texts.reversed],
    [<Sign key="both" of="≠" />, texts.both],
    [null, texts.number],
  ]
  return meanings.map(([shape, text], index) => (
    <g key={text} transform={`translate(${index < 4 ? 0 : 300} ${top + 12 + (index % 4) * size.key})`}>
      {shape}
      <text className={styles.name} x={shape ? 26 : 0} y={11}>
        {text}
      </text>
    </g>
  ))
}

function Sign({ of }: { of: string }): ReactNode {
  return (
    <text className={styles.sign} x={2} y={11}>
      {of}
    </text>
  )
}
