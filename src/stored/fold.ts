/** Folds texts for comparison, so that neither case nor width, accents nor keyboards make words differ, in any script. */

/**
 * Marks that only refine a letter: accents of Latin, Greek and Cyrillic, the points of Hebrew, the vowel signs of Arabic. Marks
 * that make another letter are kept: the voicing of kana, and the vowels of Indic and other scripts.
 */
const marks = /(?![\u3099\u309A])(?=\p{Mn})[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}]/gu

/** Invisible characters, such as soft hyphens and direction marks; Unicode's NFKC_Casefold removes them too. */
const unseen = /\p{Default_Ignorable_Code_Point}/gu

/** Letters with a stroke or the like, which Unicode does not decompose, and the sigma at the end of a word. */
const letters: Record<string, string> = {
  æ: 'ae',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ŧ: 't',
  ς: 'σ',
}
const anyLetter = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu')

/** Apostrophes as keyboards and transliterations write them; NFKC would make a space of the acute accent. */
const apostrophes = /['`´‘’‚‛′ʹʻʼʽʾʿˈ׳ꞌ＇]/gu

/** Hyphens and dashes of all kinds, and the minus sign: they separate words. */
const hyphen = String.raw`[\p{Dash_Punctuation}\u2212]`
const hyphens = new RegExp(hyphen, 'gu')
const separator = new RegExp(String.raw`^(?:(?!\uFEFF)\s|${hyphen})+$`, 'u')

/** Letters of Arabic script that keyboards of different languages use in place of one another, and the stroke that only widens a word. */
const arabic: Record<string, string> = { ی: 'ي', ى: 'ي', ک: 'ك', ة: 'ه', ـ: '' }
const anyArabic = new RegExp(`[${Object.keys(arabic).join('')}]`, 'gu')

const anyDigit = /(?![0-9])\p{Decimal_Number}/gu

/** The ASCII digit of a digit of any script: Unicode has each ten in a row, from 0 on, and some tens right after another. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) as number
  let zero = code
  while (/\p{Decimal_Number}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return String((code - zero) % 10)
}

/**
 * `Ｍarco  RÚBIO` → `marco rubio`, `Jong‑Un O’Brien ١٩` → `jong un o'brien 19`: compatible forms and lower case (NFKC), without accents and
 * invisible characters. Apostrophes of all kinds become one, digits ASCII, and white space and hyphens single spaces.
 */
export function fold(text: string): string {
  const plain = text
    .replace(apostrophes, "'")
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKD')
    .replace(marks, '')
    .normalize('NFKC')
  return plain
    .replace(unseen, '')
    .replace(anyLetter, (letter) => letters[letter] ?? letter)
    .replace(anyArabic, (letter) => arabic[letter] ?? letter)
    .replace(anyDigit, asciiDigit)
    .replace(hyphens, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** Whether a character separates words. JavaScript takes the byte order mark for white space, but it is invisible. */
export function partsWords(character: string): boolean {
  return separator.test(character)
}

/** The words of a text, folded, each once; white space and hyphens separate them. */
export function foldedWords(text: string): string[] {
  return [...new Set(fold(text).split(' '))].filter((word) => word !== '')
}

/** At most so many bytes (UTF-8) of a record's folded labels are kept: as many as Neo4j's text indexes can take. */
const mostBytes = 32_000

/** What a record is found by: all its labels, folded, one a line, so that no word can match across two labels. */
export function searchText(labels: readonly { value: string }[]): string {
  const lines = [...new Set(labels.map(({ value }) => fold(value)))].join('\n')
  const bytes = Buffer.from(lines)
  // A character that is cut in two is left out.
  return bytes.length <= mostBytes ? lines : new TextDecoder().decode(bytes.subarray(0, mostBytes), { stream: true })
}

/** The length in characters, as the stores count them: in code points. */
export function lengthOf(text: string): number {
  return [...text].length
}

/** The key by which texts are walked, beginning with the shortest: `00074`. */
export function textLengthKey(length: number): string {
  return String(length).padStart(5, '0')
}
