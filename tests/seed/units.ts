/** Splits the source article into the units that the seed's locators (`§s.n`) count. */

/** One unit of the article: where it is, and its text in Unicode form NFC, trimmed. */
export type Unit = { locator: string; text: string }

const UNIT = /[^。?？]+[。?？]?|[。?？]/gu

/**
 * The article's units in order. A section begins at a line, other than the first, that holds neither 。 nor a question mark
 * and is not a line of publication date (公開日); that line is the section's first unit. Empty lines hold no unit.
 */
export function unitsOf(article: string): Unit[] {
  const units: Unit[] = []
  let section = 0
  let count = 0
  for (const [index, line] of article.normalize('NFC').split(/\r?\n/u).entries()) {
    const text = line.trim()
    if (text === '') continue
    if (index > 0 && !/[。?？]/u.test(text) && !text.startsWith('公開日')) {
      section += 1
      count = 0
    }
    for (const part of text.match(UNIT) ?? []) {
      const unit = part.trim()
      if (unit === '') continue
      count += 1
      units.push({ locator: `§${section}.${count}`, text: unit })
    }
  }
  return units
}
