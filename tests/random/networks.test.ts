/** Whatever is recorded, networks are those of the formulas over the bundle's own claims and events. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tiesOf } from '../plain/network.ts'
import { PlainReading } from '../plain/reading.ts'
import type { Answer } from '../service.ts'
import { holds, moments, patience } from './moments.ts'
import { filterOf } from './questions.ts'

const one = <T>(...values: readonly T[]) => fc.constantFrom(...values)
const perhaps = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { freq: 1 })

const network = fc
  .record({
    type: one('COPARTICIPATION', 'ADDRESS', 'MENTION', 'CONGRUENCE', 'CONFLICT', 'SUBTRACT'),
    level: one('SPEAKER', 'SPEAKER', 'ORGANIZATION', 'STATE'),
    normalization: one('NONE', 'AVERAGE_ACTIVITY', 'JACCARD', 'COSINE'),
    duplicates: one('ALL', 'ONCE_PER_SOURCE', 'ONCE_PER_MONTH', 'ONCE'),
    actors: perhaps(filterOf('actors', 0)),
    claims: perhaps(filterOf('claims', 1)),
    events: perhaps(filterOf('events', 1)),
    minWeight: perhaps(one(0, 0.25, 0.5, 1, 2)),
    first: one(200, 200, 0, 1, 3),
    moment: moments,
  })
  .map((asked) => ({ ...asked, ...(asked.type === 'COPARTICIPATION' ? { claims: null } : { events: null }) }))

test('networks are those of the formulas', { timeout: patience }, () =>
  holds(network, async ({ moment, first, ...asked }, { service, at }) => {
    const { bundle, directive } = at(moment)
    const found: Answer = await service.data(
      `query (
        $type: NetworkType!, $level: ActorLevel, $normalization: Normalization, $duplicates: Duplicates, $minWeight: Float
        $actors: ActorFilter, $claims: ClaimFilter, $events: EventFilter, $first: Int
      ) ${directive} {
        network(
          type: $type, level: $level, normalization: $normalization, duplicates: $duplicates, minWeight: $minWeight
          actors: $actors, claims: $claims, events: $events, first: $first
        ) {
          nodes { id degree depth } totalNodes truncated
          edges { source target type directed role count weight from to evidence { id } }
        }
      }`,
      { ...asked, first },
    )
    const ties = tiesOf(new PlainReading(bundle), asked)
    const shown = ties.slice(0, first)
    const { nodes, edges, totalNodes, truncated } = found.network
    expect(
      edges.map(({ evidence, ...edge }: Answer) => ({
        ...edge,
        evidence: evidence.map(({ id }: { id: string }) => id),
      })),
    ).toEqual(
      shown.map(({ weight, ...tie }) => ({
        ...tie,
        type: asked.type,
        role: null,
        weight: expect.closeTo(weight, 9),
      })),
    )
    const ends = (list: typeof ties) => [...new Set(list.flatMap(({ source, target }) => [source, target]))]
    const degree = (id: string) => shown.filter(({ source, target }) => source === id || target === id).length
    const byId = (list: { id: string }[]) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1))
    expect(byId(nodes)).toEqual(byId(ends(shown).map((id) => ({ id, degree: degree(id), depth: null }))))
    expect([totalNodes, truncated]).toEqual([ends(ties).length, ties.length > first])
  }),
)
