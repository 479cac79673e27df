/** Fuzzy dates as people write them, in the languages of the seed; other languages get the English wording. */
import { lookup } from 'bcp-47-match'

export interface DateParts {
  earliest: string | null
  latest: string | null
  approximate: boolean
  uncertain: boolean
  span: boolean
}

interface Wording {
  /** For languages in which the usual way of writing a range does not use words. */
  range?: (from: string, until: string) => string
  from: (day: string) => string
  until: (day: string) => string
  someDayIn: (days: string) => string
  about: (days: string) => string
  perhaps: (days: string) => string
  unknown: string
}

const wordings: Record<string, Wording> = {
  en: {
    from: (day) => `from ${day}`,
    until: (day) => `until ${day}`,
    someDayIn: (days) => `some day in ${days}`,
    about: (days) => `about ${days}`,
    perhaps: (days) => `perhaps ${days}`,
    unknown: 'unknown',
  },
  ja: {
    range: (from, until) => `${from}～${until}`,
    from: (day) => `${day}から`,
    until: (day) => `${day}まで`,
    someDayIn: (days) => `${days}のいずれかの日`,
    about: (days) => `${days}頃`,
    perhaps: (days) => `${days}（不確か）`,
    unknown: '不明',
  },
  uk: {
    from: (day) => `від ${day}`,
    until: (day) => `до ${day}`,
    someDayIn: (days) => `один із днів: ${days}`,
    about: (days) => `близько: ${days}`,
    perhaps: (days) => `можливо, ${days}`,
    unknown: 'невідомо',
  },
  ru: {
    from: (day) => `с ${day}`,
    until: (day) => `до ${day}`,
    someDayIn: (days) => `один из дней: ${days}`,
    about: (days) => `около: ${days}`,
    perhaps: (days) => `возможно, ${days}`,
    unknown: 'неизвестно',
  },
}

/** The date in words, e.g. `13 February 2025`, `2025年2月`, `some day in 13 – 25 February 2025`. */
export function dateLabel(date: DateParts, languages: readonly string[]): string {
  const lang = lookup(Object.keys(wordings), [...languages]) ?? 'en'
  const wording = wordings[lang] as Wording
  const words = daysIn(date, lang === 'en' ? 'en-GB' : lang, wording)
  const about = date.approximate ? wording.about(words) : words
  return date.uncertain ? wording.perhaps(about) : about
}

function daysIn({ earliest, latest, span }: DateParts, locale: string, wording: Wording): string {
  const format = (options: Intl.DateTimeFormatOptions) => formatOf(locale, options)
  const day = format({ year: 'numeric', month: 'long', day: 'numeric' })
  if (earliest === null) return latest === null ? wording.unknown : wording.until(day.format(at(latest)))
  if (latest === null) return wording.from(day.format(at(earliest)))
  if (earliest === latest) return day.format(at(earliest))
  if (!span && earliest.endsWith('-01-01') && latest === `${earliest.slice(0, 4)}-12-31`) {
    return format({ year: 'numeric' }).format(at(earliest))
  }
  if (!span && earliest.endsWith('-01') && latest === lastOfMonth(earliest)) {
    return format({ year: 'numeric', month: 'long' }).format(at(earliest))
  }
  const days =
    wording.range?.(day.format(at(earliest)), day.format(at(latest))) ?? day.formatRange(at(earliest), at(latest))
  return span ? days : wording.someDayIn(days)
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** To make a format costs a hundred times as much as to use it; there are as many as languages times ways to write a date. */
function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${Object.keys(options)}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
  formats.set(key, format)
  return format
}

function at(isoDay: string): Date {
  return new Date(`${isoDay}T00:00:00Z`)
}

function lastOfMonth(isoDay: string): string {
  const first = at(isoDay)
  return new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).toISOString().slice(0, 10)
}
