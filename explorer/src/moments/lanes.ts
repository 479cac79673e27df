/** Where the moments of a timeline lie: no sharper than their days, in lanes, without covering one another. */
import { dayLength, startOf } from '../charts/days.ts'
import { letterSize, widthOf } from '../drawing/labels-that-fit.ts'
import type { MomentFragment } from './moment.graphql.ts'

/** The lanes, from the slowest to the quickest. */
export const laneKinds = ['PROCESS', 'AGREEMENT', 'EVENT', 'CLAIM'] as const
export type LaneKind = (typeof laneKinds)[number]

/**
 * `day`: on this day; `within`: on some day of these; `lasting`: all through these days; `reported`: nobody says when, but not after this
 * day, on which it was reported.
 */
export type Meaning = 'day' | 'within' | 'lasting' | 'reported'

export interface Mark {
  key: string
  lane: LaneKind
  meaning: Meaning
  /** The beginning of the first and the end of the last day, in ms; null is open. */
  from: number | null
  to: number | null
  /** The source itself says that the day is rough or doubtful. */
  rough: boolean
  label: string
  /** What was said only to be planned or proposed has not happened. */
  planned: boolean
}

export interface Line {
  from: number
  to: number
  left: number
  right: number
}

export interface PlacedMark extends Mark {
  x: number
  wide: number
  fadesLeft: boolean
  fadesRight: boolean
  row: number
  /** As much of the name as there is room for, and on which side of the mark; null for no name. */
  name: { text: string; side: 'left' | 'right' } | null
}

export interface Lane {
  kind: LaneKind
  marks: PlacedMark[]
  rows: number
  /** Where marks found no row: how many, and at which place. */
  more: { x: number; many: number }[]
}

/** More than so many rows make a lane higher than one can survey. */
const mostRows = 14
/** In a fuller lane there is no room for names. */
const mostNamed = 40
const dot = 10
/** Names are written this large, in px, and get no more room than `widestName`. */
const nameSize = 12
const widestName = 220
/** `+1,000` has room in so many px. */
const wideMore = 42

/** Null where nobody dates it, unless the day of its report will do. */
export function markOf(item: MomentFragment, key: string, byReport: boolean): Mark | null {
  const { time, entity, label } = item
  const lane = laneKinds.find((kind) => kind === item.kind) ?? 'CLAIM'
  const status = 'status' in entity ? entity.status : undefined
  const planned = status === 'PLANNED' || status === 'PROPOSED' || status === 'POSTPONED' || status === 'CANCELLED'
  const base = { key, lane, label, planned }
  const first = time?.earliest ? startOf(time.earliest) : null
  const last = time?.latest ? startOf(time.latest) + dayLength : null
  if (!time || (first === null && last === null)) {
    if (!byReport || !entity.reportedBy) return null
    return { ...base, meaning: 'reported', from: null, to: startOf(entity.reportedBy) + dayLength, rough: false }
  }
  const rough = time.approximate || time.uncertain
  const sharp = first !== null && last !== null && last - first <= dayLength
  return { ...base, meaning: time.span ? 'lasting' : sharp ? 'day' : 'within', from: first, to: last, rough }
}

/** The days of the picture: those that are asked for, else those of the marks. */
export function daysOfLine(
  marks: readonly Mark[],
  asked: { from: string | null; to: string | null } | null,
): [number, number] {
  const known = marks.flatMap(({ from, to }) => [from, to].filter((at) => at !== null))
  const from = asked?.from ? startOf(asked.from) : Math.min(...known)
  const to = asked?.to ? startOf(asked.to) + dayLength : Math.max(...known)
  if (!Number.isFinite(from) || !Number.isFinite(to)) return [0, dayLength]
  const room = asked?.from && asked.to ? 0 : Math.max(dayLength, (to - from) * 0.02)
  return [asked?.from ? from : from - room, asked?.to ? to : to + room]
}

export function lanesOf(marks: readonly Mark[], line: Line): Lane[] {
  return laneKinds.flatMap((kind) => {
    const own = marks.filter(({ lane }) => lane === kind)
    return own.length > 0 ? [laneOf(kind, own, line)] : []
  })
}

function laneOf(kind: LaneKind, marks: readonly Mark[], line: Line): Lane {
  const ends: number[] = []
  const placed: PlacedMark[] = []
  const more: Lane['more'] = []
  const sorted = marks
    .map((mark) => {
      const place = extent(mark, line)
      const name = marks.length <= mostNamed ? nameBeside(mark.label, place, line) : null
      const room = name ? wideAs(name.text) + 10 : 3
      const begin = name?.side === 'left' ? place.x - room : place.x
      const end = place.x + place.wide + (name?.side === 'right' ? room : 3)
      return { mark, place, name, begin, end }
    })
    .sort((a, b) => a.begin - b.begin)
  for (const { mark, place, name, begin, end } of sorted) {
    const free = ends.findIndex((taken) => taken <= begin)
    const row = free === -1 ? ends.length : free
    if (row >= mostRows) {
      const x = Math.min(place.x, line.right - wideMore)
      const near = more.find((each) => Math.abs(each.x - x) < wideMore)
      if (near) near.many++
      else more.push({ x, many: 1 })
      continue
    }
    ends[row] = end
    placed.push({ ...mark, ...place, row, name })
  }
  return { kind, marks: placed, rows: ends.length + (more.length > 0 ? 1 : 0), more }
}

const wideAs = (text: string) => (widthOf(text) * nameSize) / letterSize

/** After its mark; before it, where there is little room after it. */
function nameBeside(label: string, { x, wide }: { x: number; wide: number }, line: Line): PlacedMark['name'] {
  const after = line.right - (x + wide) - 6
  const before = x - line.left - 6
  const wanted = Math.min(widestName, wideAs(label))
  const side = after >= wanted || after >= before ? 'right' : 'left'
  const text = clipped(label, Math.min(widestName, side === 'right' ? after : before))
  return text === '' ? null : { text, side }
}

/** As much of a text as has room, with a mark that there is more; nothing where that would be next to nothing. */
export function clipped(text: string, room: number): string {
  if (wideAs(text) <= room) return text
  let kept = ''
  for (const letter of text) {
    if (wideAs(`${kept}${letter}…`) > room) break
    kept += letter
  }
  return [...kept].length < 3 ? '' : `${kept.trimEnd()}…`
}

/** Where a mark begins and how wide it is. What goes on beyond the picture, or without a known end, fades there. */
function extent({ from, to, meaning }: Mark, line: Line) {
  const at = (ms: number) => line.left + ((ms - line.from) / (line.to - line.from)) * (line.right - line.left)
  const inside = (x: number) => Math.min(line.right, Math.max(line.left, x))
  if (meaning === 'day' && from !== null && to !== null) {
    const middle = inside((at(from) + at(to)) / 2)
    return { x: middle - dot / 2, wide: dot, fadesLeft: false, fadesRight: false }
  }
  // An open end is drawn as far as a fifth of the picture: farther, it would say more than its source does.
  const far = (line.right - line.left) / 5
  const start = from === null ? inside(at(to as number) - far) : inside(at(from))
  const end = to === null ? inside(at(from as number) + far) : inside(at(to))
  return {
    x: Math.min(start, line.right - dot),
    wide: Math.max(dot, end - start),
    fadesLeft: from === null || from < line.from,
    fadesRight: to === null || to > line.to,
  }
}
