/** Networks of actors worked out plainly, by the formulas of docs/networks.md. */
import { daysOf } from './days.ts'
import type { Filter, Item, PlainReading } from './reading.ts'

export interface NetworkAsked {
  type: string
  level: string
  normalization: string
  duplicates: string
  actors: Filter | null
  claims: Filter | null
  events: Filter | null
  minWeight: number | null
}

export interface PlainTie {
  source: string
  target: string
  directed: boolean
  count: number
  weight: number
  from: string | null
  to: string | null
  evidence: string[]
}

/** What an actor did: it took a stance on a proposition, took part in an event, or spoke to or about another actor. */
interface Act {
  actor: string
  thing: string
  stance: string
  item: Item
}

const listOf = (value: Item): Item[] => (value === undefined ? [] : Array.isArray(value) ? value : [value])
const opposite: Record<string, string> = { SUPPORT: 'OPPOSE', OPPOSE: 'SUPPORT' }
const keyOf = ({ said, time }: Item) => {
  const days = daysOf(said ?? time)
  return days?.[0] ?? days?.[1] ?? ''
}
const isActor = (id: string) => /^(person|organization|state)\//.test(id)

/** All ties, the strongest first. */
export function tiesOf(plain: PlainReading, asked: NetworkAsked): PlainTie[] {
  const acts = actsOf(plain, asked)
  const directed = ['ADDRESS', 'MENTION'].includes(asked.type)
  const wanted = (id: string) => !asked.actors || plain.passes('actors', plain.of(id), asked.actors)
  const actors = [...new Set(acts.flatMap(({ actor, thing }) => (directed ? [actor, thing] : [actor])))].filter(wanted)
  const pairs = actors.flatMap((one) => actors.map((other) => [one, other] as const))
  return pairs
    .filter(([one, other]) => (directed ? one !== other : one < other))
    .map(([one, other]) => (directed ? arc(one, other, acts, asked) : tie(one, other, acts, asked)))
    .filter(({ weight }) => weight !== 0 && Math.abs(weight) >= (asked.minWeight ?? 0))
    .toSorted(
      (a, b) =>
        Math.abs(b.weight) - Math.abs(a.weight) || (`${a.source} ${a.target}` < `${b.source} ${b.target}` ? -1 : 1),
    )
}

function actsOf(plain: PlainReading, { type, level, claims, events }: NetworkAsked): Act[] {
  const at = (ids: string[]) =>
    [...new Set(ids)].filter((id) => level === 'SPEAKER' || id.startsWith(`${level.toLowerCase()}/`))
  const countsAs = (id: string, item: Item) => (level === 'SPEAKER' ? [id] : plain.countsAs(id, item.said ?? item.time))
  if (type === 'COPARTICIPATION') {
    return plain
      .all('events')
      .filter((event) =>
        plain.passes('events', event, { ...events, statuses: events?.statuses ?? ['OCCURRED', 'ONGOING'] }),
      )
      .flatMap((item) =>
        at(listOf(item.participants).flatMap(({ actor }) => countsAs(actor, item))).map((actor) => ({
          ...{ actor, thing: item.id, stance: '', item },
        })),
      )
  }
  const named: Record<string, (item: Item) => string[]> = {
    ADDRESS: ({ addressees }) => listOf(addressees),
    MENTION: ({ about }) => listOf(about).filter(isActor),
  }
  return plain
    .all('claims')
    .filter((claim) => !claim.replacedBy && (!claims || plain.passes('claims', claim, claims)))
    .flatMap((item) => {
      const speakers = at(level === 'SPEAKER' ? plain.speakersOf(item) : plain.spokenFor(item))
      const ends = named[type]
      const things = ends
        ? at(ends(item).flatMap((id) => countsAs(id, item)))
        : listOf(item.proposition).filter(() => item.stance in opposite)
      const stance = ends ? '' : item.stance
      return speakers.flatMap((actor) => things.map((thing) => ({ actor, thing, stance, item })))
    })
    .filter(({ actor, thing }) => actor !== thing)
}

