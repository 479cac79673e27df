/** The matrix as a table: one place of it takes part in the order of Tab, arrows go from place to place, Enter opens. */
import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { Link, useSearch } from 'wouter'
import { addressOf } from '../../address/parameters.ts'
import { Label } from '../../elements/name.tsx'
import { useWords } from '../../words/codes.ts'
import { useLanguage } from '../../words/language.ts'
import { Box } from './box.tsx'
import { cellInWords, useCellWords } from './cell-words.ts'
import { type Place, placeAfter } from './keys.ts'
import styles from './matrix.module.css'
import { SidesCount } from './sides-count.tsx'
import type { Cell, Table } from './table.ts'
import { useMatrixTexts } from './texts.ts'
import { useInSight } from './use-in-sight.ts'
import { type Range, scrolledTo, size } from './window.ts'

interface Props {
  table: Table
  opened: string
  open: (cell: Cell) => void
}

export function Grid({ table, opened, open }: Props): ReactNode {
  const texts = useMatrixTexts()
  const search = useSearch()
  const scroller = useRef<HTMLDivElement>(null)
  const toFocus = useRef(false)
  const [place, setPlace] = useState<Place>({ row: 0, column: 0 })
  const { rows, columns, look, scrolled } = useInSight(scroller, table)
  const word = useWords()
  const words = useCellWords()
  const japanese = useLanguage() === 'ja'
  const stanceWord = (stance: string) => word('Stance', stance)

  const goTo = (next: Place) => {
    const element = scroller.current
    if (!element) return
    if (next.row >= 0)
      element.scrollTop = scrolledTo(next.row, size.row, element.scrollTop, element.clientHeight - size.head)
    if (next.column >= 0)
      element.scrollLeft = scrolledTo(
        next.column,
        size.column,
        element.scrollLeft,
        element.clientWidth - labelWidth(element),
      )
    look()
    toFocus.current = true
    setPlace(next)
  }
  // The place may be drawn only now that the table has been scrolled to it.
  useLayoutEffect(() => {
    if (!toFocus.current) return
    const found = scroller.current?.querySelector<HTMLElement>(`[data-place="${place.row},${place.column}"]`)
    if (!found) return
    toFocus.current = false
    found.focus({ preventScroll: true })
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return
    const element = scroller.current
    const page = Math.max(1, Math.floor(((element?.clientHeight ?? 0) - size.head) / size.row) - 1)
    const next = placeAfter(place, event.key, event.ctrlKey, {
      rows: table.rows.length,
      columns: table.columns.length,
      page,
    })
    if (!next) return
    event.preventDefault()
    goTo(next)
  }
  // One place always takes the focus: if the last one is out of sight, the first that is drawn.
  const tab = isDrawn(place, rows, columns) ? place : { row: rows.first, column: columns.first }
  const tabIndex = (row: number, column: number) => (row === tab.row && column === tab.column ? 0 : -1)
  const all = table.columns.length
  return (
    <div className={styles.scroller} ref={scroller} onScroll={scrolled}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table in which one goes from cell to cell
        role="grid"
        className={styles.grid}
        aria-label={texts.title}
        aria-rowcount={table.rows.length + 1}
        aria-colcount={all + 1}
        onKeyDown={onKeyDown}
        onFocus={({ target }) => {
          const at = target.closest<HTMLElement>('[data-place]')?.dataset.place?.split(',').map(Number)
          if (at) setPlace({ row: at[0] ?? 0, column: at[1] ?? 0 })
        }}
      >
        <thead>
          <tr aria-rowindex={1}>
            <td className={styles.corner} aria-colindex={1} />
            <Gap columns={columns.first} />
            {drawn(columns).map((column) => {
              const actor = table.columns[column]
              return (
                actor && (
                  <th key={actor.id} scope="col" className={styles.column} aria-colindex={column + 2}>
                    <Link
                      href={addressOf(`/${actor.id}`, {}, {}, search)}
                      data-place={`-1,${column}`}
                      tabIndex={tabIndex(-1, column)}
                      title={actor.label}
                    >
                      <Label of={actor} />
                    </Link>
                  </th>
                )
              )
            })}
            <Gap columns={all - columns.end} />
          </tr>
        </thead>
        <tbody>
          <Space rows={rows.first} />
          {drawn(rows).map((row) => {
            const proposition = table.rows[row]
            return (
              proposition && (
                <tr key={proposition.id} aria-rowindex={row + 2} className={styles.row}>
                  <th scope="row" className={styles.rowHead} aria-colindex={1}>
                    <span className={styles.rowHeadIn}>
                      <Link
                        href={addressOf(`/${proposition.id}`, {}, {}, search)}
                        data-place={`${row},-1`}
                        tabIndex={tabIndex(row, -1)}
                        title={proposition.label}
                      >
                        <Label of={proposition} />
                      </Link>
                      <SidesCount sides={table.sides(row)} />
                    </span>
                  </th>
                  <Gap columns={columns.first} />
                  {drawn(columns).map((column) => {
                    const cell = table.cell(row, column)
                    return (
                      <Box
                        key={table.columns[column]?.id}
                        cell={cell}
                        said={cell ? cellInWords(cell, stanceWord, words, japanese) : ''}
                        row={row}
                        column={column}
                        tabIndex={tabIndex(row, column)}
                        opened={opened === `${table.columns[column]?.id},${proposition.id}`}
                        open={open}
                      />
                    )
                  })}
                  <Gap columns={all - columns.end} />
                </tr>
              )
            )
          })}
          <Space rows={table.rows.length - rows.end} />
        </tbody>
      </table>
    </div>
  )
}

/** What is not drawn takes its room all the same. */
function Gap({ columns }: { columns: number }): ReactNode {
  return columns > 0 && <td aria-hidden="true" style={{ width: columns * size.column }} />
}

function Space({ rows }: { rows: number }): ReactNode {
  return (
    rows > 0 && (
      // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
      <tr aria-hidden="true">
        <td style={{ height: rows * size.row }} />
      </tr>
    )
  )
}

const drawn = ({ first, end }: Range) => Array.from({ length: end - first }, (_, index) => first + index)

const isDrawn = ({ row, column }: Place, rows: Range, columns: Range) =>
  (row === -1 || (row >= rows.first && row < rows.end)) &&
  (column === -1 || (column >= columns.first && column < columns.end))

const labelWidth = (element: HTMLElement) => element.querySelector('td')?.offsetWidth ?? size.label
