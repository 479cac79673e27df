/** Rows as CSV by RFC 4180, harmless in a spreadsheet. */

export type Cell = string | number | boolean | null | undefined

/** What a file for Excel begins with, which else reads UTF-8 as another encoding. */
export const byteOrderMark = '\uFEFF'

/**
 * One record for the names and one a row, each with CRLF. A text that a spreadsheet would take for a formula (in Japanese also with signs
 * of full width) gets an apostrophe before it;
 * numbers stay numbers.
 */
export function csvOf(names: readonly string[], rows: Iterable<readonly Cell[]>): string {
  const lines = [recordOf(names)]
  for (const row of rows) lines.push(recordOf(row))
  return lines.join('')
}

/** One record, with its CRLF. */
export function recordOf(cells: readonly Cell[]): string {
  return `${cells.map(field).join(',')}\r\n`
}

function field(cell: Cell): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell !== 'string') return String(cell)
  const harmless = /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
