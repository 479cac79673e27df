/** Who stands where on what: actors by propositions, both in an order that puts similar ones next to one another. */

import type { Arguments } from '../composer/declare/arguments.ts'
import type { Ask } from '../composer/declare/read.ts'
import type { ActorLevel } from '../stances/levels.ts'
import { orderedBySimilarity } from './seriation.ts'
import { propositionsMost } from './stance-matrix-columns.ts'
import { type Cell, cellsOf, existing } from './stance-matrix-reads.ts'

export interface StanceMatrixRequest {
  /** The named ones; null: those with the most claims. */
  actors: readonly string[] | null
  propositions: readonly string[] | null
  level: ActorLevel
  filter: Arguments | null
  /** How many at most; null: as many as are named. */
  firstActors: number | null
  firstPropositions: number | null
}

export interface Matrix {
  actorIds: string[]
  propositionIds: string[]
  /** Row by row. */
  cells: Cell[]
}

export const defaultSide = 30

export async function stanceMatrixOf(asked: StanceMatrixRequest, ask: Ask): Promise<Matrix> {
  const columns = await columnsOf(asked, ask)
  const named = asked.actors ? await existing(asked.actors, ask) : null
  const most = asked.firstActors ?? named?.length ?? defaultSide
  const cells = await cellsOf(columns, { ...asked, actors: named }, most, ask)
  // Named actors without a claim come after those with the most claims.
  const rows = [...new Set([...cells.map(({ actorId }) => actorId), ...(named ?? [])])].slice(0, most)
  return inOrder(rows, columns, cells)
}

/** The named propositions: all of them, or those with the most claims. Without names, those with the most claims of all. */
async function columnsOf(asked: StanceMatrixRequest, ask: Ask): Promise<string[]> {
  const named = asked.propositions ? await existing(asked.propositions, ask) : null
  const most = asked.firstPropositions ?? named?.length ?? defaultSide
  if (named && most >= named.length) return named
  const ranked = await propositionsMost({ ...asked, propositions: named }, most, ask)
  return [...new Set([...ranked, ...(named ?? [])])].slice(0, most)
}

/** From 1, if all claims of a cell support, to -1, if all oppose. */
function scoreOf({ support, oppose, neutral }: Cell): number {
  return (support - oppose) / (support + oppose + neutral)
}

function inOrder(rows: readonly string[], columns: readonly string[], cells: readonly Cell[]): Matrix {
  const scores = cells.map((cell) => [cell.actorId, cell.propositionId, scoreOf(cell)] as const)
  const actorIds = bySimilarity(rows, scores)
  const propositionIds = bySimilarity(
    columns,
    scores.map(([row, column, score]) => [column, row, score]),
  )
  const [rowOf, columnOf] = [placesOf(actorIds), placesOf(propositionIds)]
  const place = ({ actorId, propositionId }: Cell) =>
    (rowOf.get(actorId) as number) * propositionIds.length + (columnOf.get(propositionId) as number)
  return { actorIds, propositionIds, cells: cells.toSorted((a, b) => place(a) - place(b)) }
}

function placesOf(ids: readonly string[]): Map<string, number> {
  return new Map(ids.map((id, place) => [id, place]))
}

/**
 * Orders lines so that similar ones are neighbours. Their distance is the mean difference of their scores where both have one,
 * from 0 (the same) to 1 (opposite), and 0.5 if nothing can be compared. The order starts at the more supporting end; lines
 * without any score come last, by id.
 */
function bySimilarity(ids: readonly string[], scores: readonly (readonly [string, string, number])[]): string[] {
  const sorted = [...ids].sort()
  const lines = linesOf(scores)
  const spoken = sorted.filter((id) => lines.has(id))
  const of = (place: number) => lines.get(spoken[place] as string) as Float64Array
  const order = orderedBySimilarity(spoken.length, (one, other) => differenceOf(of(one), of(other)))
  const end = (place: number | undefined) => (place === undefined ? 0 : meanOf(of(place)))
  const turned = end(order.at(-1)) > end(order[0]) ? order.toReversed() : order
  return [...turned.map((place) => spoken[place] as string), ...sorted.filter((id) => !lines.has(id))]
}

/** The scores of each line, in the order of the lines that cross it; NaN where it has none. */
function linesOf(scores: readonly (readonly [string, string, number])[]): Map<string, Float64Array> {
  const places = placesOf([...new Set(scores.map(([, across]) => across))].sort())
  const lines = new Map<string, Float64Array>()
  for (const [line, across, score] of scores) {
    if (!lines.has(line)) lines.set(line, new Float64Array(places.size).fill(Number.NaN))
    ;(lines.get(line) as Float64Array)[places.get(across) as number] = score
  }
  return lines
}

function differenceOf(one: Float64Array, other: Float64Array): number {
  let [sum, count] = [0, 0]
  for (let place = 0; place < one.length; place++) {
    const difference = Math.abs((one[place] as number) - (other[place] as number)) / 2
    if (Number.isNaN(difference)) continue
    sum += difference
    count += 1
  }
  return count > 0 ? sum / count : 0.5
}

function meanOf(line: Float64Array): number {
  const scores = line.filter((score) => !Number.isNaN(score))
  return scores.reduce((sum, score) => sum + score, 0) / scores.length
}
