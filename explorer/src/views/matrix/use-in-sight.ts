/** Which rows and columns of the matrix are drawn: all of a small one, of a large one those in sight. */
import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { Table } from './table.ts'
import { inSight, type Range, size } from './window.ts'

interface Drawn {
  rows: Range
  columns: Range
}

/** What is drawn before the size of the scroller is known. */
const firstGuess = { scrollTop: 0, scrollLeft: 0, clientWidth: 1_200, clientHeight: 800 }

function drawnOf(table: Table, seen: typeof firstGuess): Drawn {
  return {
    rows: inSight(table.rows.length, size.row, seen.scrollTop, seen.clientHeight - size.head),
    columns: inSight(table.columns.length, size.column, seen.scrollLeft, seen.clientWidth - size.label),
  }
}

const alike = (a: Range, b: Range) => a.first === b.first && a.end === b.end

/** `scrolled` looks anew; it draws only when other rows or columns have come into sight. */
export function useInSight(scroller: RefObject<HTMLDivElement | null>, table: Table) {
  const [drawn, setDrawn] = useState({ table, ...drawnOf(table, firstGuess) })
  const frame = useRef(0)
  const look = useCallback(() => {
    const next = drawnOf(table, scroller.current ?? firstGuess)
    setDrawn((now) =>
      now.table === table && alike(now.rows, next.rows) && alike(now.columns, next.columns) ? now : { table, ...next },
    )
  }, [table, scroller])
  const scrolled = useCallback(() => {
    cancelAnimationFrame(frame.current)
    frame.current = requestAnimationFrame(look)
  }, [look])
  useLayoutEffect(() => {
    look()
    window.addEventListener('resize', scrolled)
    return () => {
      window.removeEventListener('resize', scrolled)
      cancelAnimationFrame(frame.current)
    }
  }, [look, scrolled])
  const { rows, columns } = drawn.table === table ? drawn : drawnOf(table, firstGuess)
  return { rows, columns, look, scrolled }
}
