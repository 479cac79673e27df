/** Makes the records of a row as a mapping says. */

import { isMap } from '../../bundle/check/document-place.ts'
import type { BundleRecord } from '../../bundle/read/document.ts'
import { kindOfId } from '../../model/model.ts'
import type { ListedRecord } from '../format.ts'
import { hashOf, slugOf, slugOfUrl } from '../ids.ts'
import { ALL_CELLS, type CellValue, COLUMN, EACH, type Mapping, PLACEHOLDER, TEMPLATE, WHEN } from './mapping.ts'
import type { Values } from './read-cells.ts'

/** What a row says: what its columns mean, and all its cells as they are. */
export interface Scope {
  values: Values
  all: string[]
}

/** The records of a row; one whose id needs a column that is empty is not made. */
export function recordsOf(mapping: Mapping, scope: Scope): ListedRecord[] {
  return mapping.records.flatMap(({ collection, fields }) =>
    entriesOf(fields, scope).flatMap((record) =>
      isMap(record) && record.id !== undefined ? [{ collection, record: record as BundleRecord }] : [],
    ),
  )
}

/** What becomes of a value of a mapping in this row: undefined if it needs a column that is empty. */
function made(value: unknown, scope: Scope): unknown {
  if (Array.isArray(value)) {
    const list = value.flatMap((each) =>
      isMap(each) && !isMade(each) ? entriesOf(each, scope) : (made(each, scope) ?? []),
    )
    return list.length === 0 && value.length > 0 ? undefined : list
  }
  if (!isMap(value)) return value
  if (typeof value[COLUMN] === 'string') return scope.values.get(value[COLUMN])
  if (typeof value[TEMPLATE] === 'string') return filled(value[TEMPLATE], scope)
  return mapOf(value, scope)
}

/** The maps that an entry of a list becomes: one for each value of the column that `each` names; none where `when` does not hold. */
function entriesOf(fields: Record<string, unknown>, scope: Scope): unknown[] {
  const { [EACH]: each, [WHEN]: when, ...rest } = fields
  const scopes = typeof each === 'string' ? scopesOf(each, scope) : [scope]
  return scopes.filter((one) => holds(when, one)).flatMap((one) => mapOf(rest, one) ?? [])
}

function scopesOf(column: string, { values, all }: Scope): Scope[] {
  return [values.get(column) ?? []].flat().map((value) => ({ values: new Map(values).set(column, value), all }))
}

function holds(when: unknown, { values }: Scope): boolean {
  return Object.entries((when ?? {}) as Record<string, unknown>).every(([column, wanted]) => {
    const said = [values.get(column) ?? []].flat().map(String)
    return [wanted].flat().some((each) => said.includes(String(each)))
  })
}

/** The map without what is empty in this row; undefined if all that was to be made of columns is. */
function mapOf(value: Record<string, unknown>, scope: Scope): Record<string, unknown> | undefined {
  const map: Record<string, unknown> = {}
  let [wanted, there] = [0, 0]
  for (const [key, each] of Object.entries(value)) {
    const one = made(each, scope)
    if (one !== undefined) map[key] = one
    if (!needsColumns(each)) continue
    wanted += 1
    if (one !== undefined) there += 1
  }
  return wanted > 0 && there === 0 ? undefined : map
}

function isMade(value: Record<string, unknown>): boolean {
  return COLUMN in value || TEMPLATE in value
}

/** Whether anything in a value of the mapping is made of columns. */
function needsColumns(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(needsColumns)
  return isMap(value) && (isMade(value) || Object.values(value).some(needsColumns))
}

/**
 * The template with the columns' values in it; a text for each value where a column has several. In an id, which begins with the prefix of a
 * kind, each value is written as words of an id.
 */
function filled(template: string, scope: Scope): string | string[] | undefined {
  const isId = kindOfId(template) !== null
  const words = (value: CellValue) => (isId ? idWords(String(value)) : String(value))
  let texts = ['']
  let from = 0
  for (const { 0: found, 1: column = '', index } of template.matchAll(PLACEHOLDER)) {
    const before = template.slice(from, index)
    from = index + found.length
    const values = column === ALL_CELLS ? [allOf(scope, isId)] : [scope.values.get(column) ?? []].flat().map(words)
    if (values.length === 0) return undefined
    texts = texts.flatMap((text) => values.map((value) => text + before + value))
  }
  const all = texts.map((text) => text + template.slice(from))
  return all.length === 1 ? all[0] : all
}

function idWords(value: string): string {
  return /^https?:\/\//.test(value) ? slugOfUrl(value) : slugOf(value)
}

/** In an id the hash of all cells, else the cells themselves. */
function allOf({ all }: Scope, isId: boolean): string {
  return isId ? hashOf(...all) : all.filter((cell) => cell !== '').join(', ')
}
