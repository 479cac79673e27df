/** What a text finds, the best first: the ids of records whose labels have every word of it. */

import type { PageRows } from '../composer/compose/page-rows.ts'
import type { Place } from '../composer/declare/order.ts'
import type { Ask } from '../composer/declare/read.ts'
import type { Window } from '../composer/declare/window.ts'
import type { Asks } from '../composer/select/selection.ts'
import { type Between, comparison, type Hit, mayHold, ranking } from './rank.ts'
import { type Sought, TEXT } from './sought.ts'
import { entities, found, stages, wantedOf } from './stages.ts'
import { amongShortest } from './walk.ts'

/** What a page shows, as far as the request asks for it. */
export async function hitsIn(
  sought: Sought,
  { backwards, first, last, after, before }: Window,
  asks: Pick<Asks, 'rows' | 'hasNextPage' | 'hasPreviousPage'>,
  ask: Ask,
): Promise<Omit<PageRows, 'rows' | 'facets' | 'total'> & { rows: Hit[] | null }> {
  const most = ((backwards ? last : first) ?? 0) + 1
  const between: Between = { ...(after ? { after } : {}), ...(before ? { before } : {}), orAt: false }
  const any = async (place: Place | null, side: 'after' | 'before') =>
    place !== null && (await ranked(sought, { [side]: place, orAt: true }, side === 'before', 1, ask)).length > 0
  const [rows, beforeIt, behindIt] = await Promise.all([
    asks.rows ? ranked(sought, between, backwards, most, ask) : null,
    asks.hasPreviousPage ? any(after, 'before') : null,
    asks.hasNextPage ? any(before, 'after') : null,
  ])
  return { rows: backwards && rows ? rows.reverse() : rows, beforeIt, behindIt }
}

/** How many records of each kind the search finds in all, by the kind's name. */
export async function countsByKind(sought: Sought, ask: Ask): Promise<Map<string, number>> {
  const write = ask.writer()
  const branches = stages
    .flatMap(({ groups }) => wantedOf(groups, sought))
    .map(
      (group) =>
        `${found(group, sought, write)} WITH head(split(n.id, '/')) AS prefix RETURN prefix, count(*) AS count`,
    )
  if (branches.length === 0 || sought.words.length === 0) return new Map()
  const rows = await ask.read('search: counts', branches.join(' UNION ALL '), write)
  const kinds = new Map(entities.map(({ name, prefix }) => [prefix, name]))
  return new Map(rows.map(({ prefix, count }) => [kinds.get(String(prefix)) ?? '', count as number]))
}

/** The first `most` hits between the places; backwards, the last ones, the last first. */
async function ranked(sought: Sought, between: Between, backwards: boolean, most: number, ask: Ask): Promise<Hit[]> {
  const hits: Hit[] = []
  if (sought.words.length === 0) return hits
  for (const stage of backwards ? stages.toReversed() : stages) {
    const { tiers } = stage
    const groups = wantedOf(stage.groups, sought)
    if (groups.length === 0 || !tiers.some((tier) => mayHold(tier, between))) continue
    const write = ask.writer()
    const limits = { between, backwards, most: most - hits.length }
    const isWalked = tiers.includes(TEXT) && !backwards && !write.isPast
    const few = isWalked ? await amongShortest(stage, groups, sought, limits, ask) : null
    if (few) return [...hits, ...few]
    // One ranking after all groups instead of one in each: the text is a third as long, and Neo4j plans it that much faster.
    const each = groups
      .map((group) => `${found(group, sought, write)} RETURN ${write.carried('n')}`)
      .join(' UNION ALL ')
    const text = `CALL () { ${each} } ${ranking(tiers, sought, limits, write)}`
    const rows = (await ask.read('search', text, write)) as unknown as Hit[]
    hits.push(...rows.sort(backwards ? (a, b) => comparison(b, a) : comparison))
    if (hits.length >= most) break
  }
  return hits
}
