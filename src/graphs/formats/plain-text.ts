/** Text that every reader of a file takes: formats without escapes for control characters show that one was there. */

/** What XML 1.0 does not allow, by number or otherwise, and half of a surrogate pair, which UTF-8 cannot carry. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** The text with U+FFFD for each character that is not allowed, and with `\n` for each end of a line. */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(forbidden, '\u{FFFD}')
}
