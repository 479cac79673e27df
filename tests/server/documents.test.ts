/** A document has a size before it is compared with the schema, and what is kept of documents has a size in all. */
import { describe, expect, test } from 'vitest'
import { costLimits } from '../../src/server/documents/weighed-requests.ts'
import { serviceOver } from '../service.ts'
import { storeOf } from './rowless-store.ts'

const service = serviceOver(
  storeOf(async () => []),
  costLimits,
)
const fields = (count: number, name: (index: number) => string) =>
  `{ claims { nodes { ${Array.from({ length: count }, (_, index) => name(index)).join(' ')} } } }`

describe('a document', () => {
  test.each([
    ['100,001 bytes', `{ claims { totalCount } } #${'é'.repeat(50_000)}`, /100,027 bytes.*100,000/],
    ['1,001 fields', fields(999, (index) => `a${index}: id`), /1,001 fields and fragments.*1,000/],
    ['the same field 1,500 times', fields(1_500, () => 'id'), /1,001 fields and fragments/],
    ['a name of 101 characters', fields(1, () => 'y'.repeat(101)), /101 characters in a name.*100/],
  ])('of %s is refused with its size', async (_, query, says) => {
    const { errors = [], reads } = await service.ask(query)
    expect(errors).toMatchObject([{ extensions: { code: 'COST_LIMIT_EXCEEDED' } }])
    expect(errors[0]?.message).toMatch(says)
    expect(reads).toEqual([])
  })

  test('just within its bounds is answered', async () => {
    const text = fields(998, (index) => `a${index}: id`)
    const { errors, data } = await service.ask(text.padEnd(100_000, ' '))
    expect([errors, data]).toEqual([undefined, { claims: { nodes: [] } }])
  })

  test('that does not fit the schema is refused each time it comes, in the same words', async () => {
    const [first, second] = [await service.ask('{ clams { id } }'), await service.ask('{ clams { id } }')]
    expect(first.errors?.[0]?.message).toContain('clams')
    expect(second.errors).toEqual(first.errors)
  })

  test('may come again with other variables and another operation', async () => {
    const text = 'query a($id: ID!) { one: claim(id: $id) { id } } query b { __typename }'
    const ask = async (operationName: string, variables: object) => {
      const response = await service.fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ query: text, operationName, variables }),
      })
      return (await response.json()) as { data?: object; errors?: object[] }
    }
    expect(await ask('b', {})).toEqual({ data: { __typename: 'Query' } })
    expect((await ask('a', {})).errors).toHaveLength(1)
    expect(await ask('a', { id: 'nothing' })).toEqual({ data: { one: null } })
  })
})

test('many fields of the root are refused, a fragment’s and a repeated one’s too; 20 are answered', async () => {
  const roots = (count: number) => Array.from({ length: count }, (_, index) => `a${index}: claim(id: "x") { id }`)
  expect((await service.ask(`{ ${roots(20).join(' ')} __typename }`)).errors).toBeUndefined()
  for (const query of [
    `{ ${roots(21).join(' ')} }`,
    `{ ...F b: claim(id: "x") { id } } fragment F on Query { ${roots(20).join(' ')} }`,
  ]) {
    const { errors } = await service.ask(query)
    expect(errors).toMatchObject([{ extensions: { code: 'COST_LIMIT_EXCEEDED' } }])
    expect(errors?.[0]?.message).toContain('20 (this one 21) of the root')
  }
  const skipped = `query ($never: Boolean!) { ${roots(21).join(' ')} }`
  const some = skipped.replaceAll(/(a1?\d: claim\(id: "x"\))/g, '$1 @include(if: $never)')
  expect((await service.ask(some, { never: false })).errors).toBeUndefined()
})
