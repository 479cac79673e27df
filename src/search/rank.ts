/** Ranks records by how well they fit, in the store and in memory: by the tier, the shorter label, the id. */
import { inOrder } from '../collections/in-order.ts'
import { foreignCursor, type Place } from '../composer/declare/order.ts'
import type { Writer } from '../composer/text/writer.ts'
import type { Value } from '../store/store.ts'
import { EXACT, PREFIX, type Sought, WORDS } from './sought.ts'
import { hasAll } from './stages.ts'

/** A record that was found: how well it fits, and the length of the label that fits, in characters. */
export interface Hit {
  id: string
  tier: number
  long: number
  /** Its labels as they are stored. */
  labels: Value
}

/** The places between which hits are wanted; with `orAt`, the hit at a place counts too. */
export interface Between {
  after?: Place
  before?: Place
  orAt: boolean
}

/** The best first: the higher tier, the shorter label, the id. */
export function comparison(a: Hit, b: Hit): number {
  return b.tier - a.tier || a.long - b.long || inOrder(a.id, b.id)
}

/** Whether a hit of this tier may lie between the places. */
export function mayHold(tier: number, { after, before }: Between): boolean {
  return (!after || tier <= placeOf(after, 'after').tier) && (!before || tier >= placeOf(before, 'before').tier)
}

/** Which hits are wanted: the first `most` between the places; backwards, the last. */
export interface Limits {
  between: Between
  backwards: boolean
  most: number
}

/** Ranks each `n` that is bound into one of the tiers, and returns those within the limits, with the names in `also`. */
export function ranking(
  tiers: readonly number[],
  sought: Sought,
  { between, backwards, most, also = [] }: Limits & { also?: readonly string[] },
  write: Writer,
): string {
  const carried = [write.carried('n'), ...also].join(', ')
  const beyond = (['after', 'before'] as const).flatMap((side) => {
    const place = between[side]
    return place ? [isBeyond(side, place, between.orAt, write)] : []
  })
  return (
    `${placed(tiers, sought, carried, write)} ${beyond.length > 0 ? `WHERE ${beyond.join(' AND ')} ` : ''}` +
    `WITH ${carried}, id, tier, long ORDER BY ${backwards ? 'tier, long DESC, id DESC' : 'tier DESC, long, id'} LIMIT ${write.param(most)} ` +
    `RETURN ${['id', 'tier', 'long', ...also].join(', ')}, ${write.value('n')}.labels AS labels`
  )
}

/**
 * Binds how well `n` fits, and the length of the shortest label that fits as well. If no label has every word, it is the length
 * of all labels together, one a line.
 */
function placed(tiers: readonly number[], { whole, words }: Sought, carried: string, write: Writer): string {
  const [line, text] = [write.param('\n'), write.param(whole)]
  // Most records have only one label, so this is the one that fits: to take it as it is costs a third of what it costs to look
  // through lines.
  const shortest = (fits: string) =>
    `CASE WHEN s CONTAINS ${line} THEN reduce(least = size(s) + 1, x IN split(s, ${line}) | ` +
    `CASE WHEN size(x) < least AND ${fits} THEN size(x) ELSE least END) ELSE size(s) END`
  const fits = words.length === 1 ? `x CONTAINS ${text}` : hasAll('x', words, write)
  const start = `WITH ${carried}, n.id AS id, ${write.value('n')}.search AS s`
  if (tiers.length === 1) {
    return `${start} WITH ${carried}, id, ${tiers[0]} AS tier, ${shortest(fits)} AS long`
  }
  const [exact, prefix] = [write.param(`\n${whole}\n`), write.param(`\n${whole}`)]
  const lines = `${line} + s + ${line}`
  const tier = `CASE WHEN ${lines} CONTAINS ${exact} THEN ${EXACT} WHEN ${lines} CONTAINS ${prefix} THEN ${PREFIX} ELSE ${WORDS} END`
  const long = `CASE tier WHEN ${EXACT} THEN size(${text}) WHEN ${PREFIX} THEN ${shortest(`x STARTS WITH ${text}`)} ELSE ${shortest(fits)} END`
  return `${start} WITH ${carried}, id, s, ${tier} AS tier WITH ${carried}, id, tier, ${long} AS long`
}

function isBeyond(side: 'after' | 'before', place: Place, orAt: boolean, write: Writer): string {
  const { tier, long } = placeOf(place, side)
  const [atTier, atLong] = [write.param(tier), write.param(long)]
  const [worse, later] = side === 'after' ? ['<', '>'] : ['>', '<']
  const last = `(long = ${atLong} AND id ${later}${orAt ? '=' : ''} ${write.param(place.id)})`
  return `(tier ${worse} ${atTier} OR (tier = ${atTier} AND (long ${later} ${atLong} OR ${last})))`
}

function placeOf({ keys }: Place, argument: string): { tier: number; long: number } {
  const [tier, long] = keys
  if (typeof tier !== 'number' || typeof long !== 'number') throw foreignCursor(argument)
  return { tier, long }
}
