/** Where the nodes of drawings lie, kept while the browser's window is open: arranging by hand is not lost. */
import type { Place, Places } from './arrange.ts'

const prefix = 'parley.places.'
const drawings = new Map<string, Places>()

/** The places of a drawing; all that it ever had, also of nodes that it does not show now. */
export function placesOf(drawing: string): Places {
  let places = drawings.get(drawing)
  if (!places) {
    places = new Map(read(drawing))
    drawings.set(drawing, places)
  }
  return places
}

export function keepPlaces(drawing: string, places: Iterable<[string, Place]>): void {
  const all = placesOf(drawing)
  for (const [id, place] of places) all.set(id, place)
  write(drawing, all)
}

export function forgetPlaces(drawing: string): void {
  drawings.set(drawing, new Map())
  write(drawing, new Map())
}

function read(drawing: string): [string, Place][] {
  try {
    const kept = JSON.parse(sessionStorage.getItem(prefix + drawing) ?? '[]') as [string, number, number][]
    return kept.map(([id, x, y]) => [id, { x, y }])
  } catch {
    return []
  }
}

function write(drawing: string, places: Places): void {
  try {
    sessionStorage.setItem(prefix + drawing, JSON.stringify([...places].map(([id, { x, y }]) => [id, x, y])))
  } catch {
    // A browser that keeps nothing has them until the page is left.
  }
}
