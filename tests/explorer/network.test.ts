/** The network: what its address means, what is shown of an answer, and where its nodes lie. */
import { describe, expect, it } from 'vitest'
import { addressOf, readParameters } from '../../explorer/src/address/parameters.ts'
import { arrange, type Place } from '../../explorer/src/drawing/arrange.ts'
import { labelsThatFit, widthOf } from '../../explorer/src/drawing/labels-that-fit.ts'
import { drawnOf, linksByType, litBy, type Member, shownOf, type Tie } from '../../explorer/src/views/network/graph.ts'
import {
  evidenceVariables,
  exportAddress,
  networkParameters,
  networkVariables,
  surroundingsVariables,
} from '../../explorer/src/views/network/state.ts'

const valuesOf = (search: string) => readParameters(networkParameters, search)

describe('the address of a network', () => {
  it('has nothing in it for the network that is shown first', () => {
    expect(addressOf('/network', networkParameters, valuesOf(''))).toBe('/network')
  })
  it('is the same after a way through the page', () => {
    const address =
      '/network?hidden=person/c&kinds=CLAIM&of=person/a:ABOUT,MADE&of=state/b&said=2025-01-01..&type=MENTION&weight=0.5'
    expect(addressOf('/network', networkParameters, valuesOf(address.slice('/network'.length)))).toBe(address)
  })
  it('ignores what it does not know', () => {
    expect(addressOf('/network', networkParameters, valuesOf('?of=nonsense&type=LOVE&size=7&weight=-1&depth=9'))).toBe(
      '/network',
    )
  })
})

describe('what is asked', () => {
  it('is a filter of events where actors took part together, and of claims otherwise', () => {
    const search = '?processes=process/p&said=2025-01-01..2025-12-31&voice=SPEAKER'
    expect(networkVariables(valuesOf(search))).toMatchObject({
      type: 'COPARTICIPATION',
      events: { processes: ['process/p'], time: { from: '2025-01-01', to: '2025-12-31' } },
    })
    expect(networkVariables(valuesOf(`${search}&type=ADDRESS`))).toMatchObject({
      claims: { processes: ['process/p'], said: { from: '2025-01-01', to: '2025-12-31' }, voice: ['SPEAKER'] },
    })
  })
  it('for what is behind a tie has the same filter, between its ends', () => {
    expect(evidenceVariables(valuesOf('?type=MENTION&topics=topic/t&weight=3'), ['person/a', 'person/b'])).toEqual({
      type: 'MENTION',
      level: 'SPEAKER',
      duplicates: 'ALL',
      claims: { topics: ['topic/t'] },
      actors: { ids: ['person/a', 'person/b'] },
    })
  })
  it('goes along some types only if each opened record is opened by types', () => {
    expect(surroundingsVariables(valuesOf('?of=person/a:MADE&of=person/b:ABOUT,MADE')).via).toEqual(['MADE', 'ABOUT'])
    expect(surroundingsVariables(valuesOf('?of=person/a:MADE&of=person/b')).via).toBeUndefined()
  })
  it('never starts from what is hidden', () => {
    expect(surroundingsVariables(valuesOf('?of=person/a&of=person/b&hidden=person/b'))).toMatchObject({
      of: ['person/a'],
      avoid: ['person/b'],
    })
  })
  it('is the same of the file', () => {
    const address = exportAddress(valuesOf('?type=ADDRESS&topics=topic/t'), 'gexf', 'ja', { valid: '2025-01-01' })
    const given = new URL(address, 'http://localhost').searchParams
    expect(address.startsWith('/export/network.gexf?')).toBe(true)
    expect(JSON.parse(given.get('claims') ?? '')).toEqual({ topics: ['topic/t'] })
    expect([given.get('lang'), given.get('valid')]).toEqual(['ja', '2025-01-01'])
  })
})

const member = (id: string) =>
  ({
    id,
    kind: 'PERSON',
    label: id,
    depth: null,
    entity: { id, kind: 'PERSON', label: id, labels: [], retractedAt: null },
  }) as Member
const tie = (source: string, target: string, count: number, type = 'MADE') =>
  ({
    id: `${type}/${source}~${target}`,
    source,
    target,
    type,
    count,
    weight: count,
    directed: true,
    role: null,
    from: null,
    to: null,
  }) as Tie
const hiding = { least: 1, hidden: [], of: [], depth: 1 }

