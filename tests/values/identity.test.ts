/** Things are found by their ids, whichever field is asked; any other text finds nothing. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openService, type Service } from '../service.ts'
import { strait } from '../worlds/strait.ts'

let service: Service
let citation: string
beforeAll(async () => {
  service = await openService(strait)
  const { actor } = await service.data('{ actor(id: "person/mira-north") { citations { id } } }')
  citation = actor.citations[0].id
})
afterAll(() => service.close())

/** An id of each kind, and the singular field that answers it beside node. */
const known: Record<string, [id: string, field: string | null]> = {
  Person: ['person/mira-north', 'actor'],
  Organization: ['organization/strait-times', 'actor'],
  State: ['state/northland', 'actor'],
  Process: ['process/strait-talks', 'process'],
  Event: ['event/summit', 'event'],
  Agreement: ['agreement/accord', 'agreement'],
  Provision: ['provision/toll', null],
  Claim: ['claim/toll-refused', 'claim'],
  Proposition: ['proposition/toll', 'proposition'],
  Source: ['source/minutes', 'source'],
  Topic: ['topic/tolls', 'topic'],
  Place: ['place/lighthouse', 'place'],
  Tenure: ['tenure/mira-envoy', null],
  ClaimRelation: ['relation/toll-reversal', null],
}
const singulars = ['actor', 'process', 'event', 'agreement', 'claim', 'proposition', 'source', 'topic', 'place']
const noEntities = ['Tenure', 'ClaimRelation', 'Citation']

describe.each(Object.entries(known))('a %s', (type, [id, field]) => {
  test('is found by node, and by entity if it is one', async () => {
    const { node, entity } = await service.data(
      `{ node(id: "${id}") { __typename id } entity(id: "${id}") { __typename id } }`,
    )
    expect(node).toEqual({ __typename: type, id })
    expect(entity).toEqual(noEntities.includes(type) ? null : { __typename: type, id })
  })

  test('is found by its own field only', async () => {
    const answers = await service.data(
      `{ ${singulars.map((name) => `${name}(id: "${id}") { __typename id }`).join(' ')} }`,
    )
    const found = Object.entries(answers).filter(([, answer]) => answer !== null)
    expect(found).toEqual(field ? [[field, { __typename: type, id }]] : [])
  })
})

test('a citation is found by node, and is no entity', async () => {
  const data = await service.data('query ($id: ID!) { node(id: $id) { __typename id } entity(id: $id) { id } }', {
    id: citation,
  })
  expect(data).toEqual({ node: { __typename: 'Citation', id: citation }, entity: null })
})

const nothing = [
  'person/nobody',
  'claim/toll-refused/',
  'Claim/toll-refused',
  'claim/TOLL-REFUSED',
  'claim',
  'claim/',
  '/toll-refused',
  '',
  ' ',
  'kind/slug',
  'part/0123456789abcdef01234567',
  'store',
  "claim/x'}) DETACH DELETE n //",
  '人/名前',
  '../../etc/passwd',
  'x'.repeat(200),
]

test.each(nothing)('%j finds nothing, and is no error', async (id) => {
  const fields = ['node', 'entity', ...singulars]
  const data = await service.data(`query ($id: ID!) { ${fields.map((name) => `${name}(id: $id) { id }`).join(' ')} }`, {
    id,
  })
  expect(data).toEqual(Object.fromEntries(fields.map((name) => [name, null])))
})

test('a part has no id of its own to be found by', async () => {
  const [part] = await service.store.read({ name: 'tests: part', text: 'MATCH (p:Part) RETURN p.id AS id LIMIT 1' })
  const { node } = await service.data('query ($id: ID!) { node(id: $id) { id } }', { id: part?.id })
  expect(node).toBeNull()
})

describe('nodes', () => {
  test('keeps the order asked for, repeats what is asked twice, and has null where there is nothing', async () => {
    const ids = [
      'source/minutes',
      'person/nobody',
      citation,
      'nonsense',
      'state/northland',
      'source/minutes',
      'tenure/mira-envoy',
    ]
    const { data, reads } = await service.ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Entity { label } ... on Tenure { office } ... on Citation { locator } } }',
      { ids },
    )
    const minutes = { __typename: 'Source', id: 'source/minutes', label: 'Minutes of the summit' }
    expect(data.nodes).toEqual([
      minutes,
      null,
      { __typename: 'Citation', id: citation, locator: '§1' },
      null,
      { __typename: 'State', id: 'state/northland', label: 'Northland' },
      minutes,
      { __typename: 'Tenure', id: 'tenure/mira-envoy', office: 'envoy' },
    ])
    expect(reads).toHaveLength(1)
  })

  test('answers none, and 200, and refuses 201', async () => {
    const ask = (count: number) =>
      service.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(count).fill('state/northland') })
    expect((await ask(0)).data.nodes).toEqual([])
    expect((await ask(200)).data.nodes).toHaveLength(200)
    const { errors = [] } = await ask(201)
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument: 'ids' }])
    expect(errors[0]?.message).toMatch(/200.*201/)
  })
})

test('fields of interfaces and unions say which type stands behind them', async () => {
  const { claim } = await service.data(`{ claim(id: "claim/toll-refused") {
    speakers { actor { __typename } onBehalfOf { __typename } } about { __typename } citations { supports { __typename } entity { __typename } }
  } }`)
  const own = { __typename: 'Claim' }
  expect(claim).toEqual({
    speakers: [
      { actor: { __typename: 'Person' }, onBehalfOf: { __typename: 'State' } },
      { actor: { __typename: 'Organization' }, onBehalfOf: null },
    ],
    about: [{ __typename: 'Agreement' }, { __typename: 'State' }, { __typename: 'Provision' }],
    citations: [
      { supports: own, entity: own },
      { supports: own, entity: own },
    ],
  })
})
