/** The matrix as rows (propositions) and columns (actors) with their sums, in one of three orders. */
import type { NamedMatrix } from '../../positions/use-named.ts'

export type Cell = NamedMatrix['cells'][number]
export type Actor = NamedMatrix['actors'][number]
export type Proposition = NamedMatrix['propositions'][number]
export type Order = 'likeness' | 'claims' | 'name'

/** How many actors now stand where on a proposition; `mixed` are those whose latest claims share no stance. */
export interface Sides {
  support: number
  oppose: number
  neutral: number
  mixed: number
}

export interface Table {
  rows: readonly Proposition[]
  columns: readonly Actor[]
  cell(row: number, column: number): Cell | undefined
  sides(row: number): Sides
}

export const claimsIn = (cell: Cell): number => cell.support + cell.oppose + cell.neutral

/** `likeness` is the service's order: who stands alike is side by side. Actors and propositions without a cell come last in each order. */
export function tableOf(matrix: NamedMatrix, order: Order, language: string): Table {
  const byActor = new Map<string, Map<string, Cell>>()
  const claims = new Map<string, number>()
  for (const cell of matrix.cells) {
    const ofActor = byActor.get(cell.actor.id) ?? new Map<string, Cell>()
    byActor.set(cell.actor.id, ofActor.set(cell.proposition.id, cell))
    for (const id of [cell.actor.id, cell.proposition.id]) claims.set(id, (claims.get(id) ?? 0) + claimsIn(cell))
  }
  const rows = ordered(matrix.propositions, order, claims, language)
  const columns = ordered(matrix.actors, order, claims, language)
  const cell = (row: number, column: number) => byActor.get(columns[column]?.id ?? '')?.get(rows[row]?.id ?? '')
  const sums = rows.map((_, row) => sidesOf(columns.map((_, column) => cell(row, column))))
  return { rows, columns, cell, sides: (row) => sums[row] ?? { support: 0, oppose: 0, neutral: 0, mixed: 0 } }
}

function ordered<Named extends { id: string; label: string }>(
  given: readonly Named[],
  order: Order,
  claims: ReadonlyMap<string, number>,
  language: string,
): readonly Named[] {
  if (order === 'likeness') return given
  const compare = new Intl.Collator(language, { numeric: true }).compare
  const count = ({ id }: Named) => claims.get(id) ?? 0
  return [...given].sort((a, b) => {
    const [ofA, ofB] = [count(a), count(b)]
    if (order === 'claims' || ofA === 0 || ofB === 0) {
      const difference = order === 'claims' ? ofB - ofA : Number(ofA === 0) - Number(ofB === 0)
      if (difference !== 0) return difference
    }
    return compare(a.label, b.label) || (a.id < b.id ? -1 : 1)
  })
}

function sidesOf(cells: readonly (Cell | undefined)[]): Sides {
  const of = (stance: Cell['current']) => cells.filter((cell) => cell && cell.current === stance).length
  return { support: of('SUPPORT'), oppose: of('OPPOSE'), neutral: of('NEUTRAL'), mixed: of(null) }
}

/** Both for and against, without a turn that is certain: on one day, or undated. */
export function saysBoth(cell: Cell): boolean {
  return !cell.reversed && cell.support > 0 && cell.oppose > 0
}
