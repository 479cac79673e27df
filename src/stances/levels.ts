/** Whose words a claim's words count as: the speakers' own, or those of the organizations or states that they speak for. */
import type { Clause } from '../composer/text/clause.ts'
import type { Writer } from '../composer/text/writer.ts'
import { kindNamed, kindOfId } from '../model/model.ts'

export type ActorLevel = 'SPEAKER' | 'ORGANIZATION' | 'STATE'

const labels = { SPEAKER: 'Actor', ORGANIZATION: 'Organization', STATE: 'State' }

/**
 * From a Speaking to whom its words may count for, and up from there: an office leads to whose it is, then by partOf ten steps.
 * Each way of several steps is a clause of its own: Grafeo loses sight of its edges when two further ones follow before they are
 * tested, as they do where the past is read.
 */
const FIRST = 'SPEAKER|ON_BEHALF_OF|IN_OFFICE'
const HELD = 'HELD_BY*0..1'
const UP = 'PART_OF|OFFICE_OF*0..11'

/** Whether claims can count for the actor with this id at the level: at a higher one than SPEAKER only for those of its kind. */
export function isAt(level: ActorLevel, id: string): boolean {
  return level === 'SPEAKER' || kindOfId(id)?.name === labels[level]
}

/**
 * Binds to `actor` each of those whose words the claim's words count as, perhaps several times; nobody where nobody is found.
 *
 * An organization's or state's own words are its own. Whom else a speaker speaks for is told by the first of these that names
 * an organization or a state: onBehalfOf; the tenure recorded on the claim; the tenures that may have been held on the day said,
 * of which there are none where no day is known. An organization for which nobody is named there speaks for all that it is part of.
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

/** The same from the other end: binds to `claim` each of the claims whose words count as the actor's, perhaps several times. */
export function claimsAt(level: ActorLevel, actor: string, claim: string, write: Writer): Clause[] {
  const [speaking, first, office] = namesFor(write)
  const made = (by: string, type: string) =>
    write.path(by).in(type, speaking, 'Speaking').in('SPOKEN_BY', claim, 'Claim')
  if (level === 'SPEAKER') return [made(actor, 'SPEAKER').clause()]
  return [
    write.path(actor).in(UP, office).clause(),
    write.path(office).out(HELD, first).clause(),
    made(first, FIRST)
      .where(...countsFor(claim, speaking, first, office, actor, write))
      .clause(),
  ]
}

/**
 * Binds to `actor` each of those as whom an actor counts who is addressed, spoken about or takes part, perhaps several times. `reach`
 * is the way to that actor, `date` the date on which it happened: `c.said`. An organization or state counts as itself and as all
 * that it is part of, a person as those whose offices it may have held on the day; as nobody where no day is known.
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
      .where(`(${office}.id = ${first}.id OR (${held.join(' AND ')}))`, ...recordedBy(office, isOffice(office), write))
      .clause(),
  ]
}

/** The clause that leads to an actor and gives it this name. */
type Reach = (actor: string) => Clause

function namesFor(write: Writer): [string, string, string] {
  return [write.name('k'), write.name('o'), write.name('t')]
}

/** What must hold of the way by which words count: `first` and `office` are the same node unless it goes by a tenure on the day. */
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
    `((${isOffice(first)} AND ${unnamed}) OR (${isSpeaker} AND ${same} AND (${actor}.id = ${first}.id OR ${unnamed})) ` +
      `OR (${onTheDay.join(' AND ')}) OR (${same} AND NOT ${isSpeaker} AND NOT ${isOffice(first)}))`,
    ...recordedBy(office, isOffice(office), write),
  ]
}

/** Whether a node is an office that may have been held on the days that a date can mean; of no date none was. */
function heldOn(office: string, date: string, write: Writer): string[] {
  const held = write.value(office)
  return [
    // A tenure that is withdrawn keeps its relationships; what was known before is tested by the path.
    write.isPast ? isOffice(office) : `${office}:Tenure`,
    `${date} IS NOT NULL`,
    `coalesce(${held}.fromEarliest <= ${date}Latest, true)`,
    `coalesce(${held}.toLatest >= ${date}Earliest, true)`,
  ]
}

function isOffice(node: string): string {
  return `${node}.id STARTS WITH '${kindNamed('Tenure').prefix}/'`
}

/**
 * Whether sources had told of the office by the day of `published`. That an office has ended by the day of `valid` does not
 * matter here: what counts is the day on which the claim was made.
 */
function recordedBy(office: string, isOffice: string, write: Writer): string[] {
  if (!write.at('published')) return []
  const told = write.path(office).out('CITED_IN').out('CITES|VIA', write.name('s'), 'Source')
  return [`(NOT ${isOffice} OR ${told.some()})`]
}
