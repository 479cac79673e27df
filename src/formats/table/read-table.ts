/** Reads a table of delimited text: its columns, and its rows one after another. */
import { CsvError, type Info, type Parser, parse } from 'csv-parse'
import {
  type Encoding,
  type FileRow,
  FormatError,
  type ImportFile,
  type Notes,
  type TableForm,
  WHY,
} from '../format.ts'
import { cleanCell } from './cells.ts'
import { encodingOf, textOf } from './encoding.ts'

/** How long a row may be, in characters. */
const MOST_ROW_CHARACTERS = 16 * 1024 * 1024
const DELIMITERS = [',', ';', '\t', '|']
const NAMES: Record<string, string> = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' }

/** How a table is written, where somebody says so; what is left out is found out. */
export interface TableOptions {
  encoding?: Encoding
  delimiter?: string
  /** The columns' names, if the file does not begin with them. */
  columns?: string[]
  /** Whether double quotes around a cell mean anything. Default true. */
  quotes?: boolean
  /** Whether rows may have fewer cells than there are columns; the last ones are then empty. Default false. */
  isRagged?: boolean
}

/** A row of a table: each column's cell, cleaned; columns whose cells are empty are left out. */
export interface TableRow {
  row: FileRow
  cells: Map<string, string>
  /** Why the row cannot be read: it has more or fewer cells than there are columns. */
  misshapen: string | null
}

export interface Table {
  /** Without the column that says why a row was rejected. */
  form: TableForm
  rows: AsyncIterable<TableRow>
}

/** Opens the table and reads its columns. Throws a {@link FormatError} if it has none, or two of one name. */
export async function readTable(input: ImportFile, notes: Notes, options: TableOptions = {}): Promise<Table> {
  const encoding = options.encoding ?? (await encodingOf(input.path))
  const delimiter = options.delimiter ?? delimiterOf(input.start)
  notes.taken.set('encoding', encoding)
  notes.taken.set('delimiter', NAMES[delimiter] ?? delimiter)
  const parser = textOf(input.path, encoding).pipe(
    parse({
      delimiter,
      bom: true,
      info: true,
      quote: options.quotes === false ? null : '"',
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: MOST_ROW_CHARACTERS,
    }),
  )
  const records = recordsOf(parser, input.name)
  const all = options.columns ?? (await head(records, input.name))
  const columns = all.at(-1) === WHY ? all.slice(0, -1) : all
  return {
    form: { columns, delimiter, encoding, isQuoted: options.quotes !== false },
    rows: rowsOf(records, columns, { hasWhy: all.length > columns.length, isRagged: options.isRagged === true }, notes),
  }
}

interface CsvRow {
  record: string[]
  line: number
}

/** The rows with the lines on which they begin. A quote that is never closed and the like end the table; the parser says where. */
async function* recordsOf(parser: Parser, name: string): AsyncGenerator<CsvRow> {
  let line = 1
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
      yield { record, line }
      line = info.lines + 1
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new FormatError(`${name} cannot be read as a table: ${error.message}.`)
  }
}

async function head(records: AsyncGenerator<CsvRow>, name: string): Promise<string[]> {
  const { value } = await records.next()
  if (!value) throw new FormatError(`${name} is empty; a table begins with the names of its columns.`)
  const columns = (value as CsvRow).record.map((cell) => cell.trim())
  const twice = columns.find((column, at) => column !== '' && columns.indexOf(column) !== at)
  if (twice !== undefined) throw new FormatError(`${name}:1 has two columns ${twice}; each needs a name of its own.`)
  return columns
}

async function* rowsOf(
  records: AsyncGenerator<CsvRow>,
  columns: string[],
  { hasWhy, isRagged }: { hasWhy: boolean; isRagged: boolean },
  notes: Notes,
): AsyncGenerator<TableRow> {
  for await (const { record: whole, line } of records) {
    const record = hasWhy ? whole.slice(0, columns.length) : whole
    const row: FileRow = { at: line, raw: record }
    // Tables that were written by hand have empty cells behind the last column.
    const beyond = record.slice(columns.length).some((cell) => cell.trim() !== '')
    if (beyond || (record.length < columns.length && !isRagged)) {
      yield { row, cells: new Map(), misshapen: `has ${record.length} cells, and the table ${columns.length} columns` }
      continue
    }
    const cells = new Map<string, string>()
    for (const [index, column] of columns.entries()) {
      const text = cleanCell(record[index] ?? '', notes)
      if (text !== null) cells.set(column, text)
    }
    yield { row, cells, misshapen: null }
  }
}

/** The delimiter that the first line has most of outside quotes; a comma if it has none. */
function delimiterOf(start: string): string {
  const [first = ''] = start.replaceAll(/"[^"]*"/g, '""').split(/\r?\n/)
  const counts = DELIMITERS.map((delimiter) => first.split(delimiter).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))] as string
}
