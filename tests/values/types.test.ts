/** Every field of every type answers without an error, and in a graph that has everything it has a value somewhere. */
import { type GraphQLObjectType, isObjectType } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Bundle } from '../../src/bundle/read/document.ts'
import { schema } from '../../src/schema.ts'
import { openService, type Service } from '../service.ts'
import { strait } from '../worlds/strait.ts'
import { fieldsIn, nodeTypes, questionsOf, rootQuestions } from './every-field.ts'

let service: Service
/** The fields, as `Type.field`, that had something in them, and the questions that were answered with errors. */
const filled = new Set<string>()
const failed: string[] = []

/** One place had another name at first, so that there is a change to tell of. */
const former: Bundle = JSON.parse(JSON.stringify(strait).replace('"Coast"', '"Shore"'))

beforeAll(async () => {
  service = await openService(former)
  await service.take(strait)
  const questions = [...rootQuestions]
  for (const type of nodeTypes) {
    const text = `MATCH (n:${type.name}) RETURN n.id AS id ORDER BY id`
    for (const { id } of await service.store.read({ name: 'tests: ids', text }))
      questions.push(...questionsOf(type, String(id)))
  }
  for (const question of questions) {
    const { data, errors } = await service.ask(question)
    if (errors) failed.push(`${question}: ${errors[0]?.message}`)
    for (const field of fieldsIn(data)) filled.add(field)
  }
}, 120_000)
afterAll(() => service.close())

test('no question is answered with an error', () => {
  expect(failed).toEqual([])
})

/** What is withdrawn has tests of its own; the kinds that the service counts are not entities. */
const empty = ['retractedAt', 'Bucket.entity']
const types = Object.values(schema.getTypeMap()).filter(
  (type) => isObjectType(type) && type !== schema.getQueryType() && !type.name.startsWith('__'),
) as GraphQLObjectType[]

test.each(types.map((type) => [type.name, type] as const))('each field of %s has something in it', (name, type) => {
  const fields = Object.keys(type.getFields()).map((field) => `${name}.${field}`)
  expect(fields.filter((field) => !filled.has(field) && !empty.some((each) => field.endsWith(each)))).toEqual([])
})
