/** Reads what a mapping says of how a column's cells are read. */
import { type DocumentPlace, described, isMap } from '../../bundle/check/document-place.ts'
import { plainValue } from '../../bundle/read/written.ts'
import { isForm } from '../table/dates.ts'
import type { CellValue, ColumnRule, DateForms, Mapping } from './mapping.ts'

const KEYS = ['split', 'values', 'only', 'dates', 'number']

/** The rule; what is wrong with it is reported. Columns that it names are added to `named`. */
export function ruleFrom(value: unknown, place: DocumentPlace, named: Mapping['named']): ColumnRule {
  const map = place.map(value, KEYS, 'a map such as {dates: [yyyy-MM-dd]}') ?? {}
  const { split, values, only, dates, number } = map
  if (split !== undefined && (typeof split !== 'string' || split === ''))
    place.at('split').wrong('must be what parts the values of a cell, such as ";".')
  if (only !== undefined && typeof plainValue(only) !== 'boolean') place.at('only').wrong('must be true or false.')
  if (only !== undefined && values === undefined) place.wrong('has only, but no values that cells may have.')
  if (number !== undefined && number !== '.' && number !== ',')
    place.at('number').wrong(`is ${described(number)}; it must be "." or ",", whichever stands before decimals.`)
  return {
    split: typeof split === 'string' ? split : null,
    values: values === undefined ? null : valuesFrom(values, place.at('values')),
    only: plainValue(only) === true,
    dates: dates === undefined ? null : datesFrom(dates, place.at('dates'), named),
    number: number === '.' || number === ',' ? number : null,
  }
}

function valuesFrom(value: unknown, place: DocumentPlace): Map<string, CellValue> {
  if (!isMap(value)) {
    place.wrong(`is ${described(value)}; it must be a map of what cells say to what they mean, e.g. {yes: true}.`)
    return new Map()
  }
  return new Map(
    Object.entries(value).flatMap(([said, meant]) => {
      const plain = plainValue(meant)
      if (typeof plain === 'string' || typeof plain === 'number' || typeof plain === 'boolean') return [[said, plain]]
      place.at(said).wrong(`is ${described(meant)}; it must be a text, a number, true or false.`)
      return []
    }),
  )
}

function datesFrom(value: unknown, place: DocumentPlace, named: Mapping['named']): DateForms {
  if (Array.isArray(value)) return { by: null, ofValue: new Map(), others: formsFrom(value, place) }
  const map = place.map(
    value,
    ['by', 'forms', 'others'],
    'a list of forms such as [yyyy-MM-dd], or a map with by and forms',
  )
  if (!map) return { by: null, ofValue: new Map(), others: [] }
  const { by, forms, others } = map
  if (typeof by !== 'string') place.at('by').wrong(`is ${described(by)}; it must be the name of a column.`)
  else if (!named.has(by)) named.set(by, place.at('by'))
  if (!isMap(forms))
    place.at('forms').wrong(`is ${described(forms)}; it must be a map of values of ${String(by)} to forms.`)
  return {
    by: String(by),
    ofValue: new Map(
      Object.entries(isMap(forms) ? forms : {}).map(([each, list]) => [
        each,
        formsFrom(list, place.at('forms').at(each)),
      ]),
    ),
    others: others === undefined ? [] : formsFrom(others, place.at('others')),
  }
}

function formsFrom(value: unknown, place: DocumentPlace): string[] {
  const list = place.list(value, 'a list of forms such as [yyyy-MM-dd, "MMMM d, yyyy"]') ?? []
  return list.flatMap((each, index) => {
    if (typeof each === 'string' && isForm(each)) return [each]
    place.at(index).wrong(`is ${described(each)}; it must be the form of a date, with a year, such as yyyy-MM-dd.`)
    return []
  })
}
