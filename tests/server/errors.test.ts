/** Mistakes in a request come back with a code and what would be right; our own come back masked, with an id that is in the log. */

import { describe, expect, test } from 'vitest'
import { costLimits } from '../../src/server/documents/weighed-requests.ts'
import { StoreError } from '../../src/store/store.ts'
import { type Service, serviceOver } from '../service.ts'
import { storeOf } from './rowless-store.ts'

/** A service whose store fails every read with this error, or answers all of them with no rows. */
function failing(error: Error | null): Service {
  return serviceOver(
    storeOf(async () => {
      if (error) throw error
      return []
    }),
    costLimits,
  )
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

describe('a failure of ours', () => {
  test.each([
    ['any', new Error('secret detail in the store'), 'INTERNAL_SERVER_ERROR'],
    ['a RangeError', new RangeError('secret: Invalid time value'), 'INTERNAL_SERVER_ERROR'],
    ['syntax', new StoreError('syntax', 'secret text of the query', 'claims'), 'INTERNAL_SERVER_ERROR'],
    ['timeout', new StoreError('timeout', 'secret: took too long', 'claims'), 'QUERY_TIMEOUT'],
    ['unavailable', new StoreError('unavailable', 'secret host refused', 'claims'), 'UNAVAILABLE'],
  ])('%s is masked, at its path, and once in the log under its request id', async (_, error, code) => {
    const service = failing(error)
    const { data, errors = [] } = await service.ask('{ claims { totalCount } again: events { totalCount } __typename }')
    expect(data).toEqual({ claims: null, again: null, __typename: 'Query' })
    expect(errors.map(({ path }) => path)).toEqual([['claims'], ['again']])
    const [{ extensions, message } = { extensions: {}, message: '' }] = errors
    expect(extensions).toEqual({ code, requestId: expect.stringMatching(uuid) })
    expect(JSON.stringify(errors)).not.toContain('secret')
    expect(message.length).toBeGreaterThan(20)
    const logged = service.log.filter(({ level, requestId }) => level === 50 && requestId === extensions.requestId)
    expect(logged).toMatchObject([{ field: 'claims', fields: 2 }])
    expect(JSON.stringify(logged)).toContain('secret')
  })

  test('has another request id each time', async () => {
    const service = failing(new Error('down'))
    const ids = await Promise.all(
      [1, 2].map(async () => (await service.ask('{ claims { totalCount } }')).errors?.[0]?.extensions.requestId),
    )
    expect(new Set(ids).size).toBe(2)
  })
})

describe('a mistake of the user', () => {
  const service = failing(null)

  test.each([
    ['a syntax error', '{ claims {', /Syntax Error/],
    ['no field of that name', '{ claim(id: "claim/x") { txt } }', /txt.*text/],
    ['no argument of that name', '{ claims(sortBy: []) { totalCount } }', /sortBy/],
    ['a missing argument', '{ claim { id } }', /id/],
    ['a variable that is not declared', '{ claim(id: $id) { id } }', /\$id/],
    ['no query at all', '', /.+/],
    ['a mutation', 'mutation { a }', /mutation/i],
    ['a subscription', 'subscription { a }', /subscription/i],
  ])('%s has a code, says what is wrong, and logs nothing as a failure', async (_, query, message) => {
    service.log.length = 0
    const { data, errors = [], reads } = await service.ask(query)
    expect(data ?? null).toBeNull()
    expect(errors).toHaveLength(1)
    expect(errors[0]?.extensions.code).toMatch(
      /^(GRAPHQL_PARSE_FAILED|GRAPHQL_VALIDATION_FAILED|BAD_USER_INPUT|BAD_REQUEST)$/,
    )
    expect(errors[0]?.message).toMatch(message)
    expect(reads).toEqual([])
    expect(service.log.filter(({ level }) => Number(level) >= 50)).toEqual([])
  })

  test.each([
    ['Date', '"2025-02-30"', /YYYY-MM-DD/],
    ['Date', '"13.02.2025"', /YYYY-MM-DD/],
    ['Date', '"2025-02"', /YYYY-MM-DD/],
    ['Date', '20250213', /YYYY-MM-DD/],
    ['LanguageTag', '"english!"', /BCP 47/],
    ['Int', '"ten"', /Int/],
    ['Stance', 'FOR', /Stance/],
  ])('a %s that reads %s is refused where it stands, as a literal and as a variable', async (type, literal, right) => {
    const around: Record<string, [string, string]> = {
      Date: ['claims(filter: {said: {from: ', '}}) { totalCount }'],
      LanguageTag: ['actor(id: "state/x") { label(lang: [', ']) }'],
      Int: ['claims(first: ', ') { totalCount }'],
      Stance: ['claims(filter: {stances: [', ']}) { totalCount }'],
    }
    const [before, behind] = around[type] as [string, string]
    const asLiteral = await service.ask(`{ ${before}${literal}${behind} }`)
    expect(asLiteral.errors).toHaveLength(1)
    expect(asLiteral.errors?.[0]?.message).toMatch(right)
    expect(asLiteral.errors?.[0]).toHaveProperty('locations')
    const value = type === 'Stance' ? 'FOR' : JSON.parse(literal)
    const asVariable = await service.ask(`query ($value: ${type}!) { ${before}$value${behind} }`, { value })
    expect(asVariable.errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT'])
    expect(asVariable.errors?.[0]?.message).toMatch(right)
    expect(asVariable.errors?.[0]?.message).toContain('$value')
    expect([...asLiteral.reads, ...asVariable.reads]).toEqual([])
  })

  test('in a variable’s depth is named by its path', async () => {
    const { errors = [] } = await service.ask(
      'query ($filter: ClaimFilter) { claims(filter: $filter) { totalCount } }',
      {
        filter: { or: [{}, { said: { from: '2025-02-30' } }] },
      },
    )
    expect(errors).toHaveLength(1)
    expect(errors[0]?.message).toContain('"filter.or[1].said.from"')
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  test('in an argument below is reported at its field, and all beside it is answered', async () => {
    const store = failing(null)
    const rows = [{ row: { id: 'state/x', labels: '[{"value":"X","lang":"en","kind":"PREFERRED"}]' } }]
    const answering = serviceOver({ ...store.store, read: async ({ name }) => (name === 'actor by id' ? rows : []) })
    const { data, errors } = await answering.ask(
      '{ actor(id: "state/x") { label claims(filter: {said: {from: "2025-03-01", to: "2025-01-01"}}) { totalCount } } }',
    )
    expect(data).toEqual({ actor: { label: 'X', claims: null } })
    expect(errors).toMatchObject([
      { path: ['actor', 'claims'], extensions: { code: 'BAD_USER_INPUT', argument: 'filter.said' } },
    ])
  })
})

describe('a query that asks for too much', () => {
  const service = failing(null)
  const deep = (depth: number) => `{ claims ${'{ nodes { replacedBy '.repeat(depth)} { id } ${'} }'.repeat(depth)} }`

  test.each([
    [
      'by its rows',
      '{ claims(first: 200) { nodes { about(first: 200) { claimsAbout(first: 200) { nodes { id } } } } } }',
    ],
    ['by its depth', `{ claims { nodes ${'{ replacedBy '.repeat(30)} { id } ${'}'.repeat(30)} } }`],
    ['by its fields', `{ ${Array.from({ length: 501 }, (_, index) => `a${index}: service { name }`).join(' ')} }`],
    ...[
      'claims { totalCount }',
      'actor(id: "state/x") { id }',
      'nodes(ids: ["state/x"]) { id }',
      'service { name }',
    ].map((field) => [
      `by its reads of ${field}`,
      `{ ${Array.from({ length: 200 }, (_, index) => `a${index}: ${field}`).join(' ')} }`,
    ]),
    [
      'by fragments within fragments',
      `{ claims { nodes { ...F0 } } } ${Array.from({ length: 24 }, (_, index) => `fragment F${index} on Claim { id ...F${index + 1} ...F${index + 1} }`).join(' ')} fragment F24 on Claim { id }`,
    ],
  ])('%s is refused before anything is read', async (_, query) => {
    const { errors = [], reads } = await service.ask(query)
    expect(errors.length).toBeGreaterThan(0)
    for (const { extensions } of errors) expect(extensions.code).toBe('COST_LIMIT_EXCEEDED')
    expect(reads).toEqual([])
  })

  test.each([
    ['by lists within lists', deep(500)],
    [
      'by the depth of a filter',
      `{ claims(filter: ${'{not: '.repeat(20_000)}{}${'}'.repeat(20_000)}) { totalCount } }`,
    ],
    ['by its braces', '{'.repeat(100_000)],
  ])('%s beyond all bounds is refused as well', async (_, query) => {
    const { errors = [], reads } = await service.ask(query)
    expect(errors).toHaveLength(1)
    expect(errors[0]?.extensions.code).not.toBe('INTERNAL_SERVER_ERROR')
    expect(reads).toEqual([])
  })
})
