/** For whom a claim's words count: for the speakers themselves, or for the organizations or states that they speak for. */
import { endOf, sourcesOf } from '../composer/declare/filter-paths.ts'
import { type Clause, carry } from '../composer/text/clause.ts'
import type { Writer } from '../composer/text/writer.ts'
import { kindNamed, kindOfId } from '../model/model.ts'
import { mayBeHeld } from './offices.ts'

export type ActorLevel = 'SPEAKER' | 'ORGANIZATION' | 'STATE'

const labels = { SPEAKER: 'Actor', ORGANIZATION: 'Organization', STATE: 'State' }

/**
 * From a Speaking to those for whom its words may count, and up from there: an office leads to whose it is, then partOf is
 * followed ten steps. Each pattern of several steps is a clause of its own: Grafeo loses its edges if two more patterns follow
 * before they are tested, as they do when the past is read.
 */
const FIRST = 'SPEAKER|ON_BEHALF_OF|IN_OFFICE'
const HELD = 'HELD_BY*0..1'
const UP = 'PART_OF|OFFICE_OF*0..11'

/** Whether claims can count for the actor with this id at the level. At a level above SPEAKER they count only for actors of that kind. */
export function isAt(level: ActorLevel, id: string): boolean {
  return level === 'SPEAKER' || kindOfId(id)?.name === labels[level]
}

/**
 * Binds `actor` to each of those for whom the claim's words count, perhaps several times each; to nobody if there is nobody.
 *
 * What an organization or a state says itself counts for it. The first of these that names an organization or a state tells whom
 * else a speaker speaks for: onBehalfOf; the tenure recorded on the claim; the tenures that may have been held on the day said,
 * of which there are none if no day is known. A tenure that does not speak for whose office it is leads nowhere; if it is the one
 * recorded on the claim, the words are the speaker's own. An organization that names nobody there speaks for everything that it is
 * part of.
 */
export function actorsAt(level: ActorLevel, claim: string, actor: string, write: Writer): Clause[] {
  const [speaking, first, office] = namesFor(write)
  const spoken = write.path(claim).out('SPOKEN_BY', speaking, 'Speaking')
  if (level === 'SPEAKER') return [spoken.out('SPEAKER', actor, 'Actor').clause()]
  const up = write.path(office).out(UP, actor, labels[level])
  return [
    spoken.out(FIRST, first).clause(),
    write.path(first).in(HELD, office).clause(),
    up.where(...countsFor(claim, speaking, first, office, actor, write)).clause(),
  ]
}

/** The same from the other end: binds `claim` to each of the claims whose words count for the actor, perhaps several times each. */
export function claimsAt(level: ActorLevel, actor: string, claim: string, write: Writer): Clause[] {
  const [speaking, first, office] = namesFor(write)
  const made = (by: string, type: string) =>
    write.path(by).in(type, speaking, 'Speaking').in('SPOKEN_BY', claim, 'Claim')
  if (level === 'SPEAKER') return [made(actor, 'SPEAKER').clause()]
  const ways = [write.path(actor).in(UP, office).clause(), write.path(office).out(HELD, first).clause()]
  const counts = countsFor(claim, speaking, first, office, actor, write)
  const claims = made(first, FIRST)
  if (!write.isPast) return [...ways, claims.where(...counts).clause()]
  // For the past a COUNT from an office can look at the claim's date only if the claim was carried on ahead of the office: else Grafeo
  // does not find it.
  const names = [...[claim, speaking, first, office].map((name) => write.carried(name)), actor].join(', ')
  return [...ways, claims.clause(), carry('', names, counts)]
}

/**
 * For an actor who is addressed, spoken about or takes part: binds `actor` to each of those as whom it counts, perhaps several
 * times each. `reach` is the way to that first actor, `date` the date on which it happened: `c.said`. An organization or a state
 * counts as itself and as everything that it is part of; a person counts as those whose offices it may have held on the day, if it
 * speaks for them, and as nobody if no day is known.
 */
export function standInsAt(level: ActorLevel, reach: Reach, date: string, actor: string, write: Writer): Clause[] {
  const [first, office] = [write.name('o'), write.name('t')]
  if (level === 'SPEAKER') return [reach(actor)]
  const held = heldOn(office, date, write)
  return [
    reach(first),
    write.path(first).in(HELD, office).clause(),
    write
      .path(office)
      .out(UP, actor, labels[level])
      .where(`(${office}.id = ${first}.id OR (${held.join(' AND ')}))`, ...toldOf(office, write))
      .clause(),
  ]
}

/** Makes the clause that leads to an actor and gives it this name. */
type Reach = (actor: string) => Clause

function namesFor(write: Writer): [string, string, string] {
  return [write.name('k'), write.name('o'), write.name('t')]
}

/**
 * The conditions on the way by which words count. `first` and `office` are the same node unless the way leads through a tenure on
 * the day.
 */
function countsFor(
  claim: string,
  speaking: string,
  first: string,
  office: string,
  actor: string,
  write: Writer,
): string[] {
  const isSpeaker = `${first}.id = ${write.value(speaking)}.actorId`
  const named = write.name('b')
  const unnamed = write
    .path(speaking)
    .out('ON_BEHALF_OF', named)
    .where(`NOT ${named}.id STARTS WITH '${kindNamed('Person').prefix}/'`)
    .none()
  const withoutOffice = write.path(speaking).out('IN_OFFICE', write.name('b')).none()
  const onTheDay = [isSpeaker, ...heldOn(office, `${write.value(claim)}.said`, write), withoutOffice, unnamed]
  const same = `${office}.id = ${first}.id`
  return [
    `((${isOffice(first)} AND ${speaksFor(first, write)} AND ${unnamed}) OR (${isSpeaker} AND ${same} AND (${actor}.id = ${first}.id OR ${unnamed})) ` +
      `OR (${onTheDay.join(' AND ')}) OR (${same} AND NOT ${isSpeaker} AND NOT ${isOffice(first)}))`,
    ...toldOf(office, write),
  ]
}

/**
 * The conditions that a node is an office whose holder speaks for whose it is, and that it may have been held on the days that a date
 * can mean; without a date, none was.
 */
function heldOn(office: string, date: string, write: Writer): string[] {
  return [
    // A withdrawn tenure keeps its relationships, so its label is tested; for the past, the path tests it.
    write.isPast ? isOffice(office) : `${office}:Tenure`,
    `${date} IS NOT NULL`,
    speaksFor(office, write),
    ...mayBeHeld(office, `${date}Earliest`, `${date}Latest`, write),
  ]
}

function speaksFor(office: string, write: Writer): string {
  return `coalesce(${write.value(office)}.speaksFor, true)`
}

function isOffice(node: string): string {
  return `${node}.id STARTS WITH '${kindNamed('Tenure').prefix}/'`
}

/**
 * Whether sources had told of the node, if it is an office, by the day of `published`. It does not matter here if an office has ended by the day of
 * `valid`: what counts is the day on which the claim was made.
 */
function toldOf(node: string, write: Writer): string[] {
  if (!write.at('published')) return []
  const told = endOf(sourcesOf, node, write.name('s'), write)
  return [`(NOT ${isOffice(node)} OR ${told.some()})`]
}
