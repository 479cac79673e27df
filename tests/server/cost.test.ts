/** What a request costs: the fields of its rows, and what it looks at; and who may ask for how much. */
import { readdirSync } from 'node:fs'
import { getIntrospectionQuery, type InputValueDefinitionNode, parse, type TypeNode } from 'graphql'
import { describe, expect, test } from 'vitest'
import { openLog } from '../../src/log.ts'
import { costLimits } from '../../src/server/documents/weighed-requests.ts'
import { createGraphqlServer } from '../../src/server/graphql-server.ts'
import { type Service, serviceOver } from '../service.ts'
import { storeOf } from './rowless-store.ts'

const sizes = { Claim: 200_000, Person: 9_000, Organization: 900, State: 100, Event: 20_000, Proposition: 3_000 }

/** A service over a store that says it has so many nodes of each kind, and knows it. */
async function sized(counts: Record<string, number>, limits = costLimits): Promise<Service> {
  const service = serviceOver(
    storeOf(async ({ name }) => (name === 'sizes' ? [counts] : [])),
    limits,
  )
  await costOf(service, '{ __typename }')
  await new Promise((done) => setTimeout(done, 20))
  return service
}

interface CostOfAnswer {
  cost: number
  most: number
  reads: number
}

async function asked(service: Service, query: string, variables: object = {}, extensions: object = { cost: true }) {
  const response = await service.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables, extensions }),
  })
  return (await response.json()) as {
    data?: unknown
    errors?: { message: string; extensions: object }[]
    extensions?: { cost: CostOfAnswer }
  }
}

async function costOf(service: Service, query: string, variables: object = {}): Promise<number> {
  const { extensions, errors } = await asked(service, query, variables)
  if (!extensions?.cost) throw new Error(`${query}\n${JSON.stringify(errors)}`)
  return extensions.cost.cost
}

const large = await sized(sizes)
const small = await sized({ ...sizes, Claim: 500 })

describe('a field that looks at a whole list costs what it looks at', () => {
  const page = 'nodes { id }'
  test.each([
    ['a distribution', '{ claims(first: 0) { distribution(by: TOPIC) { missing } } }', 20_000],
    ['a series', '{ claims(first: 0) { timeSeries(interval: MONTH) { undated } } }', 20_000],
    [
      'a series with a split',
      '{ claims(first: 0) { timeSeries(interval: MONTH, splitBy: TOPIC) { undated } } }',
      40_000,
    ],
    ['a total with a filter', '{ claims(first: 0, filter: {stances: [OPPOSE]}) { totalCount } }', 40_000],
    [
      'an order of another kind',
      `{ claims(first: 1, orderBy: [{by: CORROBORATION, direction: DESC}]) { ${page} } }`,
      20_000,
    ],
    ['a text', `{ claims(first: 1, filter: {text: "sea"}) { ${page} } }`, 20_000],
    ['a network', '{ network(type: ADDRESS, first: 1) { totalNodes } }', 20_000],
    ['a matrix', '{ stanceMatrix(firstActors: 1, firstPropositions: 1) { actors { id } } }', 20_000],
  ])('%s', async (_, query, looking) => {
    const [ofLarge, ofSmall] = [await costOf(large, query), await costOf(small, query)]
    expect(ofLarge - ofSmall).toBe(looking - (looking / 20_000) * 50)
    expect(ofSmall).toBeLessThan(1_500)
  })

  test.each([
    ['a page', '{ claims(first: 20) { nodes { id } totalCount } }'],
    ['a page of some ids', '{ claims(first: 20, filter: {ids: ["claim/x"]}) { nodes { id } totalCount } }'],
    ['a record', '{ claim(id: "claim/x") { text } }'],
  ])('%s costs the same however many there are', async (_, query) => {
    expect(await costOf(large, query)).toBe(await costOf(small, query))
  })

  test('but no more than as if there were 200,000 of them, known or not', async () => {
    const query = '{ claims(first: 0) { distribution(by: TOPIC) { missing } } }'
    const unknown = serviceOver(storeOf(async () => []))
    expect([await costOf(await sized({ Claim: 10_000_000 }), query), await costOf(unknown, query)]).toEqual(
      Array(2).fill(await costOf(large, query)),
    )
  })

  test('below a record it is as long as ten such lists are on average', async () => {
    const below = '{ actor(id: "state/x") { claims(first: 0) { distribution(by: TOPIC) { missing } } } }'
    const one = '{ actor(id: "state/x") { claims(first: 0) { nodes { id } } } }'
    // 200,000 claims of 10,000 actors: 20 each.
    expect((await costOf(large, below)) - (await costOf(large, one))).toBeLessThan(100)
  })
})

test('an analyst’s page of 200 claims with speakers, sources and via is for everybody', async () => {
  const query = `{ claims(first: 200, filter: {text: "sea"}, orderBy: [{by: CORROBORATION, direction: DESC}]) { nodes {
    id text stance reportedBy said { edtf label } speakers { capacity actor { id label } onBehalfOf { id label } }
    citations { id locator credibility attribution hedged
      source { id label reliability url published { edtf } publishers: publisher { id label } } via { id label reliability published { edtf } } }
    topics { id label } } totalCount pageInfo { endCursor } } }`
  expect((await asked(large, query)).errors).toBeUndefined()
})

