/** Reads JSON with the engine's own parser, where that loses nothing of what is written. */

/** Deeper than this nothing in a bundle is; the parser that knows places says what is wrong with deeper files. */
const MOST_DEPTH = 100

/**
 * The value, if it says all that the text does. Undefined if the text is not JSON, if a map has a key twice, if a number is written in other
 * words than those of its value (`1.10`), or if it is nested too deeply: the parser that knows lines and columns reads that, and is
 * some 70 times slower.
 */
export function jsonValueOf(text: string): unknown {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  // Of a key that comes twice JSON.parse keeps the last: then fewer are read than are written.
  return keysWrittenIn(text) === keysReadIn(value) ? value : undefined
}

const [QUOTE, COLON, MINUS, ZERO, NINE, BACKSLASH] = [...'":-09\\'].map((each) => each.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
  number,
  number,
]
const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/y

/** How many keys the maps of a JSON text have; null if a number in it is not in the words of its value. */
function keysWrittenIn(text: string): number | null {
  let keys = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) at = endOfString(text, at)
    else if (code === COLON) keys += 1
    else if (code === MINUS || (code >= ZERO && code <= NINE)) {
      NUMBER.lastIndex = at
      const [number = ''] = NUMBER.exec(text) ?? []
      if (String(Number(number)) !== number) return null
      at += number.length - 1
    }
  }
  return keys
}

/** Where the string that begins at `start` ends: a quote with an even number of backslashes before it. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); ; end = text.indexOf('"', end + 1)) {
    let before = end
    while (text.charCodeAt(before - 1) === BACKSLASH) before -= 1
    if ((end - before) % 2 === 0) return end
  }
}

/** How many keys the maps in a value have; null if they are nested too deeply. */
function keysReadIn(root: unknown): number | null {
  let keys = 0
  let level: unknown[] = [root]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MOST_DEPTH) return null
    const below: unknown[] = []
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue
      const inside = Object.values(value)
      if (!Array.isArray(value)) keys += inside.length
      for (const each of inside) if (typeof each === 'object') below.push(each)
    }
    level = below
  }
  return keys
}
