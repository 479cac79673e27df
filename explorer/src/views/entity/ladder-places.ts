/** Where the boxes and lines of a provenance ladder lie: a column a step back, a band a group. */
import type { Group, Step } from './ladder.ts'

export const box = { width: 230, height: 58 }
const gap = { x: 70, y: 14 }
const band = { inset: 12, between: 14, head: 24 }

export interface PlacedBox {
  id: string
  x: number
  y: number
}

export interface PlacedBand {
  y: number
  height: number
  boxes: PlacedBox[]
  lines: (Step & { path: string })[]
}

export function placed(groups: readonly Group<{ id: string }>[]): {
  width: number
  height: number
  bands: PlacedBand[]
} {
  const bands: PlacedBand[] = []
  let y = 0
  let columns = 1
  for (const { rungs, steps } of groups) {
    const depths = rungs.map(({ depth }) => depth)
    columns = Math.max(columns, ...depths.map((depth) => depth + 1))
    const rows = Math.max(...depths.map((depth) => depths.filter((other) => other === depth).length))
    const height = band.head + band.inset + rows * (box.height + gap.y) - gap.y
    const top = y + band.head
    const boxes = rungs.map(({ source, depth }, index) => {
      const inColumn = depths.filter((other) => other === depth).length
      const before = depths.slice(0, index).filter((other) => other === depth).length
      const offset = ((rows - inColumn) * (box.height + gap.y)) / 2
      return {
        id: source.id,
        x: band.inset + depth * (box.width + gap.x),
        y: top + offset + before * (box.height + gap.y),
      }
    })
    bands.push({ y, height, boxes, lines: steps.map((step) => ({ ...step, path: line(step, boxes) })) })
    y += height + band.between
  }
  return {
    width: 2 * band.inset + columns * box.width + (columns - 1) * gap.x,
    height: Math.max(0, y - band.between),
    bands,
  }
}

/** From the right edge of the source to the left edge of the one that it has it from. */
function line({ from, to }: Step, boxes: readonly PlacedBox[]): string {
  const start = boxes.find(({ id }) => id === from)
  const end = boxes.find(({ id }) => id === to)
  if (!start || !end) return ''
  const [x1, y1] = [start.x + box.width, start.y + box.height / 2]
  const [x2, y2] = [end.x - 6, end.y + box.height / 2]
  const bend = Math.max(20, (x2 - x1) / 2)
  return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`
}
