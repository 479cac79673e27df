/** The examples of GraphiQL answer on the seed, with something in every field, and show every kind of node. */
import { Kind, parse, print, visit } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { kindOfCode } from '../../src/model/model.ts'
import { seedExamples } from '../../src/server/example-queries.ts'
import { type Answer, examples, openService, type Service } from '../service.ts'
import { fieldsIn } from '../values/every-field.ts'

let service: Service
beforeAll(async () => {
  service = await openService()
})
afterAll(() => service.close())

/** The same question with __typename in every selection. */
function withTypes(query: string): string {
  const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const
  return print(
    visit(parse(query), {
      SelectionSet: (set) => ({ ...set, selections: [...set.selections, typename] }),
    }),
  )
}

/** The names (or aliases) of the fields that a query asks for. */
function asked(query: string): string[] {
  const names = new Set<string>()
  visit(parse(query), { Field: ({ alias, name }) => void names.add((alias ?? name).value) })
  return [...names]
}

/** What no source says of the claim that is asked for whole. */
const unsaid = [
  'capacity',
  'onBehalfOf',
  'addressees',
  'said',
  'saidAt',
  'saidAfter',
  'status',
  'outcome',
  'saidAfterClaims',
  'saidIn',
  'amounts',
  'unit',
  'via',
]

/**
 * What an example asks for and the seed cannot show: its records were imported only once, so they have not changed, and its events
 * have no dates.
 */
const nothingToShow = { whole: unsaid, 'what-changed': ['name', 'before', 'after'], trends: ['score'] }

test.each([...examples])('%s opens with a comment that says what it asks, and answers it', async (name, query) => {
  expect(query).toMatch(/^# [A-Z][^\n]{20,}[.?]\n/)
  const { data, errors } = await service.ask(query)
  expect(errors).toBeUndefined()
  const filled = new Set([...fieldsIn(data)].map((field) => field.split('.')[1]))
  const empty = asked(query).filter((field) => !filled.has(field))
  const without = Object.entries(nothingToShow).find(([part]) => name.includes(part))
  expect(empty).toEqual(without?.[1] ?? [])
})

test('each is in one theme of GraphiQL, by the question of its first line', () => {
  const listed = seedExamples.flatMap((theme) => theme.examples)
  expect(listed.map(({ query }) => query).sort()).toEqual([...examples.values()].sort())
  expect(listed.map(({ title, query }) => query.startsWith(`# ${title}\n`))).not.toContain(false)
  expect(new Set(seedExamples.map(({ theme }) => theme)).size).toBe(seedExamples.length)
})

test('each is one operation with a name of its own', () => {
  const names = [...examples.values()].flatMap((query) =>
    parse(query).definitions.flatMap((each) => (each.kind === Kind.OPERATION_DEFINITION ? [each.name?.value] : [])),
  )
  expect(names).toHaveLength(examples.size)
  expect(new Set(names).size).toBe(examples.size)
  expect(names).not.toContain(undefined)
})

test('together they show every kind of entity that the seed has, tenures, citations and relations, each with more than its id', async () => {
  const shown = new Set<string>()
  const look = (answer: Answer) => {
    if (answer === null || typeof answer !== 'object') return
    const said = Object.entries(answer).filter(
      ([name, value]) => !['__typename', 'id'].includes(name) && value !== null,
    )
    if (answer.__typename && said.length > 0) shown.add(answer.__typename)
    for (const value of Object.values(answer)) look(value)
  }
  for (const query of examples.values()) look(await service.data(withTypes(query)))
  const { service: held } = await service.data('{ service { counts { key count } } }')
  const inSeed = held.counts.flatMap(({ key, count }: Answer) => (count > 0 ? [kindOfCode(key).name] : []))
  expect(inSeed.length).toBeGreaterThanOrEqual(12)
  const kinds: string[] = [...inSeed, 'Tenure', 'Citation', 'ClaimRelation']
  expect(kinds.filter((kind) => !shown.has(kind))).toEqual([])
})
