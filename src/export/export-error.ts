/** Why something cannot be exported. */

/** What was asked for is not there, or cannot be written as asked; the message says what would be right. */
export class ExportError extends Error {
  override name = 'ExportError'
}
