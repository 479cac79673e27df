/** How networks are read: first who did what how often, grouped in the database; then what is behind the ties that are shown. */

import { claimFilter } from '../claims/filter.ts'
import type { Arguments } from '../composer/declare/arguments.ts'
import { filterNamed } from '../composer/declare/filter.ts'
import { allPassing, passing } from '../composer/declare/matching-nodes.ts'
import type { Ask } from '../composer/declare/read.ts'
import { type Clause, written } from '../composer/text/clause.ts'
import type { Writer } from '../composer/text/writer.ts'
import { UserError } from '../errors.ts'
import { RECORD } from '../model/structure.ts'
import { type ActorLevel, actorsAt, standInsAt } from '../stances/levels.ts'
import { isUnreplaced } from '../stances/superseded.ts'
import type { StoreRow } from '../store/store.ts'
import { GAP } from '../stored/position.ts'
import { meetings } from './meetings.ts'
import type { Deed, DirectedDeed } from './ties.ts'

type TurnType = 'ADDRESSED_TO' | 'ABOUT'
export type Duplicates = 'ALL' | 'ONCE_PER_SOURCE' | 'ONCE_PER_MONTH' | 'ONCE'

/** What a network is made of. */
export interface DeedsRequest {
  level: ActorLevel
  duplicates: Duplicates
  actors: Arguments | null
  claims: Arguments | null
  events: Arguments | null
}

/** A claim or an event behind a tie, and the first and last day that its date can mean; empty without a date. */
export interface Behind {
  id: string
  first: string
  last: string
}

/** A network may be made of so many claims or participations in an event, each counted once for every actor that it counts for. */
export const mostDeeds = 200_000

/** Who took part in which of the wanted events, event by event; unless a filter names statuses, only in those that took place. */
export async function eventsIn(wanted: DeedsRequest, ask: Ask): Promise<{ event: Behind; actors: string[] }[]> {
  const write = ask.writer()
  const start = allPassing('e', 'Event', meetings(wanted.events), write)
  const part = write.path('e').out('HAS_PARTICIPANT', write.name('k'), 'Participation')
  const reach = (actor: string) => part.out('PARTICIPANT', actor, 'Actor').clause()
  const actors = standInsAt(wanted.level, reach, `${write.value('e')}.time`, 'a', write)
  const text =
    `${start} ${written(passing('a', filterNamed('ActorFilter'), wanted.actors, actors, write))} ` +
    `WITH DISTINCT a.id AS actor, ${behind('e', 'time', write)} AS event ` +
    `WITH event, collect(actor) AS actors LIMIT ${write.param(mostDeeds + 1)} RETURN event, actors`
  const rows = await ask.read('network: who took part', text, write)
  checkSize(rows.reduce((sum, { actors }) => sum + (actors as string[]).length, 0))
  return rows.map(({ event, actors }) => ({ event: behindOf(event as string), actors: actors as string[] }))
}

/** How often each actor took which stance on which proposition. */
export async function stancesIn(wanted: DeedsRequest, ask: Ask): Promise<Deed[]> {
  const write = ask.writer()
  const start = allPassing('c', 'Claim', wanted.claims, write)
  const actors = passing('a', filterNamed('ActorFilter'), wanted.actors, actorsAt(wanted.level, 'c', 'a', write), write)
  const text =
    `${start} ${written([onPropositions(write), ...actors])} ` +
    `WITH DISTINCT a.id AS actor, p.id AS thing, ${write.value('c')}.stance AS side, ${write.carried('c')} ` +
    grouped('actor, thing, side', wanted.duplicates, write)
  return sized(await ask.read('network: stances', text, write)) as unknown as Deed[]
}

/** How often who addressed whom, or spoke about whom. */
export async function turnsIn(type: TurnType, wanted: DeedsRequest, ask: Ask): Promise<DirectedDeed[]> {
  const write = ask.writer()
  const text =
    `${turns(type, wanted, [], write)} WITH DISTINCT a.id AS source, b.id AS target, ${write.carried('c')} ` +
    grouped('source, target', wanted.duplicates, write)
  return sized(await ask.read('network: who turned to whom', text, write)) as unknown as DirectedDeed[]
}

/** The claims by which actors took stances on propositions, by actor, stance and proposition. */
export async function claimsBehindStances(
  actorIds: readonly string[],
  propositionIds: readonly string[],
  wanted: DeedsRequest,
  ask: Ask,
): Promise<{ actor: string; thing: string; side: string; claims: Behind[] }[]> {
  const write = ask.writer()
  const on = write.path('p').in('TAKES_STANCE_ON', 'c', 'Claim')
  const claims = [write.byIds('p', RECORD, propositionIds), on.where(...takesSide(write)).clause()]
  const actors = actorsAt(wanted.level, 'c', 'a', write)
  actors.at(-1)?.where.push(`a.id IN ${write.param([...actorIds])}`)
  const text =
    `${written([...passing('c', claimFilter, wanted.claims, claims, write), ...actors])} ` +
    `WITH DISTINCT a.id AS actor, p.id AS thing, ${write.value('c')}.stance AS side, ${behind('c', 'said', write)} AS claim ` +
    'RETURN actor, thing, side, collect(claim) AS claims'
  const rows = await ask.read('network: claims behind stances', text, write)
  return rows.map((row) => ({
    ...(row as unknown as { actor: string; thing: string; side: string }),
    claims: (row.claims as string[]).map(behindOf),
  }))
}