describe('what is shown', () => {
  const graph = {
    nodes: ['a', 'b', 'c', 'd'].map(member),
    edges: [tie('a', 'b', 5), tie('b', 'c', 1, 'ABOUT'), tie('c', 'd', 1)],
  }
  it('has the most tied first', () => {
    expect(shownOf(graph, hiding).members.map(({ id }) => id)).toEqual(['b', 'a', 'c', 'd'])
  })
  it('counts who is hidden because too little is behind them', () => {
    const shown = shownOf(graph, { ...hiding, least: 2 })
    expect(shown.members.map(({ id }) => id)).toEqual(['b', 'a', 'c'])
    expect(shown.tooFew).toBe(1)
    expect(shown.ties).toHaveLength(2)
  })
  it('is only what opened records reach along their own types', () => {
    const shown = shownOf(graph, { ...hiding, of: [{ id: 'b', types: ['ABOUT'] }] })
    expect(shown.members.map(({ id }) => id).sort()).toEqual(['b', 'c'])
  })
  it('lights a node with its ties, and a tie with its ends', () => {
    const shown = shownOf(graph, hiding)
    expect([...litBy('c', shown)].sort()).toEqual(['ABOUT/b~c', 'MADE/c~d', 'b', 'd'])
    expect([...litBy('MADE/a~b', shown)].sort()).toEqual(['a', 'b'])
    expect(litBy(null, shown).size).toBe(0)
  })
  it('draws conflicts and what weighs less than nothing as ties against', () => {
    const against = { ...tie('a', 'b', 2, 'SUBTRACT'), weight: -2 }
    const { ties } = drawnOf(
      shownOf({ ...graph, edges: [against, tie('b', 'c', 1, 'CONFLICT'), tie('c', 'd', 1)] }, hiding),
    )
    expect(ties.map((each) => each.against)).toEqual([true, true, false])
  })
  it('counts links by type', () => {
    expect(linksByType('b', graph.edges)).toEqual([
      ['ABOUT', 1],
      ['MADE', 1],
    ])
  })
})

const ring = (many: number) => {
  const nodes = Array.from({ length: many }, (_, index) => `n${index}`)
  const ties = nodes.map((source, index) => ({ source, target: nodes[(index + 1) % many] as string }))
  return { nodes, ties }
}
const distance = (a: Place | undefined, b: Place | undefined) =>
  Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))

describe('places', () => {
  it('are the same for the same graph', () => {
    const { nodes, ties } = ring(30)
    expect([...arrange(nodes, ties)]).toEqual([...arrange(nodes, ties)])
  })
  it('stay as they are when nodes come, and new nodes lie beside what they are tied to', () => {
    const { nodes, ties } = ring(30)
    const before = arrange(nodes, ties)
    const after = arrange([...nodes, 'new'], [...ties, { source: 'new', target: 'n3' }], before)
    for (const id of nodes) expect(after.get(id)).toEqual(before.get(id))
    const toOwn = distance(after.get('new'), after.get('n3'))
    const others = nodes.filter((id) => distance(after.get(id), after.get('n3')) > 3 * toOwn)
    expect(others.length).toBeGreaterThan(nodes.length / 3)
  })
  it('do not fall on one another', () => {
    const { nodes, ties } = ring(12)
    const places = [...arrange(nodes, ties).values()]
    for (const [index, a] of places.entries())
      for (const b of places.slice(index + 1)) expect(distance(a, b)).toBeGreaterThan(30)
  })
})

describe('names', () => {
  const at = (id: string, x: number, weight: number) => ({ id, label: 'a name', x, y: 100, half: 8, weight })
  const screen = { width: 800, height: 600 }
  it('are shown of the weightiest where two would cover one another', () => {
    expect([...labelsThatFit([at('a', 100, 0.1), at('b', 110, 0.9), at('c', 400, 0)], screen)].sort()).toEqual([
      'b',
      'c',
    ])
  })
  it('are shown of the chosen one before all others', () => {
    expect([...labelsThatFit([at('a', 100, 0.1), at('b', 110, 0.9)], screen, new Set(['b']), 'a')]).toEqual(['a'])
  })
  it('are not counted where they lie off the screen', () => {
    expect(labelsThatFit([at('a', 5_000, 1)], screen).size).toBe(0)
  })
  it('are not shown where the edge of the screen would cut them, but for the chosen one', () => {
    const edge = [{ ...at('a', 100, 1), label: '湖岸警備隊', x: 20 }]
    expect(labelsThatFit(edge, screen).size).toBe(0)
    expect([...labelsThatFit(edge, screen, new Set(), 'a')]).toEqual(['a'])
  })
  it('take their whole width where they have no space to be broken at', () => {
    const long = { ...at('a', 200, 0.9), label: 'ブリーサ・コルメンダール' }
    const beside = { ...at('b', 200 + 13 * 6 + 20, 0.1), label: '甲乙丙' }
    expect([...labelsThatFit([long, beside], screen)]).toEqual(['a'])
  })
  it('of ideographs are about twice as wide as those of letters', () => {
    expect(widthOf('会談')).toBeGreaterThan(1.5 * widthOf('ab'))
  })
})
