/** Where actors stand on propositions, by the order of their claims. */
import { inOrder } from '../collections/in-order.ts'
import type { Arguments } from '../composer/declare/arguments.ts'
import { mostRows } from '../composer/declare/bounds.ts'
import { idsNamed } from '../composer/declare/named-ids.ts'
import type { Ask, ComputedRead } from '../composer/declare/read.ts'
import { written } from '../composer/text/clause.ts'
import type { Writer } from '../composer/text/writer.ts'
import { kindNamed } from '../model/model.ts'
import { RECORD } from '../model/structure.ts'
import type { StoreRow } from '../store/store.ts'
import type { Follows } from '../stored/chains.ts'
import { ClaimOrder } from '../stored/claim-order.ts'
import { currentIn, isReversed, type Taking, unmarked } from '../stored/position.ts'
import { chainsBehind, markedStance } from './claims-in-time.ts'
import { type ActorLevel, actorsAt, claimsAt } from './levels.ts'
import { isReplaced } from './superseded.ts'

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
  current: string | null
  since: string | null
  reversed: boolean
  history: StancePoint[]
}

/** A claim as it is read: its stance marked if it follows others, its first and last day, and whether another has replaced it. */
interface ReadPoint extends StancePoint {
  earliest: string | null
  latest: string | null
  replaced: boolean
}

type Said = Taking & { said: string | null }

/** What the claims of one actor on one proposition come to; there is at least one. Replaced ones are only in the history. */
export function stanceOf(
  points: readonly ReadPoint[],
  follows: Follows,
): Pick<ActorStance, 'current' | 'since' | 'reversed' | 'history'> {
  const history = points.toSorted((a, b) => (a.day === b.day ? inOrder(a.claimId, b.claimId) : inOrder(a.day, b.day)))
  const claims = history
    .filter(({ replaced }) => !replaced)
    .map(
      (point): Said => ({
        id: point.claimId,
        earliest: point.earliest ?? '',
        latest: point.latest ?? '',
        said: point.said,
        stance: unmarked(point.stance).stance,
      }),
    )
  const order = new ClaimOrder(claims, follows)
  const current = currentIn(claims, order)
  return {
    current,
    since: current && sinceIn(claims, current, order),
    reversed: isReversed(claims, order),
    history: history.map(({ claimId, stance, said, day }) => ({
      ...{ claimId, said, day },
      stance: unmarked(stance).stance,
    })),
  }
}

/**
 * When the run of claims with the current stance began: those that every claim with another stance comes before, as far as dated
 * claims tell its place. Null if that may have been an undated claim.
 */
function sinceIn(claims: readonly Said[], current: string, order: ClaimOrder): string | null {
  const placed = [...claims.keys()].filter((index) => order.isPlaced(index))
  const others = placed.filter((index) => claims[index]?.stance !== current)
  const last =
    others
      .map((index) => order.last(index))
      .sort()
      .at(-1) ?? ''
  const isAfterOthers = (index: number) =>
    order.first(index) > last || (order.isChained(index) && others.every((other) => order.isBefore(other, index)))
  const run = placed.filter(
    (index) => claims[index]?.stance === current && (others.length === 0 || isAfterOthers(index)),
  )
  const dated = run.filter((index) => order.isDated(index))
  const begins = (index: number) => dated.some((each) => order.isBefore(each, index))
  if (run.some((index) => !order.isDated(index) && !begins(index))) return null
  const days = dated.map((index) => claims[index] as Said)
  const key = ({ earliest, latest }: Said) => `${earliest || latest} ${latest}`
  return days.toSorted((a, b) => inOrder(key(a), key(b)))[0]?.said ?? null
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
    return stancesIn(rows, (actorId, propositionId) => ({ actorId, propositionId }), ask)
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
    return stancesIn(rows, (propositionId, actorId) => ({ actorId, propositionId }), ask)
  },
}

/** For each parent the far ends with the most claims, ties by id, and one more than is asked for; each with its claims. */
function collected(parent: string, each: string, far: string, claim: string, args: Arguments, write: Writer): string {
  const values = write.value(claim)
  const most = write.param(((args.first ?? mostRows) as number) + 1)
  const days = `said: ${values}.said, day: ${values}.saidKey, earliest: ${values}.saidEarliest, latest: ${values}.saidLatest`
  const point = `{claimId: ${claim}.id, stance: ${markedStance(claim, write)}, ${days}, replaced: replaced}`
  return (
    `CALL (${parent}) { ${each} WITH ${far} AS far, ${write.carried(claim)}, ${isReplaced(claim, write)} AS replaced ` +
    `WITH far, collect(${point}) AS points WITH far, points ` +
    `ORDER BY size(points) DESC, far LIMIT ${most} RETURN collect({far: far, points: points}) AS stances } ` +
    `RETURN ${parent}.id AS id, stances`
  )
}

async function stancesIn(
  rows: readonly StoreRow[],
  ends: (parentId: string, farId: string) => { actorId: string; propositionId: string },
  ask: Ask,
): Promise<Map<string, ActorStance[]>> {
  const found = rows as unknown as { id: string; stances: { far: string; points: ReadPoint[] }[] }[]
  const points = found.flatMap(({ stances }) => stances.flatMap((each) => each.points))
  const following = points.filter(({ stance, replaced }) => !replaced && unmarked(stance).follows)
  const follows = await chainsBehind(
    following.map(({ claimId }) => claimId),
    ask,
  )
  return new Map(
    found.map(({ id, stances }) => [
      id,
      stances
        .toSorted((a, b) => b.points.length - a.points.length || inOrder(a.far, b.far))
        .map(({ far, points }) => ({ ...ends(id, far), ...stanceOf(points, follows) })),
    ]),
  )
}
