/** What a text finds, best first: records of which the labels have every word of it, by their ids. */
import { written } from '../composer/clause.ts'
import { foreignCursor, type Place } from '../composer/order.ts'
import type { PageRows, Window } from '../composer/page.ts'
import type { Ask } from '../composer/read.ts'
import type { Asks } from '../composer/selection.ts'
import type { Writer } from '../composer/writer.ts'
import { kindNamed, model } from '../model/model.ts'
import type { Value } from '../store/store.ts'
import { EXACT, PREFIX, type Sought, TEXT, WORDS } from './sought.ts'

/** A record that was found: how well it fits, and the length of the label that does, in characters. */
export interface Hit {
  id: string
  tier: number
  long: number
  /** Its labels as they are stored. */
  labels: Value
}

/** Kinds that are found together, by a label that has an index of texts where the engine has such. */
interface Group {
  label: string
  kinds: readonly string[]
}

/** Names rank over texts, so that a page which names fill does not look through the texts, which are the most. */
interface Stage {
  tiers: readonly number[]
  groups: readonly Group[]
}

const entities = (model.interfaces.get('Entity')?.kinds ?? []).map(kindNamed)

/** Claims, propositions and provisions: what they are labelled by is a text. */
const isText = (kind: string) => kindNamed(kind).properties.get('labels')?.as === 'text'

const stages: readonly Stage[] = [
  { tiers: [EXACT, PREFIX, WORDS], groups: grouped(entities.map(({ name }) => name).filter((name) => !isText(name))) },
  { tiers: [TEXT], groups: grouped(entities.map(({ name }) => name).filter(isText)) },
]

function grouped(kinds: readonly string[]): Group[] {
  const groups = new Map<string, string[]>()
  for (const kind of kinds) {
    const label = kindNamed(kind).liveLabels.find(hasTexts) ?? kind
    groups.set(label, [...(groups.get(label) ?? []), kind])
  }
  return [...groups].map(([label, kinds]) => ({ label, kinds }))
}

function hasTexts(label: string): boolean {
  const { indexes } = model.interfaces.get(label) ?? kindNamed(label)
  return indexes.some((index) => 'text' in index)
}

/** What a page shows, as far as it is asked for. */
export async function hitsIn(
  sought: Sought,
  { backwards, first, last, after, before }: Window,
  asks: Pick<Asks, 'rows' | 'hasNextPage' | 'hasPreviousPage'>,
  ask: Ask,
): Promise<Omit<PageRows, 'rows' | 'facets' | 'total'> & { rows: Hit[] | null }> {
  const most = ((backwards ? last : first) ?? 0) + 1
  const sides: Sides = { ...(after ? { after } : {}), ...(before ? { before } : {}) }
  const any = async (place: Place | null, side: 'after' | 'before') =>
    place !== null && (await ranked(sought, { [side]: place }, true, side === 'before', 1, ask)).length > 0
  const [rows, beforeIt, behindIt] = await Promise.all([
    asks.rows ? ranked(sought, sides, false, backwards, most, ask) : null,
    asks.hasPreviousPage ? any(after, 'before') : null,
    asks.hasNextPage ? any(before, 'after') : null,
  ])
  return { rows: backwards && rows ? rows.reverse() : rows, beforeIt, behindIt }
}

/** How many records of each kind there are in all, by the kind's name. */
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

type Sides = { readonly [side in 'after' | 'before']?: Place }

/** The first `most` beyond the places, or backwards the last ones, the last first; with `orAt` a place counts too. */
async function ranked(
  sought: Sought,
  sides: Sides,
  orAt: boolean,
  backwards: boolean,
  most: number,
  ask: Ask,
): Promise<Hit[]> {
  const hits: Hit[] = []
  if (sought.words.length === 0) return hits
  for (const { tiers, groups } of backwards ? stages.toReversed() : stages) {
    const wanted = wantedOf(groups, sought)
    if (wanted.length === 0 || !tiers.some((tier) => mayHold(tier, sides))) continue
    const write = ask.writer()
    const limit = write.param(most - hits.length)
    // One ranking behind all of them rather than one in each: a text of a third of the length, which Neo4j plans that much sooner.
    const all = wanted.map((group) => `${found(group, sought, write)} RETURN ${write.carried('n')}`).join(' UNION ALL ')
    const beyond = Object.entries(sides).map(([side, place]) =>
      isBeyond(side as 'after' | 'before', place, orAt, write),
    )
    const text =
      `CALL () { ${all} } ${placed(tiers, sought, write)} ` +
      `${beyond.length > 0 ? `WHERE ${beyond.join(' AND ')} ` : ''}` +
      `WITH ${write.carried('n')}, id, tier, long ORDER BY ${backwards ? 'tier, long DESC, id DESC' : 'tier DESC, long, id'} LIMIT ${limit} ` +
      `RETURN id, tier, long, ${write.value('n')}.labels AS labels`
    const rows = (await ask.read('search', text, write)) as unknown as Hit[]
    const inOrder = rows.sort(backwards ? (a, b) => comparison(b, a) : comparison)
    hits.push(...inOrder.slice(0, most - hits.length))
    if (hits.length >= most) break
  }
  return hits
}

