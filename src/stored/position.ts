/** Where an actor stands on a proposition: what its claims that take a stance on it come to. */

export interface Position {
  /** How many claims there are, how many of them take each stance, and how many depend on a condition. */
  claims: number
  support: number
  oppose: number
  neutral: number
  conditional: number
  /** The stance of the latest claim; that of an undated claim only if none is dated. */
  current: string
  /** Whether a dated claim turned from SUPPORT to OPPOSE or back, compared with the one just before it. */
  reversed: boolean
}

/** Separates the parts of a point; it sorts before every character of an id or a day. */
export const GAP = ' '

/** Follows the point of a claim that depends on a condition. */
export const MARK = `${GAP}conditional`

/** Separates the ids in a position's own id: the proposition's, then the actor's. */
export const BETWEEN = '|'

/** Whether two stances are opposite. */
export function areOpposite(one: string, other: string): boolean {
  return (one === 'SUPPORT' && other === 'OPPOSE') || (one === 'OPPOSE' && other === 'SUPPORT')
}

/**
 * The position that an actor's points on one proposition come to. A point is a claim as one text: its day (empty without one),
 * its id, its stance and the proposition, separated by `GAP`, perhaps followed by `MARK`. So points sort by day, then by id. Only
 * what is needed is cut out of each, since there may be millions.
 */
export function positionOf(points: readonly string[]): Position {
  const found = {
    claims: points.length,
    support: 0,
    oppose: 0,
    neutral: 0,
    conditional: 0,
    current: '',
    reversed: false,
  }
  let dated = ''
  for (const point of points.toSorted()) {
    const dayEnd = point.indexOf(GAP)
    const stance = stanceIn(point, dayEnd)
    if (stance === 'SUPPORT') found.support += 1
    else if (stance === 'OPPOSE') found.oppose += 1
    else found.neutral += 1
    if (point.endsWith(MARK)) found.conditional += 1
    found.current = stance
    if (dayEnd === 0) continue
    found.reversed ||= areOpposite(dated, stance)
    dated = stance
  }
  return found
}

/** The claim of a point. */
export function claimIn(point: string): string {
  const dayEnd = point.indexOf(GAP)
  return point.slice(dayEnd + 1, point.indexOf(GAP, dayEnd + 1))
}

function stanceIn(point: string, dayEnd: number): string {
  const claimEnd = point.indexOf(GAP, dayEnd + 1)
  return point.slice(claimEnd + 1, point.indexOf(GAP, claimEnd + 1))
}
