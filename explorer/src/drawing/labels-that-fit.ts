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
/** So much room stays between two names side by side, in px. */
const between = 6

/** About how wide a text is, in px: ideographs and kana are as wide as they are high. */
export function widthOf(label: string): number {
  let width = 0
  for (const letter of label) width += /[ᄀ-ᇿ⺀-鿿가-힣豈-﫿＀-￯]/u.test(letter) ? letterSize : letterSize * 0.55
  return width
}

/** How a name is drawn: broken between words only, so that a long word, or a name without spaces, is as wide as it is. */
function brokenAt(label: string): { width: number; lines: number } {
  const space = widthOf(' ')
  const lines: number[] = []
  for (const word of label.split(/\s+/)) {
    const width = widthOf(word)
    const last = lines.at(-1)
    if (last !== undefined && last + space + width <= widestLine) lines[lines.length - 1] = last + space + width
    else lines.push(width)
  }
  return { width: Math.max(...lines), lines: lines.length }
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
    const { width, lines } = brokenAt(label)
    const side = width / 2 + between / 2
    const box = { left: x - side, right: x + side, top: y + half, bottom: y + half + lines * lineHeight }
    const cut = box.left < 0 || box.right > screen.width || box.bottom > screen.height
    if ((cut && id !== chosen) || taken.some((other) => overlap(box, other))) continue
    taken.push(box)
    fit.add(id)
  }
  return fit
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
