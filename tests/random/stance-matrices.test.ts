/**
 * Whatever is recorded, stance matrices hold what a plain count of the bundle's claims gives, in an order that depends only on
 * the data.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Bundle } from '../../src/bundle/read/document.ts'
import { PlainReading } from '../plain/reading.ts'
import { matrixOf } from '../plain/stances.ts'
import { type Answer, openService } from '../service.ts'
import { exploringGraph } from './exploring-graph.ts'
import { actors, ids } from './graph.ts'
import { holds, moments, patience } from './moments.ts'
import { filterOf } from './questions.ts'

const one = <T>(...values: readonly T[]) => fc.constantFrom(...values)
const perhaps = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { freq: 1 })
const several = (of: readonly string[]) => fc.shuffledSubarray([...of], { maxLength: Math.min(4, of.length) })

const matrix = fc.record({
  actors: perhaps(several(actors)),
  propositions: perhaps(several(ids.proposition)),
  level: one('SPEAKER', 'SPEAKER', 'ORGANIZATION', 'STATE'),
  filter: perhaps(filterOf('claims', 1)),
  firstActors: perhaps(one(0, 1, 2, 20)),
  firstPropositions: perhaps(one(0, 1, 2, 20)),
  moment: moments,
})

const fields = `actors { id } propositions { id } cells {
  actor { id } proposition { id } support oppose neutral conditional current reversed claims(first: 12) { nodes { id } }
}`
const idOf = ({ id }: { id: string }) => id

test('cells count the claims that are there', { timeout: patience }, () =>
  holds(matrix, async ({ moment, ...asked }, { service, at }) => {
    const { bundle, directive } = at(moment)
    const { stanceMatrix: found }: Answer = await service.data(
      `query (
        $actors: [ID!], $propositions: [ID!], $level: ActorLevel, $filter: ClaimFilter
        $firstActors: Int, $firstPropositions: Int
      ) ${directive} {
        stanceMatrix(
          actors: $actors, propositions: $propositions, level: $level, filter: $filter
          firstActors: $firstActors, firstPropositions: $firstPropositions
        ) { ${fields} }
      }`,
      asked,
    )
    const right = matrixOf(new PlainReading(bundle), asked)
    const [rows, columns] = [found.actors.map(idOf), found.propositions.map(idOf)] as [string[], string[]]
    expect([rows.toSorted(), columns.toSorted()]).toEqual([right.actors, right.propositions])
    const place = ({ actor, proposition }: { actor: string; proposition: string }) =>
      rows.indexOf(actor) * columns.length + columns.indexOf(proposition)
    expect(
      found.cells.map(({ actor, proposition, claims, ...cell }: Answer) => ({
        ...{ actor: actor.id, proposition: proposition.id, ...cell },
        claims: claims.nodes.map(idOf),
      })),
    ).toEqual(right.cells.toSorted((a, b) => place(a) - place(b)))
    for (const [ids, end] of [
      [rows, 'actor'],
      [columns, 'proposition'],
    ] as const) {
      const empty = ids.filter((id) => !right.cells.some((cell) => cell[end] === id)).toSorted()
      expect(ids.slice(ids.length - empty.length)).toEqual(empty)
    }
  }),
)

test('rows and columns stand the same whatever was recorded first', { timeout: patience }, async () => {
  const property = fc.asyncProperty(fc.noBias(exploringGraph), async (bundle) => {
    const reversed = Object.fromEntries(
      Object.entries(bundle).map(([name, list]) => [name, Array.isArray(list) ? list.toReversed() : list]),
    ) as unknown as Bundle
    const answers = []
    for (const each of [bundle, reversed]) {
      const service = await openService(each)
      answers.push(await service.data(`{ stanceMatrix { ${fields} } }`))
      await service.close()
    }
    expect(answers[1]).toEqual(answers[0])
  })
  await fc.assert(property, { seed: 20_250_228, numRuns: 3, endOnFailure: true })
})
