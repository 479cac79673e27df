/** A drawing of nodes and ties. The list beside it says the same; whatever can be done here can be done there. */
import { type ReactNode, type RefObject, useEffect, useImperativeHandle, useRef, useState } from 'react'
import type { Place, Places } from './arrange.ts'
import type { Drawn } from './drawn.ts'
import { lookAt } from './look.ts'
import styles from './picture.module.css'
import type { Lights, Stage } from './stage.ts'
import { useDrawingTexts } from './texts.ts'

export interface PictureHandle {
  png: () => Promise<Blob | null>
}

interface Props {
  /** Sums the drawing up. */
  name: string
  drawn: Drawn
  places: Places | null
  /** Another number shows the whole again. */
  round: number
  lights: Lights
  choose: (id: string | null) => void
  moved: (id: string, place: Place) => void
  again: () => void
  handle?: RefObject<PictureHandle | null>
  /** Drawn into a small panel. */
  small?: boolean
}

export function Picture({
  name,
  drawn,
  places,
  round,
  lights,
  choose,
  moved,
  again,
  handle,
  small = false,
}: Props): ReactNode {
  const texts = useDrawingTexts()
  const box = useRef<HTMLDivElement>(null)
  const [stage, setStage] = useState<Stage | null>(null)
  const [isDrawn, setDrawn] = useState(false)
  const latest = useRef({ choose, moved })
  latest.current = { choose, moved }
  useEffect(() => {
    const container = box.current
    if (!container) return
    let opened: Stage | null = null
    let left = false
    void import('./stage.ts').then(({ openStage }) => {
      if (left) return
      opened = openStage(container, lookAt(container), {
        chose: (id) => latest.current.choose(id),
        moved: (id, place) => latest.current.moved(id, place),
        drawn: () => setDrawn(true),
      })
      setStage(opened)
    })
    return () => {
      left = true
      opened?.close()
      setStage(null)
    }
  }, [])
  useEffect(() => {
    const container = box.current
    if (!stage || !container) return
    const dress = () => stage.dress(lookAt(container))
    const scheme = matchMedia('(prefers-color-scheme: dark)')
    const chosen = new MutationObserver(dress)
    scheme.addEventListener('change', dress)
    chosen.observe(document.documentElement, { attributeFilter: ['data-theme'] })
    return () => {
      scheme.removeEventListener('change', dress)
      chosen.disconnect()
    }
  }, [stage])
  useEffect(() => {
    // The wheel scrolls the page; with Ctrl, as a pinch on a touchpad sends it, it zooms.
    const container = box.current
    const keep = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) event.stopImmediatePropagation()
    }
    container?.addEventListener('wheel', keep, { capture: true })
    return () => container?.removeEventListener('wheel', keep, { capture: true })
  }, [])
  useEffect(() => {
    if (stage && places) stage.show(drawn, places)
  }, [stage, drawn, places])
  useEffect(() => {
    if (stage && places && round > 0) stage.fit()
  }, [stage, places, round])
  useEffect(() => stage?.light(lights), [stage, lights])
  useImperativeHandle(handle, () => ({
    png: async () => {
      const container = box.current
      return stage && container ? stage.png(lookAt(container).ground) : null
    },
  }))
  return (
    <div className={styles.whole}>
      <div
        ref={box}
        className={small ? styles.smallStage : styles.stage}
        role="img"
        aria-label={name}
        data-drawn={isDrawn || undefined}
      />
      {!isDrawn && (
        <p className={styles.waiting} role="status">
          {texts.arranging}
        </p>
      )}
      <div className={styles.tools}>
        <button type="button" className="button" onClick={() => stage?.zoom(1.4)} aria-label={texts.nearer}>
          +
        </button>
        <button type="button" className="button" onClick={() => stage?.zoom(1 / 1.4)} aria-label={texts.farther}>
          −
        </button>
        <button type="button" className="button" onClick={() => stage?.fit()}>
          {texts.whole}
        </button>
        <button type="button" className="button" onClick={again}>
          {texts.again}
        </button>
        <span className={styles.hint}>{texts.hint}</span>
      </div>
    </div>
  )
}
