/** The port of formats: how a file of others is read, and what comes of each of its rows. */
import type { BundleHead, BundleRecord } from '../bundle/read/document.ts'

/** The formats that an import can read, beside bundles. */
export const formatNames = [
  'csv',
  'icews',
  'factcheck',
  'claimreview',
  'pax',
  'ftm',
  'gdelt',
  'plover',
  'polecat',
  'wikidata',
  'acled',
] as const
export type FormatName = (typeof formatNames)[number]

/** A record of bundle form, and the bundle's list that it belongs to. */
export interface ListedRecord {
  collection: string
  record: BundleRecord
}

/** A row as the file has it, and where; of a file of JSON, an entry. */
export interface FileRow {
  /** The line on which it begins, or the entry's number; both count from 1. */
  at: number
  /** As it was: the cells of a table, in order, or the entry's JSON. It goes into the file of rejected rows. */
  raw: string[]
}

/** What came of a row: its records, or why there are none. What a row says of a record adds to what rows before it said of it. */
export type Converted = { row: FileRow } & ({ records: ListedRecord[] } | { why: string })

/** What a conversion has to tell besides its rows; it is complete when the rows have been read. */
export interface Notes {
  /** What was guessed or chosen, in words: `encoding` → `windows-1252`. */
  taken: Map<string, string>
  /** What was cleaned, and how often: `line ends in cells` → 12. */
  cleaned: Map<string, number>
  /** Columns or keys that nothing was made of. */
  unused: string[]
}

/** How a table is written. */
export interface TableForm {
  columns: string[]
  delimiter: string
  encoding: Encoding
  /** Whether double quotes around a cell mean anything. */
  isQuoted: boolean
}

/** The encodings of text that are told apart. */
export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'windows-1252'

/** The column, or the key of an entry, that says why a row was rejected; whoever reads the file again skips it. */
export const WHY = 'why'

export interface Conversion {
  /** The bundle that the file becomes; whoever imports it may give another name. */
  head: BundleHead
  /** How the table is written, so that its rejected rows can be written so too; null for a file of JSON. */
  table: TableForm | null
  rows: AsyncIterable<Converted>
  notes: Notes
}

/** A file that is to be converted; `path` can be read several times. */
export interface ImportFile {
  path: string
  /** Its name for messages and for the bundle's. */
  name: string
  /** How it begins, at most 64 KiB of it, as text. */
  start: string
}

/** What else a format may be given. */
export interface FormatOptions {
  /** The path of a mapping, for tables of no other format. */
  map?: string
}

export interface FileFormat {
  name: FormatName
  /** Whether the file is in this format, by how it begins and by its name. */
  recognizes(input: ImportFile): boolean
  /** Opens the file. Throws a {@link FormatError} if it cannot be what it should be. */
  open(input: ImportFile, options: FormatOptions): Promise<Conversion>
}

/** A file that cannot be read as the format that it should have; its message says where, and what would be right. */
export class FormatError extends Error {
  override name = 'FormatError'
}

/** Notes with nothing in them yet. */
export function newNotes(): Notes {
  return { taken: new Map(), cleaned: new Map(), unused: [] }
}

/** Counts one more of what was cleaned. */
export function countCleaned(notes: Notes, what: string): void {
  notes.cleaned.set(what, (notes.cleaned.get(what) ?? 0) + 1)
}
