/** What was known: each question of the whole schema, asked as of an instant, has the answer that it had then. */
import { parse, print, visit } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importRecords } from '../../src/bundle/import.ts'
import type { Bundle } from '../../src/bundle/read/document.ts'
import { engine } from '../engine.ts'
import { type Answer, openService, type Service } from '../service.ts'
import { nodeTypes, questionsOf, rootQuestions } from '../values/every-field.ts'
import { strait } from '../worlds/strait.ts'

/** The strait's records with other names, days, roles and grades. */
const changed = JSON.parse(
  JSON.stringify(strait)
    .replaceAll('"en":"', '"en":"New ')
    .replaceAll('"2025-', '"2024-')
    .replaceAll('"INITIATOR"', '"HOST"')
    .replaceAll('"SUPPORT"', '"OPPOSE"'),
) as Bundle
/** Only one place of them, since a bundle must not be empty. */
const left = { bundle: strait.bundle, places: [{ id: 'place/coast', labels: { en: 'Coast' } }] } as Bundle

let service: Service
let questions: string[]
/** By the instant of each import: the answers of the present that it made. */
const then = new Map<string, Map<string, unknown>>()

beforeAll(async () => {
  service = await openService(strait)
  for (const bundle of [strait, changed, left, strait]) {
    const { at } = await importRecords(service.store, bundle)
    const [row] = await service.store.read({
      name: 'tests: last import',
      text: "MATCH (s:Store {id: 'store'}) RETURN s.lastRecordedAt AS at",
    })
    questions ??= await allQuestions()
    const instant = at ?? String(row?.at)
    const answers = new Map<string, unknown>()
    for (const question of questions) answers.set(question, withoutCursors(await service.data(question)))
    then.set(instant, answers)
  }
}, 300_000)
afterAll(() => service.close())

/** The questions about every record that has an id, and about everything. */
async function allQuestions(): Promise<string[]> {
  const found = rootQuestions.filter((question) => !/^\{ changes/.test(question))
  for (const type of nodeTypes) {
    const text = `MATCH (n:${type.name}) RETURN n.id AS id ORDER BY id LIMIT 2`
    for (const { id } of await service.store.read({ name: 'tests: ids', text }))
      found.push(...questionsOf(type, String(id)))
  }
  // What changed when is answered as it is known now.
  const told = found.filter((question) => !question.includes(' revisions {'))
  // Neo4j takes minutes to plan each facet of each list for the first time; the tests of facets ask them of the past there too.
  return engine === 'neo4j' ? told.map(withoutFacets) : told
}

function withoutFacets(question: string): string {
  return print(
    visit(parse(question), {
      Field: ({ name }) => (['distribution', 'timeSeries'].includes(name.value) ? null : undefined),
    }),
  )
}

/** A cursor carries the moment for which it was made. */
function withoutCursors(answer: Answer): unknown {
  if (Array.isArray(answer)) return answer.map(withoutCursors)
  if (answer === null || typeof answer !== 'object') return answer
  return Object.fromEntries(
    Object.entries(answer)
      .filter(([name]) => !/cursor/i.test(name))
      .map(([name, value]) => [name, withoutCursors(value)]),
  )
}

test('the graph was another after each import', () => {
  const [first, second, third, fourth] = [...then.values()]
  expect(second).not.toEqual(first)
  expect(third).not.toEqual(second)
  expect([...(first ?? [])].length).toBeGreaterThan(100)
  expect(fourth).not.toEqual(third)
})

test.each([0, 1, 2, 3])(
  'as of import %i, each question is answered as it was then',
  async (index) => {
    const [at, answers] = [...then][index] as [string, Map<string, unknown>]
    for (const [question, answer] of answers) {
      const asked = `query @asOf(known: "${at}") ${question}`
      expect({ [question]: withoutCursors(await service.data(asked)) }).toEqual({ [question]: answer })
    }
  },
  300_000,
)

test('a moment before the first import knows nothing', async () => {
  const { claims, actors } = await service.data(
    'query @asOf(known: "2000-01-01T00:00:00Z") { claims { totalCount nodes { id } } actors { totalCount } }',
  )
  expect(claims).toEqual({ totalCount: 0, nodes: [] })
  expect(actors).toEqual({ totalCount: 0 })
})
