/** Where actors stand on propositions, by their claims in the order of days. */
import { inOrder } from '../collections/in-order.ts'
import type { Arguments } from '../composer/declare/arguments.ts'
import { inRange, mostRows } from '../composer/declare/bounds.ts'
import { idsNamed } from '../composer/declare/named-ids.ts'
import type { ComputedRead } from '../composer/declare/read.ts'
import { written } from '../composer/text/clause.ts'
import type { Writer } from '../composer/text/writer.ts'
import { kindNamed } from '../model/model.ts'
import { RECORD } from '../model/structure.ts'
import type { StoreRow } from '../store/store.ts'
import { areOpposite } from '../stored/position.ts'
import { type ActorLevel, actorsAt, claimsAt } from './levels.ts'

/** A claim in a history; `day` is the key of its date, empty if it has none. */
export interface StancePoint {
  claimId: string
  stance: string
  /** EDTF. */
  said: string | null
  day: string
}

export interface ActorStance {
  actorId: string
  propositionId: string
  current: string
  since: string | null
  reversed: boolean
  history: StancePoint[]
}

/**
 * What the claims of one actor on one proposition come to; there is at least one. Undated claims come first in the history, and
 * count for `current` only if none is dated: nobody knows what they reversed, or since when they hold.
 */
export function stanceOf(
  claims: readonly StancePoint[],
): Pick<ActorStance, 'current' | 'since' | 'reversed' | 'history'> {
  const history = claims.toSorted((a, b) => (a.day === b.day ? inOrder(a.claimId, b.claimId) : inOrder(a.day, b.day)))
  const dated = history.filter(({ day }) => day !== '')
  const { stance } = history.at(-1) as StancePoint
  const last = dated.findLastIndex((point) => point.stance !== stance)
  return {
    current: stance,
    since: dated[last + 1]?.said ?? null,
    reversed: dated.some(
      (point, index) => index > 0 && areOpposite((dated[index - 1] as StancePoint).stance, point.stance),
    ),
    history,
  }
}

/** The level at which the words of those who speak for an actor count for it, by its kind. */
const ownLevel: [kind: string, level: ActorLevel][] = [
  ['Person', 'SPEAKER'],
  ['Organization', 'ORGANIZATION'],
  ['State', 'STATE'],
]

export const stancesOfActor: ComputedRead = {
  kind: 'computed',
  name: 'Actor.stances',
  async compute(actorIds, args, ask) {
    await ask.checkIds(idsNamed(args.propositions, 'propositions', ['Proposition']))
    const write = ask.writer()
    const texts = ownLevel.flatMap(([kind, level]) => {
      const ids = actorIds.filter((id) => id.startsWith(`${kindNamed(kind).prefix}/`))
      return ids.length > 0 ? [textOfActors(ids, level, args, write)] : []
    })
    const rows = await ask.read('Actor.stances', texts.join(' UNION ALL '), write)
    return stancesIn(rows, (actorId, propositionId) => ({ actorId, propositionId }))
  },
}

function textOfActors(ids: readonly string[], level: ActorLevel, args: Arguments, write: Writer): string {
  const [actor, claim, proposition] = [write.name('n'), write.name('c'), write.name('p')]
  const clauses = claimsAt(level, actor, claim, write)
  clauses.at(-1)?.where.push(`${write.value(claim)}.stance IS NOT NULL`)
  const on = write.path(claim).out('TAKES_STANCE_ON', proposition, 'Proposition')
  if (args.propositions) on.where(`${proposition}.id IN ${write.param(args.propositions as string[])}`)
  const each = `${written(clauses)} WITH DISTINCT ${write.carried(claim)} ${written([on.clause()])}`
  return `${written([write.byIds(actor, RECORD, ids)])} ${collected(actor, each, `${proposition}.id`, claim, args, write)}`
}

export const stancesOnProposition: ComputedRead = {
  kind: 'computed',
  name: 'Proposition.stances',
  async compute(propositionIds, args, ask) {
    await ask.checkIds(idsNamed(args.actors, 'actors', ['Actor']))
    const write = ask.writer()
    const claims = write
      .path('n')
      .in('TAKES_STANCE_ON', 'c', 'Claim')
      .where(`${write.value('c')}.stance IS NOT NULL`)
    const clauses = actorsAt((args.level as ActorLevel | null | undefined) ?? 'SPEAKER', 'c', 'a', write)
    if (args.actors) clauses.at(-1)?.where.push(`a.id IN ${write.param(args.actors as string[])}`)
    const each = `${written([claims.clause(), ...clauses])} WITH DISTINCT a.id AS actor, ${write.carried('c')}`
    const text = `${written([write.byIds('n', RECORD, propositionIds)])} ${collected('n', each, 'actor', 'c', args, write)}`
    const rows = await ask.read('Proposition.stances', text, write)
    return stancesIn(rows, (propositionId, actorId) => ({ actorId, propositionId }))
  },
}

/** For each parent the far ends with the most claims, ties by id, and one more than is asked for; each with its claims. */
function collected(parent: string, each: string, far: string, claim: string, args: Arguments, write: Writer): string {
  const values = write.value(claim)
  const most = write.param((inRange(args.first, 'first') ?? mostRows) + 1)
  const point = `{claimId: ${claim}.id, stance: ${values}.stance, said: ${values}.said, day: ${values}.saidKey}`
  return (
    `CALL (${parent}) { ${each} WITH ${far} AS far, collect(${point}) AS points WITH far, points ` +
    `ORDER BY size(points) DESC, far LIMIT ${most} RETURN collect({far: far, points: points}) AS stances } ` +
    `RETURN ${parent}.id AS id, stances`
  )
}

function stancesIn(
  rows: readonly StoreRow[],
  ends: (parentId: string, farId: string) => { actorId: string; propositionId: string },
): Map<string, ActorStance[]> {
  const found = rows as unknown as { id: string; stances: { far: string; points: StancePoint[] }[] }[]
  return new Map(
    found.map(({ id, stances }) => [
      id,
      stances
        .toSorted((a, b) => b.points.length - a.points.length || inOrder(a.far, b.far))
        .map(({ far, points }) => ({ ...ends(id, far), ...stanceOf(points) })),
    ]),
  )
}
