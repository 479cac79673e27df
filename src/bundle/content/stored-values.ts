/** Makes of a node's content the properties that it has in the store: values as graph.yaml types them, and what is derived. */
import anyAscii from 'any-ascii'
import type { Kind, Property } from '../../model/declared.ts'
import { BY } from '../../model/read-days.ts'
import type { Value } from '../../store/store.ts'
import { lengthOf, searchText, textLengthKey } from '../../stored/fold.ts'
import { type Label, labelShown } from '../../stored/labels.ts'
import { FOLLOWING } from '../../stored/position.ts'
import { dateKey, fuzzyDate } from '../../time/edtf.ts'
import { periodOf } from '../../time/periods.ts'
import type { Content } from './content.ts'
import { type SaidLabel, storedLabel } from './said-label.ts'

/** How long a sort key may be. */
const MOST_KEY_CHARACTERS = 200

/** The properties of a node in the store, by name. */
export type StoredValues = Record<string, Value>

/** Where a part or citation belongs: its position in its list, and the stored values of its record. */
export interface Nesting {
  position: number
  owner: Record<string, Value>
}

/** The value as it is stored: a text, number, boolean or list of texts; null if there is neither a value nor a default. */
export function storedValue(property: Property, content: Content): Value {
  const said = content.properties[property.name] ?? property.default
  const value = property.type === 'labels' && said ? (said as SaidLabel[]).map(storedLabel) : said
  return value !== null && typeof value === 'object' && !property.list ? JSON.stringify(value) : value
}

/** The ends of the names of what is kept beside a date, see {@link daysOf}. */
const daySuffixes = ['Earliest', 'Latest', 'Key', 'SpanKey', 'Period']

/** The names of all properties that {@link storedValues} can give a node of the kind. */
export function storedNames(kind: Kind): string[] {
  const own = [...kind.properties.values()].flatMap(({ name, type }) =>
    type === 'edtf' ? ['', ...daySuffixes].map((suffix) => name + suffix) : [name],
  )
  return ['id', ...own, ...kind.derived.keys()]
}

/** All properties of a node except `recordedAt`; those that would be null are absent. */
export function storedValues(kind: Kind, content: Content, id: string, nesting: Nesting | null): Record<string, Value> {
  const values: Record<string, Value> = { id }
  for (const property of kind.properties.values()) {
    const value = storedValue(property, content)
    if (value !== null) values[property.name] = value
    if (property.type === 'edtf') Object.assign(values, daysOf(property.name, value))
  }
  for (const [name, from] of kind.derived) {
    const value = derivedValue(from, kind, content, nesting)
    if (value !== null) values[name] = value
  }
  return values
}

function daysOf(name: string, value: Value): Record<string, Value> {
  const date = typeof value === 'string' ? fuzzyDate(value) : null
  return {
    ...(date?.earliest ? { [`${name}Earliest`]: date.earliest } : {}),
    ...(date?.latest ? { [`${name}Latest`]: date.latest } : {}),
    [`${name}Key`]: dateKey(date),
    ...(date && date.earliest !== date.latest
      ? { [`${name}SpanKey`]: dateKey(date), [`${name}Period`]: periodOf(date.earliest, date.latest) }
      : {}),
  }
}

function derivedValue(from: string, kind: Kind, content: Content, nesting: Nesting | null): Value {
  if (from === 'position') return nesting?.position ?? null
  if (from.startsWith(BY)) return dayBy(from.slice(BY.length).split(' '), kind, content)
  const [names = '', exception] = from.split(' unless ')
  if (exception && valueNamed(exception, content, nesting) !== null) return null
  if (!from.startsWith('labels')) return joined(names.split(' '), content, nesting)
  const labels = (content.properties.labels as Label[] | undefined) ?? []
  if (from === 'labels') return labelKey(labels)
  if (from === 'labels.folded') return searchText(labels)
  return isText(kind) ? shortestOf(searchText(labels)) : null
}

/** The earliest of the last days that these dates can mean; the day of an instant. Null if none of them has one. */
function dayBy(names: readonly string[], { properties }: Kind, content: Content): string | null {
  const days = names.map((name) => {
    const value = content.properties[name]
    if (typeof value !== 'string') return null
    return properties.get(name)?.type === 'edtf' ? fuzzyDate(value).latest : value.slice(0, 'YYYY-MM-DD'.length)
  })
  return days.filter((day) => day !== null).sort()[0] ?? null
}

/** Whether records of the kind are labelled by a text: claims, propositions and provisions. */
export function isText({ properties }: Kind): boolean {
  return properties.get('labels')?.as === 'text'
}

/** The key of the length of the shortest line. */
export function shortestOf(search: string): string {
  return textLengthKey(Math.min(...search.split('\n').map(lengthOf)))
}

/**
 * A value of the record itself or of its owner, or a link's end. Several are joined to one text by a space, which sorts before
 * every character of an id or a day.
 */
function joined(names: readonly string[], content: Content, nesting: Nesting | null): Value {
  const values = names.map((name) => valueNamed(name, content, nesting))
  return values.length === 1 ? (values[0] ?? null) : values.join(' ')
}

function valueNamed(name: string, content: Content, nesting: Nesting | null): Value {
  const [from = '', marking] = name.split('+')
  const [first = '', property = '', month] = from.split('.')
  const own = () => content.links[first]?.[0] ?? content.properties[first]
  const value = (first === 'owner' ? nesting?.owner[property] : own()) ?? null
  if (value === null) return null
  if (month) return String(value).slice(0, 'YYYY-MM'.length)
  return marking && content.links[marking]?.length ? `${value}${FOLLOWING}` : value
}

/** The key that labels are ordered by: the label that is shown if no language is asked for, in ASCII, so that all engines order alike. */
export function labelKey(labels: readonly Label[]): string {
  return anyAscii(labelShown(labels, [])).toLowerCase().slice(0, MOST_KEY_CHARACTERS)
}
