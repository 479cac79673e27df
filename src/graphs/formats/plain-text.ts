/** Text that every reader of a file accepts: where a format cannot escape a control character, the text shows that one was there. */

/** Characters that XML 1.0 does not allow, not even by number, and half of a surrogate pair, which UTF-8 cannot carry. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** The text with U+FFFD for each character that is not allowed, and with `\n` for each end of a line. */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(forbidden, '\u{FFFD}')
}
