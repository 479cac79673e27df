/** How two entities are connected: which paths are found, in which order, in which sentences, and where the search stops. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openService, type Service } from '../service.ts'
import { bundleOf, cite, claim, source, state } from '../worlds/island.ts'
import { strait } from '../worlds/strait.ts'

const early = { citations: [cite('early')] }
const both = { citations: [cite('early'), cite('late')] }
const event = (id: string, actors: string[], more = {}) => ({
  id: `event/${id}`,
  labels: { en: id },
  status: 'OCCURRED',
  participants: actors.map((actor) => ({ actor, role: 'PARTICIPANT' })),
  ...more,
})

interface Guests {
  breakfast: string[]
  dinner: string[]
}

/** alpha and beta met twice; gamma spoke to beta; delta only spoke at the dinner; omega shares nothing but a topic with alpha. */
const webOf = ({ breakfast, dinner }: Guests) =>
  bundleOf('web', {
    states: ['alpha', 'beta', 'gamma', 'delta', 'omega'].map((id) => state(id, id)),
    sources: [
      source('early', { published: '2024-01-01', relevance: 'ON_TOPIC' }),
      source('late', { published: '2025-01-01', relevance: 'ON_TOPIC' }),
    ],
    topics: [{ id: 'topic/grain', labels: { en: 'grain' } }],
    events: [
      event('breakfast', breakfast, { time: '2024-05-01', ...early }),
      event('dinner', dinner, { time: '2025-05-01', ...both }),
    ],
    claims: [
      claim('hello', 'state/gamma', {
        addressees: ['state/beta'],
        about: ['state/beta'],
        said: '2024-06-01',
        ...early,
      }),
      claim('toast', 'state/delta', { saidAt: 'event/dinner', said: '2025-05-01', topics: ['topic/grain'], ...both }),
      claim('alone', 'state/omega', { said: '2024-01-01', topics: ['topic/grain'], ...early }),
    ],
  })

const alphaAndBeta = ['state/alpha', 'state/beta']
const bundle = webOf({ breakfast: alphaAndBeta, dinner: alphaAndBeta })

let service: Service

beforeAll(async () => {
  service = await openService(bundle)
})
afterAll(() => service.close())

const ask = (args: string, asOf = '', from = service) =>
  from.ask(`query Paths ${asOf} {
    paths(${args}) {
      truncated
      paths { length nodes { id } edges { type source target role } en: sentence ja: sentence(lang: ["ja"]) }
    }
  }`)
const chains = async (args: string, asOf = '') => {
  const { data } = await ask(args, asOf)
  return data.paths.paths.map(({ nodes }: { nodes: { id: string }[] }) =>
    nodes.map(({ id }) => id.slice(id.indexOf('/') + 1)).join(' '),
  )
}

describe('which paths there are', () => {
  test('of the shortest ones those with more sources come first', async () => {
    expect(await chains('from: "state/alpha", to: "state/beta"')).toEqual(['alpha dinner beta', 'alpha breakfast beta'])
    expect(await chains('from: "state/beta", to: "state/alpha"')).toEqual(['beta dinner alpha', 'beta breakfast alpha'])
  })

  test('two that differ in the type of an edge only are two', async () => {
    const { data } = await ask('from: "state/gamma", to: "state/beta"')
    expect(data.paths.paths.map(({ edges }: { edges: { type: string }[] }) => edges.map(({ type }) => type))).toEqual([
      ['MADE', 'ABOUT'],
      ['MADE', 'ADDRESSED_TO'],
    ])
  })

  test('topics and citations connect only where they are asked for', async () => {
    expect(await chains('from: "state/omega", to: "state/delta", maxLength: 8')).toEqual([])
    expect(await chains('from: "state/omega", to: "state/delta", via: [MADE, HAS_TOPIC]')).toEqual([
      'omega alone grain toast delta',
    ])
    expect(await chains('from: "state/omega", to: "state/gamma", via: [MADE, CITES]')).toEqual([
      'omega alone early hello gamma',
    ])
  })

  test('they go around what is to be avoided, and no further than asked', async () => {
    const around = 'from: "state/alpha", to: "state/beta", avoid: ["event/dinner"]'
    expect(await chains(around)).toEqual(['alpha breakfast beta'])
    expect(await chains('from: "state/alpha", to: "state/gamma", avoid: ["event/dinner"], maxLength: 3')).toEqual([])
    expect(await chains('from: "state/alpha", to: "state/gamma", avoid: ["event/dinner"], maxLength: 4')).toEqual([
      'alpha breakfast beta hello gamma',
      'alpha breakfast beta hello gamma',
    ])
  })

  test('from a node to itself there is the empty path', async () => {
    const { data } = await ask('from: "state/alpha", to: "state/alpha"')
    expect(data.paths).toMatchObject({
      truncated: false,
      paths: [{ length: 0, nodes: [{ id: 'state/alpha' }], edges: [], en: 'alpha is both the start and the end.' }],
    })
  })

  test('those that `first` leaves out are named', async () => {
    const { data, extensions } = await ask('from: "state/alpha", to: "state/beta", first: 1')
    expect(data.paths.paths).toHaveLength(1)
    expect(data.paths.truncated).toBe(false)
    expect(extensions?.truncated).toEqual(['paths.paths'])
  })
})

