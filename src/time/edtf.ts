/** EDTF: which days a date that is as sharp as its source can mean, as plain calendar days, independent of time zones. */
import { parse } from 'edtf'
import { type Days, daysOf } from './days.ts'

/** A date as its source makes it, with the first and last day that it can mean. */
export interface FuzzyDate {
  /** As written. */
  edtf: string
  /** `YYYY-MM-DD`; null if it is open or unknown at that end. */
  earliest: string | null
  latest: string | null
  approximate: boolean
  uncertain: boolean
  /** true: it lasts from earliest to latest; false: it is one day among them. */
  span: boolean
}

/** A text that is not a date that Parley accepts; the message says what would be. */
export class DateError extends Error {
  override name = 'DateError'
}

const EXAMPLES = '2025-02-13, 2025-02, 2025?, 2025-02~, 2025-02-13/2025-02-25, [2025-02-13..2025-02-25] or ../2025-03'
const SIMPLE = /^\d{4}(-\d\d){0,2}$/

/**
 * Reads EDTF of levels 0 and 1, and from level 2 the one-of-a-set; years from 1 to 9999, days without a time. Throws a {@link
 * DateError} that says what is wrong and what would be right.
 */
export function fuzzyDate(text: string): FuzzyDate {
  const [earliest, latest] = spanOf(text)
  return {
    edtf: text,
    earliest,
    latest,
    approximate: /[~%]/.test(text),
    uncertain: /[?%]/.test(text),
    span: text.includes('/'),
  }
}

/** Sort key of a date: its earliest day, else its latest, else the empty string. */
export function dateKey(date: FuzzyDate | null): string {
  return date?.earliest ?? date?.latest ?? ''
}

/** The most characters of a date: the grammar takes 5 ms for as many, and a thousand times as long for a hundred times as many. */
const mostCharacters = 500
/** The most dates in a set. */
const mostMembers = 50

function spanOf(text: string): Days {
  if (text.length > mostCharacters)
    throw new DateError(`${quoted(text)} has ${text.length} characters; a date may have at most ${mostCharacters}.`)
  if (SIMPLE.test(text)) return single(text)
  if (text.startsWith('[')) return oneOfSet(text)
  if (text.includes('/')) return interval(text)
  return single(text)
}

function single(text: string): Days {
  // The commonest form does not need the grammar, which is slow.
  if (!SIMPLE.test(text)) require(text, 1, ['Date', 'Season'])
  if (text.includes('T'))
    throw new DateError(`${quoted(text)} has a time of day; a date is a day or less sharp, e.g. ${EXAMPLES}.`)
  if (text.startsWith('-')) throw outside(text)
  const days = daysOf(text)
  if (!days) throw new DateError(`${quoted(text)} is no day of the calendar.`)
  if (days[0] < '0001' || days[1].length > 'YYYY-MM-DD'.length) throw outside(text)
  return days
}

function interval(text: string): Days {
  require(text, 1, ['Interval'])
  const [from = '', to = ''] = text.split('/')
  return range(text, from, to)
}

function oneOfSet(text: string): Days {
  const written = text.slice(1, -1).split(',')
  if (written.length > mostMembers)
    throw new DateError(
      `${quoted(text)} has ${written.length} members; a set of dates may have at most ${mostMembers}.`,
    )
  require(text, 2, ['Set'])
  const members = written.map((member): Days => {
    const [from = '', to = from] = member.trim().split('..')
    return member.includes('..') ? range(text, from, to) : single(from)
  })
  const first = members.map(([earliest]) => earliest)
  const last = members.map(([, latest]) => latest)
  return [
    first.includes(null) ? null : (first.sort()[0] as string),
    last.includes(null) ? null : (last.sort().at(-1) as string),
  ]
}

function range(text: string, from: string, to: string): Days {
  const open = (end: string) => end === '' || end === '..'
  if (open(from) && open(to))
    throw new DateError(`${quoted(text)} is open at both ends, which says nothing; leave the date out.`)
  const earliest = open(from) ? null : single(from)[0]
  const latest = open(to) ? null : single(to)[1]
  if (earliest && latest && earliest > latest) throw new DateError(`${quoted(text)} ends before it begins.`)
  return [earliest, latest]
}

function require(text: string, level: number, types: Parameters<typeof parse>[1]['types']): void {
  try {
    parse(text, { level, types })
  } catch {
    throw new DateError(`${quoted(text)} is not a date in EDTF (levels 0 and 1, and one of a set), e.g. ${EXAMPLES}.`)
  }
}

function outside(text: string): DateError {
  return new DateError(`${quoted(text)} lies outside the years 1 to 9999.`)
}

function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)
}