/** The best first: the higher tier, the shorter label, the id. */
function comparison(a: Hit, b: Hit): number {
  return b.tier - a.tier || a.long - b.long || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

/** The groups with kinds that are wanted, with these kinds only. */
function wantedOf(groups: readonly Group[], { kinds }: Sought): Group[] {
  if (!kinds) return [...groups]
  return groups.flatMap((group) => {
    const wanted = group.kinds.filter((kind) => kinds.includes(kind.toUpperCase()))
    return wanted.length > 0 ? [{ label: group.label, kinds: wanted }] : []
  })
}

/** Binds to `n` each record of the group that has every word, found by the longest of them, which few have. */
function found({ label, kinds }: Group, { words }: Sought, write: Writer): string {
  const search = `${write.value('n')}.search`
  const { match, where } = write.every('n', label)
  const [longest = '', ...others] = words
  // Bare and once, so that an index of texts answers it.
  const start = written([{ match, where: [`${search} CONTAINS ${write.param(longest)}`, ...where] }])
  const further = [
    ...(others.length > 0 ? [hasAll(search, others, write)] : []),
    ...(wholly(label, kinds) ? [] : [`head(split(n.id, '/')) IN ${write.param(kinds.map(prefixOf))}`]),
  ]
  return further.length > 0 ? `${start} WITH DISTINCT ${write.carried('n')} WHERE ${further.join(' AND ')}` : start
}

function hasAll(text: string, words: readonly string[], write: Writer): string {
  const word = write.name('w')
  return `size([${word} IN ${write.param([...words])} WHERE NOT ${text} CONTAINS ${word}]) = 0`
}

function wholly(label: string, kinds: readonly string[]): boolean {
  const all = model.interfaces.get(label)?.kinds ?? [label]
  return all.length === kinds.length
}

function prefixOf(kind: string): string {
  return kindNamed(kind).prefix ?? ''
}

/**
 * Binds how well `n` fits, and the length of the shortest label that fits so; where no label has every word, that of all its
 * labels together, one a line.
 */
function placed(tiers: readonly number[], { whole, words }: Sought, write: Writer): string {
  const [line, text] = [write.param('\n'), write.param(whole)]
  // Most records have one label, which is then the one that fits: taking it as it is costs a third of looking through lines.
  const shortest = (fits: string) =>
    `CASE WHEN s CONTAINS ${line} THEN reduce(least = size(s) + 1, x IN split(s, ${line}) | ` +
    `CASE WHEN size(x) < least AND ${fits} THEN size(x) ELSE least END) ELSE size(s) END`
  const fits = words.length === 1 ? `x CONTAINS ${text}` : hasAll('x', words, write)
  const start = `WITH ${write.carried('n')}, n.id AS id, ${write.value('n')}.search AS s`
  if (tiers.length === 1) {
    return `${start} WITH ${write.carried('n')}, id, ${tiers[0]} AS tier, ${shortest(fits)} AS long`
  }
  const [exact, prefix] = [write.param(`\n${whole}\n`), write.param(`\n${whole}`)]
  const lines = `${line} + s + ${line}`
  const tier = `CASE WHEN ${lines} CONTAINS ${exact} THEN ${EXACT} WHEN ${lines} CONTAINS ${prefix} THEN ${PREFIX} ELSE ${WORDS} END`
  const long = `CASE tier WHEN ${EXACT} THEN size(${text}) WHEN ${PREFIX} THEN ${shortest(`x STARTS WITH ${text}`)} ELSE ${shortest(fits)} END`
  return `${start} WITH ${write.carried('n')}, id, s, ${tier} AS tier WITH ${write.carried('n')}, id, tier, ${long} AS long`
}

/** Whether something of the tier may lie beyond the places. */
function mayHold(tier: number, { after, before }: Sides): boolean {
  return (!after || tier <= placeOf(after, 'after').tier) && (!before || tier >= placeOf(before, 'before').tier)
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