/** The claims by which some actors turned to others. */
export async function claimsBehindTurns(
  type: TurnType,
  ties: readonly { source: string; target: string }[],
  wanted: DeedsRequest,
  ask: Ask,
): Promise<{ source: string; target: string; claims: Behind[] }[]> {
  const write = ask.writer()
  const text =
    `${turns(type, wanted, ties, write)} ` +
    `WITH DISTINCT a.id AS source, b.id AS target, ${behind('c', 'said', write)} AS claim ` +
    'RETURN source, target, collect(claim) AS claims'
  const rows = await ask.read('network: claims behind turns', text, write)
  return rows.map((row) => ({
    ...(row as unknown as { source: string; target: string }),
    claims: (row.claims as string[]).map(behindOf),
  }))
}

/** Binds `c` to claims, `a` to who made them, and `b` to whom these turned to; if there are `ties`, only to the ends of these. */
function turns(
  type: TurnType,
  wanted: DeedsRequest,
  ties: readonly { source: string; target: string }[],
  write: Writer,
): string {
  const start = allPassing('c', 'Claim', wanted.claims, write)
  const reach = (actor: string) => write.path('c').out(type, actor, 'Actor').where(isUnreplaced('c', write)).clause()
  const targets = standInsAt(wanted.level, reach, `${write.value('c')}.said`, 'b', write)
  const sources = actorsAt(wanted.level, 'c', 'a', write)
  sources.at(-1)?.where.push('a.id <> b.id')
  if (ties.length > 0) {
    sources.at(-1)?.where.push(`a.id IN ${write.param(ties.map(({ source }) => source))}`)
    targets.at(-1)?.where.push(`b.id IN ${write.param(ties.map(({ target }) => target))}`)
  }
  const actorFilter = filterNamed('ActorFilter')
  passing('b', actorFilter, wanted.actors, targets, write)
  passing('a', actorFilter, wanted.actors, sources, write)
  // At a higher level each half leads through offices and what these are part of; to plan both halves together would take Neo4j
  // twice as long.
  const apart = wanted.level === 'SPEAKER' ? '' : `WITH DISTINCT ${write.carried('c')}, ${write.carried('b')} `
  return `${start} ${written(targets)} ${apart}${written(sources)}`
}

/** From claims to the propositions that they support or oppose. */
function onPropositions(write: Writer): Clause {
  return write
    .path('c')
    .out('TAKES_STANCE_ON', 'p', 'Proposition')
    .where(...takesSide(write))
    .clause()
}

/** The conditions that the claim supports or opposes something and that no claim has replaced it. */
function takesSide(write: Writer): string[] {
  return [`${write.value('c')}.stance IN ${write.param(['SUPPORT', 'OPPOSE'])}`, isUnreplaced('c', write)]
}

/**
 * Groups the rows, one for each claim, by these keys, with how often each group counts: once for each source that carries its
 * claims, or once for each month. Claims without a source, or without a month, count once together.
 */
function grouped(keys: string, duplicates: Duplicates, write: Writer): string {
  const claim = write.value('c')
  const limit = `LIMIT ${write.param(mostDeeds + 1)} RETURN ${keys}, times, looked`
  if (duplicates === 'ONCE' || duplicates === 'ALL') {
    return `WITH ${keys}, count(*) AS looked WITH ${keys}, looked, ${duplicates === 'ALL' ? 'looked' : '1'} AS times ${limit}`
  }
  const source = write.name('s')
  const sources = write.path('c').out('CITED_IN').out('CITES', source, 'Source').list(`${source}.id`)
  const units =
    duplicates === 'ONCE_PER_MONTH'
      ? `WITH ${keys}, substring(${claim}.saidKey, 0, 7) AS unit`
      : `WITH ${keys}, ${sources} AS found UNWIND CASE WHEN size(found) = 0 THEN [''] ELSE found END AS unit WITH ${keys}, unit`
  return `${units} WITH ${keys}, count(*) AS looked, count(DISTINCT unit) AS times ${limit}`
}

/** A claim or event as one text: the first and last day that its date can mean, and its id. */
function behind(node: string, date: string, write: Writer): string {
  const value = `${write.value(node)}.${date}`
  return [`${value}Key`, `coalesce(${value}Latest, ${value}Key)`, `${node}.id`].join(` + '${GAP}' + `)
}

function behindOf(composed: string): Behind {
  const [first, last, id] = composed.split(GAP) as [string, string, string]
  return { first, last, id }
}

function sized(rows: StoreRow[]): StoreRow[] {
  checkSize(rows.reduce((sum, { looked }) => sum + (looked as number), 0))
  return rows
}

function checkSize(deeds: number): void {
  if (deeds <= mostDeeds) return
  throw new UserError(
    'COST_LIMIT_EXCEEDED',
    `A network may be made of at most ${mostDeeds} claims or participations, each counted once for every actor that it counts for; ` +
      'this one has more. Ask for fewer by `actors`, `claims` or `events`, e.g. those of one year.',
  )
}
