/** Turns plain values into the driver's and back: the driver takes every JavaScript number for a float, and gives integers as objects. */
import neo4j, { type Record as Neo4jRecord } from 'neo4j-driver'
import { StoreError, type StoreRow, type Value } from '../store.ts'

/** Parameters for the driver: whole numbers become integers, at any depth, so that LIMIT accepts them and 1 stays 1. */
export function parametersFrom(params: Record<string, Value> = {}): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, toDriver(value)]))
}

function toDriver(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(toDriver)
  if (value !== null && typeof value === 'object') return parametersFrom(value)
  return value
}

/** A record of the driver as a row; throws a StoreError that names the statement and the column if a value is not plain. */
export function rowFrom(record: Neo4jRecord, statement: string): StoreRow {
  const row: StoreRow = {}
  record.forEach((value, key) => {
    row[String(key)] = fromDriver(value, (what) => {
      throw new StoreError('other', `The column ${String(key)} holds ${what}.`, statement)
    })
  })
  return row
}

/** Lists and maps are made plain where they are: the driver made them for this result alone, and a copy would cost as much again. */
function fromDriver(value: unknown, refuse: (what: string) => never): Value {
  if (typeof value !== 'object' || value === null) return value as Value
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) value[index] = fromDriver(value[index], refuse)
    return value
  }
  if (Object.getPrototypeOf(value) === Object.prototype) {
    const map = value as { [key: string]: Value }
    for (const key in map) {
      const each = map[key]
      if (typeof each === 'object' && each !== null) map[key] = fromDriver(each, refuse)
    }
    return map
  }
  if (!neo4j.isInt(value)) {
    return refuse('a node, an edge or another value that is not plain; project its properties instead')
  }
  if (!neo4j.integer.inSafeRange(value)) refuse(`the whole number ${value}, beyond ±(2^53 - 1)`)
  return value.toNumber()
}
