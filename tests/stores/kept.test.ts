/** What older versions wrote is not lost: their stores open, and answer as they did. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importRecords } from '../../src/bundle/import.ts'
import { migrate } from '../../src/bundle/upgrade/store-version.ts'
import { indexesOf } from '../../src/model/indexes.ts'
import { model } from '../../src/model/model.ts'
import { versionOf } from '../../src/model/structure.ts'
import type { Store } from '../../src/store/store.ts'
import { openTestStore } from '../engine.ts'
import type { Answer } from '../service.ts'
import { history } from './history.ts'
import { answersOf, importsOf, openKept, versions } from './kept.ts'
import { graphOf, questionsTo } from './told.ts'

/** What the store of that version would be if this program had written it. */
async function graphWritten(version: number): Promise<string[]> {
  const store = await openTestStore()
  for (const bundle of importsOf(version)) await importRecords(store, bundle)
  const graph = await graphOf(store)
  await store.close()
  return graph
}

/** The ids of sources and of what they were, each with that day. */
function daysOut(graph: readonly string[]): string[] {
  const nodes = graph.map((line) => JSON.parse(line) as [labels: string[], values: [string, unknown][]])
  return nodes
    .filter(([labels]) => labels.includes('Source') || labels.includes('SourceVersion'))
    .map(([, values]) => Object.fromEntries(values))
    .map(({ id, outBy = 'never' }) => `${id} ${outBy}`)
    .sort()
}

describe.each(versions)('a store that version %i wrote', (version) => {
  let store: Store
  let questions: Map<string, () => Promise<Answer>>
  let [kept, written]: string[][] = []
  beforeAll(async () => {
    // On Neo4j the two have one database, one after the other.
    written = await graphWritten(version)
    store = await openKept(version)
    kept = await graphOf(store)
    await store.prepare(indexesOf(model))
    await migrate(store)
    questions = await questionsTo(store)
  })
  afterAll(() => store.close())

  test.each(Object.entries(answersOf(version)))('answers %s as it did', async (name, answer) => {
    expect(await questions.get(name)?.()).toEqual(answer)
  })

  test('has the day by which each source was out, as it is and as it was', async () => {
    const days = daysOut(await graphOf(store))
    expect(days.length).toBeGreaterThan(5)
    expect(days).toEqual(daysOut(written ?? []))
  })

  test.runIf(version === model.version)('is what is written now; if not, raise the version (CONTRIBUTING.md)', () => {
    expect(written).toEqual(kept)
  })
})

test('there is one that this version wrote', () => {
  expect(versions).toContain(model.version)
})

test('the next store to be kept will have every kind, as it is and as it was, and every link and part', async () => {
  const store = await openTestStore()
  for (const bundle of history) await importRecords(store, bundle)
  const found = await store.read({
    name: 'tests: labels and types',
    text: 'MATCH (n) UNWIND labels(n) AS name RETURN DISTINCT name UNION MATCH ()-[e]->() RETURN DISTINCT type(e) AS name',
  })
  await store.close()
  const kinds = [...model.kinds.values()]
  const types = kinds.flatMap(({ links, parts }) => [...links.values(), ...parts.values()].map(({ type }) => type))
  const wanted = [...kinds.flatMap(({ name }) => [name, versionOf(name)]), ...types]
  expect(wanted.filter((name) => !found.some((row) => row.name === name))).toEqual([])
})
