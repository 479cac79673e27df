/** What the claims of one actor come to, proposition by proposition: the cells of its row in a stance matrix. */
import type { ActorLevel } from '../claims/levels.ts'
import { areOpposite } from '../claims/stances.ts'
import type { Arguments } from '../composer/arguments.ts'

/** Whose claims a matrix counts, and which. */
export interface Wanted {
  actors: readonly string[] | null
  level: ActorLevel
  filter: Arguments | null
}

export interface Cell {
  actorId: string
  propositionId: string
  support: number
  oppose: number
  neutral: number
  conditional: number
  current: string
  reversed: boolean
  chosenBy: Wanted
}

/** The claims of one actor, each as day, claim, stance and proposition with `GAP` between, perhaps with `MARK` behind. */
export interface PointsOfActor {
  actor: string
  points: string[]
}

/** Stands between the parts of a point: before every character of an id or a day. */
export const GAP = ' '

/** Stands behind the point of a conditional claim. */
export const MARK = `${GAP}conditional`

/**
 * The cells of an actor: `current` and `reversed` as `stanceOf` tells them, in one walk over the points in the order of days, then ids,
 * which is that of the texts. A claim is conditional where its point is marked or it is named as one. Of a point only those parts
 * are cut out that are needed, since a matrix may have 200,000.
 */
export function cellsIn({ actor, points }: PointsOfActor, chosenBy: Wanted, conditional: ReadonlySet<string>): Cell[] {
  const cells = new Map<string, { cell: Cell; dated: string }>()
  for (const point of points.sort()) {
    const dayEnd = point.indexOf(GAP)
    const claimEnd = point.indexOf(GAP, dayEnd + 1)
    const stanceEnd = point.indexOf(GAP, claimEnd + 1)
    const stance = point.slice(claimEnd + 1, stanceEnd)
    const isMarked = point.endsWith(MARK)
    const propositionId = point.slice(stanceEnd + 1, isMarked ? -MARK.length : undefined)
    let found = cells.get(propositionId)
    if (!found) {
      found = { cell: emptyCell(actor, propositionId, chosenBy), dated: '' }
      cells.set(propositionId, found)
    }
    const { cell, dated } = found
    if (stance === 'SUPPORT') cell.support += 1
    else if (stance === 'OPPOSE') cell.oppose += 1
    else cell.neutral += 1
    if (isMarked || (conditional.size > 0 && conditional.has(point.slice(dayEnd + 1, claimEnd)))) cell.conditional += 1
    cell.current = stance
    if (dayEnd === 0) continue
    cell.reversed ||= areOpposite(dated, stance)
    found.dated = stance
  }
  return [...cells.values()].map(({ cell }) => cell)
}

function emptyCell(actorId: string, propositionId: string, chosenBy: Wanted): Cell {
  const counts = { support: 0, oppose: 0, neutral: 0, conditional: 0 }
  return { actorId, propositionId, chosenBy, ...counts, current: '', reversed: false }
}
