/** Writes the rows that were not taken into a file beside theirs, which can be mended and fed in again. */
import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { stringify } from 'csv-stringify/sync'
import iconv from 'iconv-lite'
import { type FileRow, type TableForm, WHY } from './format.ts'

export class RejectedRows {
  private file: WriteStream | null = null

  /**
   * `table`: how the file's table is written; null if the file is JSON, of which the rejected entries become a file of JSON lines. The file
   * is made with the first rejected row.
   */
  constructor(
    private readonly path: string,
    private readonly table: TableForm | null,
  ) {}

  /** The path if there are rejected rows, else null. */
  get written(): string | null {
    return this.file ? this.path : null
  }

  /** Deletes what an earlier import of the same file left. */
  async begin(): Promise<void> {
    await rm(this.path, { force: true })
  }

  async add(row: FileRow, why: string): Promise<void> {
    this.file ??= await this.begun()
    const isRoom = this.file.write(this.table ? this.line(lineOf(row, why, this.table)) : entryOf(row, why))
    if (!isRoom) await once(this.file, 'drain')
  }

  /** Waits until everything is written. */
  async end(): Promise<void> {
    if (!this.file) return
    this.file.end()
    await once(this.file, 'close')
  }

  private async begun(): Promise<WriteStream> {
    const file = createWriteStream(this.path)
    await once(file, 'open')
    if (this.table) file.write(this.line([...this.table.columns, WHY], this.table.encoding.startsWith('UTF-16')))
    return file
  }

  private line(cells: string[], addBOM = false): Buffer {
    const { delimiter, encoding, isQuoted } = this.table as TableForm
    return iconv.encode(stringify([cells], isQuoted ? { delimiter } : { delimiter, quote: '' }), encoding, { addBOM })
  }
}

/** Cells beyond the last column are named in the reason, so that every row has one cell a column. */
function lineOf({ raw }: FileRow, why: string, { columns }: TableForm): string[] {
  const beyond = raw.slice(columns.length).filter((cell) => cell !== '')
  const all = beyond.length > 0 ? `${why} Beyond the last column: ${JSON.stringify(beyond)}` : why
  // Without quotes, a tab or a line end would end the cell.
  return [...columns.map((_, index) => raw[index] ?? ''), all.replaceAll(/\s+/g, ' ')]
}

function entryOf({ raw }: FileRow, why: string): string {
  return `${JSON.stringify({ ...JSON.parse(raw[0] ?? '{}'), [WHY]: why })}\n`
}
