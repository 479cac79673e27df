/** How wide an element is, so that a picture is drawn for it and its words keep their size. */
import { type RefObject, useEffect, useRef, useState } from 'react'

/** `otherwise` is the width until it is measured, in px. */
export function useWidth<E extends Element>(otherwise = 640): [RefObject<E | null>, number] {
  const element = useRef<E>(null)
  const [width, setWidth] = useState(otherwise)
  useEffect(() => {
    const measured = element.current
    if (!measured) return
    const observer = new ResizeObserver(([entry]) => {
      const now = Math.floor(entry?.contentRect.width ?? 0)
      if (now > 0) setWidth(now)
    })
    observer.observe(measured)
    return () => observer.disconnect()
  }, [])
  return [element, width]
}
