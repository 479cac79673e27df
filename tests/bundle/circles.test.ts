/** Links that put records in an order lead in no circle, however many each record has and whichever bundles say so. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { importRecords } from '../../src/bundle/import.ts'
import { BundleError } from '../../src/bundle/read/problems.ts'
import { bundleOf, claim, state } from '../worlds/island.ts'
import { useStore } from './graph.ts'

const store = useStore()

const slugs = ['a', 'b', 'c', 'd', 'e']
/** Which of these each of them follows, as one bundle says. */
type Order = Record<string, string[]>
const order: fc.Arbitrary<Order> = fc.record(
  Object.fromEntries(
    slugs.map((slug) => [
      slug,
      fc.subarray(
        slugs.filter((other) => other !== slug),
        { maxLength: 2 },
      ),
    ]),
  ),
)

const isCircular = (orders: Order[]): boolean => {
  const before = (slug: string) => orders.flatMap((each) => each[slug] ?? [])
  // Whatever follows nothing that is left is taken away, until nothing more can be.
  let left = slugs
  for (let many = -1; many !== left.length; ) {
    many = left.length
    left = left.filter((slug) => before(slug).some((other) => left.includes(other)))
  }
  return left.length > 0
}

/** Imports what a bundle says of the order; gives the circles for which it is refused. */
async function circlesIn(name: string, said: Order): Promise<string[][]> {
  const claims = slugs.map((slug) =>
    claim(slug, 'state/alpha', { saidAfterClaims: (said[slug] ?? []).map((other) => `claim/${other}`) }),
  )
  try {
    await importRecords(store(), bundleOf(name, { states: [state('alpha', 'Alpha')], claims }))
    return []
  } catch (error) {
    if (!(error instanceof BundleError)) throw error
    return error.problems.map(({ path, message }) => {
      expect(path).toMatch(/^claims\[\d\]\.saidAfterClaims$/)
      const [, circle = ''] = /^leads in a circle: (.*)\.$/.exec(message) ?? []
      return circle.split(' → ').map((id) => id.replace('claim/', ''))
    })
  }
}

it('a bundle is refused if, and only if, its order and that of another lead in a circle, and names one', async () => {
  await fc.assert(
    fc.asyncProperty(order, order, async (first, second) => {
      for (const name of ['one', 'two']) await circlesIn(name, {})
      const taken: Order[] = []
      for (const [name, said] of Object.entries({ one: first, two: second })) {
        const found = await circlesIn(name, said)
        expect(found.length > 0).toBe(isCircular([...taken, said]))
        for (const circle of found) {
          expect(circle[0]).toBe(circle.at(-1))
          const steps = circle.slice(1).map((to, index) => [circle[index] as string, to] as const)
          const known = ([from, to]: readonly [string, string]) =>
            [...taken, said].some((each) => each[from]?.includes(to))
          expect([steps.length > 1, steps.every(known)]).toEqual([true, true])
        }
        if (found.length === 0) taken.push(said)
      }
    }),
    { seed: 20_250_213, numRuns: 25 },
  )
})
