/** The format csv: any table, by a mapping that says what its columns are. */

import type { DocumentPlace } from '../../bundle/check/document-place.ts'
import { advice } from '../../bundle/check/nearest.ts'
import { pathText } from '../../bundle/read/document.ts'
import { type Conversion, type Converted, type FileFormat, FormatError, type ImportFile, newNotes } from '../format.ts'
import { bundleNameOf } from '../ids.ts'
import { readTable, type Table } from '../table/read-table.ts'
import { recordsOf } from './make-records.ts'
import type { Mapping } from './mapping.ts'
import { UnreadableRow, valuesOf } from './read-cells.ts'
import { readMapping } from './read-mapping.ts'

export const csv: FileFormat = {
  name: 'csv',
  recognizes: () => false,
  async open(input, { map }): Promise<Conversion> {
    if (map === undefined)
      throw new FormatError(
        `${input.name} is a table whose columns only a mapping can tell; give it with --map. docs/import.md explains them.`,
      )
    const mapping = await readMapping(map)
    const notes = newNotes()
    const table = await readTable(input, notes, mapping.table)
    const { columns } = table.form
    for (const [column, place] of mapping.named) if (!columns.includes(column)) refuse(input, columns, column, place)
    notes.unused = columns.filter((column) => !mapping.named.has(column))
    const { name, author, license } = mapping.head
    return {
      head: { name: bundleNameOf(input.name, name), formatVersion: 1, author, license },
      table: table.form,
      rows: converted(table, mapping),
      notes,
    }
  },
}

function refuse(input: ImportFile, columns: string[], column: string, place: DocumentPlace): never {
  throw new FormatError(
    `${input.name} has no column ${column}, which ${place.document.file} names at ${pathText(place.path)}; ${advice(column, columns)}`,
  )
}

async function* converted({ form, rows }: Table, mapping: Mapping): AsyncGenerator<Converted> {
  for await (const tableRow of rows) {
    const { row, cells, misshapen } = tableRow
    if (misshapen) {
      yield { row, why: misshapen }
      continue
    }
    try {
      const all = form.columns.map((column) => cells.get(column) ?? '')
      const records = recordsOf(mapping, { values: valuesOf(tableRow, mapping), all })
      yield records.length > 0
        ? { row, records }
        : { row, why: 'The mapping makes no record of it: each needs a column that is empty here.' }
    } catch (error) {
      if (!(error instanceof UnreadableRow)) throw error
      yield { row, why: error.message }
    }
  }
}
