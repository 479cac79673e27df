/** Which rows and columns of the matrix are drawn: all of a small one, of a large one those in sight. */
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import type { Table } from './table.ts'
import { drawnWhole, inSight, size } from './window.ts'

export function useInSight(scroller: RefObject<HTMLDivElement | null>, table: Table) {
  const [seen, setSeen] = useState({ top: 0, left: 0, width: 1_200, height: 800 })
  const frame = useRef(0)
  const large = table.rows.length > drawnWhole || table.columns.length > drawnWhole
  const look = () => {
    const element = scroller.current
    if (element && large)
      setSeen({
        top: element.scrollTop,
        left: element.scrollLeft,
        width: element.clientWidth,
        height: element.clientHeight,
      })
  }
  const scrolled = () => {
    cancelAnimationFrame(frame.current)
    frame.current = requestAnimationFrame(look)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: another table is looked at anew
  useEffect(() => {
    look()
    window.addEventListener('resize', scrolled)
    return () => {
      window.removeEventListener('resize', scrolled)
      cancelAnimationFrame(frame.current)
    }
  }, [table, large])
  const rows = useMemo(
    () => inSight(table.rows.length, size.row, seen.top, seen.height - size.head),
    [table, seen.top, seen.height],
  )
  const columns = useMemo(
    () => inSight(table.columns.length, size.column, seen.left, seen.width - size.label),
    [table, seen.left, seen.width],
  )
  return { rows, columns, scrolled }
}
