/** Lets only plain values out of the engine, and refuses what the other engine could not give in the same way. */
import type { StoreRow } from '../store.ts'
import { Refusal } from './failures.ts'

/** The rows as they are. Throws a refusal that names the column if it holds anything but plain values. */
export function plainRows(rows: Record<string, unknown>[]): StoreRow[] {
  for (const row of rows) for (const column in row) check(row[column], column)
  return rows as StoreRow[]
}

function check(value: unknown, column: string): void {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return
  if (typeof value === 'bigint') refuse(column, `the whole number ${value}, beyond ±(2^53 - 1)`)
  if (Array.isArray(value)) {
    for (const each of value) check(each, column)
    return
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) refuse(column, 'a value that is not plain')
  const map = value as Record<string, unknown>
  if ('_id' in map && ('_labels' in map || '_type' in map))
    refuse(column, 'a node or an edge; project its properties instead')
  for (const key in map) check(map[key], column)
}

function refuse(column: string, what: string): never {
  throw new Refusal('other', `The column ${column} holds ${what}.`)
}
