/**
 * What a timeline is made of: events, status points of agreements and processes, and claims; how each sort is found, and by which
 * day it goes.
 */
import { agreementFilter } from '../agreements/filter.ts'
import { claimFilter } from '../claims/filter.ts'
import type { Arguments } from '../composer/declare/arguments.ts'
import type { FilterFields } from '../composer/declare/filter.ts'
import { entryOf } from '../composer/declare/filter-entry.ts'
import { liesIn } from '../composer/declare/filter-fields.ts'
import { leadsTo } from '../composer/declare/filter-paths.ts'
import { allOf } from '../composer/declare/matching-nodes.ts'
import type { Clause } from '../composer/text/clause.ts'
import type { Writer } from '../composer/text/writer.ts'
import { eventFilter } from '../events/filter.ts'
import { processFilter } from '../processes/filter.ts'

/** Which happenings are wanted. */
export interface TimelineRequest {
  /** The kinds of entity; null: all four. */
  kinds: readonly string[] | null
  actors: readonly string[] | null
  processes: readonly string[] | null
  topics: readonly string[] | null
  agreements: readonly string[] | null
  time: Arguments | null
}

/** One sort of happenings. On the same day, sorts come in the order of the list below. */
export interface Sort {
  kind: 'Event' | 'Agreement' | 'Process' | 'Claim'
  /** The date's property, of the entity itself or of the points of its history. */
  date: string
  /** The kind of the points; null if the entity itself is what happens. */
  points: string | null
  /** The fields that filter the entities, and what a request asks of these fields. */
  fields: FilterFields
  filter: (wanted: TimelineRequest) => Arguments | null
}

/** Drops what is not asked for; null if nothing is. */
function only(filter: Arguments): Arguments | null {
  const given = Object.entries(filter).filter(([, value]) => value !== null && value !== undefined)
  return given.length > 0 ? Object.fromEntries(given) : null
}

export const sorts: readonly Sort[] = [
  {
    kind: 'Event',
    date: 'time',
    points: null,
    fields: { agreements: leadsTo([{ type: 'NEGOTIATED_AT', label: 'Agreement', against: true }]), ...eventFilter },
    filter: ({ actors, processes, topics, agreements, time }) =>
      only({ participants: actors, processes, topics, agreements, time }),
  },
  {
    kind: 'Agreement',
    date: 'on',
    points: 'AgreementStatusPoint',
    fields: agreementFilter,
    filter: ({ actors, processes, topics, agreements }) =>
      only({ parties: actors, processes, topics, ids: agreements }),
  },
  {
    kind: 'Process',
    date: 'on',
    points: 'ProcessStatusPoint',
    fields: processFilter,
    filter: ({ actors, processes, topics }) => only({ participants: actors, ids: processes, topics }),
  },
  {
    kind: 'Claim',
    date: 'said',
    points: null,
    fields: claimFilter,
    filter: ({ actors, processes, topics, agreements, time }) =>
      only({ speakers: actors, processes, topics, about: agreements, said: time }),
  },
]

/** The sorts that are wanted; no process belongs to one particular agreement. */
export function sortsOf({ kinds, agreements }: TimelineRequest): Sort[] {
  return sorts.filter(({ kind }) => {
    if (kind === 'Process' && agreements) return false
    return !kinds || kinds.includes(kind.toUpperCase())
  })
}

/** The name that the happening itself has in a text: that of a point of a history, or of the entity. */
export function happening({ points }: Sort): string {
  return points ? 'k' : 'n'
}

/** Whether the filter cannot narrow them down, so that all of their kind have to be gone through, in the order of their date's key. */
export function isWhole({ points, fields, filter }: Sort, wanted: TimelineRequest, write: Writer): boolean {
  const asked = filter(wanted)
  // With a filter by time, the walk would also go through all days on which there is nothing to find.
  return !points && !wanted.time && !write.isPast && !(asked && entryOf(fields, asked))
}

/** Binds `n` to the entities and, for a history, `k` to its points. `days` are conditions on the stored key of the day. */
export function happeningsIn(sort: Sort, wanted: TimelineRequest, days: readonly string[], write: Writer): Clause[] {
  const [start, ...further] = allOf('n', sort.kind, sort.fields, sort.filter(wanted), write) as [Clause, ...Clause[]]
  // The conditions on the day's key come first and bare, so that an index that gives the order is used.
  if (!sort.points) return [{ ...start, where: [...days, ...start.where] }, ...further]
  const points = write
    .path('n')
    .out('HAS_STATUS', 'k', sort.points)
    .where(...days)
    .clause()
  if (wanted.time) points.where.push(liesIn('on').test('k', wanted.time, write, {}) as string)
  return [start, ...further, points]
}
