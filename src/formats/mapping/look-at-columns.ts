/** Looks at the first rows of a table, to tell what its columns hold. */
import { grouped } from '../../collections/grouped.ts'
import type { TableRow } from '../table/read-table.ts'
import { type FoundForms, formsOf } from './date-forms.ts'

/** What a column may be for. */
export type ColumnRole = 'person' | 'organization' | 'state' | 'date' | 'title' | 'url' | 'text'

export interface SeenColumn {
  name: string
  role: ColumnRole | null
  /** What parts the values of its cells, if that looks so. */
  split: string | null
  dates: FoundForms | null
  /** The column by whose values the days are written in different forms; value → form. */
  datesBy: { column: string; forms: Map<string, string> } | null
}

/** Words in the names of columns, in the order in which they are tried. */
const NAMES: [ColumnRole, RegExp][] = [
  ['url', /\b(url|link|href|web|address|uri)\b/i],
  ['date', /\b(date|day|when|published|signed|time|dat)\b/i],
  ['title', /\b(title|headline|heading|subject)\b/i],
  ['text', /\b(text|quote|claim|statement|words|remarks?|content|message)\b/i],
  ['state', /\b(country|countries|state|states|nation)\b/i],
  ['organization', /\b(organi[sz]ation|publisher|party|agency|company|institution|outlet|newspaper)\b/i],
  ['person', /\b(speaker|person|author|name|who|by|president|minister)\b/i],
]

/** What cells say for nothing. */
const NOTHING = ['NA', 'N/A', 'n/a', 'NULL', 'null', 'None', 'nan', 'NaN', '-', '–', '?']
/** A column of which so large a part fits is one of days. */
const MOST_ARE = 0.8
/** At most so many different values has a column by which others are written. */
const MOST_KINDS = 50

/** The cells that say that there is nothing, as far as the rows have them. */
export function absentIn(rows: readonly TableRow[]): string[] {
  const said = new Set(rows.flatMap(({ cells }) => [...cells.values()]))
  return NOTHING.filter((each) => said.has(each))
}

/** What each column holds; `absent` are cells without a value. */
export function lookAt(columns: readonly string[], rows: readonly TableRow[], absent: readonly string[]): SeenColumn[] {
  return columns.map((name) => {
    const values = valuesOf(rows, name, absent)
    const dates = datesIn(name, values)
    return {
      name,
      role: dates ? 'date' : roleOf(name, values),
      split: dates ? null : splitOf(values),
      dates,
      datesBy: dates && dates.forms.length > 1 ? datesBy(name, columns, rows, absent) : null,
    }
  })
}

function valuesOf(rows: readonly TableRow[], name: string, absent: readonly string[]): string[] {
  return rows.flatMap(({ cells }) => cells.get(name) ?? []).filter((value) => !absent.includes(value))
}

function roleOf(name: string, values: string[]): ColumnRole | null {
  if (values.length > 0 && values.every((value) => /^https?:\/\/\S+$/.test(value))) return 'url'
  const words = name.replaceAll('_', ' ').replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
  const role = NAMES.find(([, pattern]) => pattern.test(words))?.[0] ?? null
  return role === 'date' || (role === 'url' && !values.every((value) => /^https?:/.test(value))) ? null : role
}

function datesIn(name: string, values: string[]): FoundForms | null {
  if (values.length === 0) return null
  const found = formsOf(values)
  // A column of numbers from 1000 on would be one of years.
  const isNamed = NAMES.some(([role, pattern]) => role === 'date' && pattern.test(name.replaceAll('_', ' ')))
  const isSharp = found.forms.some((form) => /d/.test(form) && form !== 'yyyyMMdd')
  return found.fit >= values.length * MOST_ARE && (isNamed || isSharp) ? found : null
}

/** A column each of whose values has one form of days that fits all of its rows. */
function datesBy(
  name: string,
  columns: readonly string[],
  rows: readonly TableRow[],
  absent: readonly string[],
): SeenColumn['datesBy'] {
  for (const column of columns.filter((each) => each !== name)) {
    const groups = grouped(
      rows.filter(({ cells }) => cells.has(column)),
      ({ cells }) => cells.get(column) as string,
    )
    if (groups.size < 2 || groups.size > MOST_KINDS) continue
    const forms = new Map<string, string>()
    const isTelling = [...groups].every(([value, those]) => {
      const days = valuesOf(those, name, absent)
      if (days.length === 0) return true
      const found = formsOf(days)
      const [form] = found.forms
      if (found.forms.length !== 1 || found.fit < days.length || form === undefined) return false
      forms.set(value, form)
      return true
    })
    if (isTelling && new Set(forms.values()).size > 1) return { column, forms }
  }
  return null
}

function splitOf(values: string[]): string | null {
  if (values.some((value) => /^https?:/.test(value))) return null
  return ['|', ';'].find((sign) => values.filter((value) => value.includes(sign)).length > values.length * 0.2) ?? null
}