test.each([
  ['from: "state/nowhere", to: "state/beta"', 'from'],
  ['from: "state/alpha", to: "tenure/x"', 'to'],
  ['from: "state/alpha", to: "state/beta", avoid: ["state/beta"]', 'to'],
  ['from: "state/alpha", to: "state/beta", avoid: ["state/nowhere"]', 'avoid[0]'],
  ['from: "state/alpha", to: "state/beta", via: [MADE, ADDRESS]', 'via[1]'],
  ['from: "state/alpha", to: "state/beta", maxLength: 9', 'maxLength'],
  ['from: "state/alpha", to: "state/beta", first: 0', 'first'],
])('%s is refused at %s', async (args, argument) => {
  const { errors } = await ask(args)
  expect(errors).toEqual([expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT', argument } })])
})

describe('at another moment', () => {
  test('a path holds where each node and edge on it does', async () => {
    const between = 'from: "state/alpha", to: "state/beta"'
    expect(await chains(between, '@asOf(valid: "2024-12-31")')).toEqual(['alpha breakfast beta'])
    expect(await chains(between, '@asOf(valid: "2024-01-01")')).toEqual([])
    expect(await chains(between, '@asOf(published: "2023-12-31")')).toEqual([])
  })

  test('what was withdrawn since is still gone through', async () => {
    const changing = await openService(bundle)
    const before = new Date().toISOString()
    const at = async (asOf: string) => {
      const { data } = await ask('from: "state/alpha", to: "state/beta"', asOf, changing)
      return data.paths.paths.map(({ nodes }: { nodes: { id: string }[] }) => nodes[1]?.id)
    }
    await changing.take(webOf({ dinner: ['state/beta'], breakfast: ['state/alpha'] }))
    expect(await at('')).toEqual([])
    expect(await at(`@asOf(known: "${before}")`)).toEqual(['event/dinner', 'event/breakfast'])
    await changing.close()
  })
})

test('a path is read out as somebody would say it', async () => {
  const told = await openService(strait)
  const { data } = await ask(
    'from: "person/mira-north", to: "agreement/treaty", via: [PARTICIPATED_IN, NEGOTIATED_AT, AGREEMENT_RELATION]',
    '',
    told,
  )
  const labels = await told.data(
    '{ treaty: agreement(id: "agreement/treaty") { label } accord: agreement(id: "agreement/accord") { label } }',
  )
  const [first] = data.paths.paths
  expect(first.en).toBe(
    `Mira North is a participant in the event “Summit at the strait”, which is where the agreement “${labels.accord.label}” was negotiated, which carries out the agreement “${labels.treaty.label}”.`,
  )
  expect(first.ja).toContain('ミラ・ノースはSummit at the straitの参加者である。この出来事は')
  await told.close()
})

test('a hub does not make the search run away', async () => {
  const hub = await openService(
    bundleOf('hub', {
      states: [state('hub', 'hub'), state('one', 'one'), state('other', 'other')],
      sources: [source('early', { relevance: 'ON_TOPIC' })],
      claims: Array.from({ length: 1_100 }, (_, index) =>
        claim(`c${index}`, 'state/one', { about: ['state/hub'], addressees: ['state/other'], ...early }),
      ),
    }),
  )
  const { data, reads } = await ask('from: "state/one", to: "state/hub", first: 50', '', hub)
  expect(data.paths).toMatchObject({ truncated: true })
  expect(data.paths.paths).toHaveLength(50)
  expect(reads.length).toBeLessThan(10)
  await hub.close()
})
