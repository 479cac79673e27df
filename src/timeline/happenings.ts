/** What a timeline is made of: events, status points of agreements and processes, and claims; how each is found, and by which day. */
import type { Arguments } from '../composer/arguments.ts'
import { type Clause, written } from '../composer/clause.ts'
import { filterNamed } from '../composer/filter.ts'
import { liesIn } from '../composer/filter-fields.ts'
import { passing, startOf } from '../composer/passing.ts'
import type { Writer } from '../composer/writer.ts'

/** Which happenings are wanted. */
export interface Wanted {
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
  /** The names of the arguments in the kind's own filter. */
  filter: (wanted: Wanted) => Arguments | null
  /** Further conditions on the entity bound to `n`. */
  further?: (wanted: Wanted, write: Writer) => string[]
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
    filter: ({ actors, processes, topics, time }) => only({ participants: actors, processes, topics, time }),
    further: ({ agreements }, write) =>
      agreements ? [write.path('n').in('NEGOTIATED_AT', write.name('g'), 'Agreement', agreements).some()] : [],
  },
  {
    kind: 'Agreement',
    date: 'on',
    points: 'AgreementStatusPoint',
    filter: ({ actors, processes, topics, agreements }) =>
      only({ parties: actors, processes, topics, ids: agreements }),
  },
  {
    kind: 'Process',
    date: 'on',
    points: 'ProcessStatusPoint',
    filter: ({ actors, processes, topics }) => only({ participants: actors, ids: processes, topics }),
  },
  {
    kind: 'Claim',
    date: 'said',
    points: null,
    filter: ({ actors, processes, topics, agreements, time }) =>
      only({ speakers: actors, processes, topics, about: agreements, said: time }),
  },
]

/** Those that are wanted; a process has nothing to do with one agreement in particular. */
export function sortsOf({ kinds, agreements }: Wanted): Sort[] {
  return sorts.filter(({ kind }) => {
    if (kind === 'Process' && agreements) return false
    return !kinds || kinds.includes(kind.toUpperCase())
  })
}

/** The name under which the happening itself stands: a point of a history, or the entity. */
export function happening({ points }: Sort): string {
  return points ? 'k' : 'n'
}

/** Binds `n` to the entities and, of a history, `k` to its points; `days` are conditions on the stored key of the day. */
export function happeningsIn(sort: Sort, wanted: Wanted, days: readonly string[], write: Writer): string {
  const filter = sort.filter(wanted)
  const start = startOf('n', sort.kind, filter, write)
  if (!sort.points) start.where.push(...days)
  start.where.push(...(sort.further?.(wanted, write) ?? []))
  const clauses: Clause[] = [start]
  passing('n', filterNamed(`${sort.kind}Filter`), filter, clauses, write)
  if (!sort.points) return written(clauses)
  const points = write
    .path('n')
    .out('HAS_STATUS', 'k', sort.points)
    .where(...days)
    .clause()
  if (wanted.time) points.where.push(liesIn('on').test('k', wanted.time, write, {}) as string)
  return written([...clauses, points])
}
