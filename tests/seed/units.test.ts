/** The rule that cuts the article into the units that locators count. */
import { expect, test } from 'vitest'
import { unitsOf } from './units.ts'

const located = (text: string) => unitsOf(text).map(({ locator, text }) => `${locator} ${text}`)

test('the title and what follows it are section 0, a heading opens the next section and is its first unit', () => {
  expect(located('表題\n前書き。続き。\n見出し\n本文。')).toEqual([
    '§0.1 表題',
    '§0.2 前書き。',
    '§0.3 続き。',
    '§1.1 見出し',
    '§1.2 本文。',
  ])
})

test('a unit ends with 。, with either question mark, or with the line', () => {
  expect(located('表題\n何?誰？彼。✅ 終わり').map((unit) => unit.split(' ')[0])).toEqual([
    '§0.1',
    '§0.2',
    '§0.3',
    '§0.4',
    '§0.5',
  ])
})

test('a question mark inside an address ends a unit too', () => {
  expect(located('表題\n出典 https://example.org/a?b=1文。')).toEqual([
    '§0.1 表題',
    '§0.2 出典 https://example.org/a?',
    '§0.3 b=1文。',
  ])
})

test('a line of publication date opens no section, and an empty line is no unit', () => {
  expect(located('表題\n\n公開日:2025/01/31\n \n✅ 文。')).toEqual([
    '§0.1 表題',
    '§0.2 公開日:2025/01/31',
    '§0.3 ✅ 文。',
  ])
})

test('texts are in Unicode form NFC', () => {
  expect(unitsOf('か\u3099')[0]?.text).toBe('が')
})
