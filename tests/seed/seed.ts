/** Reads the seed as it is on disk, for the tests of this folder. */
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'

const FOLDER = new URL('../../seed/', import.meta.url)

export type Value = string | number | boolean | null | Value[] | { [key: string]: Value }
export type Fields = { [key: string]: Value }
export type SeedRecord = Fields & { id: string }

/** A citation with the id of the record that it is in. */
export type Citation = {
  owner: string
  source: string
  locator: string
  via: string[]
  excerpt: string
  attribution: string
  credibility: string | null
  note: string
}

/** The seed's files, parsed, by file name. */
export const files = new Map(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name, parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Fields]),
)

export const readme = readFileSync(new URL('README.md', FOLDER), 'utf8')

/** The records of a collection, from any file. */
export function recordsOf(collection: string): SeedRecord[] {
  return [...files.values()].flatMap((file) => (file[collection] ?? []) as SeedRecord[])
}

/** The record with that id, in that collection. */
export function recordOf(collection: string, id: string): SeedRecord {
  const found = recordsOf(collection).find((record) => record.id === id)
  if (!found) throw new Error(`The seed's ${collection} have no ${id}.`)
  return found
}

export const records: SeedRecord[] = [...files.values()].flatMap((file) =>
  Object.values(file).flatMap((list) => (Array.isArray(list) ? (list as SeedRecord[]) : [])),
)

export const citations: Citation[] = records.flatMap((record) =>
  [...mapsIn(record)].filter(isCitation).map((each) => ({
    owner: record.id,
    source: String(each.source),
    locator: String(each.locator),
    via: (each.via ?? []) as string[],
    excerpt: String((each.excerpt as Fields).text),
    attribution: String(each.attribution),
    credibility: (each.credibility ?? null) as string | null,
    note: String(((each.note ?? {}) as Fields).en ?? ''),
  })),
)

/** The value and every map below it. */
export function* mapsIn(value: Value | undefined): Generator<Fields> {
  if (value === null || typeof value !== 'object') return
  if (!Array.isArray(value)) yield value
  for (const below of Object.values(value)) yield* mapsIn(below)
}

/** Every text below the value. */
export function* stringsIn(value: Value | undefined): Generator<string> {
  if (typeof value === 'string') yield value
  else if (value !== null && typeof value === 'object')
    for (const below of Object.values(value)) yield* stringsIn(below)
}

function isCitation(fields: Fields): boolean {
  return 'locator' in fields
}
