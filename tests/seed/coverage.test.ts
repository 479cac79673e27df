/** Every unit of the source article is cited by the seed, or listed in seed/README.md with the reason why not. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { citations, readme, records, stringsIn } from './seed.ts'
import { unitsOf } from './units.ts'

const MOST_COPIED = 24

type UnitEntry = { locator: string; disposition: 'cited' | 'filler'; sha256: string }

const table = parse(readFileSync(new URL('article-units.yaml', import.meta.url), 'utf8')) as { units: UnitEntry[] }
const known = table.units.map(({ locator }) => locator)
const cited = new Set(citations.map(({ locator }) => locator))
const fillers = [...readme.matchAll(/^\| (§\d+\.\d+) \| (.*) \|$/gmu)].map(([, locator, reason]) => ({
  locator,
  reason,
}))
const listedAs = (wanted: string) =>
  table.units.filter(({ disposition }) => disposition === wanted).map(({ locator }) => locator)

test('no unit is listed twice, in the table or in the README', () => {
  expect(new Set(known).size).toBe(known.length)
  expect(new Set(fillers.map(({ locator }) => locator)).size).toBe(fillers.length)
})

test('every citation names a unit of the article', () => {
  expect(citations.filter(({ locator }) => !known.includes(locator))).toEqual([])
})

test('every unit is either cited or listed as filler, never both', () => {
  expect(known.filter((locator) => cited.has(locator))).toEqual(listedAs('cited'))
  expect(fillers.map(({ locator }) => locator)).toEqual(listedAs('filler'))
})

test('every filler has its reason', () => {
  expect(fillers.filter(({ reason }) => (reason ?? '').length < 20)).toEqual([])
})

test('excerpts are of a few words', () => {
  expect(citations.filter(({ excerpt }) => excerpt.length > MOST_COPIED)).toEqual([])
})

const path = process.env.PARLEY_ARTICLE

describe.skipIf(!path)('with the article at hand (PARLEY_ARTICLE)', () => {
  const article = path ? readFileSync(path, 'utf8').normalize('NFC') : ''
  const units = unitsOf(article)

  test('its units are those of the table', () => {
    const hashed = units.map(({ locator, text }) => ({
      locator,
      sha256: createHash('sha256').update(text).digest('hex'),
    }))
    expect(hashed).toEqual(table.units.map(({ locator, sha256 }) => ({ locator, sha256 })))
  })

  test('every excerpt stands in the unit that its locator names', () => {
    const texts = new Map(units.map(({ locator, text }) => [locator, text]))
    expect(citations.filter(({ locator, excerpt }) => !texts.get(locator)?.includes(excerpt))).toEqual([])
  })

  test('no text of the seed copies a sentence', () => {
    const copied = (text: string) =>
      [...text.slice(MOST_COPIED)].some((_, start) => article.includes(text.slice(start, start + MOST_COPIED + 1)))
    const texts = records.flatMap((record) => [...stringsIn(record)]).filter((text) => !text.startsWith('https://'))
    expect(texts.filter(copied)).toEqual([])
  })
})
