/** A list of any length that scrolls with the page: only the rows in sight are there, and the next pages are asked for ahead. */
import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import styles from './rows.module.css'

/** So many rows below those in sight are there already, and so many more are asked for ahead. */
const overscan = 6
const ahead = 60

/** How high the rows of each list were when it was left, so that whoever comes back finds them where they were. */
const heightsLeft = new Map<string, ReadonlyMap<string, number>>()

interface Props<Row> {
  rows: readonly Row[]
  keyOf: (row: Row) => string
  render: (row: Row, index: number) => ReactNode
  /** The height of a row before it is measured, in px. */
  estimate: number
  label: string
  /** How many rows there are, where that is known. */
  total: number | null
  hasMore: boolean
  isFetching: boolean
  fetchMore: () => unknown
}

export function VirtualRows<Row>(props: Props<Row>): ReactNode {
  const { rows, keyOf, render, estimate, label, total, hasMore, isFetching, fetchMore } = props
  const list = useRef<HTMLOListElement>(null)
  const [offset, setOffset] = useState(0)
  // Cards and rows of a table are the same list, but not as high.
  const sort = `${label} ${estimate}`
  // The row with the focus stays, or a reader who scrolls away with the mouse would lose the place.
  const focused = useRef<number | null>(null)
  const scrolls = useRef(false)
  useLayoutEffect(() => {
    const measure = () => {
      if (list.current) setOffset(list.current.getBoundingClientRect().top + window.scrollY)
    }
    measure()
    // What stands above may grow: chips, the bar of the moment, a drawer.
    // While the reader scrolls, only the list itself grows; looking then would cost a layout a frame.
    const watcher = new ResizeObserver(() => {
      if (!scrolls.current) measure()
    })
    watcher.observe(document.body)
    return () => watcher.disconnect()
  }, [])
  const latest = useRef({ rows, keyOf })
  latest.current = { rows, keyOf }
  const first = rows[0] === undefined ? '' : keyOf(rows[0])
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: (index) => heightsLeft.get(sort)?.get(keyOf(rows[index] as Row)) ?? estimate,
    // The same function for all pages of a list: another one would have every row placed anew with each page.
    // biome-ignore lint/correctness/useExhaustiveDependencies: the first row says whether it is another list
    getItemKey: useCallback((index: number) => latest.current.keyOf(latest.current.rows[index] as Row), [first]),
    scrollMargin: offset,
    useFlushSync: false,
    overscan,
    rangeExtractor: useCallback((range: Range) => {
      const shown = defaultRangeExtractor(range)
      const kept = focused.current
      return kept === null || kept >= range.count || shown.includes(kept)
        ? shown
        : [...shown, kept].sort((a, b) => a - b)
    }, []),
  })
  useEffect(
    () => () => {
      heightsLeft.set(sort, new Map(virtualizer.measurementsCache.map(({ key, size }) => [String(key), size])))
    },
    [sort, virtualizer],
  )
  scrolls.current = virtualizer.isScrolling
  const items = virtualizer.getVirtualItems()
  const last = items.at(-1)?.index ?? -1
  useEffect(() => {
    if (hasMore && !isFetching && last + ahead >= rows.length) void fetchMore()
  }, [hasMore, isFetching, last, rows.length, fetchMore])
  return (
    <ol
      ref={list}
      className={styles.rows}
      aria-label={label}
      style={{ height: virtualizer.getTotalSize() }}
      onFocus={({ target }) => {
        const row = (target as HTMLElement).closest<HTMLElement>('[data-index]')
        focused.current = row ? Number(row.dataset.index) : null
      }}
      onBlur={() => {
        focused.current = null
      }}
    >
      {items.map((item) => {
        const row = rows[item.index]
        return (
          row !== undefined && (
            <li
              key={item.key}
              ref={virtualizer.measureElement}
              data-index={item.index}
              aria-posinset={item.index + 1}
              aria-setsize={total ?? -1}
              className={styles.row}
              style={{ transform: `translateY(${item.start - offset}px)` }}
            >
              {render(row, item.index)}
            </li>
          )
        )
      })}
    </ol>
  )
}
