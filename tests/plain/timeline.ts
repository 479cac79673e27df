/** A timeline read plainly: what happened, changed or was said, one after another. */
import { daysOf, mayLieIn, type Range } from './days.ts'
import type { Item, PlainReading } from './reading.ts'

export interface TimelineAsked {
  kinds?: string[]
  actors?: string[]
  processes?: string[]
  topics?: string[]
  agreements?: string[]
  time?: Range
}

export interface PlainMoment {
  id: string
  kind: string
  time: string | null
  label: string
  actors: string[]
}

const listOf = (value: Item): Item[] => (value === undefined ? [] : Array.isArray(value) ? value : [value])
const shares = (one: Item[], other: Item[]) => one.some((each) => other.includes(each))
/** On the same day, the sorts come in this order. */
const kinds = ['EVENT', 'AGREEMENT', 'PROCESS', 'CLAIM']

/** Everything, the earliest first; changes of status of one thing on the same day in the order recorded. */
export function timelineOf(plain: PlainReading, asked: TimelineAsked): PlainMoment[] {
  const moments = [
    ...plain.all('events').map((item) => ({ item, kind: 'EVENT', time: item.time, status: '' })),
    ...plain.all('agreements').flatMap((item) => changes(item, 'AGREEMENT')),
    ...plain.all('processes').flatMap((item) => changes(item, 'PROCESS')),
    ...plain.all('claims').map((item) => ({ item, kind: 'CLAIM', time: item.said, status: '' })),
  ]
  const key = ({ time }: { time?: string }) => daysOf(time)?.[0] ?? daysOf(time)?.[1] ?? '9999-99-99'
  return moments
    .filter(({ item, kind, time }) => passes(plain, item, kind, time, asked))
    .map((each, seq) => ({
      each,
      sorted: [key(each), kinds.indexOf(each.kind), each.item.id, `${1000 + seq}`].join(' '),
    }))
    .toSorted((a, b) => (a.sorted < b.sorted ? -1 : 1))
    .map(({ each: { item, kind, time, status } }) => ({
      ...{ id: item.id, kind, time: time ?? null },
      label: `${(item.labels ?? item.text).en}${status && `: ${inWords(status)}`}`,
      actors: actorsOf(item),
    }))
}

function changes(item: Item, kind: string) {
  return listOf(item.statusHistory).map(({ on, status }) => ({ item, kind, time: on, status }))
}

/** A code as English labels spell it: `IN_FORCE` → `In force`. */
function inWords(code: string): string {
  return code.charAt(0) + code.slice(1).toLowerCase().replaceAll('_', ' ')
}

function actorsOf(item: Item): string[] {
  const parts = [...listOf(item.participants), ...listOf(item.parties), ...listOf(item.speakers)]
  return [...new Set(parts.map(({ actor }) => actor as string))]
}

function passes(
  plain: PlainReading,
  item: Item,
  kind: string,
  time: string | undefined,
  asked: TimelineAsked,
): boolean {
  const { agreements } = asked
  const of: Record<string, (ids: string[]) => boolean> = {
    AGREEMENT: (ids) => ids.includes(item.id),
    EVENT: (ids) => ids.some((id) => listOf(plain.of(id)?.events).includes(item.id)),
    CLAIM: (ids) => shares(listOf(item.about), ids),
    PROCESS: () => false,
  }
  return (
    (!asked.kinds || asked.kinds.includes(kind)) &&
    (!asked.actors || shares(actorsOf(item), asked.actors)) &&
    (!asked.processes || shares([item.id, ...listOf(item.processes)], asked.processes)) &&
    (!asked.topics || shares(plain.upFrom(item.topics, 'broader'), asked.topics)) &&
    (!agreements || of[kind]?.(agreements) === true) &&
    (!asked.time || mayLieIn(time, asked.time))
  )
}
