/** The .cypher file beside each example has the texts that Parley sends to the store for it. */
import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exampleTexts } from '../../dev/texts/example-texts.ts'
import { linesOf } from '../../dev/texts/lines.ts'
import { statementLines } from '../../dev/texts/statement-lines.ts'
import { engine } from '../engine.ts'
import { examples, openService, type Service } from '../service.ts'

let service: Service
beforeAll(async () => {
  service = await openService()
})
afterAll(() => service.close())

const folder = new URL('../../examples/', import.meta.url)
const beside = (name: string) => name.replace('.graphql', '.cypher')

// Whichever engine answers, the texts are the same; Neo4j would take three minutes to plan all of them.
const asked = [...examples].slice(0, engine === 'neo4j' ? 3 : undefined)

test.each(asked)('the texts for %s are those in the file (npm run generate)', async (name, query) => {
  expect(await exampleTexts(service.store, name, query)).toBe(readFileSync(new URL(beside(name), folder), 'utf8'))
})

test('each such file is beside an example', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.cypher'))
  expect(files.sort()).toEqual([...examples.keys()].map(beside))
})

test('docs/architecture.md goes through the whole text of an example', () => {
  const document = readFileSync(new URL('../../docs/architecture.md', import.meta.url), 'utf8')
  const [, section = ''] = /^## One query, line by line\n(.*?)^## /ms.exec(document) ?? []
  const pieces = [...section.matchAll(/^```cypher\n(.*?)^```/gms)].map(([, piece]) => piece)
  const file = readFileSync(new URL(beside('01-who-said-what.graphql'), folder), 'utf8')
  const [, text] = /^\/\/ actor by id, where indexes give order\n(?:\/\/[^\n]*\n)*(.*?;\n)/ms.exec(file) ?? []
  expect(pieces.join('')).toBe(text)
})

test('lines differ from the text in white space only, and are at most 120 characters wide where a space allows it', async () => {
  const texts = new Set<string>()
  for (const query of examples.values()) for (const { text } of (await service.ask(query)).reads) texts.add(text)
  expect(texts.size).toBeGreaterThan(50)
  const bare = (text: string) => text.replaceAll(/\s/g, '')
  for (const text of texts) expect(bare(linesOf(text))).toBe(bare(text))
  const lines = [...texts].flatMap((text) => linesOf(text).split('\n'))
  expect(lines.filter((line) => line.length > 120 && /\S\s/.test(line))).toEqual([])
})

test('names keep apart what they kept apart, whatever their numbers were', () => {
  const lines = (text: string) => statementLines({ name: 'tests', text, params: { p4: 'a', p7: ['b'] } })
  const wanted = [
    '//   $p0 = ["b"]',
    '//   $p1 = "a"',
    'MATCH (n0:Place {id: $p0})<-[:LOCATED_IN]-(n1:Event)',
    "WHERE n1.key > $p1 AND n0.iso3 = 'n8'",
    'WITH n1, n1.key AS n1key0',
    'RETURN n0 {.id}, n1key0;',
  ].join('\n')
  const text = (place: string, event: string) =>
    `MATCH (${place}:Place {id: $p7})<-[:LOCATED_IN]-(${event}:Event) WHERE ${event}.key > $p4 AND ${place}.iso3 = 'n8' ` +
    `WITH ${event}, ${event}.key AS ${event}key0 RETURN ${place} {.id}, ${event}key0`
  expect(lines(text('n3', 'n12'))).toBe(wanted)
  expect(lines(text('n9', 'n0'))).toBe(wanted)
})
