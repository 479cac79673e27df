/** Choosing days by drawing over a picture. The same days can be typed in fields beside it. */
import { type PointerEvent, useState } from 'react'
import { dayAt } from './days.ts'

/** Less than this, in px, is a click. */
const least = 4

export interface Line {
  /** The moments at both ends, in ms. */
  from: number
  to: number
  /** Where the line begins and ends, in px. */
  left: number
  right: number
}

export function momentAt(x: number, { from, to, left, right }: Line): number {
  const inside = Math.min(right, Math.max(left, x))
  return from + ((inside - left) / Math.max(1, right - left)) * (to - from)
}

/** The first and the last day between two places; null where they are too near to be meant. */
export function daysBetween(a: number, b: number, line: Line): { from: string; to: string } | null {
  if (Math.abs(a - b) < least) return null
  const [first, last] = a < b ? [a, b] : [b, a]
  // The last moment of the line is the end of a day, not the beginning of the next.
  return { from: dayAt(momentAt(first, line)), to: dayAt(Math.max(momentAt(first, line), momentAt(last, line) - 1)) }
}

interface Brush {
  /** What is drawn over now, in px. */
  drawn: [number, number] | null
  handlers: {
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => void
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => void
    onPointerUp: (event: PointerEvent<SVGSVGElement>) => void
    onPointerCancel: () => void
  }
}

/** `chosen` gets the days, `clicked` the place of a click. */
export function useBrush(
  line: Line,
  chosen: ((days: { from: string; to: string }) => void) | undefined,
  clicked?: (x: number) => void,
): Brush {
  const [drawn, setDrawn] = useState<[number, number] | null>(null)
  const placeOf = (event: PointerEvent<SVGSVGElement>) =>
    event.clientX - event.currentTarget.getBoundingClientRect().left
  return {
    drawn: chosen ? drawn : null,
    handlers: {
      onPointerDown: (event) => {
        if (event.button !== 0) return
        // A finger that moves up or down scrolls the page; the browser then cancels this.
        event.currentTarget.setPointerCapture(event.pointerId)
        const x = placeOf(event)
        setDrawn([x, x])
      },
      onPointerMove: (event) => {
        const x = placeOf(event)
        setDrawn((now) => now && [now[0], x])
      },
      onPointerUp: (event) => {
        if (!drawn) return
        const x = placeOf(event)
        setDrawn(null)
        const days = daysBetween(drawn[0], x, line)
        if (days) chosen?.(days)
        else clicked?.(x)
      },
      onPointerCancel: () => setDrawn(null),
    },
  }
}
