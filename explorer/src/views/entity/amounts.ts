/** Amounts in words: `at most 30,000 t (lithium carbonate)`. */
import { wordFor } from '../../words/codes.ts'
import type { Language } from '../../words/language.ts'

interface Amount {
  value: number
  unit: string
  role: string
  of: string | null
}

export function amountWords({ value, unit, role, of }: Amount, language: Language): string {
  const tag = language === 'ja' ? 'ja' : 'en-GB'
  const number = value.toLocaleString(tag, { maximumFractionDigits: 6 })
  const measured =
    unit === 'PERCENT' ? `${number}%` : /^[A-Z]{3}$/.test(unit) ? money(value, unit, tag) : `${number} ${unit}`
  const what = wordFor('AmountRole', role, language)
  const meant = role === 'OTHER' ? '' : language === 'ja' ? `${what}：` : `${what}: `
  const ofWhat = of ? (language === 'ja' ? `（${of}）` : ` (${of})`) : ''
  return `${meant}${measured}${ofWhat}`
}

/** The code of a currency and not its sign: $ is that of several. */
function money(value: number, unit: string, tag: string): string {
  return `${value.toLocaleString(tag, { maximumFractionDigits: 2 })} ${unit}`
}
