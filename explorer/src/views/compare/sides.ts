/** How two sides differ on the same things, the sharpest differences first. */
import type { NameFragment } from '../../elements/name.graphql.ts'
import type { PositionCellFragment } from '../../positions/matrix.graphql.ts'
import type { NamedMatrix } from '../../positions/use-named.ts'

/** `opposite`: one is for it, the other against; `other`: they differ without that; `same`; or only one has a position. */
export type Mark = 'opposite' | 'other' | 'same' | 'onlyA' | 'onlyB'

export interface Row {
  mark: Mark
  proposition: NameFragment
  /** Whose position it is, where several are compared at two moments. */
  actor: NameFragment | null
  a: PositionCellFragment | null
  b: PositionCellFragment | null
}

const order: readonly Mark[] = ['opposite', 'other', 'same', 'onlyA', 'onlyB']

export function markOf(a: PositionCellFragment | null, b: PositionCellFragment | null): Mark | null {
  if (!a || !b) return a ? 'onlyA' : b ? 'onlyB' : null
  if (a.current === b.current) return 'same'
  const both = [a.current, b.current]
  return both.includes('SUPPORT') && both.includes('OPPOSE') ? 'opposite' : 'other'
}

const byPlace = ({ cells }: NamedMatrix) =>
  new Map(cells.map((cell) => [`${cell.actor.id} ${cell.proposition.id}`, cell]))

/** Two actors of one matrix. */
export function actorsSideBySide(matrix: NamedMatrix, a: string, b: string): Row[] {
  const cells = byPlace(matrix)
  return sorted(
    matrix.propositions.map((proposition) => ({
      proposition,
      actor: null,
      a: cells.get(`${a} ${proposition.id}`) ?? null,
      b: cells.get(`${b} ${proposition.id}`) ?? null,
    })),
  )
}

/** The same actors at two moments. */
export function momentsSideBySide(before: NamedMatrix, after: NamedMatrix): Row[] {
  const [was, is] = [byPlace(before), byPlace(after)]
  return sorted(
    after.propositions.flatMap((proposition) =>
      after.actors.map((actor) => {
        const place = `${actor.id} ${proposition.id}`
        return { proposition, actor, a: was.get(place) ?? null, b: is.get(place) ?? null }
      }),
    ),
  )
}

function sorted(rows: Omit<Row, 'mark'>[]): Row[] {
  return rows
    .flatMap((row) => {
      const mark = markOf(row.a, row.b)
      return mark ? [{ ...row, mark }] : []
    })
    .sort((x, y) => order.indexOf(x.mark) - order.indexOf(y.mark))
}

/** How many rows have each mark. */
export function marksIn(rows: readonly Row[]): { mark: Mark; count: number }[] {
  return order
    .map((mark) => ({ mark, count: rows.filter((row) => row.mark === mark).length }))
    .filter(({ count }) => count > 0)
}

export interface Counterpart {
  actor: NameFragment
  a: number | null
  b: number | null
}

/** Those with whom either has most to do; null: not among the ones that were asked for. */
export function counterpartsSideBySide(
  a: readonly { actor: NameFragment; weight: number }[],
  b: readonly { actor: NameFragment; weight: number }[],
  most: number,
): Counterpart[] {
  const found = new Map<string, Counterpart>()
  const add = (list: typeof a, side: 'a' | 'b') => {
    for (const { actor, weight } of list)
      found.set(actor.id, { ...(found.get(actor.id) ?? { actor, a: null, b: null }), [side]: weight })
  }
  add(a, 'a')
  add(b, 'b')
  const sum = (each: Counterpart) => (each.a ?? 0) + (each.b ?? 0)
  return [...found.values()].sort((x, y) => sum(y) - sum(x)).slice(0, most)
}
