/** The frame of a picture: its remarks, the same as a table, and saving it. */
import { type ReactElement, type ReactNode, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import styles from './figure.module.css'
import { saveSvg as asSvg, type Meaning, type Picture, savePng } from './save-picture.ts'
import { useChartTexts } from './texts.ts'

export interface TableOf {
  columns: readonly string[]
  rows: readonly { key: string; cells: readonly ReactNode[] }[]
}

interface Props {
  /** Says what the picture shows; the title of its file. */
  name: string
  /** The name of its file, without an ending. */
  file: string
  table?: TableOf
  /** What the fills of the picture mean, for its file: on the page a list says it. */
  legend?: readonly Meaning[]
  /** What is not in the picture, in words. */
  remarks?: readonly string[]
  /** An SVG to save, where what is shown is none: list items, say. */
  picture?: () => ReactElement
  children: ReactNode
}

export function Figure({ name, file, table, legend = [], remarks = [], picture, children }: Props): ReactNode {
  const texts = useChartTexts()
  const figure = useRef<HTMLElement>(null)
  const save = (how: (picture: Picture, file: string) => unknown) => {
    const of = (svg: SVGSVGElement | null | undefined) =>
      svg ? how({ svg, title: name, legend, remarks }, file) : undefined
    if (!picture) return of(figure.current?.querySelector<SVGSVGElement>('svg[data-picture]'))
    // It is drawn beside the page, where it has the page's styles, for as long as it takes to read them.
    const place = document.createElement('div')
    place.className = 'visually-hidden'
    figure.current?.append(place)
    const root = createRoot(place)
    flushSync(() => root.render(picture()))
    of(place.querySelector('svg'))
    root.unmount()
    place.remove()
  }
  return (
    <figure className={styles.figure} ref={figure}>
      {children}
      {remarks.length > 0 && (
        <ul className={styles.remarks}>
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      <div className={styles.foot}>
        {table && <AsTable name={name} table={table} />}
        <button type="button" className={styles.save} onClick={() => save(asSvg)}>
          {texts.saveSvg}
        </button>
        <button type="button" className={styles.save} onClick={() => save(savePng)}>
          {texts.savePng}
        </button>
      </div>
    </figure>
  )
}

/** The table is made when it is opened: a long series has a thousand rows. */
function AsTable({ name, table }: { name: string; table: TableOf }): ReactNode {
  const texts = useChartTexts()
  const [open, setOpen] = useState(false)
  return (
    <details className={styles.asTable} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{texts.table}</summary>
      {open && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
        // biome-ignore lint/a11y/useSemanticElements: a scrolling box around a table is no landmark of its own
        <div className={styles.scroll} role="group" aria-label={name} tabIndex={0}>
          <table className="table">
            <caption className="visually-hidden">{name}</caption>
            <thead>
              <tr>
                {table.columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map(({ key, cells }) => (
                <tr key={key}>
                  {cells.map((cell, index) =>
                    index === 0 ? (
                      <th key={table.columns[index]} scope="row">
                        {cell}
                      </th>
                    ) : (
                      <td key={table.columns[index]}>{cell}</td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  )
}
