/** Whatever is recorded, neighborhoods and paths are those of a plain walk over the bundle's edges. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allRecorded } from '../../src/graphs/edge-types.ts'
import { type PlainEdge, plainEdges } from '../plain/edges.ts'
import { passable, reachedFrom, shortestPaths } from '../plain/walks.ts'
import type { Answer } from '../service.ts'
import { provisions } from './exploring-graph.ts'
import { actors, ids } from './graph.ts'
import { expectRefused, holds, moments, patience, type Setting } from './moments.ts'

const { claim, person: _person, organization: _organization, state: _state, ...others } = ids
const named = fc.oneof(
  fc.constantFrom(...actors),
  fc.constantFrom(...claim),
  fc.constantFrom(...Object.values(others).flat(), ...provisions),
)
const kinds = ['PERSON', 'ORGANIZATION', 'STATE', 'CLAIM', 'EVENT', 'PROCESS', 'AGREEMENT', 'SOURCE', 'PROPOSITION']
const kindOf = (id: string) => id.split('/')[0]?.toUpperCase() as string
const several = <T>(values: readonly T[]) => fc.subarray([...values], { maxLength: Math.ceil(values.length / 2) })
const via = fc.option(several(allRecorded), { freq: 2 })

const around = fc.record({
  of: fc.uniqueArray(named, { minLength: 1, maxLength: 3 }),
  depth: fc.constantFrom(1, 1, 2, 3),
  via,
  kinds: fc.option(several(kinds), { freq: 2 }),
  avoid: fc.uniqueArray(named, { maxLength: 3 }),
  first: fc.constantFrom(200, 200, 0, 1, 2, 3, 5, 8, 13),
  moment: moments,
})

const between = fc.record({
  from: named,
  to: named,
  maxLength: fc.constantFrom(1, 2, 3, 4, 4, 8),
  via,
  avoid: fc.uniqueArray(named, { maxLength: 3 }),
  first: fc.constantFrom(50, 50, 1, 3),
  moment: moments,
})

/** No document says what a withdrawn claim is to a walk, so such questions are left out. */
const recorded = (setting: Setting, moment: object, wanted: string[]) => {
  const { whole } = setting.at(moment)
  const { entities } = plainEdges(whole)
  return wanted.every((id) => entities.has(id))
}

const edgeFields = 'source target type directed role count weight from to evidence { id }'
const answered = ({ evidence, source, target, ...rest }: Answer) => {
  const [one, other] = rest.directed ? [source, target] : [source, target].toSorted()
  return { source: one, target: other, ...rest, evidence: evidence.map(({ id }: { id: string }) => id).toSorted() }
}
const plain = ({ sources: _, ...edge }: PlainEdge) => ({ ...edge, weight: edge.count })
const byName = (edges: { source: string; target: string; type: string }[]) =>
  edges.toSorted((a, b) => (`${a.source} ${a.target} ${a.type}` < `${b.source} ${b.target} ${b.type}` ? -1 : 1))

test('neighborhoods are those of a plain walk', { timeout: patience }, () =>
  holds(around, async ({ moment, ...asked }, setting) => {
    const { of, depth, avoid, first } = asked
    if (!recorded(setting, moment, [...of, ...avoid])) return
    const { bundle, whole, directive } = setting.at(moment)
    const { entities, edges } = plainEdges(bundle, whole)
    const { data, errors } = await setting.service.ask(
      `query ($of: [ID!]!, $depth: Int, $via: [EdgeType!], $kinds: [EntityKind!], $avoid: [ID!], $first: Int) ${directive} {
        neighborhood(of: $of, depth: $depth, via: $via, kinds: $kinds, avoid: $avoid, first: $first) {
          nodes { id depth degree kind } edges { ${edgeFields} } truncated totalNodes
        }
      }`,
      asked,
    )
    if (of.some((id) => avoid.includes(id))) return expectRefused(errors)
    expect(errors).toBe(undefined)
    const open = passable(edges, asked.via, avoid, true)
    // A walk cannot start from what is hidden at the moment.
    const starts = of.filter((id) => entities.has(id))
    const all = reachedFrom(starts, depth, open, (id) => !asked.kinds || asked.kinds.includes(kindOf(id)))
    const shown = all.slice(0, first)
    const there = new Set(shown.map(({ id }) => id))
    const among = open.filter(({ source, target }) => there.has(source) && there.has(target))
    const { nodes, edges: drawn, truncated, totalNodes } = data.neighborhood
    expect(nodes).toEqual(
      shown.map(({ id, depth: at }) => ({
        ...{ id, depth: at, kind: kindOf(id) },
        degree: among.filter(({ source, target }) => source === id || target === id).length,
      })),
    )
    expect(byName(drawn.map(answered))).toEqual(byName(among.map(plain)))
    expect(truncated).toBe(all.length > first)
    if (!truncated || totalNodes !== null) expect(totalNodes).toBe(all.length)
  }),
)

test('paths are those of a plain walk', { timeout: patience }, () =>
  holds(between, async ({ moment, ...asked }, setting) => {
    const { from, to, maxLength, avoid, first } = asked
    if (!recorded(setting, moment, [from, to, ...avoid])) return
    const { bundle, whole, directive } = setting.at(moment)
    const { entities, edges } = plainEdges(bundle, whole)
    const { data, errors, extensions } = await setting.service.ask(
      `query ($from: ID!, $to: ID!, $maxLength: Int, $via: [EdgeType!], $avoid: [ID!], $first: Int) ${directive} {
        paths(from: $from, to: $to, maxLength: $maxLength, via: $via, avoid: $avoid, first: $first) {
          paths { length nodes { id } edges { ${edgeFields} } en: sentence ja: sentence(lang: ["ja"]) } truncated
        }
      }`,
      asked,
    )
    if (avoid.includes(from) || avoid.includes(to)) return expectRefused(errors)
    expect(errors).toBe(undefined)
    const open = passable(edges, asked.via, avoid, false)
    const all = entities.has(from) && entities.has(to) ? shortestPaths(from, to, maxLength, open) : []
    const { paths, truncated } = data.paths
    expect(truncated).toBe(false)
    expect(extensions?.truncated ?? []).toEqual(all.length > first ? ['paths.paths'] : [])
    const found = paths.map((path: Answer) => ({
      nodes: path.nodes.map(({ id }: { id: string }) => id),
      edges: path.edges.map(answered),
    }))
    expect(found.map(({ nodes }: Answer) => nodes)).toEqual(all.slice(0, first).map(({ nodes }) => nodes))
    // Paths through the same nodes, with as many sources, come in some order of their types.
    const told = all.map((path) => JSON.stringify({ nodes: path.nodes, edges: path.edges.map(plain) }))
    for (const path of found) expect(told).toContain(JSON.stringify(ordered(path)))
    expect(new Set(found.map((path: Answer) => JSON.stringify(path))).size).toBe(found.length)
    for (const { length, edges: steps, en, ja } of paths) {
      expect(length).toBe(steps.length)
      expect([en, ja]).toEqual([expect.stringMatching(/\.$/), expect.stringMatching(/。$/)])
    }
  }),
)

/** The keys of its edges in the plain reading's order, to compare as text. */
function ordered({ nodes, edges }: { nodes: string[]; edges: Answer[] }) {
  return {
    nodes,
    edges: edges.map(({ source, target, type, directed, role, count, from, to, evidence, weight }) => ({
      ...{ source, target, type, directed, role, count, from, to, evidence, weight },
    })),
  }
}
