/** Days in the notations of reference managers, no sharper than they are. */
import type { DayFragment } from '../elements/name.graphql.ts'

type Given = Pick<DayFragment, 'edtf' | 'label' | 'earliest' | 'latest' | 'span' | 'approximate' | 'uncertain'>

/** A date variable of CSL-JSON. */
export type CslDate = { 'date-parts': number[][]; circa?: true } | { literal: string }

/** A year, a month or a day as EDTF has it; with ~, ? or % it is not certain. */
const plain = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%])?$/

export function cslDate(day: Given): CslDate {
  const match = plain.exec(day.edtf)
  if (match) {
    const parts = [match[1], match[2], match[3]].filter((part) => part !== undefined).map(Number)
    return match[4] ? { 'date-parts': [parts], circa: true } : { 'date-parts': [parts] }
  }
  // Only what lasts from one day to another is a range; one day of several would look like one.
  if (day.span && day.earliest && day.latest) {
    const range = [partsOf(day.earliest), partsOf(day.latest)]
    return day.approximate || day.uncertain ? { 'date-parts': range, circa: true } : { 'date-parts': range }
  }
  return { literal: day.label }
}

export const partsOf = (day: string): number[] => day.slice(0, 10).split('-').map(Number)

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The fields of BibTeX that hold for all days that it can mean; `date` (biblatex) is left out where it would be sharper. */
export function bibDate(day: Given): [string, string][] {
  const { earliest, latest, edtf } = day
  const fields: [string, string][] = []
  if (plain.test(edtf)) fields.push(['date', edtf])
  else if (day.span && earliest && latest) fields.push(['date', `${earliest}/${latest}`])
  if (!earliest || !latest || earliest.slice(0, 4) !== latest.slice(0, 4)) return fields
  fields.push(['year', earliest.slice(0, 4)])
  if (earliest.slice(0, 7) === latest.slice(0, 7))
    fields.push(['month', months[Number(earliest.slice(5, 7)) - 1] ?? ''])
  return fields
}
