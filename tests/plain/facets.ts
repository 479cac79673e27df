/** Facets read plainly: the values of each dimension of a row, and their counts over a list. */
import { around, dayAfter, daysOf, mayLieIn, type Range } from './days.ts'
import { scoreOf } from './plover.ts'
import type { Item, PlainReading } from './reading.ts'

const listOf = (value: Item): Item[] => (value === undefined ? [] : Array.isArray(value) ? value : [value])
type Values = (plain: PlainReading, row: Item) => Item[]
const own =
  (field: string): Values =>
  (_plain, row) =>
    listOf(row[field])
const actors =
  (parts: string): Values =>
  (_plain, row) =>
    listOf(row[parts]).map(({ actor }) => actor)
const above =
  (kind: string): Values =>
  (plain, row) =>
    plain.aboveActor(row.id).filter((id) => id.startsWith(`${kind}/`))
const spokenFor =
  (kind: string): Values =>
  (plain, row) =>
    plain.spokenFor(row).filter((id) => id.startsWith(`${kind}/`))
const cited =
  (field: string): Values =>
  (_plain, row) =>
    listOf(row.citations).flatMap((citation) => listOf(citation[field]))
const carriers: Values = (plain, row) => plain.carriersOf(row)

export const dimensions: Record<string, Record<string, Values>> = {
  actors: {
    KIND: (_plain, { id }) => [id.split('/')[0].toUpperCase()],
    STATE: above('state'),
    ORGANIZATION: above('organization'),
  },
  sources: {
    TYPE: own('type'),
    PUBLISHER: own('publisher'),
    LANGUAGE: own('language'),
    RELIABILITY: (plain, row) => [plain.gradeOf(row)],
    RELEVANCE: (_plain, { relevance = 'UNREVIEWED' }) => [relevance],
  },
  claims: {
    SPEAKER: (plain, row) => plain.speakersOf(row),
    SPEAKER_STATE: spokenFor('state'),
    SPEAKER_ORGANIZATION: spokenFor('organization'),
    ADDRESSEE: own('addressees'),
    ABOUT: own('about'),
    TOPIC: own('topics'),
    PROPOSITION: own('proposition'),
    PROPOSITION_TYPE: (plain, row) => listOf(plain.of(row.proposition)?.type),
    STANCE: own('stance'),
    CERTAINTY: own('certainty'),
    VOICE: (plain, row) => [plain.voiceOf(row)],
    SPEECH_ACT: own('speechAct'),
    PROCESS: own('processes'),
    ATTRIBUTION: cited('attribution'),
    SOURCE: carriers,
    PUBLISHER: (plain, row) => plain.carriersOf(row).flatMap((id) => listOf(plain.of(id).publisher)),
    RELIABILITY: (plain, row) =>
      listOf(row.citations).flatMap(({ source }) => (source === undefined ? [] : [plain.gradeOf(plain.of(source))])),
    CREDIBILITY: cited('credibility'),
    HEDGED: (_plain, row) => listOf(row.citations).map(({ hedged }) => (hedged ? 'HEDGED' : 'NOT_HEDGED')),
    LANGUAGE: (_plain, row) => Object.keys(row.text),
  },
  events: {
    TYPE: own('type'),
    MODE: own('modes'),
    QUAD: (_plain, { type }) => listOf(scoreOf(type, []).quad),
    CHANNEL: own('channel'),
    STATUS: own('status'),
    OUTCOME: (_plain, { outcome = 'UNKNOWN' }) => [outcome],
    PROCESS: own('processes'),
    PARTICIPANT: actors('participants'),
    PLACE: own('place'),
    TOPIC: own('topics'),
    CODING: (_plain, { coding = 'HUMAN' }) => [coding],
    SOURCE: carriers,
  },
  propositions: {
    TYPE: own('type'),
    TOPIC: own('topics'),
  },
  agreements: {
    STAGE: own('stage'),
    FORM: own('form'),
    STATUS: own('status'),
    PROCESS: own('processes'),
    PARTY: actors('parties'),
    TOPIC: own('topics'),
  },
}

/** The property by which a list's time series goes. */
export const dates: Record<string, string> = { claims: 'said', events: 'time', agreements: 'signed' }

interface Bucket {
  key: string
  count: number
}

export function distribution(plain: PlainReading, list: string, rows: Item[], by: string, first: number) {
  const all = counted(plain, list, rows, by)
  const left = all.slice(first).reduce((sum, { count }) => sum + count, 0)
  return {
    buckets: all.slice(0, first),
    missing: rows.filter((row) => valuesOf(plain, list, row, by).length === 0).length,
    other: left,
  }
}

function valuesOf(plain: PlainReading, list: string, row: Item, by: string): string[] {
  return [...new Set<string>(dimensions[list]?.[by]?.(plain, row))]
}

/** The values of these rows, the commonest first, then by name. */
function counted(plain: PlainReading, list: string, rows: Item[], by: string): Bucket[] {
  const values = rows.flatMap((row) => valuesOf(plain, list, row, by))
  return [...new Set(values)]
    .map((key) => ({ key, count: values.filter((value) => value === key).length }))
    .toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
}

export interface SeriesAsked {
  interval: string
  by: string | null
  range: Range
  splitBy: string | null
  splitFirst: number
}

export function timeSeries(plain: PlainReading, list: string, rows: Item[], asked: SeriesAsked) {
  const { interval, by, range, splitBy, splitFirst } = asked
  const edtfOf = (row: Item): string | undefined =>
    by === 'REPORTED' ? (plain.reportedBy(row) ?? undefined) : row[dates[list] as string]
  const dateOf = (row: Item) => daysOf(edtfOf(row))
  const dated = rows.filter((row) => dateOf(row))
  const inside = dated.filter((row) => mayLieIn(edtfOf(row), range))
  const startOf = (row: Item): string | null => {
    const [earliest, latest] = dateOf(row) ?? [null, null]
    if (earliest === null || latest === null) return null
    const [start, end] = around(earliest, interval)
    return latest <= end ? start : null
  }
  const starts = inside
    .map(startOf)
    .filter((start) => start !== null)
    .toSorted()
  const kept = splitBy
    ? counted(plain, list, range.includeUndated ? [...inside, ...rows.filter((row) => !dateOf(row))] : inside, splitBy)
        .slice(0, splitFirst)
        .map(({ key }) => key)
    : []
  const buckets = []
  const named = [range.from, range.to].flatMap((day) => (day ? [around(day, interval)[0]] : []))
  const all = [...starts, ...named].toSorted()
  const [first, last] = [all[0], all.at(-1)]
  for (let start = first; start !== undefined && last !== undefined && start <= last; ) {
    const end = around(start, interval)[1]
    const there = inside.filter((row) => startOf(row) === start)
    const scores = list === 'events' ? there.flatMap((row) => listOf(scoreOf(row.type, row.modes ?? []).score)) : []
    buckets.push({
      start,
      end,
      count: there.length,
      split: splitBy ? counted(plain, list, there, splitBy).filter(({ key }) => kept.includes(key)) : [],
      score: scores.length > 0 ? scores.reduce((sum, score) => sum + score, 0) / scores.length : null,
    })
    start = dayAfter(end)
  }
  return {
    buckets,
    imprecise: inside.length - starts.length,
    undated: rows.length - dated.length,
    outside: dated.length - inside.length,
  }
}
