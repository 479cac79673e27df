/** Two random versions of a graph, one recorded after the other, asked about any moment and read plainly at the same moment. */
import fc from 'fast-check'
import { expect } from 'vitest'
import { importRecords } from '../../src/bundle/import.ts'
import type { Bundle } from '../../src/bundle/read/document.ts'
import { engine } from '../engine.ts'
import { asOf } from '../plain/lists.ts'
import { openService, type Service } from '../service.ts'
import { exploringGraph } from './exploring-graph.ts'
import { complete } from './graph.ts'

export interface Moment {
  known?: boolean
  valid?: string
  published?: string
}

const day = fc.constantFrom('2024-12-30', '2025-01-05', '2025-04-01', '2025-12-31')
export const moments: fc.Arbitrary<Moment> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  fc.record({ known: fc.constant(true) }),
  fc.record({ valid: day, published: day }, { requiredKeys: [] }),
  fc.record({ valid: day, known: fc.constant(true) }),
)

/** What a question is asked of: the service, the bundle as it should be at a moment, and that moment as a directive. */
export interface Setting {
  service: Service
  at(moment: Moment): { bundle: Bundle; whole: Bundle; directive: string }
}

/**
 * Asks random questions of random graphs; `compare` throws if an answer is not what it should be. The cases are the same each
 * time: PARLEY_SOAK_SECONDS=300 tries new ones for so long, and PARLEY_SEED repeats those of a failure.
 */
export async function holds<Question>(
  question: fc.Arbitrary<Question>,
  compare: (question: Question, setting: Setting) => Promise<void>,
): Promise<void> {
  const soak = Number(process.env.PARLEY_SOAK_SECONDS ?? 0)
  const seed = Number(process.env.PARLEY_SEED ?? (soak > 0 ? Date.now() : 20_250_228))
  // Neo4j takes up to some seconds to plan a text that it sees for the first time.
  const [graphs, questions] = engine === 'neo4j' ? [1, 15] : [3, 40]
  const property = fc.asyncProperty(
    fc.noBias(exploringGraph),
    fc.noBias(exploringGraph),
    fc.array(fc.noBias(question), { minLength: questions, maxLength: questions }),
    async (then, now, asked) => {
      const service = await openService(complete(then))
      try {
        await importRecords(service.store, then)
        const before = (await service.data('{ service { lastRecordedAt } }')).service.lastRecordedAt
        await importRecords(service.store, now)
        const at = ({ known, ...days }: Moment) => {
          const whole = known ? then : now
          const given = [...Object.entries(days), ...(known ? [['known', before]] : [])]
          const directive = given.length > 0 ? `@asOf(${given.map(([time, each]) => `${time}: "${each}"`)})` : ''
          return { bundle: asOf(whole, days), whole, directive }
        }
        for (const each of asked) {
          await compare(each, { service, at }).catch((error) => {
            const [was, right] = [error.actual, error.expected].map((value) => JSON.stringify(value))
            throw new Error(`${JSON.stringify(each)}\n${error.message}\n${was}\n${right}`)
          })
        }
      } finally {
        await service.close()
      }
    },
  )
  const length = soak > 0 ? { numRuns: 1_000_000, interruptAfterTimeLimit: soak * 1000 } : { numRuns: graphs }
  await fc.assert(property, { seed, ...length, endOnFailure: true })
}

/** How long a test of these may take. */
export const patience = (Number(process.env.PARLEY_SOAK_SECONDS ?? 0) + 300) * 1000

/** Stands for a question that was refused because what it names is not there. */
export function expectRefused(errors: { extensions: Record<string, unknown> }[] | undefined): void {
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT'])
}
