/** Which nodes can show their names without covering one another: the weightiest first. */

export interface Named {
  id: string
  label: string
  /** The middle of the node and its half height, in px of the screen. */
  x: number
  y: number
  half: number
  weight: number
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

export const letterSize = 13
const lineHeight = 16
/** A name is broken into lines of this width at most, in px. */
export const widestLine = 130

/** About how wide a text is, in px: ideographs and kana are as wide as they are high. */
export function widthOf(label: string): number {
  let width = 0
  for (const letter of label) width += /[ᄀ-ᇿ⺀-鿿가-힣豈-﫿＀-￯]/u.test(letter) ? letterSize : letterSize * 0.55
  return width
}

/** The ids of the nodes whose names fit: the chosen one's first, then those of `wanted` ones. */
export function labelsThatFit(
  nodes: readonly Named[],
  screen: { width: number; height: number },
  wanted: ReadonlySet<string> = new Set(),
  chosen: string | null = null,
): Set<string> {
  const fit = new Set<string>()
  const taken: Box[] = []
  const first = (id: string) => (id === chosen ? 0 : wanted.has(id) ? 1 : 2)
  const ranked = [...nodes]
    .filter(({ x, y }) => x > -widestLine && y > -30 && x < screen.width + widestLine && y < screen.height + 30)
    .sort((a, b) => first(a.id) - first(b.id) || b.weight - a.weight || (a.id < b.id ? -1 : 1))
  for (const { id, label, x, y, half } of ranked) {
    const whole = widthOf(label)
    const width = Math.min(widestLine, whole) / 2
    const lines = Math.ceil(whole / widestLine)
    const box = { left: x - width, right: x + width, top: y + half, bottom: y + half + lines * lineHeight }
    if (taken.some((other) => overlap(box, other))) continue
    taken.push(box)
    fit.add(id)
  }
  return fit
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
