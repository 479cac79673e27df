/** What a mapping says, once it has been read: how the cells of a table are read, and which records each row makes. */
import type { DocumentPlace } from '../../bundle/check/document-place.ts'
import type { TableOptions } from '../table/read-table.ts'

/** What a cell may mean once it has been read. */
export type CellValue = string | number | boolean

/** The forms in which the days of a column are written, tried in order; with `by`, each value of another column has its own. */
export interface DateForms {
  by: string | null
  /** Value of the column `by` → forms. */
  ofValue: Map<string, string[]>
  /** Of every other value. */
  others: string[]
}

/** How the cells of one column are read, in the order of these keys. */
export interface ColumnRule {
  /** What parts several values in a cell. */
  split: string | null
  /** What a cell says → what it means. */
  values: Map<string, CellValue> | null
  /** Whether a cell that is none of `values` is a mistake. Otherwise it means what it says. */
  only: boolean
  dates: DateForms | null
  /** The sign before decimals; the other one, spaces and apostrophes part thousands. */
  number: '.' | ',' | null
}

/** A record that each row makes: it is written as in a bundle, with `{column: …}` and `{template: …}` in place of values. */
export interface RecordTemplate {
  collection: string
  /** The record's keys, with `each` and `when`. */
  fields: Record<string, unknown>
}

export interface Mapping {
  head: { name: string | null; author: string; license: string }
  table: TableOptions
  /** Cells that say that there is nothing, such as `NA`. */
  absent: ReadonlySet<string>
  columns: Map<string, ColumnRule>
  records: RecordTemplate[]
  /** Every column that the mapping names → where it does so first. */
  named: Map<string, DocumentPlace>
}

/** The keys of a map that is to be made out of a row. */
export const COLUMN = 'column'
export const TEMPLATE = 'template'
export const EACH = 'each'
export const WHEN = 'when'
/** In a template: all cells of the row. */
export const ALL_CELLS = '*'

/** The columns that a template names, in braces. */
export const PLACEHOLDER = /\{([^{}]+)\}/g
