/** The ten questions of docs/demonstration.md have the answers that the page shows, and the demonstration is imported without a doubt. */
import { readFileSync } from 'node:fs'
import { parse, print } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ImportReport } from '../../src/bundle/import.ts'
import { importDemonstration } from '../../src/commands/demonstration.ts'
import { type ExampleTheme, examplesIn } from '../../src/server/example-queries.ts'
import { takeTestStore } from '../engine.ts'
import { type Service, serviceOver } from '../service.ts'

const page = readFileSync(new URL('../../docs/demonstration.md', import.meta.url), 'utf8')
const questions = page.split(/^### /m).slice(1)
const asked = questions.flatMap((question) => {
  const [title = ''] = question.split('\n')
  const pairs = [...question.matchAll(/^```graphql\n(.*?)^```\n```json\n(.*?)^```/gms)]
  return pairs.map(([, query = '', answer = '']) => [title, query, answer] as const)
})

let service: Service
let reports: ImportReport[]
beforeAll(async () => {
  const store = await takeTestStore()
  reports = await importDemonstration(store)
  service = { ...serviceOver(store), close: () => store.close() }
}, 120_000)
afterAll(() => service.close())

test('GraphiQL over the demonstration lists the same questions', () => {
  const [{ examples }] = examplesIn(new URL('../../demo/questions/', import.meta.url)) as [ExampleTheme]
  const same = (query: string) => print(parse(query))
  expect(examples.map(({ query }) => same(query))).toEqual(asked.map(([, query]) => same(query)))
  // A question with two queries gives its second one words of its own.
  const titles = new Set(asked.map(([title]) => title.replace(/^\d+\. /, '')))
  expect([...titles].filter((title) => !examples.some((example) => example.title === title))).toEqual([])
  expect(new Set(examples.map(({ title }) => title)).size).toBe(examples.length)
})

test('ten questions are asked', () => {
  expect(questions.map((question) => Number.parseInt(question, 10))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  expect(new Set(asked.map(([title]) => title)).size).toBe(10)
})

test.each(asked)('%s', async (_, query, answer) => {
  expect(await service.data(query)).toEqual(JSON.parse(answer))
})

test('nothing is doubtful about the three revisions, and each is recorded at its own instant', () => {
  expect(reports.map(({ warnings }) => warnings.count)).toEqual([0, 0, 0])
  expect(reports.map(({ at }) => at?.slice(0, 10))).toEqual(['2025-07-01', '2026-01-12', '2026-07-06'])
})

test('only the third revision withdraws something, and the second corrects only what it had to say more of', () => {
  expect(reports.map(({ retracted }) => retracted.length > 0)).toEqual([false, false, true])
  expect(reports.at(-1)?.retracted.filter((id) => id.startsWith('claim/'))).toEqual([
    'claim/skalvorin-call-from-belvarsk',
    'claim/skalvorin-would-fire-again',
  ])
  expect(reports[1]?.changed.filter((id) => id.startsWith('claim/'))).toEqual([])
})

test('importing it again changes nothing', async () => {
  expect(await importDemonstration(service.store)).toEqual([])
})
