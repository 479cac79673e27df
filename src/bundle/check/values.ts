/** Brings the value of a property from a bundle into its normal form, and reports what is wrong with it. */
import type { Property, PropertyType } from '../../model/declared.ts'
import type { Value } from '../../store/store.ts'
import { DateError, fuzzyDate } from '../../time/edtf.ts'
import { plainValue, Written } from '../read/written.ts'
import { codeFrom, codesFrom } from './codes.ts'
import { type DocumentPlace, described, isMap } from './document-place.ts'
import { languageFrom } from './languages.ts'
import { labelsFrom, quoteFrom, textFrom } from './texts-and-labels.ts'
import { unitFrom } from './units.ts'
import { wordsFrom } from './words.ts'

type ValueReader = (value: unknown, place: DocumentPlace, property: Property) => Value | undefined

/** The value's normal form; if there is none, reports why and gives undefined. */
export function valueFrom(property: Property, value: unknown, place: DocumentPlace): Value | undefined {
  if (value === null || value === undefined) return place.wrong('is empty; write a value or leave the key out.')
  return readers[property.type](value, place, property)
}

const WHOLE_DAY = /^\d{4}-\d\d-\d\d$/

const readers: Record<PropertyType, ValueReader> = {
  string: stringFrom,
  float: floatFrom,
  boolean: (value, place) => {
    const plain = plainValue(value)
    return typeof plain === 'boolean' ? plain : place.wrong(`is ${described(value)}; it must be true or false.`)
  },
  url: urlFrom,
  language: (value, place) => languageFrom(value, place),
  date: (value, place) =>
    typeof value === 'string' && WHOLE_DAY.test(value)
      ? edtfFrom(value, place)
      : place.wrong(`is ${described(value)}; it must be a day such as 2025-02-13.`),
  datetime: instantFrom,
  text: textFrom,
  labels: labelsFrom,
  quote: quoteFrom,
  identifiers: identifiersFrom,
  amounts: amountsFrom,
  edtf: edtfFrom,
  enum: (value, place, property) =>
    property.list ? codesFrom(property.enum, value, place) : codeFrom(property.enum, value, place),
}

function stringFrom(value: unknown, place: DocumentPlace, { pattern }: Property): string | undefined {
  const words = wordsFrom(value, place)
  if (words === undefined || !pattern || new RegExp(pattern, 'u').test(words)) return words
  return place.wrong(`is ${described(words)}; it must match ${pattern}.`)
}

function floatFrom(value: unknown, place: DocumentPlace, { minimum, maximum }: Property): number | undefined {
  const range = minimum === null || maximum === null ? '' : ` from ${minimum} to ${maximum}`
  const number = numberFrom(value, place, `a number${range}`)
  if (number === undefined || (number >= (minimum ?? number) && number <= (maximum ?? number))) return number
  return place.wrong(`is ${described(value)}; it must be a number${range}.`)
}

/** The number, which is exactly the one that is written; otherwise reports that it is not `expected`. */
function numberFrom(value: unknown, place: DocumentPlace, expected: string): number | undefined {
  const number = plainValue(value)
  if (typeof number !== 'number' || !Number.isFinite(number)) {
    return place.wrong(`is ${described(value)}; it must be ${expected}.`)
  }
  if (!(value instanceof Written) || value.isExact) return number
  return place.wrong(`is ${described(value)}, which would be kept as ${number}; write at most 15 digits.`)
}

function urlFrom(value: unknown, place: DocumentPlace): string | undefined {
  const words = wordsFrom(value, place)
  if (words === undefined || (/^https?:\/\/[^\s]+$/.test(words) && URL.canParse(words))) return words
  return place.wrong(`is ${described(words)}; it must be a URL such as https://example.org/page.`)
}

function instantFrom(value: unknown, place: DocumentPlace): string | undefined {
  const text = String(value)
  const parts = /^(\d{4}-\d\d-\d\d)(T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?Z)?$/.exec(text)
  if (parts) {
    const day = edtfFrom(parts[1], place)
    return day && parts[2] ? new Date(text).toISOString() : day
  }
  return place.wrong(
    `is ${described(value)}; it must be an instant in UTC such as 2025-03-01T09:30:00Z, or its day, 2025-03-01.`,
  )
}

function edtfFrom(value: unknown, place: DocumentPlace): string | undefined {
  if (Array.isArray(value))
    return place.wrong('is a list; a date with brackets needs quotes: "[2025-02-13..2025-02-25]".')
  // A year without quotes is a number in YAML.
  const text = typeof plainValue(value) === 'number' ? String(value) : value
  if (typeof text !== 'string') return place.wrong(`is ${described(value)}; it must be a date such as 2025-02-13.`)
  try {
    return fuzzyDate(text.trim()).edtf
  } catch (error) {
    if (error instanceof DateError) return place.wrong(error.message)
    throw error
  }
}

function identifiersFrom(value: unknown, place: DocumentPlace): Value | undefined {
  if (!isMap(value)) return place.wrong(`is ${described(value)}; it must be a map of schemes, e.g. {wikidata: Q1}.`)
  if (place.splitByComma(value).length > 0) return
  return Object.entries(value).flatMap(([scheme, id]) => {
    const at = place.at(scheme)
    if (!/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(scheme))
      at.wrongKey('must be lower-case letters, digits and hyphens, e.g. pa-x.')
    const words = wordsFrom(id, at)
    return words === undefined ? [] : [{ scheme, value: words }]
  })
}

function amountsFrom(value: unknown, place: DocumentPlace): Value | undefined {
  const example = '{value: 50, unit: PERCENT, role: SHARE}'
  return place.list(value, `a list of maps such as ${example}`)?.flatMap((each, index) => {
    const at = place.at(index)
    const map = at.map(each, ['value', 'unit', 'role', 'of'], `a map such as ${example}`)
    if (!map) return []
    const number = numberFrom(map.value, at.at('value'), 'a number')
    const words = wordsFrom(map.unit, at.at('unit'))
    const unit = words && unitFrom(words, at.at('unit'))
    const role = codeFrom('AmountRole', map.role, at.at('role'))
    const of = map.of === undefined ? undefined : textFrom(map.of, at.at('of'))
    if (number === undefined || unit === undefined || role === undefined) return []
    return [{ value: number, unit, role, ...(of === undefined ? {} : { of }) }]
  })
}
