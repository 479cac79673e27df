/** Folded texts are equal where readers take them for the same words, and stay apart where a mark makes another letter. */
import { expect, test } from 'vitest'
import { fold, foldedWords, searchText } from '../../src/stored/fold.ts'

test.each([
  ['Marco RÚBIO', 'marco rubio'],
  ['Ｍａｒｃｏ　Ｒｕｂｉｏ', 'marco rubio'],
  ['ﾙﾋﾞｵ', 'ルビオ'],
  ['ガス', 'ガス'],
  ['カス', 'カス'],
  ['Київ', 'киів'],
  ['Ёлкин', 'елкин'],
  ['ΟΔΥΣΣΕΥΣ', 'οδυσσευσ'],
  ['Ὀδυσσεύς', 'οδυσσευσ'],
  ['Straße', 'strasse'],
  ['STRASSE', 'strasse'],
  ['Łódź', 'lodz'],
  ['İstanbul', 'istanbul'],
  ['ISPARTA', 'isparta'],
  ['Ṣan‘ā’', "san'a'"],
  ['Ṣanʿāʾ', "san'a'"],
  ["O’Brien O'Brien O´Brien Oʼbrien O＇Brien", "o'brien o'brien o'brien o'brien o'brien"],
  ['Kim Jong-Un', 'kim jong un'],
  ['Kim\u2010Jong\u2011un\u2013x\u2014y\u2212z\uFF0Dw', 'kim jong un x y z w'],
  ['צה־ל', 'צה ל'],
  ['١٩٤٥ ۱۹۴۵ १९४५ １９４５', '1945 1945 1945 1945'],
  ['٠٩ ۰۹', '09 09'],
  ['\u{116D0}\u{116D9}\u{116DA}\u{116E3}', '0909'],
  ['علی', 'علي'],
  ['على', 'علي'],
  ['کتاب', 'كتاب'],
  ['مدينة', 'مدينه'],
  ['محـــمد', 'محمد'],
  ['- -', ''],
  ['שָׁלוֹם', 'שלום'],
  ['مُحَمَّد', 'محمد'],
  ['हिन्दी', 'हिन्दी'],
  ['대통령', '대통령'],
  ['ﬁne', 'fine'],
  ['\uFEFFRu\u00ADb\u200Bio\u200E', 'rubio'],
  ['葛\u{E0100}城', '葛城'],
  ['\u200B', ''],
  [' two \t\n words ', 'two words'],
  ['', ''],
])('%j is folded to %j', (text, folded) => {
  expect(fold(text)).toBe(folded.normalize('NFKC'))
  expect(fold(fold(text))).toBe(fold(text))
  expect(fold(text.normalize('NFD'))).toBe(fold(text))
})

test('words are what stands between white space and hyphens, each once', () => {
  expect(foldedWords(' Rubio’s  DEAL-deal ルビオ\u3000大統領 ')).toEqual(["rubio's", 'deal', 'ルビオ', '大統領'])
  expect(foldedWords('\u00A0 ')).toEqual([])
})

test('a record is found by all its labels, each on a line of its own, up to 32,000 bytes', () => {
  const labels = (...values: string[]) => values.map((value) => ({ value }))
  expect(searchText(labels('Marco Rubio', 'MARCO RUBIO', 'マルコ\nルビオ'))).toBe('marco rubio\nマルコ ルビオ')
  expect(searchText([])).toBe('')
  const long = searchText(labels('a', '大'.repeat(20_000)))
  expect(Buffer.byteLength(long)).toBeLessThanOrEqual(32_000)
  expect(long).toMatch(/^a\n大+$/)
})
