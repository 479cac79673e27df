/** Whom an actor has most to do with: events and agreements that both are in, and whom its claims address or speak about. */

import { grouped } from '../collections/grouped.ts'
import { inOrder } from '../collections/in-order.ts'
import { eachInTurns } from '../collections/pause.ts'
import type { ComputedRead } from '../composer/declare/read.ts'
import { written } from '../composer/text/clause.ts'
import type { Path } from '../composer/text/path.ts'
import type { Writer } from '../composer/text/writer.ts'
import { RECORD } from '../model/structure.ts'
import { isUnreplaced } from '../stances/superseded.ts'
import { tookPlace } from './meetings.ts'

export interface Counterpart {
  actorId: string
  weight: number
  events: number
  agreements: number
  addressed: number
  mentioned: number
}

type CountedWay = (write: Writer, from: string, statuses: readonly string[]) => Path[]

/** What counts for two actors, by the field that counts it: the way from the one to the other over `x`, which is counted. */
const ways: Record<'events' | 'agreements' | 'addressed' | 'mentioned', CountedWay> = {
  events: (write, from, statuses) => [
    write
      .path(from)
      .in('PARTICIPANT', 'k', 'Participation')
      .in('HAS_PARTICIPANT', 'x', 'Event')
      .where(`${write.value('x')}.status IN ${write.param([...statuses])}`),
    write.path('x').out('HAS_PARTICIPANT', 'l', 'Participation').out('PARTICIPANT', 'o', 'Actor'),
  ],
  agreements: (write, from) => [
    write.path(from).in('PARTY', 'k', 'Party').in('HAS_PARTY', 'x', 'Agreement'),
    write.path('x').out('HAS_PARTY', 'l', 'Party').out('PARTY', 'o', 'Actor'),
  ],
  addressed: (write, from) => [madeBy(write, from), write.path('x').out('ADDRESSED_TO', 'o', 'Actor')],
  mentioned: (write, from) => [madeBy(write, from), write.path('x').out('ABOUT', 'o', 'Actor')],
}

/** To the claims that it made and that no other has replaced. */
function madeBy(write: Writer, from: string): Path {
  const made = write.path(from).in('SPEAKER', 'k', 'Speaking').in('SPOKEN_BY', 'x', 'Claim')
  return made.where(isUnreplaced('x', write))
}

/**
 * For each actor all others with which it has anything to do, the strongest first, ties by id. One read, with a row for each way
 * between each pair.
 */
export const counterpartsOf: ComputedRead = {
  kind: 'computed',
  name: 'Actor.counterparts',
  async compute(actorIds, args, ask) {
    const write = ask.writer()
    const statuses = (args.statuses as readonly string[] | null | undefined) ?? tookPlace
    const texts = Object.entries(ways).map(([field, way]) => {
      const clauses = way(write, 'n', statuses).map((path) => path.clause())
      clauses.at(-1)?.where.push('o.id <> n.id')
      return (
        `${written([write.byIds('n', RECORD, actorIds)])} WITH n ${written(clauses)} ` +
        `RETURN n.id AS id, o.id AS other, '${field}' AS field, count(DISTINCT x.id) AS times`
      )
    })
    const rows = await ask.read('Actor.counterparts', texts.join(' UNION ALL '), write)
    const found = rows as unknown as { id: string; other: string; field: keyof typeof ways; times: number }[]
    const counterparts = new Map<string, Counterpart[]>()
    await eachInTurns(
      grouped(found, ({ id }) => id),
      ask.pause,
      ([id, each]) => {
        counterparts.set(id, strongestFirst(each))
      },
    )
    return counterparts
  },
}

function strongestFirst(rows: readonly { other: string; field: keyof typeof ways; times: number }[]): Counterpart[] {
  const found = new Map<string, Counterpart>()
  for (const { other, field, times } of rows) {
    const counterpart = found.get(other) ?? {
      actorId: other,
      weight: 0,
      events: 0,
      agreements: 0,
      addressed: 0,
      mentioned: 0,
    }
    counterpart[field] += times
    counterpart.weight += times
    found.set(other, counterpart)
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight || inOrder(a.actorId, b.actorId))
}
