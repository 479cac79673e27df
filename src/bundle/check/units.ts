/** Tells the units of amounts: PERCENT, currencies of ISO 4217, and units of UCUM. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { type DocumentPlace, described } from './document-place.ts'

/** UCUM's lists; its grammar is below (https://ucum.org/ucum, sections 1 to 12). */
const ucum: { prefixes: string[]; metric: string[]; other: string[] } = parse(
  readFileSync(new URL('../../../schema/ucum.yaml', import.meta.url), 'utf8'),
)
/** The currencies of ISO 4217, also those of former times, as Unicode's data have them. */
const currencies = new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' })
/** ISO 4217 keeps these for where no currency is meant, and for tests. */
const NO_CURRENCIES = ['XXX', 'XTS']

/** How many characters a unit may have. */
const MOST_CHARACTERS = 100

const anyOf = (codes: readonly string[]) => codes.map(escaped).join('|')
const ANNOTATION = String.raw`\{[!-z|~]+\}`
const ATOM = `(?:(?:${anyOf(ucum.prefixes)})?(?:${anyOf(ucum.metric)})|${anyOf(ucum.other)})`
/** An atom with an exponent and a remark, a number, or a remark alone, which counts things: km2, 10*3{people}, 100, {soldiers}. */
const COMPONENT = String.raw`(?:${ATOM}(?:[+-]?\d+)?(?:${ANNOTATION})?|\d+|${ANNOTATION})`
/** The next component, up to what may follow one, or the next sign between components. */
const TOKEN = new RegExp(`${COMPONENT}(?=[./)]|$)|[./()]`, 'y')

/** The unit, if it is one; otherwise reports it and gives undefined. */
export function unitFrom(words: string, place: DocumentPlace): string | undefined {
  if (words === 'PERCENT' || isCurrency(words) || isUcum(words)) return words
  const capitals = words.toUpperCase()
  const advice =
    capitals === 'PERCENT' || isCurrency(capitals)
      ? `did you mean ${capitals}?`
      : 'it must be PERCENT, a currency of ISO 4217 such as EUR, or a unit of UCUM such as t, km2, MW.h or {soldiers}.'
  return place.wrong(`is ${described(words)}; ${advice}`)
}

function isCurrency(code: string): boolean {
  return /^[A-Z]{3}$/.test(code) && !NO_CURRENCIES.includes(code) && currencies.of(code) !== undefined
}

/** Reads components and the signs between them, where a term in parentheses is a component; the first may come after a slash. */
function isUcum(code: string): boolean {
  if (code.length > MOST_CHARACTERS) return false
  let open = 0
  let wanted = true
  TOKEN.lastIndex = code.startsWith('/') ? 1 : 0
  while (TOKEN.lastIndex < code.length) {
    const token = TOKEN.exec(code)?.[0]
    if (token === undefined) return false
    const isOperator = token === '.' || token === '/'
    // What may begin a component comes where one is wanted; all else comes after one.
    if (wanted === (isOperator || token === ')')) return false
    if (token === '(') open += 1
    else if (token === ')') open -= 1
    else wanted = isOperator
    if (open < 0) return false
  }
  return !wanted && open === 0
}

function escaped(code: string): string {
  return code.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
}