describe('what it costs stands in the answer', () => {
  test('if the request asks for it', async () => {
    const { extensions } = await asked(large, '{ claim(id: "claim/x") { id } event(id: "event/x") { id } }')
    expect(extensions?.cost).toEqual({ cost: 2_002, most: 200_000, reads: 2 })
  })

  test('and only then', async () => {
    for (const other of [{}, { cost: 'true' }]) {
      expect(await asked(large, '{ __typename }', {}, other)).toEqual({ data: { __typename: 'Query' } })
    }
  })
})

describe('introspection', () => {
  const whole = getIntrospectionQuery({
    descriptions: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    oneOf: true,
  })

  test('as GraphiQL and code generators send it is for everybody', async () => {
    const { errors, data } = await asked(large, whole)
    expect(errors).toBeUndefined()
    expect(JSON.stringify(data).length).toBeGreaterThan(100_000)
  })

  test('costs about as much as it answers', async () => {
    const { data } = await asked(large, whole)
    const fields = JSON.stringify(data).match(/"\w+":/g)?.length ?? 0
    const cost = await costOf(large, whole)
    expect([cost > fields, cost < 5 * fields]).toEqual([true, true])
  })

  test('is refused where it is turned off, and what else is asked is answered', async () => {
    const server = createGraphqlServer({ store: storeOf(async () => []), log: openLog('silent'), introspection: false })
    const answer = async (query: string) =>
      (await (await server.fetch(`http://parley.test/graphql?query=${encodeURIComponent(query)}`)).json()) as {
        errors?: { message: string }[]
      }
    for (const query of [whole, '{ __type(name: "Claim") { name } }', '{ a: __schema { description } }'])
      expect((await answer(query)).errors?.[0]?.message).toMatch(/off here.*schema\.graphql/)
    expect(await answer('{ claims { nodes { __typename } } }')).toEqual({ data: { claims: { nodes: [] } } })
  })

  test('three times in one request is too much', async () => {
    const [asks = '', fragments] = [
      whole.slice(whole.indexOf('__schema'), whole.indexOf('fragment')),
      whole.slice(whole.indexOf('fragment')),
    ]
    const one = asks.trim().replace(/\}$/, '')
    const { errors } = await asked(large, `{ a: ${one} b: ${one} c: ${one} } ${fragments}`)
    expect(errors).toMatchObject([{ extensions: { code: 'COST_LIMIT_EXCEEDED' } }])
  })

  test('of what one type leads to costs as if it led to the longest one each time', async () => {
    const further = (depth: number): string =>
      depth === 0 ? 'name' : `possibleTypes { interfaces { ${further(depth - 1)} } }`
    const { errors } = await asked(large, `{ __type(name: "Entity") { ${further(5)} } }`)
    expect(errors).toHaveLength(1)
    expect(JSON.stringify(errors)).toMatch(/COST_LIMIT_EXCEEDED|depth/)
  })
})

describe('every question of the explorer', () => {
  const folder = new URL('../../explorer/src/', import.meta.url)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.graphql.ts'),
  )

  /** More than a view asks for: a filter by a text, an order by a count, the longest pages. */
  const usual: Record<string, unknown> = {
    first: 60,
    last: 60,
    many: 50,
    firstActors: 100,
    firstPropositions: 100,
    depth: 3,
    interval: 'MONTH',
    type: 'ADDRESS',
    text: 'sea',
    by: 'TOPIC',
    level: 'STATE',
  }
  const dimensions: Record<string, string> = {
    ActorDimension: 'KIND',
    PropositionDimension: 'TYPE',
    SourceDimension: 'TYPE',
  }
  const isList = (type: TypeNode): boolean =>
    type.kind === 'NonNullType' ? isList(type.type) : type.kind === 'ListType'
  const nameOf = (type: TypeNode): string => (type.kind === 'NamedType' ? type.name.value : nameOf(type.type))

  function valueFor(name: string, type: TypeNode): unknown {
    const of = nameOf(type)
    if (of.endsWith('Filter')) return of === 'ContradictionFilter' || of === 'TimelineFilter' ? {} : { text: 'sea' }
    if (of.endsWith('Order')) return [{ by: of === 'ClaimOrder' ? 'CORROBORATION' : 'LABEL', direction: 'DESC' }]
    if (of === 'ClaimDate') return 'SAID'
    if (of.endsWith('Dimension')) return dimensions[of] ?? 'TOPIC'
    if (name === 'ids') return Array(50).fill('claim/x')
    if (of === 'ID') return isList(type) ? ['claim/x', 'claim/y'] : 'claim/x'
    return usual[name]
  }

  test('is for everybody, however large the graph is', async () => {
    const unknown = serviceOver(
      storeOf(async () => []),
      { ...costLimits },
    )
    const refused: string[] = []
    let count = 0
    for (const file of files) {
      const texts: Record<string, string> = await import(new URL(file, folder).href)
      for (const [name, text] of Object.entries(texts)) {
        const [operation] = parse(text).definitions
        const declared = (operation && 'variableDefinitions' in operation && operation.variableDefinitions) || []
        const variables = Object.fromEntries(
          declared.map((each) => [
            (each as unknown as { variable: InputValueDefinitionNode }).variable.name.value,
            valueFor(
              (each as unknown as { variable: InputValueDefinitionNode }).variable.name.value,
              each.type as TypeNode,
            ),
          ]),
        )
        const { errors = [] } = await asked(unknown, text, variables)
        const wrong = errors.find((error) => /COST_LIMIT|Variable/.test(JSON.stringify(error)))
        if (wrong) refused.push(`${name}: ${wrong.message}`)
        count += 1
      }
    }
    expect(count).toBeGreaterThan(80)
    expect(refused).toEqual([])
  })
})
