/** Reads a file of others: makes the bundle that is in it, keeps the rows that it cannot have, and says what it did. */
import type { Bundle } from '../bundle/read/document.ts'
import { type FileRow, FormatError, type FormatName, type ImportFile } from './format.ts'
import { formatNamed, formatOf } from './formats.ts'
import { gather, type RowCounts } from './gather.ts'
import { RejectedRows } from './rejected-rows.ts'

/** What somebody says of a file that is to be read. */
export interface FileOptions {
  /** The format of the file; without it, or with `bundle`, see {@link readFile}. */
  format?: FormatName | 'bundle'
  /** The path of a mapping; the file is then a table. */
  map?: string
  /** The name that the bundle is to have. */
  bundle?: string
  /** Whether a single row that cannot be taken keeps all others out. */
  strict?: boolean
  /** Where rejected rows go, without the ending; null if they are not to be written. */
  rejectedTo: string | null
}

/** What a file of others became. */
export interface ReadFile {
  bundle: Bundle
  rows: RowCounts
  /** The file with the rejected rows; null if there is none. */
  rejectedFile: string | null
  /** What was taken and what was not, in lines. */
  report: string[]
}

const TABLES = /\.(csv|tsv|tab|txt)$/i

/**
 * The bundle that is in a file of others; null if the file is a bundle itself, or a folder. The format is the one that is named, csv if there
 * is a mapping, else the one that the file looks like. `rejected` is told of each rejected row. Throws a {@link FormatError} if the
 * file cannot be read or, with `strict`, if a row is rejected.
 */
export async function readFile(
  input: ImportFile,
  options: FileOptions,
  rejected: (row: FileRow, why: string) => void,
): Promise<ReadFile | null> {
  const format = chosen(input, options)
  if (!format) return null
  const conversion = await format.open(input, options)
  if (options.bundle !== undefined) conversion.head.name = options.bundle
  const ending = conversion.table ? 'csv' : 'ndjson'
  const file =
    options.rejectedTo === null ? null : new RejectedRows(`${options.rejectedTo}.rejected.${ending}`, conversion.table)
  await file?.begin()
  const { bundle, rows } = await gather(conversion, async (row, why) => {
    rejected(row, why)
    await file?.add(row, why)
  })
  await file?.end()
  const rejectedFile = file?.written ?? null
  if (options.strict && rows.rejected > 0)
    throw new FormatError(
      `${input.name}: ${rowsIn(rows.rejected)} cannot be taken${seen(rejectedFile)}; nothing was written.`,
    )
  const guessed = (options.format ?? options.map) ? '' : ', as it looks like that'
  const taken = [...conversion.notes.taken].map(([what, value]) => `, ${what} ${value}`).join('')
  const { cleaned, unused } = conversion.notes
  const report = [
    `Read as ${format.name}${guessed}${taken}.`,
    `${rowsIn(rows.read)}: ${rows.taken} taken, ${rows.folded} folded into others, ${rows.rejected} rejected${seen(rejectedFile)}.`,
    ...(cleaned.size > 0 ? [`Cleaned: ${[...cleaned].map(([what, count]) => `${what} (${count})`).join(', ')}.`] : []),
    ...(unused.length > 0 ? [`Nothing was made of ${unused.join(', ')}.`] : []),
  ].map((line) => `${input.name}: ${line}`)
  return { bundle, rows, rejectedFile, report }
}

function chosen(input: ImportFile, { format, map }: FileOptions) {
  if (format === 'bundle') return null
  if (format !== undefined) return formatNamed(format)
  if (map !== undefined) return formatNamed('csv')
  return formatOf(input) ?? (TABLES.test(input.name) && input.start !== '' ? formatNamed('csv') : null)
}

function rowsIn(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`
}

function seen(file: string | null): string {
  return file ? ` (${file})` : ''
}
