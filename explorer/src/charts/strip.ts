/** Where the points of a stance strip lie. */
import type { StanceCode } from '../elements/stance.tsx'
import { dayLength, startOf } from './days.ts'

/** As the API's StancePoint, with what its day can mean. */
export interface StancePoint {
  stance: StanceCode
  said: { label: string; earliest: string | null; latest: string | null } | null
}

export interface Placed {
  stance: StanceCode
  /** Left edge and width of the days that it can mean, in px. */
  x: number
  wide: number
  label: string
  many: number
}

interface Given {
  width: number
  size: number
  days?: { from: string; to: string }
}

/** Undated points are counted by stance and stand before the divider; others lie where their days are, those of the same days and stance as one. */
export function stripOf(
  points: readonly StancePoint[],
  { width, size, days }: Given,
): { undated: Placed[]; dated: Placed[]; divider: number | null } {
  const undated: Placed[] = []
  for (const { stance, said } of points) {
    if (said && (said.earliest ?? said.latest) !== null) continue
    const same = undated.find((each) => each.stance === stance)
    if (same) same.many++
    else undated.push({ stance, x: undated.length * (size + 2), wide: size, label: '', many: 1 })
  }
  const divider = undated.length > 0 ? undated.length * (size + 2) + 4 : null
  const timed = points.flatMap(({ stance, said }) => {
    const first = said?.earliest ?? said?.latest
    const last = said?.latest ?? said?.earliest
    return said && first && last ? [{ stance, label: said.label, first: startOf(first), last: startOf(last) }] : []
  })
  const from = days ? startOf(days.from) : Math.min(...timed.map(({ first }) => first))
  const to = days ? startOf(days.to) : Math.max(...timed.map(({ last }) => last))
  const begin = (divider ?? 0) + size / 2 + 2
  const end = width - size / 2
  const place = (ms: number) =>
    to > from ? begin + ((Math.min(to, Math.max(from, ms)) - from) / (to - from)) * (end - begin) : (begin + end) / 2
  const dated: Placed[] = []
  for (const { stance, label, first, last } of timed) {
    const x = place(first)
    const wide = last - first >= dayLength ? place(last) - x : 0
    const same = dated.find((each) => each.stance === stance && each.label === label)
    if (same) same.many++
    else dated.push({ stance, x, wide, label, many: 1 })
  }
  return { undated, dated, divider }
}
