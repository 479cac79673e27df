/** Where positions differ between two matrices: of one graph at two moments. */
import type { PositionCellFragment } from './matrix.graphql.ts'
import type { NamedMatrix as Matrix } from './use-named.ts'

/** `turned`: it changed sides between the two; `moved`: it stands elsewhere without that; `new` and `gone`: it has a position only in one of the two. */
export type What = 'turned' | 'moved' | 'new' | 'gone'

export interface Difference {
  what: What
  actor: Matrix['actors'][number]
  proposition: Matrix['propositions'][number]
  before: PositionCellFragment | null
  after: PositionCellFragment | null
}

const order: readonly What[] = ['turned', 'moved', 'new', 'gone']

/** Those that turned come first, then as the later matrix has its propositions and actors. */
export function differencesOf(before: Matrix, after: Matrix): Difference[] {
  const [cellsBefore, cellsAfter] = [byPlace(before), byPlace(after)]
  const propositions = union(after.propositions, before.propositions)
  const actors = union(after.actors, before.actors)
  const found: Difference[] = []
  for (const proposition of propositions) {
    for (const actor of actors) {
      const place = `${actor.id} ${proposition.id}`
      const was = cellsBefore.get(place) ?? null
      const is = cellsAfter.get(place) ?? null
      const what = differs(was, is)
      if (what) found.push({ what, actor, proposition, before: was, after: is })
    }
  }
  return found.sort((a, b) => order.indexOf(a.what) - order.indexOf(b.what))
}

function differs(was: PositionCellFragment | null, is: PositionCellFragment | null): What | null {
  if (!was) return is ? 'new' : null
  if (!is) return 'gone'
  if (was.current === is.current) return null
  const sides = [was.current, is.current]
  return sides.includes('SUPPORT') && sides.includes('OPPOSE') ? 'turned' : 'moved'
}

const byPlace = ({ cells }: Matrix) => new Map(cells.map((cell) => [`${cell.actor.id} ${cell.proposition.id}`, cell]))

function union<Named extends { id: string }>(first: readonly Named[], second: readonly Named[]): Named[] {
  return [...new Map([...second, ...first].map((each) => [each.id, each])).values()].sort(
    (a, b) => place(first, a) - place(first, b),
  )
}

const place = (list: readonly { id: string }[], { id }: { id: string }) => {
  const at = list.findIndex((each) => each.id === id)
  return at === -1 ? list.length : at
}
