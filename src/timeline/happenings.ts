/** What a timeline is made of: events, status points of agreements and processes, and claims; how each is found, and by which day. */
import { agreementFilter } from '../agreements/filter.ts'
import { claimFilter } from '../claims/filter.ts'
import type { Arguments } from '../composer/declare/arguments.ts'
import { entryOf, type FilterFields } from '../composer/declare/filter.ts'
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

/** One sort of happenings. Their order where days are the same is that of this list. */
export interface Sort {
  kind: 'Event' | 'Agreement' | 'Process' | 'Claim'
  /** The date's property, of the entity itself or of the points of its history. */
  date: string
  /** The kind of the points, null where it is the entity that happens. */
  points: string | null
  /** What the entities are filtered by, and what is asked of these fields. */
  fields: FilterFields
  filter: (wanted: TimelineRequest) => Arguments | null
}

/** Drops what is not asked for; null where nothing is. */
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

/** Those that are wanted; a process has nothing to do with one agreement in particular. */
export function sortsOf({ kinds, agreements }: TimelineRequest): Sort[] {
  return sorts.filter(({ kind }) => {
    if (kind === 'Process' && agreements) return false
    return !kinds || kinds.includes(kind.toUpperCase())
  })
}

/** The name under which the happening itself stands: a point of a history, or the entity. */
export function happening({ points }: Sort): string {
  return points ? 'k' : 'n'
}

/** Whether nothing finds fewer of them than all of their kind, which its date's key orders in the present. */
export function isWhole({ points, fields, filter }: Sort, wanted: TimelineRequest, write: Writer): boolean {
  const asked = filter(wanted)
  // Days without any that may lie in the time would all be walked.
  return !points && !wanted.time && !write.isPast && !(asked && entryOf(fields, asked))
}

/** Binds `n` to the entities and, of a history, `k` to its points; `days` are conditions on the stored key of the day. */
export function happeningsIn(sort: Sort, wanted: TimelineRequest, days: readonly string[], write: Writer): Clause[] {
  const [start, ...further] = allOf('n', sort.kind, sort.fields, sort.filter(wanted), write) as [Clause, ...Clause[]]
  // The day's key first and bare, so that an index which gives the order is used.
  if (!sort.points) return [{ ...start, where: [...days, ...start.where] }, ...further]
  const points = write
    .path('n')
    .out('HAS_STATUS', 'k', sort.points)
    .where(...days)
    .clause()
  if (wanted.time) points.where.push(liesIn('on').test('k', wanted.time, write, {}) as string)
  return [start, ...further, points]
}
