/** One statement for reading and comparing: its parameters as comments, its names numbered as they come, its text in lines. */
import { kindOfId } from '../../src/model/model.ts'
import type { Statement, Value } from '../../src/store/store.ts'
import { linesOf } from './lines.ts'

/** If the JSON of a list is longer, only the first two values and the last are shown, and how many there are. */
const longest = 160

/** `n12`, `id3`, `$p0`: names that were made for this text; `n12key0` is `n12` with a suffix. */
const name = /'[^']*'|\$p(\d+)\b|\b(id|[a-z])(\d+)/g

/**
 * The text ends with a semicolon. The numbers in names only show in which order the text was written, so names are numbered again
 * in the order in which the text has them; a parameter that is not in the text comes last.
 */
export function statementLines({ text, params = {} }: Statement): string {
  const names = new Map<string, string>()
  const parameters = new Map<string, string>()
  const numbered = text.replaceAll(name, (found, parameter?: string, prefix?: string) => {
    if (parameter !== undefined) return `$${known(parameters, `p${parameter}`, 'p')}`
    return prefix === undefined ? found : known(names, found, prefix)
  })
  for (const each of Object.keys(params)) if (/^p\d+$/.test(each)) known(parameters, each, 'p')
  const given = Object.entries(params)
    .map(([each, value]) => [parameters.get(each) ?? each, value] as const)
    .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
  return [...given.map(([each, value]) => `//   $${each} = ${shown(value)}`), `${linesOf(numbered)};`].join('\n')
}

function known(names: Map<string, string>, found: string, prefix: string): string {
  const number = names.get(found) ?? `${prefix}${names.size}`
  names.set(found, number)
  return number
}

/** A list of ids is shown sorted: their order only shows in which order an engine found them. */
function shown(value: Value): string {
  const isOfIds = Array.isArray(value) && value.every((each) => typeof each === 'string' && kindOfId(each))
  const text = JSON.stringify(isOfIds ? value.toSorted() : value)
  if (!Array.isArray(value) || value.length < 4 || text.length <= longest) return text
  const [first, second, last] = [0, 1, -1].map((index) => JSON.stringify(JSON.parse(text).at(index)))
  return `[${first}, ${second}, …, ${last}] (${value.length} values)`
}
