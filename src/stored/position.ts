/** Where an actor stands on a proposition: what those of its claims on it that take a stance come to. */

export interface Position {
  /** How many there are, and of these how many take which stance and depend on a condition. */
  claims: number
  support: number
  oppose: number
  neutral: number
  conditional: number
  /** The stance of the latest one; of an undated one only where none is dated. */
  current: string
  /** Whether a dated one went from SUPPORT to OPPOSE or back after the one before it. */
  reversed: boolean
}

/** Stands between the parts of a point: before every character of an id or a day. */
export const GAP = ' '

/** Stands behind the point of a claim that depends on a condition. */
export const MARK = `${GAP}conditional`

/** Stands between the ids of a position's own id: the proposition's, then the actor's. */
export const BETWEEN = '|'

/** Whether one claim turns against what another took for its stance. */
export function areOpposite(one: string, other: string): boolean {
  return (one === 'SUPPORT' && other === 'OPPOSE') || (one === 'OPPOSE' && other === 'SUPPORT')
}

/**
 * The position that an actor's points on one proposition come to. A point is a claim in one text: its day, empty without one, its id, its
 * stance and the proposition, with `GAP` between and perhaps `MARK` behind; so points order as days do, then as ids. Of each only
 * what is needed is cut out, since there may be millions.
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