/** How often the same act of one actor counts. */
function times(acts: readonly Act[], duplicates: string): number {
  const items = acts.map(({ item }) => item)
  if (items.length === 0) return 0
  if (duplicates === 'ONCE') return 1
  if (duplicates === 'ONCE_PER_MONTH') return new Set(items.map((item) => keyOf(item).slice(0, 7))).size
  if (duplicates === 'ALL') return items.length
  const cited = items.map((item) => listOf(item.citations).flatMap(({ source }) => listOf(source)))
  return new Set(cited.flatMap((sources) => (sources.length > 0 ? sources : ['none']))).size
}

function sum(acts: readonly Act[], duplicates: string): number {
  const groups = new Map<string, Act[]>()
  for (const act of acts) {
    const key = `${act.actor} ${act.thing} ${act.stance}`
    groups.set(key, [...(groups.get(key) ?? []), act])
  }
  return [...groups.values()].reduce((total, group) => total + times(group, duplicates), 0)
}

function arc(one: string, other: string, acts: readonly Act[], { normalization, duplicates }: NetworkAsked): PlainTie {
  const between = acts.filter(({ actor, thing }) => actor === one && thing === other)
  const many = times(between, duplicates)
  const [out, into] = [
    sum(
      acts.filter(({ actor }) => actor === one),
      duplicates,
    ),
    sum(
      acts.filter(({ thing }) => thing === other),
      duplicates,
    ),
  ]
  const by = { NONE: 1, AVERAGE_ACTIVITY: (out + into) / 2, JACCARD: out + into - many, COSINE: out * into }
  return made(one, other, true, many / by[normalization as keyof typeof by], between)
}

function tie(one: string, other: string, acts: readonly Act[], asked: NetworkAsked): PlainTie {
  const { type, normalization, duplicates: all } = asked
  // An actor takes part in an event only once.
  const duplicates = type === 'COPARTICIPATION' ? 'ALL' : all
  const [ours, theirs] = [one, other].map((id) => acts.filter(({ actor }) => actor === id)) as [Act[], Act[]]
  const places = [...new Set([...ours, ...theirs].map(({ thing, stance }) => `${thing} ${stance}`))]
  const at = (list: Act[], place: string) => list.filter(({ thing, stance }) => `${thing} ${stance}` === place)
  const turned = (place: string) => place.replace(/\S+$/, (stance) => opposite[stance] as string)
  const shared = (facing: (place: string) => string) => {
    const both = places.filter((place) => at(ours, place).length > 0 && at(theirs, facing(place)).length > 0)
    const product = (place: string) => times(at(ours, place), duplicates) * times(at(theirs, facing(place)), duplicates)
    return {
      sum: both.reduce((total, place) => total + product(place), 0),
      behind: both.flatMap((place) => [...at(ours, place), ...at(theirs, facing(place))]),
    }
  }
  const none = { sum: 0, behind: [] as Act[] }
  const same = shared((place) => place)
  const against = ['CONFLICT', 'SUBTRACT'].includes(type) ? shared(turned) : none
  const [x, y] = [sum(ours, duplicates), sum(theirs, duplicates)]
  const alone = (list: Act[], others: Act[]) =>
    sum(
      list.filter(({ thing, stance }) => at(others, `${thing} ${stance}`).length === 0),
      duplicates,
    )
  const by = {
    NONE: 1,
    AVERAGE_ACTIVITY: (x + y) / 2,
    JACCARD: alone(ours, theirs) + alone(theirs, ours) + same.sum,
    COSINE: x * y,
  }
  const counted = type === 'CONFLICT' ? none : same
  const weight = type === 'CONFLICT' ? against.sum : counted.sum - against.sum
  return made(one, other, false, weight / by[normalization as keyof typeof by], [...counted.behind, ...against.behind])
}

function made(source: string, target: string, directed: boolean, weight: number, behind: readonly Act[]): PlainTie {
  const items = [...new Map(behind.map(({ item }) => [item.id, item])).values()]
  const last = (item: Item) => daysOf(item.said ?? item.time)?.[1] ?? keyOf(item)
  const late = (item: Item) => keyOf(item) || '9999'
  return {
    ...{ source, target, directed, weight, count: items.length },
    from: items.map(keyOf).filter(Boolean).toSorted()[0] ?? null,
    to: items.map(last).filter(Boolean).toSorted().at(-1) ?? null,
    evidence: items.toSorted((a, b) => (`${late(a)} ${a.id}` < `${late(b)} ${b.id}` ? -1 : 1)).map(({ id }) => id),
  }
}
