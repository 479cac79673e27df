/** The format gdelt: events or mentions of GDELT 2.0, with names of columns or, as its own files are, without. */
import type { BundleRecord } from '../../bundle/read/document.ts'
import {
  type Conversion,
  type Converted,
  type FileFormat,
  FormatError,
  type ImportFile,
  type ListedRecord,
  newNotes,
} from '../format.ts'
import { readTable, type TableRow } from '../table/read-table.ts'
import { datasetOf, headOf } from '../whole-file.ts'
import { EVENT_COLUMNS, MENTION_COLUMNS } from './columns.ts'
import { eventOf, USED_OF_EVENTS } from './events.ts'
import { mentionOf, USED_OF_MENTIONS } from './mentions.ts'

interface GdeltTable {
  isOfEvents: boolean
  /** Whether its first line has names. */
  isNamed: boolean
  isTabbed: boolean
}

export const gdelt: FileFormat = {
  name: 'gdelt',
  recognizes: (input) => tableIn(input) !== null,
  async open(input): Promise<Conversion> {
    const table = tableIn(input)
    if (!table)
      throw new FormatError(
        `${input.name} is neither a table of GDELT's events, with GLOBALEVENTID and SQLDATE, nor one of its mentions, with MentionIdentifier.`,
      )
    const notes = newNotes()
    const columns = table.isOfEvents ? EVENT_COLUMNS : MENTION_COLUMNS
    // Its own files are separated by tabs, and quotes in them mean nothing.
    const { form, rows } = await readTable(input, notes, {
      ...(table.isNamed ? {} : { columns }),
      ...(table.isTabbed ? { delimiter: '\t', quotes: false } : {}),
    })
    const used = table.isOfEvents ? USED_OF_EVENTS : USED_OF_MENTIONS
    notes.unused = form.columns.filter((column) => !used.includes(column.toLowerCase()))
    return {
      head: headOf(input, 'GDELT'),
      table: form,
      rows: converted(rows, table.isOfEvents, datasetOf(input)),
      notes,
    }
  },
}

function tableIn({ start }: ImportFile): GdeltTable | null {
  const [first = ''] = start.replace(/^\uFEFF/, '').split(/\r?\n/)
  const named = first.toLowerCase()
  if (named.startsWith('globaleventid'))
    return { isOfEvents: named.includes('sqldate'), isNamed: true, isTabbed: named.includes('\t') }
  if (/^\d+\t\d{8}\t\d{6}\t\d{4}\t/.test(first)) return { isOfEvents: true, isNamed: false, isTabbed: true }
  return /^\d+\t\d{14}\t\d{14}\t\d\t/.test(first) ? { isOfEvents: false, isNamed: false, isTabbed: true } : null
}

async function* converted(
  rows: AsyncIterable<TableRow>,
  isOfEvents: boolean,
  dataset: ListedRecord,
): AsyncGenerator<Converted> {
  const articles = new Map<string, BundleRecord>()
  for await (const { row, cells, misshapen } of rows) {
    const lower = new Map([...cells].map(([column, text]) => [column.toLowerCase(), text]))
    const cell = (column: string) => lower.get(column) ?? ''
    const records = misshapen ?? (isOfEvents ? eventOf(cell, dataset.record.id) : mentionOf(cell, articles))
    if (typeof records === 'string') yield { row, why: records }
    else yield { row, records: isOfEvents ? [dataset, ...records] : records }
  }
}
