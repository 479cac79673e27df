/** A panel of the dashboard: asked when it is first seen. */
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react'
import { useIsShown } from '../../elements/panel.tsx'
import { type BoardPanel, type FilterValues, filterOf } from './board.ts'
import { CountsPanel } from './counts-panel.tsx'
import styles from './dashboard.module.css'
import { ListPanel } from './list-panel.tsx'
import { MatrixPanel } from './matrix-panel.tsx'
import { NumberPanel } from './number-panel.tsx'
import type { PanelProps } from './panel-props.ts'
import { SeriesPanel } from './series-panel.tsx'
import { TimelinePanel } from './timeline-panel.tsx'
import { useTitle } from './use-title.ts'

const NetworkPanel = lazy(() => import('./network-panel.tsx').then((found) => ({ default: found.NetworkPanel })))

export function BoardPanelShown({
  id,
  panel,
  board,
}: {
  id: string
  panel: BoardPanel
  board: FilterValues
}): ReactNode {
  const title = useTitle(panel)
  const shown = useIsShown(id)
  const place = useRef<HTMLDivElement>(null)
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    const element = place.current
    if (!element || seen) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true)
      },
      { rootMargin: '200px' },
    )
    observer.observe(element)
    // What is printed has to be there, seen or not.
    const all = () => setSeen(true)
    window.addEventListener('beforeprint', all)
    return () => {
      observer.disconnect()
      window.removeEventListener('beforeprint', all)
    }
  }, [seen])
  if (!shown) return null
  if (!seen) return <div ref={place} className={styles.unseen} />
  return (
    <Suspense fallback={<div className={styles.unseen} />}>
      {shownPanel(panel, { id, title, values: panel.values, filter: filterOf(board, panel.values) })}
    </Suspense>
  )
}

function shownPanel({ kind }: BoardPanel, props: PanelProps): ReactNode {
  switch (kind) {
    case 'number':
      return <NumberPanel {...props} />
    case 'series':
      return <SeriesPanel {...props} />
    case 'ranking':
    case 'shares':
      return <CountsPanel {...props} kind={kind} />
    case 'matrix':
      return <MatrixPanel {...props} />
    case 'network':
      return <NetworkPanel {...props} />
    case 'timeline':
      return <TimelinePanel {...props} />
    case 'list':
      return <ListPanel {...props} />
  }
}
