/** Queries name no label and no relationship type that graph.yaml or src/model/structure.ts does not declare. */
import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { model } from '../../src/model/model.ts'
import * as structure from '../../src/model/structure.ts'
import { examples, openService, type Service } from '../service.ts'
import { nodeTypes, questionsOf, rootQuestions } from '../values/every-field.ts'
import { strait } from '../worlds/strait.ts'

const kinds = [...model.kinds.values()]
const structural = Object.values(structure).filter((each) => typeof each === 'string')
const modelled = [...model.kinds.keys(), ...model.interfaces.keys()]
const labels = new Set<string>([...modelled, ...modelled.map(structure.versionOf), ...structural])
const types = new Set<string>([
  ...kinds.flatMap(({ links, parts }) => [...links.values(), ...parts.values()].map(({ type }) => type)),
  ...structural,
])

/** `(n:Claim`, `(:Topic`, `(${node}:Claim`: what follows the colons. */
const nodePattern = /\((?:\$\{[^}]*\}|\w)*((?::\w+)+)/g
/** `-[:CITES|VIA]->`, `-[r:BROADER*0..10]->`. */
const edgePattern = /-\[\w*:([\w|:]+)/g

/** The labels and types in a text that are not declared. */
function undeclared(text: string): string[] {
  const named = [...text.matchAll(nodePattern)].flatMap(([, found = '']) => found.split(':').filter(Boolean))
  const tied = [...text.matchAll(edgePattern)].flatMap(([, found = '']) => found.split(/[|:]/).filter(Boolean))
  return [...named.filter((label) => !labels.has(label)), ...tied.filter((type) => !types.has(type))]
}

test('the patterns find labels and types, also undeclared ones', () => {
  expect(undeclared('MATCH (n:Claim)-[:SPOKEN_BY]->(:Speaking)<-[r:CITES|VIA]-(x:Record:Topic {id: $p0})')).toEqual([])
  expect(undeclared(`MATCH (\${node}:Klaim)-[:SAYS|CITES*0..3]->(:Record:Nowhere)`)).toEqual([
    'Klaim',
    'Nowhere',
    'SAYS',
  ])
})

const source = new URL('../../src/', import.meta.url)
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))

test('in the source', () => {
  expect(files.filter((name) => name.endsWith('/queries.ts')).length).toBeGreaterThan(5)
  const found = files.flatMap((name) =>
    undeclared(readFileSync(new URL(name, source), 'utf8')).map((each) => `src/${name}: ${each}`),
  )
  expect(found).toEqual([])
})

let service: Service
beforeAll(async () => {
  service = await openService(strait)
})
afterAll(() => service.close())

test('in what the store is asked, whichever field is', async () => {
  const questions = [...examples.values(), ...rootQuestions]
  for (const type of nodeTypes) {
    const [row] = await service.store.read({
      name: 'tests: id',
      text: `MATCH (n:${type.name}) RETURN n.id AS id LIMIT 1`,
    })
    questions.push(...questionsOf(type, String(row?.id)))
  }
  const texts = new Set<string>()
  for (const question of questions) for (const { text } of (await service.ask(question)).reads) texts.add(text)
  expect(texts.size).toBeGreaterThan(100)
  expect([...texts].flatMap(undeclared)).toEqual([])
})
