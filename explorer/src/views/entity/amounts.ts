/** Amounts in words: `Cap: 30,000 t (lithium carbonate)`. */
import { wordFor } from '../../words/codes.ts'
import type { Language } from '../../words/language.ts'
import { bracketed, colonOf } from '../../words/punctuation.ts'

interface Amount {
  value: number
  unit: string
  role: string
  of: string | null
}

/** UCUM's codes of times, as Intl names them; all other codes of UCUM are read as they stand. */
const times: Record<string, string> = {
  a: 'year',
  mo: 'month',
  wk: 'week',
  d: 'day',
  h: 'hour',
  min: 'minute',
}

export function amountWords({ value, unit, role, of }: Amount, language: Language): string {
  const what = role === 'OTHER' ? '' : `${wordFor('AmountRole', role, language)}${colonOf(language)}`
  const ofWhat = of ? bracketed(of, language) : ''
  return `${what}${measured(value, unit, language === 'ja' ? 'ja' : 'en-GB')}${ofWhat}`
}

/** A currency by its code and not its sign: $ is that of several. What UCUM has in braces is a note, e.g. `{crowns}`. */
function measured(value: number, unit: string, tag: string): string {
  const time = times[unit]
  if (time) return value.toLocaleString(tag, { style: 'unit', unit: time, unitDisplay: 'long' })
  const number = value.toLocaleString(tag, { maximumFractionDigits: 6 })
  if (unit === 'PERCENT') return `${number}%`
  return `${number} ${unit.replaceAll(/[{}]/g, '')}`
}
